import { describe, expect, test } from 'vitest';
import { findDates, resolveDate, type DateContext } from '../../../src/draft/dates.ts';
import { explainDate } from '../../../src/dates/dates.ts';

/** Friday. */
const published: DateContext = { reference: '2024-04-05' };

const first = (text: string, context = published) => {
	const [mention] = findDates(text);
	return mention && resolveDate(mention, context);
};

describe('a date in a text of Friday 5 April 2024', () => {
	test.each([
		['on Thursday', '2024-04-04'],
		['on Friday', '2024-04-05'],
		['last Friday', '2024-03-29'],
		['on Saturday', '2024-03-30'],
		['today', '2024-04-05'],
		['yesterday', '2024-04-04'],
		['two days ago', '2024-04-03'],
		['on April 4', '2024-04-04'],
		['on 4 April', '2024-04-04'],
		['on the 4th of April', '2024-04-04'],
		['on Dec. 1', '2023-12-01'],
		['on December 1st', '2023-12-01'],
		['on Thursday, 28 March 2024', '2024-03-28'],
		['2024-03-28', '2024-03-28'],
		['from 10 to 12 September', '2023-09-10/2023-09-12'],
		['September 10-12, 2021', '2021-09-10/2021-09-12'],
		['(11-17 September, 2021)', '2021-09-11/2021-09-17'],
		['on 5 and 6 March', '2024-03-05/2024-03-06'],
		['28 March to 2 April 2024', '2024-03-28/2024-04-02'],
		['from 30 December to 2 January', '2023-12-30/2024-01-02'],
		['in October 2022', '2022-10'],
		['in September', '2023-09'],
		['last September', '2023-09'],
		['in late November', '2023-11-2X'],
		['in mid-May 2023', '2023-05-1X'],
		['in the first week of April', '2024-04-01/2024-04-07'],
		['in 2023', '2023'],
		['last week', '2024-03-25/2024-03-31'],
		['earlier this week', '2024-04-01/2024-04-05'],
		['earlier this month', '2024-04-01/2024-04-05'],
		['last month', '2024-03'],
		['last year', '2023'],
	])('"%s" is %s', (text, edtf) => {
		expect(first(text)?.edtf).toBe(edtf);
		expect(explainDate(edtf)).toBeUndefined();
	});

	test.each([
		'The minister may visit',
		'the second session',
		'at 10:30',
		'the two sides',
		'on the 5th',
		'15 years',
	])('stands not in "%s"', (text) => {
		expect(findDates(text)).toEqual([]);
	});

	test('keeps its place in the text', () => {
		const text = 'They met on 4 April in Hanoi.';
		const [mention] = findDates(text);
		expect(mention && text.slice(mention.start, mention.end)).toBe(mention?.text);
	});
});

describe('what the text does not say', () => {
	test('is no year without a day of publication', () => {
		const resolved = first('on 5 April', {});
		expect(resolved?.edtf).toBeUndefined();
		expect(resolved?.question).toContain('Which year');
	});

	test('is no weekday without one', () => {
		expect(first('on Thursday', {})?.edtf).toBeUndefined();
	});

	test('is a year marked as uncertain where the text names others', () => {
		const resolved = first('on 1 December', {
			likelyYear: { year: 2023, why: 'the latest year that the text itself names' },
		});
		expect(resolved?.edtf).toBe('2023-12-01?');
		expect(resolved?.question).toContain('2023');
	});

	test('is not mended: a weekday that does not fit is asked about', () => {
		const resolved = first('on Monday, 4 April 2024');
		expect(resolved?.edtf).toBe('2024-04-04');
		expect(resolved?.question).toContain('Thursday');
	});

	test('is not the day after: 31 April is no day', () => {
		expect(first('on 31 April')?.edtf).toBeUndefined();
	});
});

test('what is planned lies ahead', () => {
	const ahead = { ...published, future: true };
	expect(first('on Monday', ahead)?.edtf).toBe('2024-04-08');
	expect(first('on 3 February', ahead)?.edtf).toBe('2025-02-03');
});

test('"the previous day" is counted from the day named before it', () => {
	const anchor = { edtf: '2024-03-01', what: 'the talks' };
	expect(first('the previous day', { ...published, anchor })?.edtf).toBe('2024-02-29');
	expect(first('on the same day', { ...published, anchor })?.edtf).toBe('2024-03-01');
	expect(
		first('the previous day', { ...published, anchor: { edtf: '2024-03', what: 'the talks' } })
			?.edtf,
	).toBeUndefined();
});

test('every reason names the words that it rests on', () => {
	for (const text of ['on Thursday', 'yesterday', 'on 4 April', 'last week', 'in late March']) {
		const [mention] = findDates(text);
		expect(first(text)?.reason).toContain(mention?.text);
	}
});
