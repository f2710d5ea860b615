/** Persons whom a text names by their office alone: "The Prime Minister spoke to the President of …". */

import type { Paragraph } from './layout.ts';
import { officeShort, saying } from './lexicon.ts';
import type { NameMention, People, Person } from './people.ts';

const offices =
	'Deputy Prime Minister|Prime Minister|Vice President|President|Foreign Secretary|Foreign Minister|Defen[cs]e Secretary|Defen[cs]e Minister|Home Secretary|Secretary-General|Secretary of State|High Representative|Minister|Secretary|Chancellor|Taoiseach|Premier|King|Queen|Emir|Sultan|Crown Prince|Pope|Director-General|Commissioner|Chairperson|Governor|Speaker';
const office = new RegExp(
	String.raw`(?<![\p{L}-])[Tt]he (?<office>${offices})(?![\p{L}’'-])(?!\s+(?:of|for|to|and|\p{Lu}))`,
	'gu',
);
/** What follows an office that acts. */
const acts = new RegExp(
	String.raw`^(?:,[^,.;]{3,80},)?\s+(?:also\s+|today\s+|\p{L}+ly\s+|(?:has|had)\s+)*(?:${saying}|met|spoke|held|hosted|received|had|visited|discussed|began|exchanged)(?!\p{L})`,
	'u',
);

/** Offices that by themselves say whose they are. */
const ownOrganisations: Readonly<Record<string, string>> = {
	'Secretary-General': 'united-nations',
	'High Representative': 'european-union',
};

/**
 * Finds who acts in a text by office alone, where nobody of that office has been named before. Such a person has
 * no name; what is known is the office, and maybe the side.
 */
export function findNameless(
	text: string,
	paragraphs: readonly Paragraph[],
	people: People,
): { persons: Person[]; mentions: NameMention[] } {
	const found = new Map<string, { person: Person; mentions: NameMention[] }>();
	for (const paragraph of paragraphs) {
		if (paragraph.role !== 'body' && paragraph.role !== 'item') continue;
		const words = text.slice(paragraph.textStart, paragraph.end);
		for (const match of words.matchAll(office)) {
			const title = match.groups?.['office'] ?? '';
			const start = paragraph.textStart + match.index;
			const end = start + match[0].length;
			let one = found.get(title);
			if (!one) {
				if (!acts.test(text.slice(end, end + 140)) || isNamed(people, title, start)) continue;
				one = { person: personOf(title, start, end), mentions: [] };
				found.set(title, one);
			}
			one.mentions.push({
				start,
				end,
				text: match[0],
				person: one.person,
				form: 'short',
				outer: { start, end },
				isPossessive: false,
			});
		}
	}
	return {
		persons: [...found.values()].map(({ person }) => person),
		mentions: [...found.values()].flatMap(({ mentions }) => mentions),
	};
}

/** Whether the text has named somebody of that office before, or names one later who is not acted upon here. */
function isNamed({ mentions }: People, title: string, at: number): boolean {
	const pattern = officeShort[title.toLowerCase()] ?? new RegExp(title, 'i');
	return mentions.some(
		(mention) =>
			mention.person.offices.some(({ text }) => pattern.test(text)) &&
			(mention.start < at || mention.person.country === undefined),
	);
}

function personOf(title: string, start: number, end: number): Person {
	const organisation = ownOrganisations[title];
	return {
		id: `unnamed-${title.toLowerCase().replaceAll(' ', '-')}`,
		name: `the ${title}`,
		known: false,
		isNameless: true,
		...(organisation && {
			organisation,
			countryReason: `a ${title} without a body beside it`,
		}),
		offices: [{ text: title, start: start + 4, end }],
		hints: [],
		isOutsider: false,
		isSpokesperson: false,
		how: 'office without a name',
		spellings: [],
	};
}
