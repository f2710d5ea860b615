import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../../src/messages/messages.ts';
import { travelOf, type Said } from '../../../../src/phrases/phrase-usage.ts';
import { comparison } from '../../../../src/views/phrases/phrase-comparison.ts';
import {
	afterwards,
	travelPicture,
	travelTable,
	type TravelContext,
} from '../../../../src/views/phrases/phrase-timeline.ts';

const context: TravelContext = {
	text: messages(),
	nameOf: (side) => side,
	pathOf: (side = 'all', span) =>
		`/${side}/${span === undefined ? '' : span === 'uncertain' ? '?' : `${span.from}-${span.to}`}`,
	useOf: (index) => ({ path: `/use/${index}`, when: `day ${index}` }),
};

function meetings(count: number, side: string, year: number): Said[] {
	return Array.from({ length: count }, (_, index) => ({
		meeting: `${side} ${year} ${index}`,
		from: year * 10000 + 101,
		to: year * 10000 + 101,
		sides: [side],
	}));
}

/** The picture of words that every quotation has. */
function picture(said: readonly Said[]): string {
	return toHtml(travelPicture(travelOf(said, [...said.keys()]), context, { label: 'A picture' }));
}

describe('travelPicture', () => {
	test('draws a dot for each meeting, and each column leads to what it counts', () => {
		const html = picture([...meetings(2, 'kestria', 2021), ...meetings(1, 'valdoria', 2023)]);
		expect(html.match(/<circle/g)).toHaveLength(2 * 3);
		expect(html).toContain('href="/kestria/2021-2021" aria-label="kestria, 2021: 2 meetings"');
		expect(html).not.toContain('style=');
	});

	test('draws bars where there are many meetings, and puts many years together', () => {
		const html = picture(
			Array.from({ length: 60 }, (_, index) =>
				meetings(index % 3 === 0 ? 40 : 1, 'kestria', 1965 + index),
			).flat(),
		);
		expect(html).not.toContain('<circle');
		expect(html.match(/class="touch"/g)?.length).toBeLessThanOrEqual(2 * 16);
		expect(html).toContain('1965–1969');
	});

	test('shows a dozen sides and says how many more the table has', () => {
		const said = Array.from({ length: 15 }, (_, index) =>
			meetings(1, `side ${index + 10}`, 2021),
		).flat();
		expect(picture(said)).toContain('Shown are the 12 sides with most such meetings, of 15.');
		expect(picture(said).match(/class="travel-row"/g)).toHaveLength(1 + 12);
	});

	test('gives a meeting of uncertain year a column of its own', () => {
		const said: Said[] = [
			...meetings(1, 'kestria', 2021),
			{ meeting: 'x', from: 20211231, to: 20220101, sides: ['kestria'] },
		];
		expect(picture(said)).toContain('kestria, year uncertain: 1 meeting"');
	});
});

test('gives in the table the same numbers as in the picture', () => {
	const said = [
		...meetings(3, 'kestria', 2021),
		...meetings(2, 'kestria', 2023),
		...meetings(1, 'valdoria', 2023),
	];
	const travel = travelOf(said, [0, 1, 3]);
	const [drawn, table] = [
		toHtml(travelPicture(travel, context, { label: 'A picture' })),
		toHtml(travelTable(travel, context, { caption: 'A table' })),
	];
	for (const [, side, year, count] of drawn.matchAll(/aria-label="(\w+), (\d+): (\d+) meeting/g)) {
		expect(table).toContain(
			`${year}: <a href="/${side}/${year}-${year}" aria-label="${count} in ${year}">${count}</a>`,
		);
	}
	expect(table).toContain('<a href="/use/0">day 0</a>');
	expect(table).not.toContain('valdoria');
});

test('claims no more of a side that is not found again than the archive knows', () => {
	const { wordUsage: text } = messages();
	const trail = { side: 'kestria', uses: [0], meetings: 1, years: [], before: 0 };
	expect(afterwards({ ...trail, after: 0 }, text)).toBe('No later meeting quotes it');
	expect(afterwards({ ...trail, after: 1 }, text)).toBe(
		'Not found at 1 later meeting that quotes it',
	);
	expect(afterwards({ ...trail, after: 3 }, text)).toBe(
		'Not found at 3 later meetings that quote it',
	);
	expect(afterwards({ ...trail, side: undefined, after: 3 }, text)).toBe(
		'Not found at 3 later meetings',
	);
});

test('compares two words in rows of the same sides, one of which may never have used one', () => {
	const said = [...meetings(1, 'kestria', 2021), ...meetings(1, 'valdoria', 2022)];
	const html = toHtml(
		comparison(
			said,
			{ name: 'one', travel: travelOf(said, [0]), context },
			{ name: 'other', travel: travelOf(said, [0, 1]), context },
		),
	);
	expect(html.match(/<svg[^>]*aria-label="valdoria"/g)).toHaveLength(2);
	expect(html).toMatch(
		/<th scope="row">valdoria<\/th><td colspan="2">not quoted with it<\/td><td class="number">0<\/td>/,
	);
	expect(html).toMatch(/<th scope="row">All sides<\/th>.*<td class="number">1<\/td><\/tr>/);
});
