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
	/** "China, Laos or Vietnam". */
	or: (items: Iterable<string>) => string;
}

/** Numbers, plurals and lists in a language, given as a BCP 47 tag such as `en-GB`. */
export function wordsIn(language: string): WordsOfLanguage {
	const numbers = new Intl.NumberFormat(language);
	const rules = new Intl.PluralRules(language);
	const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
	const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
	const number = (value: number) => numbers.format(value);
	return {
		number,
		plural: (count, forms) =>
			(forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
		and: (items) => conjunction.format(items),
		or: (items) => disjunction.format(items),
	};
}
