import { describe, expect, test } from 'vitest';
import { articlesOf, datelineOf } from '../../../src/draft/articles.ts';
import { paragraphsOf, type Paragraph } from '../../../src/draft/layout.ts';

const dateline = (text: string) => datelineOf(text, paragraphsOf(text)[0] as Paragraph);

describe('a dateline', () => {
	test.each([
		['NANNING, April 5 (Agency) — The minister met him.', 'NANNING', 'April 5', 'Agency'],
		['BEIJING, Dec. 1 (Agency) -- The minister met him.', 'BEIJING', 'Dec. 1', 'Agency'],
		['Beijing, March 28th (DEPT) — The minister met him.', 'Beijing', 'March 28th', 'DEPT'],
		['(Hanoi, April 5) The minister met him.', 'Hanoi', 'April 5', undefined],
		['April 3 (The Daily) — The minister met him.', undefined, 'April 3', 'The Daily'],
		['Hanoi (VNA) – The minister met him.', 'Hanoi', undefined, 'VNA'],
		['HÀ NỘI — The minister met him.', 'HÀ NỘI', undefined, undefined],
		['KUALA LUMPUR, 3 June 2025 – The minister met him.', 'KUALA LUMPUR', '3 June 2025', undefined],
		['PASAY CITY 06 June 2031 – The minister met him.', 'PASAY CITY', '06 June 2031', undefined],
	])('of "%s"', (text, place, date, agency) => {
		const found = dateline(text);
		expect(found?.place).toBe(place);
		expect(found?.date?.text).toBe(date);
		expect(found?.agency).toBe(agency);
		expect(text.slice(found?.bodyStart)).toBe('The minister met him.');
	});

	test.each([
		'Wang met him — and left.',
		'The two sides – as agreed – met.',
		'On April 5, they met.',
		'China-Vietnam trade grew.',
	])('is not the beginning of "%s"', (text) => {
		expect(dateline(text)).toBeUndefined();
	});
});

test('a page that reprints articles is divided at their datelines, each with its own day', () => {
	const text =
		'A page about three visits\n\nThey all came in one week.\n\nFirst talks\n\nORVA, April 3 (Agency) — They met on Wednesday.\n\nSecond talks\n\nORVA, April 4 (Agency) — They met on Thursday.';
	const articles = articlesOf(text, paragraphsOf(text), { published: '2024-04-06' });
	expect(articles.map(({ title, published }) => [title, published])).toEqual([
		['A page about three visits', '2024-04-06'],
		['First talks', '2024-04-03'],
		['Second talks', '2024-04-04'],
	]);
});

test('the day that a text bears is taken where none is given, and only then', () => {
	const text = 'Ministers meet\n\nPublished: Dec 01, 2031 10:23 PM\n\nThey met on Monday.';
	expect(articlesOf(text, paragraphsOf(text), {})[0]?.published).toBe('2031-12-01');
	expect(articlesOf(text, paragraphsOf(text), { published: '2031-12-03' })[0]?.published).toBe(
		'2031-12-03',
	);
});
