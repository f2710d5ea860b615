/** Numbers, plurals, lists and languages as English writes them. */

import { wordsIn } from '../words-in.ts';

export const { number, plural, and, andOf, or, languageName } = /* @__PURE__ */ wordsIn('en-GB');
