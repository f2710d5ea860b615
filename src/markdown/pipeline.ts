/** How a record's text is read, checked and turned into HTML: by remark, and the same for pages and books. */

import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { rehypeLanguages } from './rehype-languages.ts';
import { remarkBodyRules } from './remark-body-rules.ts';
import { remarkMaxDepth } from './remark-max-depth.ts';
import { remarkMentions } from './remark-mentions.ts';

/** Reads a text and reports what it may not hold, as messages of its file. */
export const bodyChecker = remark().use(remarkMaxDepth).use(remarkBodyRules).freeze();

/** Turns a text into HTML. Mentions become links where the file's data says what they mean, and runs in other scripts than its language's are marked. */
export const bodyRenderer = remark()
	.use(remarkMentions)
	.use(remarkRehype)
	.use(rehypeLanguages)
	.use(rehypeStringify)
	.freeze();
