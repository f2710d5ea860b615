/** Threads: what became of words in later meetings. */

import type { Following } from '../schemas/meeting.ts';
import type { Commitment } from './commitment.ts';

/** Later words that take up earlier ones. */
export interface Step {
	earlier: Commitment;
	later: Commitment;
	as: Following;
}

/** Words that are joined by steps, however many there are between two of them. */
export interface Thread {
	/** Where it begins; its page has the address of these words. */
	first: Commitment;
	/** In the order of meetings, but none before words that it follows: dates may be too imprecise to tell. */
	commitments: readonly Commitment[];
}

export interface Threads {
	/** In the order of their first words. */
	all: readonly Thread[];
	byCommitment: ReadonlyMap<Commitment, Thread>;
	/** Steps from words to the earlier ones that they take up, as the record lists them. */
	follows: ReadonlyMap<Commitment, readonly Step[]>;
	/** Steps to words from the later ones that take them up, in the order of meetings. */
	followedBy: ReadonlyMap<Commitment, readonly Step[]>;
}

/** Finds the threads. Expects commitments in the order of meetings, whose `follows` have been checked. */
export function threadsOf(commitments: readonly Commitment[]): Threads {
	const follows = new Map<Commitment, Step[]>();
	const followedBy = new Map<Commitment, Step[]>();
	const byKey = new Map(commitments.map((one) => [`${one.meeting.id}#${one.data.id}`, one]));
	for (const later of commitments) {
		for (const { commitment, as } of later.data.follows) {
			const earlier = byKey.get(commitment);
			if (!earlier) continue;
			const step = { earlier, later, as };
			append(follows, later, step);
			append(followedBy, earlier, step);
		}
	}
	const position = new Map(commitments.map((one, index) => [one, index]));
	const inOrder = (some: Iterable<Commitment>) =>
		[...some].toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
	const byCommitment = new Map<Commitment, Thread>();
	for (const start of commitments) {
		if (byCommitment.has(start) || (!follows.has(start) && !followedBy.has(start))) continue;
		const members = new Set([start]);
		// A set is walked in the order in which it grows.
		for (const one of members) {
			for (const { earlier } of follows.get(one) ?? []) members.add(earlier);
			for (const { later } of followedBy.get(one) ?? []) members.add(later);
		}
		const ordered = inStepOrder(inOrder(members), follows);
		const thread = { first: ordered[0] ?? start, commitments: ordered };
		for (const one of members) byCommitment.set(one, thread);
	}
	const firsts = inOrder(new Set([...byCommitment.values()].map(({ first }) => first)));
	return {
		all: firsts.flatMap((first) => byCommitment.get(first) ?? []),
		byCommitment,
		follows,
		followedBy,
	};
}

/** Keeps an order, but lets words wait for those that they follow. */
function inStepOrder(
	commitments: readonly Commitment[],
	follows: ReadonlyMap<Commitment, readonly Step[]>,
): Commitment[] {
	const placed = new Set<Commitment>();
	const place = (one: Commitment) => {
		if (placed.has(one)) return;
		for (const { earlier } of follows.get(one) ?? []) place(earlier);
		placed.add(one);
	};
	for (const one of commitments) place(one);
	return [...placed];
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const known = map.get(key);
	if (known) known.push(item);
	else map.set(key, [item]);
}
