import { describe, expect, test } from 'vitest';
import {
	cutAtSpans,
	explainPattern,
	findPhrase,
	readPattern,
	wordsOf,
} from '../../../src/text/phrase-patterns.ts';

/** The passages of a text that the wordings find. */
function found(text: string, ...variants: string[]): string[] {
	return findPhrase(variants.map(readPattern), wordsOf(text)).map(({ from, to }) =>
		text.slice(from, to),
	);
}

describe('findPhrase', () => {
	test('finds a phrase whatever its capitals, marks on letters, hyphens and quotation marks', () => {
		expect(found('the “Belt and Road” initiative', 'belt and road')).toEqual(['Belt and Road']);
		expect(found('adheres to the One‑China principle', 'one-China principle')).toEqual([
			'One‑China principle',
		]);
		expect(found('Hành lang Đông–Tây', 'hanh lang dong tay')).toEqual(['Hành lang Đông–Tây']);
		expect(found('China’s position', "china's position")).toEqual(['China’s position']);
	});

	test('finds it broken over lines, and as often as it stands there', () => {
		expect(found('code\n of conduct, then the Code of Conduct', 'code of conduct')).toEqual([
			'code\n of conduct',
			'Code of Conduct',
		]);
	});

	test('takes a star for any ending, and for none', () => {
		expect(
			found(
				'communities with a shared future; community with a shared future',
				'communit* with a shared future',
			),
		).toHaveLength(2);
		expect(found('win the cup, winning, winner', 'winn*')).toEqual(['winning', 'winner']);
	});

	test('finds no part of a longer word, no other order and no words with others between', () => {
		expect(found('the beltand road, a belt and roadway', 'belt and road')).toEqual([]);
		expect(found('road and belt', 'belt and road')).toEqual([]);
		expect(found('belt and new road', 'belt and road')).toEqual([]);
	});

	test('does not run on over the end of a sentence or clause', () => {
		expect(found('They spoke of small. Circles were drawn.', 'small circles')).toEqual([]);
		expect(found('the railway; links were made', 'railway links')).toEqual([]);
		expect(found('双方合作。共赢很重要', '合作共赢')).toEqual([]);
	});

	test('finds a run of letters where a script has no spaces', () => {
		expect(found('推动构建人类命运共同体。', '命运共同体')).toEqual(['命运共同体']);
		expect(found('ການຮ່ວມມືສອງຝ່າຍ', 'ຮ່ວມມື')).toEqual(['ຮ່ວມມື']);
		expect(found('海南', '南海')).toEqual([]);
	});

	test('takes the longest of two wordings that begin together, and never overlaps', () => {
		const variants = ['strategic partnership', 'strategic partnership of a new kind', 'new kind'];
		expect(found('a strategic partnership of a new kind', ...variants)).toEqual([
			'strategic partnership of a new kind',
		]);
	});
});

describe('explainPattern', () => {
	test.each([
		['***', 'no word'],
		['com* unity*y', 'ends no word'],
		['* future', 'ends no word'],
		['a* shared', 'too much'],
		['comm*', 'too much'],
		['one two three four five six seven eight nine ten eleven twelve thirteen', '13 words'],
	])('refuses %s', (pattern, reason) => {
		expect(explainPattern(pattern)).toContain(reason);
	});

	test.each([
		'communit* with a shared future',
		'commun*',
		'共同体',
		'cộng đồng chia sẻ tương lai',
		'5G',
	])('accepts %s', (pattern) => {
		expect(explainPattern(pattern)).toBeUndefined();
	});

	test('reads a pattern that is hostile to expressions as the words that it is', () => {
		expect(readPattern('(a+)+$ [x]').words.map(({ text }) => text)).toEqual(['a', 'x']);
		const long = 'a'.repeat(100_000);
		expect(found(long, 'aaa*')).toHaveLength(1);
	});
});

test('cuts a text so that its pieces are the whole text', () => {
	const text = 'the Belt and Road, again';
	const pieces = cutAtSpans(text, findPhrase([readPattern('belt and road')], wordsOf(text)));
	expect(pieces).toEqual([
		{ text: 'the ', marked: false },
		{ text: 'Belt and Road', marked: true },
		{ text: ', again', marked: false },
	]);
	expect(cutAtSpans(text, [])).toEqual([{ text, marked: false }]);
});
