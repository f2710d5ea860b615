/** The phrases of an archive in its quotations: where each stands, and how it has travelled. */

import { countryOfParty, type Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import { readDate } from '../dates/dates.ts';
import type { Phrase } from '../archive/entry.ts';
import { findPhrase, readPattern, wordsOf, type PhraseSpan } from '../text/phrase-patterns.ts';
import { sharedMeetings, travelOf, yearOf, type Said, type Travel } from './phrase-usage.ts';

/** A quotation that has a phrase. */
export interface Use {
	/** Its place in `archive.commitments`. */
	index: number;
	commitment: Commitment;
	/** Where the phrase stands in the quotation; nowhere if only the original has it. */
	spans: readonly PhraseSpan[];
	/** Where it stands in the words of the original language. */
	inOriginal: readonly PhraseSpan[];
}

/** A phrase and its way through the archive. */
export interface PhraseTravel {
	phrase: Phrase;
	/** In the order of the archive's quotations: oldest first. */
	uses: readonly Use[];
	/** Sides are ids of countries and organisations. */
	travel: Travel;
}

export interface Wording {
	/** All quotations of the archive, in its order. */
	said: readonly Said[];
	/** In the order of the archive's phrases. */
	phrases: readonly PhraseTravel[];
	byId: ReadonlyMap<string, PhraseTravel>;
	/** Phrases by the place of a quotation that has them. */
	byQuotation: ReadonlyMap<Commitment, readonly Phrase[]>;
}

const made = new WeakMap<Archive, Wording>();

/** Looks up all phrases in all quotations: once for an archive, since every page of a quotation asks. */
export function wordingOf(archive: Archive): Wording {
	let wording = made.get(archive);
	if (!wording) made.set(archive, (wording = makeWording(archive)));
	return wording;
}

/** Sides of a quotation as they are counted: what a province or a party said counts for it and for its country. */
export function countedSides(archive: Archive, { sides }: Commitment): string[] {
	return [...new Set(sides.flatMap((side) => [side, countryOfParty(archive.byId, side) ?? side]))];
}

/** The quotations of a side that have the phrase, or of all sides; oldest first. */
export function usesOfSide({ uses, travel }: PhraseTravel, side?: string): readonly Use[] {
	if (side === undefined) return uses;
	const wanted = new Set(travel.sides.find((trail) => trail.side === side)?.uses);
	return uses.filter(({ index }) => wanted.has(index));
}

/** The year of a use, or "uncertain": what its place on a page of quotations is called. */
export function yearOfUse(said: readonly Said[], { index }: Use): string {
	const one = said[index];
	const year = one && yearOf(one);
	return year === undefined ? 'uncertain' : String(year);
}

/** More phrases than these are not paired each with every other one. */
const mostPairedWithAll = 16;
const mostPartners = 8;

/**
 * Pairs of phrases that have a page of comparison, in order of their ids: all pairs of few phrases; of many,
 * each phrase with those it shares most meetings with.
 */
export function comparedPairs(archive: Archive): { a: PhraseTravel; b: PhraseTravel }[] {
	const { phrases } = wordingOf(archive);
	const pairs = new Map<string, { a: PhraseTravel; b: PhraseTravel }>();
	for (const one of phrases) {
		for (const other of partnersOf(archive, one)) {
			const [a, b] = one.phrase.id < other.phrase.id ? [one, other] : [other, one];
			pairs.set(`${a.phrase.id}/${b.phrase.id}`, { a, b });
		}
	}
	return [...pairs.values()].toSorted((left, right) => compareKeys(keyOf(left), keyOf(right)));
}

/** Phrases that one is compared with on a page of its own, by name. */
export function partnersOf(archive: Archive, one: PhraseTravel): PhraseTravel[] {
	const { phrases, said } = wordingOf(archive);
	const others = phrases.filter((other) => other !== one);
	if (phrases.length <= mostPairedWithAll) return others;
	const shared = new Map(
		others.map((other) => [other, sharedMeetings(said, one.travel.all, other.travel.all)]),
	);
	const nearest = others
		.toSorted(
			(a, b) =>
				(shared.get(b) ?? 0) - (shared.get(a) ?? 0) || compareKeys(a.phrase.id, b.phrase.id),
		)
		.slice(0, mostPartners);
	return others.filter((other) => nearest.includes(other));
}

function makeWording(archive: Archive): Wording {
	const { commitments, phrases } = archive;
	const said = commitments.map((commitment): Said => {
		const { earliest, latest } = readDate(commitment.meeting.data.date);
		return {
			meeting: commitment.meeting.id,
			from: earliest === undefined ? 0 : dayNumber(earliest),
			to: latest === undefined ? 99999999 : dayNumber(latest),
			sides: countedSides(archive, commitment),
		};
	});
	const looked = phrases.map((phrase) => ({
		phrase,
		patterns: phrase.data.variants.map(readPattern),
		uses: [] as Use[],
	}));
	const byQuotation = new Map<Commitment, Phrase[]>();
	for (const [index, commitment] of looked.length > 0 ? commitments.entries() : []) {
		const words = wordsOf(commitment.data.quote);
		const original = commitment.data.original && wordsOf(commitment.data.original.text);
		for (const { phrase, patterns, uses } of looked) {
			const spans = findPhrase(patterns, words);
			const inOriginal = original ? findPhrase(patterns, original) : [];
			if (spans.length + inOriginal.length === 0) continue;
			uses.push({ index, commitment, spans, inOriginal });
			const known = byQuotation.get(commitment);
			if (known) known.push(phrase);
			else byQuotation.set(commitment, [phrase]);
		}
	}
	const travels = looked.map(({ phrase, uses }) => ({
		phrase,
		uses,
		travel: travelOf(
			said,
			uses.map(({ index }) => index),
		),
	}));
	return {
		said,
		phrases: travels,
		byId: new Map(travels.map((one) => [one.phrase.id, one])),
		byQuotation,
	};
}

function keyOf({ a, b }: { a: PhraseTravel; b: PhraseTravel }): string {
	return `${a.phrase.id}/${b.phrase.id}`;
}

function compareKeys(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function dayNumber(day: string): number {
	return Number(day.replaceAll('-', ''));
}
