/** Transcripts: paragraphs that begin with who speaks ("Vladimir Putin: Mr President, …"), and those that go on. */

import type { Paragraph, Span } from './layout.ts';
import type { People, Person } from './people.ts';

/** What one person says in one paragraph: the words without the label. */
export interface Turn extends Span {
	/** Absent where the label names nobody who is known: "Question". */
	person?: Person | undefined;
}

const label = /^(?<label>[^:.!?"“”\n]{2,90}):\s+(?=\S)/;
const others = /^(?:Q|Question|Questions|Moderator|Reporter|Journalist|Interpreter|Voice)s?$/i;

/** The turns of a transcript by the place of their paragraph; none where fewer than two speak. */
export function turnsOf(
	text: string,
	paragraphs: readonly Paragraph[],
	people: People,
): Map<number, Turn> {
	const turns = new Map<number, Turn>();
	const speakers = new Set<Person>();
	let current: { person: Person | undefined } | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		const { start, end, role } = paragraph;
		if (role === 'heading') current = undefined;
		if (role === 'furniture' || role === 'heading' || role === 'caption') continue;
		const words = label.exec(text.slice(start, end))?.groups?.['label'];
		const person = words === undefined ? undefined : personIn(words, start, people);
		if (words !== undefined && (person ?? others.test(words.trim()))) {
			current = { person };
			if (person) speakers.add(person);
			const from = start + words.length + 1;
			turns.set(index, {
				start: from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0),
				end,
				person,
			});
		} else if (current) turns.set(index, { start, end, person: current.person });
	}
	return speakers.size > 1 ? turns : new Map<number, Turn>();
}

/** The person whom a label names, and whose name ends it: "SECRETARY BLINKEN", "President of Russia Vladimir Putin". */
function personIn(words: string, start: number, { mentions, persons }: People): Person | undefined {
	const end = start + words.length;
	const named = mentions.findLast(
		(one) => one.start >= start && one.end <= end && end - one.end < 3,
	);
	if (named) return named.person;
	if (words !== words.toUpperCase()) return undefined;
	const last = words.trim().split(/\s+/).at(-1)?.toLowerCase();
	const fits = persons.filter(({ name }) => name.toLowerCase().split(/\s+/).at(-1) === last);
	return fits.length === 1 ? fits[0] : undefined;
}
