/** Questions to a made-up archive whose answers are known, for measuring how well a search finds them. */

import { createRandom, type Random } from './random.ts';
import { syntheticRecords, type SyntheticOptions } from './records.ts';

/** A quotation, with what a search may show of it. */
export interface Passage {
	/** From the root of the site. */
	address: string;
	text: string;
	/** Names of those who said it: officials, or countries where no official is named. */
	speakers: string[];
	/** Of the meeting. */
	title: string;
}

/** What a query is made of. */
export const queryKinds = {
	words: '3–5 consecutive words',
	typo: 'the same, one typing error',
	name: 'speaker’s name and a word',
	phrase: 'phrase of 6–8 words',
} as const;

export type QueryKind = keyof typeof queryKinds;

export interface KnownItem {
	kind: QueryKind;
	query: string;
	/** Addresses of the quotations that answer it: any of them does. */
	wanted: string[];
}

/** Every quotation of the archive that these options make. */
export function passagesOf(options: SyntheticOptions): Passage[] {
	const names = new Map<string, string>();
	const passages: Passage[] = [];
	for (const { kind, id, data } of syntheticRecords(options)) {
		if ('name' in data) names.set(id, data.name);
		if (kind !== 'meetings' || !('commitments' in data)) continue;
		for (const { id: part, quote, speakers, for: sides } of data.commitments ?? []) {
			passages.push({
				address: `/meetings/${id}/#${part}`,
				text: quote,
				speakers: (speakers ?? sides ?? []).map((one) => names.get(one) ?? one),
				title: data.title,
			});
		}
	}
	return passages;
}

/**
 * So many queries of each kind, the same for the same passages and seed. They are made of quotations in
 * languages that put spaces between words, because few of the libraries compared find words in others.
 */
export function drawQueries(passages: readonly Passage[], each: number, seed: number): KnownItem[] {
	const random = createRandom(seed);
	const texts = passages.map(({ text }) => ` ${wordsOf(text).map(fold).join(' ')} `);
	const frequencies = countWords(texts);
	const havingRun = (run: readonly string[]) => {
		const wanted = ` ${run.map(fold).join(' ')} `;
		return passages.flatMap(({ address }, index) =>
			texts[index]?.includes(wanted) ? [address] : [],
		);
	};
	const draw: Record<QueryKind, (passage: Passage) => KnownItem | undefined> = {
		words: ({ text }) => {
			const run = pickRun(random, wordsOf(text), 3, 5);
			return { kind: 'words', query: run.join(' '), wanted: havingRun(run) };
		},
		typo: ({ text }) => {
			const run = pickRun(random, wordsOf(text), 3, 5);
			const mistyped = mistype(random, run);
			return mistyped && { kind: 'typo', query: mistyped.join(' '), wanted: havingRun(run) };
		},
		name: ({ text, speakers: [name] }) => {
			const word = pickRareWord(random, text, frequencies);
			if (name === undefined || word === undefined) return undefined;
			const wanted = passages.flatMap(({ address, speakers }, index) =>
				speakers.includes(name) && texts[index]?.includes(` ${fold(word)} `) ? [address] : [],
			);
			return { kind: 'name', query: `${name} ${word}`, wanted };
		},
		phrase: ({ text }) => {
			// As it is copied from a page, its commas included.
			const run = pickRun(random, text.split(/\s+/), 6, 8);
			return {
				kind: 'phrase',
				query: `"${run.join(' ')}"`,
				wanted: havingRun(run.flatMap(wordsOf)),
			};
		},
	};
	const items: KnownItem[] = [];
	for (const kind of Object.keys(queryKinds) as QueryKind[]) {
		for (let count = 0; count < each;) {
			const passage = random.pick(passages);
			const item = wordsOf(passage.text).length < 8 ? undefined : draw[kind](passage);
			if (!item) continue;
			items.push(item);
			count++;
		}
	}
	return items;
}

/** Words as somebody types them: without commas and quotation marks. */
function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function fold(word: string): string {
	return word.normalize('NFC').toLowerCase();
}

/** Number of texts that have each word. */
function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of new Set(text.trim().split(' ')))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function pickRun(random: Random, words: readonly string[], least: number, most: number): string[] {
	const length = Math.min(words.length, random.between(least, most));
	const from = random.between(0, words.length - length);
	return words.slice(from, from + length);
}

/** One of the three rarest words of four letters or more. */
function pickRareWord(
	random: Random,
	text: string,
	frequencies: ReadonlyMap<string, number>,
): string | undefined {
	const frequency = (word: string) => frequencies.get(fold(word)) ?? 0;
	const rarest = [...new Set(wordsOf(text))]
		.filter((word) => word.length >= 4)
		.toSorted((a, b) => frequency(a) - frequency(b))
		.slice(0, 3);
	return rarest.length > 0 ? random.pick(rarest) : undefined;
}

/** The words with a slip in one that has four letters or more; nothing if there is none such. */
function mistype(random: Random, words: readonly string[]): string[] | undefined {
	const long = words.flatMap((word, index) => (/^\p{L}{4,}$/u.test(word) ? [index] : []));
	if (long.length === 0) return undefined;
	const at = random.pick(long);
	return words.map((word, index) => (index === at ? slip(random, word) : word));
}

const slips: readonly ((letters: string[], at: number, random: Random) => string[])[] = [
	(letters, at) => letters.with(at, letters[at - 1] ?? '').with(at - 1, letters[at] ?? ''),
	(letters, at) => letters.toSpliced(at, 1),
	(letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
	(letters, at, random) => letters.with(at, random.pick([...'abcdefghijklmnopqrstuvwxyz'])),
];

/** Two neighbouring letters swapped, or one after the first left out, doubled or replaced. */
function slip(random: Random, word: string): string {
	const letters = [...word.normalize('NFC')];
	for (;;) {
		const at = random.between(1, letters.length - 1);
		const slipped = random.pick(slips)(letters, at, random).join('');
		if (slipped !== word) return slipped;
	}
}
