import { expect, test } from 'vitest';
import { countWords } from '../../../src/text/count-words.ts';

test.each([
	['', 0],
	['keep the strait open', 4],
	['  so-called “plan”,\n 3.5 billion ', 4],
	['外交部', 1],
	['中国外交部长', 3],
	['한국 외교부 장관', 3],
])('%j has %i words', (text, count) => {
	expect(countWords(text)).toBe(count);
});

test('a text of 2,000 Chinese characters has many hundred words', () => {
	expect(countWords('双方同意加强合作关系发展'.repeat(167))).toBeGreaterThan(700);
});
