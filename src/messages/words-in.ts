/**
 * Numbers, plurals, lists and languages as a language writes them, given as a BCP 47 tag such as `en-GB`. Each is made
 * by itself, so that a script is sent only what it uses.
 */

/** The forms of a noun, by the plural rules of its language. `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** "1,204". */
export function numbersIn(language: string): (value: number) => string {
	const numbers = new Intl.NumberFormat(language);
	return (value) => numbers.format(value);
}

/** "1 meeting", "1,204 meetings". */
export function pluralsIn(language: string): (count: number, forms: PluralForms) => string {
	const number = numbersIn(language);
	const rules = new Intl.PluralRules(language);
	return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count));
}

/** "China, Laos and Vietnam"; of a `disjunction` "China, Laos or Vietnam". */
export function listsIn(
	language: string,
	type: 'conjunction' | 'disjunction',
): (items: Iterable<string>) => string {
	const lists = new Intl.ListFormat(language, { type });
	return (items) => lists.format(items);
}

/** A list with "and" of links or other parts of a page: the items with the words between them. */
export function partListsIn(language: string): <T>(items: readonly T[]) => (T | string)[] {
	const lists = new Intl.ListFormat(language, { type: 'conjunction' });
	return (items) =>
		lists
			.formatToParts(items.keys().map(String))
			.map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value));
}

/** The name of another language by its tag: "Chinese (Simplified)". */
export function languageNamesIn(language: string): (tag: string) => string {
	const names = new Intl.DisplayNames(language, {
		type: 'language',
		languageDisplay: 'standard',
	});
	const known = new Map<string, string>();
	return (tag) => {
		let name = known.get(tag);
		// Asked for every name of every record, and slow to find.
		if (name === undefined) known.set(tag, (name = names.of(tag) ?? tag));
		return name;
	};
}
