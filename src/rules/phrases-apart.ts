import { readPattern } from '../text/phrase-patterns.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Two phrases with one wording would both count it. */
export function* phrasesApart({ records }: Lookup): Generator<Finding> {
	const seen = new Map<string, string>();
	for (const { id, file, data } of records.phrases) {
		for (const [index, variant] of data.variants.entries()) {
			const { key } = readPattern(variant);
			const twin = seen.get(key);
			if (twin !== undefined && twin !== id) {
				yield {
					level: 'error',
					rule: 'phrase',
					file,
					spot: { path: ['variants', index] },
					message: `"${variant}" is also a variant of "${twin}". Each wording belongs to one phrase: delete it in one of the two.`,
				};
			} else seen.set(key, id);
		}
	}
}
