/** Numbers, plurals, lists and languages as English writes them. */

import { languageNamesIn, listsIn, numbersIn, partListsIn, pluralsIn } from '../words-in.ts';

const english = 'en-GB';

export const number = /* @__PURE__ */ numbersIn(english);
export const plural = /* @__PURE__ */ pluralsIn(english);
export const and = /* @__PURE__ */ listsIn(english, 'conjunction');
export const andOf = /* @__PURE__ */ partListsIn(english);
export const languageName = /* @__PURE__ */ languageNamesIn(english);
