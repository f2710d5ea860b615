/** The forms of a noun, by the plural rules of its language. `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, plurals and lists. */
export interface WordsOfLanguage {
	/** "1,204". */
	number: (value: number) => string;
	/** "1 meeting", "1,204 meetings". */
	plural: (count: number, forms: PluralForms) => string;
	/** "China, Laos and Vietnam". */
	and: (items: Iterable<string>) => string;
	/** The same of links or other parts of a page: the items with the words between them. */
	andOf: <T>(items: readonly T[]) => (T | string)[];
	/** "China, Laos or Vietnam". */
	or: (items: Iterable<string>) => string;
	/** The name of another language by its tag: "Chinese (Simplified)". */
	languageName: (tag: string) => string;
}

/** Numbers, plurals and lists in a language, given as a BCP 47 tag such as `en-GB`. */
export function wordsIn(language: string): WordsOfLanguage {
	const numbers = new Intl.NumberFormat(language);
	const rules = new Intl.PluralRules(language);
	const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
	const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
	const languages = new Intl.DisplayNames(language, {
		type: 'language',
		languageDisplay: 'standard',
	});
	const number = (value: number) => numbers.format(value);
	return {
		number,
		plural: (count, forms) =>
			(forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
		and: (items) => conjunction.format(items),
		andOf: (items) =>
			conjunction
				.formatToParts(items.keys().map(String))
				.map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value)),
		or: (items) => disjunction.format(items),
		languageName: (tag) => languages.of(tag) ?? tag,
	};
}
