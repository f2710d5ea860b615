/** Chance that is the same every time: numbers from a seed, never from the machine or the clock. */

export interface Random {
	/** A number from 0 up to, but not, 1. */
	next(): number;
	/** A whole number from `least` to `most`, both included. */
	between(least: number, most: number): number;
	/** True with this probability. */
	chance(probability: number): boolean;
	/** One of a list, all being equally likely. */
	pick<Item>(items: readonly Item[]): Item;
	/** One of a list, the first by far the likeliest: the n-th comes up about 1/n as often. */
	pickSkewed<Item>(items: readonly Item[]): Item;
}

/** Chance from a seed, by the generator mulberry32. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const at = <Item>(items: readonly Item[], index: number): Item => {
		if (items.length === 0) throw new Error('There is nothing to pick from.');
		return items[index] as Item;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		chance: (probability) => next() < probability,
		pick: (items) => at(items, Math.floor(next() * items.length)),
		pickSkewed: (items) => at(items, rankAt(next(), items.length)),
	};
}

/** Sums of 1/n, by number of ranks: what Zipf's law needs, made once for each length of list. */
const sums = new Map<number, Float64Array>();

function rankAt(point: number, count: number): number {
	let running = sums.get(count);
	if (!running) {
		running = new Float64Array(count);
		for (let rank = 0, sum = 0; rank < count; rank++) running[rank] = sum += 1 / (rank + 1);
		sums.set(count, running);
	}
	const wanted = point * (running[count - 1] ?? 0);
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((running[middle] ?? 0) > wanted) high = middle;
		else low = middle + 1;
	}
	return low;
}
