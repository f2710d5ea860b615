import { expect, test } from 'vitest';
import { restyleDate } from '../../../src/dates/date-style.ts';

test.each([
	['11 September 2021', '2021-09-11'],
	['11th of September 2021', '2021-09-11'],
	['Sept. 11, 2021', '2021-09-11'],
	['September 2021', '2021-09'],
	['5 May, 2021', '2021-05-05'],
	['2021/9/11', '2021-09-11'],
	['2021.09.11', '2021-09-11'],
	['2021-9-1', '2021-09-01'],
	['20210911', '2021-09-11'],
	['2021–09–11', '2021-09-11'],
	['10 September 2021 – 12 September 2021', '2021-09-10/2021-09-12'],
	['2021-09-10 to 2021-09-12', '2021-09-10/2021-09-12'],
	['2021-09-10/2021-9-12', '2021-09-10/2021-09-12'],
])('"%s" is %s', (text, edtf) => {
	expect(restyleDate(text)).toBe(edtf);
});

test.each([
	['may be the third of April or the fourth of March', '3/4/2021'],
	['has no year', '11 September'],
	['is no day of any calendar', '31 February 2021'],
	['ends before it begins', '12 September 2021 – 10 September 2021'],
	['is fine as it is', '2021-09-11'],
	['is fine as it is, though imprecise', '2023-11-2X'],
	['says something else', 'during the trip'],
	['is empty', ''],
])('what %s is left to a person: "%s"', (_, text) => {
	expect(restyleDate(text)).toBeUndefined();
});
