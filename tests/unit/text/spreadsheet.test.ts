import { expect, test } from 'vitest';
import { inertCell } from '../../../src/text/spreadsheet.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
	'%j is made inert',
	(text) => {
		expect(inertCell(text)).toBe(`'${text}`);
	},
);

test.each(['', 'a=b', ' =1', '1-2', '“=1”', "'=1"])('%j stays as it is', (text) => {
	expect(inertCell(text)).toBe(text);
});
