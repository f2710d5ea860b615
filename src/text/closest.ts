import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a writer most likely meant by `word`: at most a third of its letters (but two)
 * away, and the first of several equally near. `undefined` if none is near enough.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	const most = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
	let best: string | undefined;
	let bestDistance = most + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const found = distance(word, candidate);
		if (found < bestDistance) [best, bestDistance] = [candidate, found];
	}
	return best;
}

/**
 * The one candidate that differs from `word` by a single slip of the hand: a letter missing, added, wrong,
 * or two neighbours that changed places. `undefined` if there is none, or more than one.
 */
export function onlySlip(word: string, candidates: Iterable<string>): string | undefined {
	let only: string | undefined;
	for (const candidate of candidates) {
		if (candidate === word || Math.abs(candidate.length - word.length) > 1) continue;
		if (distance(word, candidate) > 1 && !isSwapped(word, candidate)) continue;
		if (only !== undefined && only !== candidate) return undefined;
		only = candidate;
	}
	return only;
}

/** Whether two words differ by two neighbouring letters that changed places. */
export function isSwapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
