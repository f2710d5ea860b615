import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth } from '../../../src/dates/date-words.ts';

describe('formatDate', () => {
	test.each([
		// As precise as the source.
		['2021-09-11', '11 September 2021'],
		['2024-02-29', '29 February 2024'],
		['2022-10', 'October 2022'],
		['2023', '2023'],
		['0999', '999'],
		// Digits left open.
		['2023-11-2X', 'late November 2023'],
		['2023-11-1X', 'mid-November 2023'],
		['2023-11-0X', 'early November 2023'],
		['2023-11-X5', 'a day of November 2023'],
		['2023-11-XX', 'November 2023'],
		['2023-XX', '2023'],
		['2023-XX-XX', '2023'],
		['2023-XX-05', 'the 5th of a month of 2023'],
		['2023-0X', 'January to September 2023'],
		['2023-1X', 'October to December 2023'],
		['2023-X1', 'a month of 2023'],
		['2023-1X-15', 'a day of 2023'],
		['202X', 'the 2020s'],
		['20XX', 'the 21st century'],
		['11XX', 'the 12th century'],
		['20XX-12-2X', 'late December of the 21st century'],
		['2XXX', 'an unknown year'],
		// Doubt.
		['2024-04~', 'about April 2024'],
		['2024-04-05~', 'about 5 April 2024'],
		['2023?', '2023 (uncertain)'],
		['2023%', 'about 2023 (uncertain)'],
		['2024-?04', 'April 2024 (uncertain)'],
		// One of several.
		['[2024-04-05,2024-04-06]', '5 or 6 April 2024'],
		['[2024-04-05,2024-04-06,2024-04-08]', '5, 6 or 8 April 2024'],
		['[2024-04-30,2024-05-01]', '30 April or 1 May 2024'],
		['[2023-12,2024-01]', 'December 2023 or January 2024'],
		['[2023,2024]', '2023 or 2024'],
		['[2023-11-2X,2023-12-0X]', 'late November or early December 2023'],
		['[2024-04-05..2024-04-07]', 'between 5 and 7 April 2024'],
		['[..2024-04-05]', '5 April 2024 or earlier'],
		['[2024-04-05~..]', 'about 5 April 2024 or later'],
		['[2024-04-05,2024-04-07..]', '5 April 2024 or 7 April 2024 or later'],
		// All of several.
		['{2024-04-05,2024-04-06}', '5 and 6 April 2024'],
		['{2024-04-05..2024-04-07}', '5–7 April 2024'],
		// Seasons.
		['2023-21', 'spring 2023'],
		['2023-24', 'winter 2023'],
		// Open ends.
		['2024-04-07/', 'from 7 April 2024'],
		['2024-04-07/..', 'from 7 April 2024'],
		['2024-04~/..', 'from about April 2024'],
		['/2024-04', 'until April 2024'],
		['../2024', 'until 2024'],
	])('%s is %s, whether it lasts or not', (text, words) => {
		expect(formatDate(text)).toBe(words);
		expect(formatDate(text, { lasts: true })).toBe(words);
	});

	test.each([
		['2021-09-10/2021-09-12', 'between 10 and 12 September 2021', '10–12 September 2021'],
		[
			'2021-08-30/2021-09-02',
			'between 30 August and 2 September 2021',
			'30 August – 2 September 2021',
		],
		[
			'2021-12-30/2022-01-02',
			'between 30 December 2021 and 2 January 2022',
			'30 December 2021 – 2 January 2022',
		],
		['2021-09/2021-10', 'between September and October 2021', 'September – October 2021'],
		['2021-12/2022-01', 'between December 2021 and January 2022', 'December 2021 – January 2022'],
		['2021/2023', 'between 2021 and 2023', '2021–2023'],
		['2022/2022-01-05', 'between 2022 and 5 January 2022', '2022 – 5 January 2022'],
		['198X/199X', 'between the 1980s and the 1990s', 'the 1980s – the 1990s'],
		[
			'2023-12-2X/2024-01-0X',
			'between late December 2023 and early January 2024',
			'late December 2023 – early January 2024',
		],
		[
			'2021-09-10/2021-09-12~',
			'between 10 and about 12 September 2021',
			'10 September 2021 – about 12 September 2021',
		],
		['2021-09-11/2021-09-11', '11 September 2021', '11 September 2021'],
	])('%s is "%s" for an event of one day, and "%s" for one that lasts', (text, between, span) => {
		expect(formatDate(text)).toBe(between);
		expect(formatDate(text, { lasts: true })).toBe(span);
	});
});

test('formatMonth names the month of a day', () => {
	expect(formatMonth('2021-09-11')).toBe('September 2021');
});
