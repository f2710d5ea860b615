/** Whose side each person is on, where neither the archive nor the words beside the name say so. */

import type { Article } from './articles.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Paragraph } from './layout.ts';
import type { People, Person } from './people.ts';

/** The country of the heading under which each paragraph stands: "Vietnam" above the meetings in Vietnam. */
export function sectionsOf(
	text: string,
	paragraphs: readonly Paragraph[],
	articles: readonly Article[],
	gazetteer: Gazetteer,
): (string | undefined)[] {
	const sections: (string | undefined)[] = [];
	let current: string | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (articles.some(({ from }) => from === index)) current = undefined;
		if (paragraph.role === 'heading') {
			const words = text.slice(paragraph.start, paragraph.end).trim();
			const place = gazetteer.lookUp(words);
			current = place && place.form !== 'adjective' ? place.country : undefined;
		}
		sections.push(current);
	}
	return sections;
}

/** Gives persons without a country the one that their section or the other side leaves them. */
export function settleCountries(
	text: string,
	paragraphs: readonly Paragraph[],
	articles: readonly Article[],
	people: People,
	sections: readonly (string | undefined)[],
	gazetteer: Gazetteer,
): void {
	for (const article of articles) {
		const counts = new Map<string, number>();
		for (const { country, form } of gazetteer.find(text, article)) {
			if (country && form !== 'city') counts.set(country, (counts.get(country) ?? 0) + 1);
		}
		const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		const pair = ranked.slice(0, 2).map(([country]) => country);
		const inside = people.mentions.filter(
			({ start }) => start >= article.start && start < article.end,
		);
		const persons = [...new Set(inside.map(({ person }) => person))];
		const isSettled = (person: Person) =>
			person.country !== undefined || person.organisation !== undefined;
		const settled = new Set(
			persons.flatMap((person) => (person.isOutsider ? [] : (person.country ?? []))),
		);
		for (const person of persons) {
			if (isSettled(person) || person.isOutsider) continue;
			const first = inside.find((mention) => mention.person === person);
			const paragraph = paragraphs.findIndex(
				({ start, end }) => first && start <= first.start && first.start < end,
			);
			const section = sections[paragraph];
			if (section) {
				person.country = section;
				person.countryReason = 'the heading under which the text names the person';
				continue;
			}
			// Of two countries that the text is about, the one that nobody has been named for.
			const left = pair.filter((country) => !settled.has(country));
			if (pair.length === 2 && left.length === 1 && person.offices.length > 0) {
				person.country = left[0];
				person.countryReason =
					'the text is about two countries, and those named with a nation are on the other side';
			}
		}
	}
}
