/**
 * Which spellings are one person.
 *
 * A rule is safe, and taken, only where country, office and years speak for it as well as the letters; all that
 * comes near is a suggestion for an editor, who settles it in the map.
 */

import { distance } from 'fastest-levenshtein';
import { nameWords, type NameWords } from './names.ts';
import { isPrintedAsFiled } from '../text/sort-name.ts';

/** The years in which somebody is known to have held an office of a family. */
export interface Tenure {
	family: string;
	from: number;
	to: number;
}

/** One spelling of one country: what is to be told apart. */
export interface Spelling {
	key: string;
	/** Id of the country or organisation. */
	party: string;
	name: string;
	tenures: readonly Tenure[];
	/** The record that it belongs to already. */
	fixed?: string | undefined;
}

export interface Merge {
	a: string;
	b: string;
	rule: keyof typeof rules;
}

export interface Suggestion {
	a: string;
	b: string;
	why: string;
}

/** The safe rules, as the summary states them. All ask for the same country. */
export const rules = {
	editor: 'the map says that they are one',
	equal:
		'the same full name but for marks, particles and case, at most 30 years apart (monarchs 70)',
	throne:
		'the same name of a monarch (one or two letters may differ where both have a number) and no other number, at most 20 years apart',
	middle:
		'the same first and last name, one with more between (no "bin" or "ibn" but for monarchs); the same family of office, at most 8 years apart',
	order: 'the same words in another order; the same family of office, at most 8 years apart',
	spelling:
		'one word differs, by at most two letters and three tenths, with the same first letter; the same family of office, at most 8 years apart',
	surname:
		'a surname alone, and one single full name with it in the same family of office: in its years, or at most 2 from them where both together are no more than 16',
	alone: 'a surname alone twice, in the same family of office, at most 8 years apart',
} as const;

/** Finds what is one person for certain, and what may be. `sayings` are groups of keys that the map declares one. */
export function findSamePeople(
	spellings: readonly Spelling[],
	sayings: readonly (readonly string[])[] = [],
): { merges: Merge[]; suggestions: Suggestion[]; groupOf: (key: string) => string } {
	const groups = new Groups(spellings);
	const merges: Merge[] = [];
	const suggestions: Suggestion[] = [];
	const join = (a: string, b: string, rule: Merge['rule']) => {
		if (groups.find(a) === groups.find(b)) return;
		if (groups.join(a, b)) merges.push({ a, b, rule });
		else suggestions.push({ a, b, why: `two records, though ${rules[rule]}` });
	};
	for (const [first, ...others] of sayings) {
		for (const other of others) if (first !== undefined) join(first, other, 'editor');
	}

	for (const of of Map.groupBy(spellings, ({ party }) => party).values()) {
		const people = of.map((spelling) => ({ ...spelling, ...nameWords(spelling.name) }));
		const full = people.filter(({ words }) => words.length > 1);
		const single = people.filter(({ words }) => words.length < 2);
		for (const [index, a] of full.entries()) {
			for (const b of full.slice(index + 1)) {
				const rule = fullRule(a, b);
				if (!rule) continue;
				if (isCloseEnough(rule, a, b)) join(a.key, b.key, rule);
				else {
					suggestions.push({
						a: a.key,
						b: b.key,
						why: `${rules[rule].split(';')[0]}, but of another office or time`,
					});
				}
			}
		}
		const placed = placeSingles(single, full, groups, join);
		for (const { one, others, why } of placed) {
			for (const other of others) suggestions.push({ a: one.key, b: other.key, why });
		}
		for (const [index, a] of single.entries()) {
			for (const b of single.slice(index + 1)) {
				const why = nearSingles(a, b);
				if (why === 'throne') join(a.key, b.key, why);
				else if (why) suggestions.push({ a: a.key, b: b.key, why });
			}
		}
	}
	return {
		merges,
		suggestions: onePerPair(suggestions, groups),
		groupOf: (key) => groups.find(key),
	};
}

type Person = Spelling & NameWords;

function fullRule(a: Person, b: Person): 'equal' | 'middle' | 'order' | 'spelling' | undefined {
	if (!mayShareNumeral(a, b)) return undefined;
	const [one, other] = [a.words, b.words];
	if (one.join('') === other.join('')) return 'equal';
	const [firstA, firstB, lastA, lastB] = [one[0], other[0], one.at(-1), other.at(-1)];
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (firstA === firstB && lastA === lastB && short.length < long.length) {
		return short.every((word) => long.includes(word)) ? 'middle' : undefined;
	}
	if (one.length !== other.length) return undefined;
	if (one.toSorted().join(' ') === other.toSorted().join(' ')) return 'order';
	const different = one.flatMap((word, index) =>
		word === other[index] ? [] : [[word, other[index] ?? ''] as const],
	);
	const [pair] = different;
	if (different.length !== 1 || !pair) return undefined;
	return isNearWord(...pair) ? 'spelling' : undefined;
}

/** At most two letters away and at most three tenths of the longer, with the same first letter. */
function isNearWord(a: string, b: string): boolean {
	const longest = Math.max(a.length, b.length);
	const away = distance(a, b);
	return a[0] === b[0] && away <= 2 && away / longest <= 0.3;
}

function isCloseEnough(
	rule: 'equal' | 'middle' | 'order' | 'spelling',
	a: Person,
	b: Person,
): boolean {
	const onThrone = isMonarch(a) && isMonarch(b);
	// A record without meetings gives no years to compare.
	const isDated = a.tenures.length > 0 && b.tenures.length > 0;
	if (rule === 'equal') return !isDated || gapBetween(a, b) <= (onThrone ? 70 : 30);
	// "Hamad al-Thani" may be the son of one or of another.
	const isSonOf = [a, b].filter(({ name }) => /\b(?:bin|ibn|ben|ould)\b/i.test(name)).length === 1;
	if (rule === 'middle' && isSonOf && !onThrone) return false;
	return sharedGap(a, b) <= 8;
}

function isMonarch({ tenures }: Person): boolean {
	return tenures.some(({ family }) => family === 'monarch');
}

/** Whether a full name has the single one as its surname: in any place but the first, unless family names come first. A monarch's single name is the first one. */
function bears(full: Person, single: Person): boolean {
	const [word = ''] = single.words;
	if (!mayShareNumeral(full, single)) return false;
	const at = full.words.indexOf(word);
	if (at === -1) return false;
	if (isMonarch(full) && isMonarch(single)) return at === 0;
	return at > 0 || isPrintedAsFiled(full.party);
}

/** Nobody is taken to have held an office for longer than this without a full name that says so. */
const longestTenure = 16;

interface Bearer {
	root: string;
	person: Person;
	from: number;
	to: number;
}

/**
 * Gives single names to the full names that bear them, office by office. Mentions of one name follow one another in a
 * run; where a run is too long for one person, or several bear the name, only years inside those of a full name count:
 * an "Assad" of 1999 is not the one of 2001. What is left of a run is one person by that single name.
 */
function placeSingles(
	single: readonly Person[],
	full: readonly Person[],
	groups: Groups,
	join: (a: string, b: string, rule: Merge['rule']) => void,
): { one: Person; others: Person[]; why: string }[] {
	const doubts: { one: Person; others: Person[]; why: string }[] = [];
	const held = single.flatMap((person) => person.tenures.map((tenure) => ({ person, ...tenure })));
	const byOffice = Map.groupBy(
		held,
		({ person, family }) => `${person.words.join('')} ${person.numeral ?? ''} ${family}`,
	);
	for (const of of byOffice.values()) {
		const family = of[0]?.family ?? '';
		const patience = family === 'monarch' ? 20 : 8;
		for (const run of runsOf(of, patience)) {
			const [first] = run;
			if (!first) continue;
			const bearers = bearersOf(first.person, family, full, groups);
			const from = first.from;
			const to = Math.max(...run.map((one) => one.to));
			const near = bearers.filter((one) => gap(one, { from, to }) <= 2);
			const [only] = near;
			const spanOf = (one: Bearer) => Math.max(to, one.to) - Math.min(from, one.from);
			const fits = (one: Bearer) =>
				spanOf(one) <= longestTenure || (from >= one.from - 3 && to <= one.to + 3);
			const isOne = near.length === 1 && only !== undefined && fits(only);
			const left: typeof run = [];
			for (const one of run) {
				const inside = near.filter(
					(bearer) => isOne || (one.from >= bearer.from && one.to <= bearer.to),
				);
				const [bearer] = inside;
				if (inside.length === 1 && bearer) join(one.person.key, bearer.person.key, 'surname');
				else {
					left.push(one);
					const others = bearers
						.filter((other) => gap(other, one) <= 3)
						.map(({ person }) => person);
					if (others.length > 0) {
						const why =
							others.length > 1
								? `one of ${others.length} with that surname in office`
								: 'the same surname and office, but the years do not settle it';
						doubts.push({ one: one.person, others, why });
					}
				}
			}
			for (const rest of runsOf(left, patience)) {
				for (const one of rest.slice(1)) {
					if (rest[0])
						join(rest[0].person.key, one.person.key, family === 'monarch' ? 'throne' : 'alone');
				}
			}
		}
	}
	for (const one of single) {
		const others = full.filter(
			(other) =>
				bears(other, one) && sharedGap(one, other) === Infinity && gapBetween(one, other) <= 3,
		);
		if (others.length > 0)
			doubts.push({ one, others, why: 'the same surname and time, in another office' });
	}
	return doubts;
}

function bearersOf(one: Person, family: string, full: readonly Person[], groups: Groups): Bearer[] {
	const byRoot = new Map<string, Bearer>();
	for (const person of full) {
		if (!bears(person, one)) continue;
		for (const tenure of person.tenures) {
			if (tenure.family !== family) continue;
			const root = groups.find(person.key);
			const known = byRoot.get(root);
			if (!known) byRoot.set(root, { root, person, from: tenure.from, to: tenure.to });
			else {
				known.from = Math.min(known.from, tenure.from);
				known.to = Math.max(known.to, tenure.to);
			}
		}
	}
	return [...byRoot.values()];
}

/** Divides what is held where more years than `patience` lie between. */
function runsOf<Held extends { from: number; to: number }>(
	held: readonly Held[],
	patience: number,
): Held[][] {
	const runs: Held[][] = [];
	let last = -Infinity;
	for (const one of held.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		if (one.from - last > patience) runs.push([]);
		runs.at(-1)?.push(one);
		last = Math.max(last, one.to);
	}
	return runs;
}

function nearSingles(a: Person, b: Person): string | undefined {
	if (!mayShareNumeral(a, b)) return undefined;
	const gap = sharedGap(a, b);
	if (a.words.join('') === b.words.join('')) {
		if (gap <= 20 && isMonarch(a) && isMonarch(b)) return 'throne';
		return gap === Infinity && gapBetween(a, b) <= 3
			? 'the same surname and time, in another office'
			: undefined;
	}
	const near = isNearWord(a.words[0] ?? '', b.words[0] ?? '');
	if (near && a.numeral !== undefined && a.numeral === b.numeral && gap <= 20) return 'throne';
	return near && gap <= 2
		? 'a surname spelt nearly the same, in the same office and time'
		: undefined;
}

function onePerPair(suggestions: readonly Suggestion[], groups: Groups): Suggestion[] {
	const byPair = new Map<string, Suggestion>();
	for (const one of suggestions) {
		const pair = [groups.find(one.a), groups.find(one.b)];
		if (pair[0] === pair[1]) continue;
		const key = pair.toSorted().join(' ');
		if (!byPair.has(key)) byPair.set(key, one);
	}
	return [...byPair.values()];
}

function mayShareNumeral(a: Person, b: Person): boolean {
	const [one, other] = [a.numeral, b.numeral];
	return one === other || one === undefined || other === undefined;
}

/** Years between the two in an office of one family; infinite if they share none. */
function sharedGap(a: Person, b: Person): number {
	const gaps = a.tenures.flatMap((one) =>
		b.tenures.filter(({ family }) => family === one.family).map((other) => gap(one, other)),
	);
	return Math.min(Infinity, ...gaps);
}

function gapBetween(a: Person, b: Person): number {
	return Math.min(
		Infinity,
		...a.tenures.flatMap((one) => b.tenures.map((other) => gap(one, other))),
	);
}

function gap(one: { from: number; to: number }, other: { from: number; to: number }): number {
	return Math.max(0, one.from - other.to, other.from - one.to);
}

/** Sets that are joined, of which none may hold two records. */
class Groups {
	readonly #parent = new Map<string, string>();
	readonly #fixed = new Map<string, string>();

	constructor(spellings: readonly Spelling[]) {
		for (const { key, fixed } of spellings) {
			this.#parent.set(key, key);
			if (fixed !== undefined) this.#fixed.set(key, fixed);
		}
	}

	find(key: string): string {
		let root = key;
		for (
			let up = this.#parent.get(root);
			up !== undefined && up !== root;
			up = this.#parent.get(root)
		)
			root = up;
		return root;
	}

	join(a: string, b: string): boolean {
		const [one, other] = [this.find(a), this.find(b)];
		const [left, right] = [this.#fixed.get(one), this.#fixed.get(other)];
		if (left !== undefined && right !== undefined && left !== right) return false;
		const [root, child] = left === undefined && right !== undefined ? [other, one] : [one, other];
		this.#parent.set(child, root);
		return true;
	}
}
