import { expect, test } from 'vitest';
import { openingWords } from '../../../src/text/opening-words.ts';

test('a short text is left whole', () => {
	expect(openingWords('keep the strait open', 60)).toBe('keep the strait open');
});

test('a long one is cut where a word ends, without the comma before it', () => {
	expect(
		openingWords('keep the strait open, and keep it open to every flag at all times', 22),
	).toBe('keep the strait open …');
});

test('one without spaces is cut between letters, and no letter loses its marks', () => {
	const lao = 'ຮ່ວມມືກັນ'.repeat(20);
	const opening = openingWords(lao, 20);
	const [kept = ''] = opening.split(' …');

	expect(opening.endsWith(' …')).toBe(true);
	expect(lao.startsWith(kept)).toBe(true);
	expect(/^\p{M}/u.test(lao.slice(kept.length))).toBe(false);
});
