/** Numbers, plurals and lists as English writes them. */

import { wordsIn } from '../words-in.ts';

export const { number, plural, and, or } = /* @__PURE__ */ wordsIn('en-GB');
