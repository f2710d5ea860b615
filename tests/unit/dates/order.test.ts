import { describe, expect, test } from 'vitest';
import {
	isProvedBefore,
	possiblyFirst,
	possiblyLast,
	windowOfFirst,
	windowOfLast,
} from '../../../src/dates/order.ts';

const itself = (date: string) => date;

describe('one date is proved to be before another', () => {
	test.each([
		['2021-09-10', '2021-09-11'],
		['2021-08', '2021-09-01'],
		['2021-09-10/2021-09-12', '2021-09-13'],
		['[2024-04-05,2024-04-06]', '2024-04-07'],
		['2023', '2024-01'],
		['../2021-09-10', '2021-09-11'],
		['2021-09-10', '2021-09-11/..'],
	])('%s before %s', (one, other) => {
		expect(isProvedBefore(one, other)).toBe(true);
		expect(isProvedBefore(other, one)).toBe(false);
	});

	test.each([
		['2021-09-12', '2021-09-12'],
		['2021-09-12', '2021-09-11/2021-09-13'],
		['2021-09', '2021-09-30'],
		['2023', '2023-06'],
		['2021-09-10/..', '2024-01-01'],
		['2021-09-10', '../2024-01-01'],
		['2023-11-2X', '2023-11-29'],
	])('but the order of %s and %s is open', (one, other) => {
		expect(isProvedBefore(one, other)).toBe(false);
		expect(isProvedBefore(other, one)).toBe(false);
	});
});

describe('the first and the last of several', () => {
	test('are one where the dates leave no doubt', () => {
		const dates = ['2021-09-10', '2022-07', '2023-12-01'];
		expect(possiblyFirst(dates, itself)).toEqual(['2021-09-10']);
		expect(possiblyLast(dates, itself)).toEqual(['2023-12-01']);
	});

	test('are several where windows overlap', () => {
		const dates = ['2021-09-11/2021-09-13', '2021-09-12', '2021-09-11/2021-09-14', '2022'];
		expect(possiblyFirst(dates, itself)).toEqual([
			'2021-09-11/2021-09-13',
			'2021-09-12',
			'2021-09-11/2021-09-14',
		]);
		expect(possiblyLast(['2021-09-12', '2021-09-11/2021-09-13'], itself)).toEqual([
			'2021-09-12',
			'2021-09-11/2021-09-13',
		]);
	});

	test('are both meetings of one day', () => {
		expect(possiblyLast(['2021-09-12', '2021-09-13', '2021-09-13'], itself)).toEqual([
			'2021-09-13',
			'2021-09-13',
		]);
	});

	test('may be one whose date has no end or no beginning', () => {
		expect(possiblyLast(['2021-09-10/..', '2024-04-04'], itself)).toEqual([
			'2021-09-10/..',
			'2024-04-04',
		]);
		expect(possiblyFirst(['../2024', '2021-09-10'], itself)).toEqual(['../2024', '2021-09-10']);
	});

	test('of none are none', () => {
		expect(possiblyFirst([], itself)).toEqual([]);
		expect(possiblyLast([], itself)).toEqual([]);
	});
});

test('the first and the last lie within a window', () => {
	expect(windowOfFirst(['2021-09-10/2021-09-12', '2021-09-11'])).toBe('2021-09-10/2021-09-11');
	expect(windowOfLast(['2021-09-10/2021-09-12', '2021-09-11'])).toBe('2021-09-11/2021-09-12');
	expect(windowOfLast(['2021-09-13', '2021-09-13'])).toBe('2021-09-13');
	expect(windowOfLast(['2024-04-04', '2021-09-10/..'])).toBe('2024-04-04/..');
	expect(windowOfFirst(['../2024-02-01', '2023-12-01'])).toBe('../2023-12-01');
});
