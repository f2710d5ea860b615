import { describe, expect, test } from 'vitest';
import {
	compareDates,
	contains,
	explainDate,
	firstYearOf,
	isExactDay,
	mayOverlap,
	readDate,
	yearsOf,
} from '../../../src/dates/dates.ts';

test('the tests run in an awkward time zone', () => {
	expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(-13 * 60);
});

describe('readDate', () => {
	test.each([
		['2021-09-11', '2021-09-11', '2021-09-11'],
		['2024-02-29', '2024-02-29', '2024-02-29'],
		['2000-02-29', '2000-02-29', '2000-02-29'],
		['2022-10', '2022-10-01', '2022-10-31'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023', '2023-01-01', '2023-12-31'],
		['0999', '0999-01-01', '0999-12-31'],
		['2021-09-10/2021-09-12', '2021-09-10', '2021-09-12'],
		['2021-12-30/2022-01-02', '2021-12-30', '2022-01-02'],
		['2021-09/2021-10', '2021-09-01', '2021-10-31'],
		['2021/2023-04-05', '2021-01-01', '2023-04-05'],
		['2023-11-2X', '2023-11-20', '2023-11-29'],
		['2023-11-0X', '2023-11-01', '2023-11-09'],
		['2022-02-2X', '2022-02-20', '2022-02-28'],
		['2023-11-XX', '2023-11-01', '2023-11-30'],
		['2023-XX', '2023-01-01', '2023-12-31'],
		['2023-1X', '2023-10-01', '2023-12-31'],
		['2023-XX-05', '2023-01-05', '2023-12-05'],
		['1560-XX-25', '1560-01-25', '1560-12-25'],
		['1560-XX-31', '1560-01-31', '1560-12-31'],
		['1930-X0', '1930-10-01', '1930-10-31'],
		['1930-X1', '1930-01-01', '1930-11-30'],
		['1930-X2', '1930-02-01', '1930-12-31'],
		['20XX-02-29', '2000-02-29', '2096-02-29'],
		['190X-02-29', '1904-02-29', '1908-02-29'],
		['000X', '0001-01-01', '0009-12-31'],
		['156X-12-25', '1560-12-25', '1569-12-25'],
		['1XXX-12', '1000-12-01', '1999-12-31'],
		['202X', '2020-01-01', '2029-12-31'],
		['2024-04~', '2024-04-01', '2024-04-30'],
		['2023?', '2023-01-01', '2023-12-31'],
		['2024-04-05%', '2024-04-05', '2024-04-05'],
		['2024-04-~05', '2024-04-05', '2024-04-05'],
		['2023-22', '2023-06-01', '2023-08-31'],
		['2023-24', '2023-12-01', '2024-02-29'],
		['[2024-04-05,2024-04-06]', '2024-04-05', '2024-04-06'],
		['[2024-04-06,2024-04-05]', '2024-04-05', '2024-04-06'],
		['[2021-09-10..2021-09-12]', '2021-09-10', '2021-09-12'],
		['[2024-04-05,2024-04-09..2024-04-11]', '2024-04-05', '2024-04-11'],
		['{2024-04-05,2024-05}', '2024-04-05', '2024-05-31'],
	])('%s allows %s to %s', (text, earliest, latest) => {
		expect(readDate(text)).toMatchObject({ text, earliest, latest });
	});

	test.each([
		['2024-04-07/', '2024-04-07', undefined],
		['2024-04-07/..', '2024-04-07', undefined],
		['/2024-04-07', undefined, '2024-04-07'],
		['../2024-04', undefined, '2024-04-30'],
		['[2024-04-05..]', '2024-04-05', undefined],
		['[..2024-04-05]', undefined, '2024-04-05'],
		['[..2024-04-05,2024-04-07]', undefined, '2024-04-07'],
		['{2024-04-05..}', '2024-04-05', undefined],
	])('%s is open at one end', (text, earliest, latest) => {
		const reading = readDate(text);

		expect([reading.earliest, reading.latest]).toEqual([earliest, latest]);
	});

	test.each(['2023-02-30', 'soon', ''])('throws on %j, which no schema passes', (text) => {
		expect(() => readDate(text)).toThrow();
	});
});

describe('the days of a date', () => {
	test.each([
		[
			'{2021-09-10,2021-09-12}',
			[
				['2021-09-10', '2021-09-10'],
				['2021-09-12', '2021-09-12'],
			],
		],
		[
			'[2021-09-12,2021-09-10]',
			[
				['2021-09-10', '2021-09-10'],
				['2021-09-12', '2021-09-12'],
			],
		],
		['{2021-09-10,2021-09-11}', [['2021-09-10', '2021-09-11']]],
		['{2021-09-10..2021-09-12}', [['2021-09-10', '2021-09-12']]],
		[
			'[1667,1668,1670..1672]',
			[
				['1667-01-01', '1668-12-31'],
				['1670-01-01', '1672-12-31'],
			],
		],
		[
			'[..1760-12-03,1761]',
			[
				[undefined, '1760-12-03'],
				['1761-01-01', '1761-12-31'],
			],
		],
		['{2020-12-31,2021-01-01}', [['2020-12-31', '2021-01-01']]],
		['2021-09-10/2021-09-12', [['2021-09-10', '2021-09-12']]],
		['2021-09-10/..', [['2021-09-10', undefined]]],
	])('%s are these and none between', (text, runs) => {
		expect(readDate(text).runs).toEqual(runs.map(([from, to]) => ({ from, to })));
	});
});

describe('explainDate', () => {
	test.each(['9999-12-31', '9999', '2021-09-11/9999-12-31', '{2021,9999}', '9XXX'])(
		'says how to write the open end that %s stands for',
		(text) => {
			expect(explainDate(text)).toContain('Write an open end as "2021-09-11/.."');
		},
	);

	test.each(['0000', '0000-01-01', '0000-02-29', '0000/2021'])('refuses the year of %s', (text) => {
		expect(explainDate(text)).toContain('has the year 0');
	});

	test.each(['21', '199'])('asks for the whole year of %s', (text) => {
		expect(explainDate(text)).toContain('Write all four digits, such as 2021');
	});

	test.each(['1930-02-3X/1931', '2021-XX-32'])('refuses %s, which is no day', (text) => {
		expect(explainDate(text)).toBeDefined();
	});

	test.each(['2021-09-11', '2023-11-2X', '2021-09-10/2021-09-12', '[2024-04-05,2024-04-06]'])(
		'has nothing to say of %s',
		(text) => {
			expect(explainDate(text)).toBeUndefined();
		},
	);

	test.each([
		'2023-02-30',
		'2023-02-29',
		'1900-02-29',
		'2021-09-31',
		'2023-04-00',
		'2023-02-29?',
		'~2023-02-29',
		'2023-02-~29',
		'2023?-02-?29',
		'2023-02-27/2023-02-29',
		'[2023-02-29,2023-03-01]',
		'{2023-02-29..2023-03-01}',
	])('finds the day of %s that no calendar has', (text) => {
		expect(explainDate(text)).toMatch(/^There is no such day as \d{4}-\d{2}-\d{2}: /);
	});

	test.each(['2023-13-01', '2023-00-10', '2021-09-10/2021-19-12'])(
		'finds the month of %s that no calendar has',
		(text) => {
			expect(explainDate(text)).toMatch(/^There is no month (?:13|00|19) in "/);
		},
	);

	test.each(['2021-09-12/2021-09-10', '2023/2022-12', '[2021-09-12..2021-09-10]'])(
		'finds that %s ends before it begins',
		(text) => {
			expect(explainDate(text)).toMatch(
				/^The interval ends \([\d-]+\) before it begins \([\d-]+\)\./,
			);
		},
	);

	test.each([
		'',
		' 2021',
		'2021-9-1',
		'2021-13',
		'20210911',
		'11.9.2021',
		'September 2021',
		'2023-11-3X',
		'XXXX-02-30',
		'unknown',
		'2021-09-11/2021-09-12/2021-09-13',
		'[2021-09-11',
	])('finds that "%s" is not EDTF', (text) => {
		expect(explainDate(text)).toContain('is not a date in EDTF');
	});

	test.each(['-0044', 'Y17000', '../..', '/', '2023-25', '2023-33'])(
		'finds that the archive does not use %s',
		(text) => {
			expect(explainDate(text)).toContain('is a kind of date that the archive does not use');
		},
	);

	test('says how to write a date', () => {
		expect([explainDate('11.9.2021'), explainDate('2021-09-11T10:00Z'), explainDate('2023-02-29')])
			.toMatchInlineSnapshot(`
			[
			  ""11.9.2021" is not a date in EDTF. Write the day as 2021-09-11, the month as 2022-10 or the year as 2023; for less certain dates see "Dates" in content/README.md.",
			  ""2021-09-11T10:00Z" gives a time of day. The archive dates meetings by day. Write the day as 2021-09-11, the month as 2022-10 or the year as 2023; for less certain dates see "Dates" in content/README.md.",
			  "There is no such day as 2023-02-29: February 2023 has 28 days. Look the date up in the source again.",
			]
		`);
	});
});

describe('compareDates', () => {
	test('puts what begins earlier first, and of the same beginning the less precise', () => {
		const ordered = [
			'/2020-12-31',
			'2021',
			'2021-09/..',
			'2021-09',
			'2021-09-01',
			'2021-09-1X',
			'2021-09-10/2021-09-12',
			'2021-09-10',
			'[2021-09-11,2021-09-12]',
			'2021-09-11',
			'2022',
		];

		expect(ordered.toReversed().toSorted(compareDates)).toEqual(ordered);
	});

	test.each([
		['2021-09-11', '2021-09-11'],
		['2021-09', '2021-09~'],
		['2021-09-11/', '2021-09-11/..'],
	])('puts neither of %s and %s first', (a, b) => {
		expect(compareDates(a, b)).toBe(0);
	});
});

describe('mayOverlap', () => {
	test.each([
		['2021-09-11', '2021-09-11', true],
		['2021-09-11', '2021-09-12', false],
		['2021-09', '2021-09-30', true],
		['2021-09', '2021-10', false],
		['2021-09-10/2021-09-12', '2021-09-12/2021-09-14', true],
		['2021-09-10/2021-09-12', '2021-09-13', false],
		['2024-04-07/..', '2030', true],
		['2024-04-07/..', '2024-04-06', false],
		['../2024-04-07', '1900', true],
		['1922-12-30/1991-12-26', '1991', true],
		['1922-12-30/1991-12-26', '1992', false],
		['{2021-09-10,2021-09-12}', '2021-09-11', false],
		['[2021-09-10,2021-09-12]', '2021-09-12/2021-09-13', true],
	])('%s and %s: %s, either way round', (a, b, expected) => {
		expect([mayOverlap(a, b), mayOverlap(b, a)]).toEqual([expected, expected]);
	});
});

describe('contains', () => {
	test.each([
		['2021-09', '2021-09-11', true],
		['2021-09-11', '2021-09', false],
		['2021-09-11', '2021-09-11', true],
		['2021-09-10/2021-09-12', '2021-09-12', true],
		['2021-09-10/2021-09-12', '2021-09-12/2021-09-13', false],
		['2021/..', '2024-04-07/..', true],
		['2021/2024', '2024-04-07/..', false],
		['2021-09-10/2021-09-12', '{2021-09-10,2021-09-12}', true],
		['{2021-09-10,2021-09-12}', '2021-09-11', false],
	])('%s holds all of %s: %s', (outer, inner, expected) => {
		expect(contains(outer, inner)).toBe(expected);
	});
});

describe('isExactDay', () => {
	test.each([
		['2021-09-11', true],
		['[2021-09-11]', true],
		['2021-09-11/2021-09-11', true],
		['2021-09', false],
		['2021-09-11?', false],
		['2021-09-~11', false],
		['[2021-09-11~]', false],
		['2021-09-11~/2021-09-11', false],
		['2021-09-11/..', false],
		['[2021-09-11,2021-09-12]', false],
	])('of %s is %s', (text, expected) => {
		expect(isExactDay(text)).toBe(expected);
	});
});

describe('yearsOf', () => {
	test.each([
		['2021-09-11', [2021]],
		['2023', [2023]],
		['2021-12-30/2022-01-02', [2021, 2022]],
		['[2021,2023]', [2021, 2023]],
		['{1990,2005-12}', [1990, 2005]],
		['1964/2008', []],
		['2023-24', [2023, 2024]],
		['2024-04-07/..', [2024]],
		['../2024-04-07', [2024]],
		['0999', [999]],
	])('of %s are %j', (text, years) => {
		expect(yearsOf(text)).toEqual(years);
	});
});

test('a date that says nothing is refused', () => {
	expect(explainDate('XXXX')).toMatch(/^"XXXX" says nothing of when it was/);
});

test('a date less precise than a decade is in no list by year', () => {
	expect(yearsOf('202X')).toHaveLength(10);
	expect(yearsOf('20XX')).toEqual([]);
});

test.each([
	['2021-12-31/2022-01-01', 2021],
	['../2020-05', 2020],
	['2023', 2023],
])('a meeting of %s is listed under %i', (date, year) => {
	expect(firstYearOf(date)).toBe(year);
});
