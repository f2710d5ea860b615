import { describe, expect, test } from 'vitest';
import { fit, fitDays, readSpan } from '../../../src/dates/date-range.ts';

describe('readSpan', () => {
	test.each([
		['2021', 20210101, 20211231],
		['2021-09', 20210901, 20210930],
		['2021-9', 20210901, 20210930],
		['2020-02', 20200201, 20200229],
		['2021-02', 20210201, 20210228],
		['2021-09-11', 20210911, 20210911],
		['2020-02-29', 20200229, 20200229],
		['2021..2023', 20210101, 20231231],
		['2021-09..2023-12', 20210901, 20231231],
		['2021-09-11..2021-09-11', 20210911, 20210911],
		['2021..2021-06', 20210101, 20210630],
		['2021..', 20210101, Infinity],
		['..2021-06', -Infinity, 20210630],
	])('reads %s', (text, from, to) => {
		expect(readSpan(text)).toEqual({ from, to });
	});

	test.each([
		'',
		'..',
		'...',
		'soon',
		'21',
		'20210',
		'2021-',
		'2021-00',
		'2021-13',
		'2021-09-00',
		'2021-09-31',
		'2021-02-29',
		'2021-09-11T10',
		'2021/09',
		'2022..2021',
		'2021-10..2021-09',
		'2021..2022..2023',
		' 2021',
	])('does not read "%s"', (text) => {
		expect(readSpan(text)).toBeUndefined();
	});
});

describe('fit', () => {
	const wanted = { from: 20210901, to: 20210930 };

	test.each([
		['a day in it', 20210911, 20210911, 'inside'],
		['the same days', 20210901, 20210930, 'inside'],
		['days across its beginning', 20210830, 20210901, 'maybe'],
		['days across its end', 20210930, 20211001, 'maybe'],
		['a longer time around it', 20210101, 20211231, 'maybe'],
		['an open end', 20210911, 99999999, 'maybe'],
		['an open beginning', 0, 20210911, 'maybe'],
		['nothing known', 0, 99999999, 'maybe'],
		['the day before', 20210831, 20210831, 'outside'],
		['the day after', 20211001, 20211001, 'outside'],
	])('%s', (_, from, to, expected) => {
		expect(fit({ from, to }, wanted)).toBe(expected);
	});

	test('an open end is inside a span without an end', () => {
		expect(fit({ from: 20210911, to: 99999999 }, { from: 20210901, to: Infinity })).toBe('inside');
		expect(fit({ from: 0, to: 20210911 }, { from: -Infinity, to: 20211231 })).toBe('inside');
	});
});

describe('days apart', () => {
	const spans = [
		{ from: 20210910, to: 20210910 },
		{ from: 20210912, to: 20210912 },
	];

	test.each([
		['the first day', 20210910, 20210910, 'inside', 'maybe'],
		['the day between', 20210911, 20210911, 'outside', 'outside'],
		['all of them', 20210901, 20210930, 'inside', 'inside'],
		['none of them', 20210913, 20210930, 'outside', 'outside'],
	])('of which %s is asked for', (_, from, to, ofAll, ofOne) => {
		expect(fitDays({ all: true, spans }, { from, to })).toBe(ofAll);
		expect(fitDays({ all: false, spans }, { from, to })).toBe(ofOne);
	});
});
