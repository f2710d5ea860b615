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
