import { expect, test } from 'vitest';
import countries from 'world-countries';
import { isCountryCode } from '../../../src/rules/country-codes.ts';

test('every country of today has a code, Kosovo too', () => {
	expect(countries.map(({ cca2 }) => cca2).filter((code) => !isCountryCode(code))).toEqual([]);
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((one) => letters.map((other) => one + other));
	expect(codes.filter(isCountryCode)).toHaveLength(countries.length);
});

test.each(['SUHH', 'DDDE', 'CSXX', 'YUCS', 'VDVN', 'ANHH'])('%s was a country', (code) => {
	expect(isCountryCode(code)).toBe(true);
});

test.each(['ZZ', 'UK', 'SU', 'EU', 'XXXX', 'SUSU', 'vn', ''])('"%s" is no code', (code) => {
	expect(isCountryCode(code)).toBe(false);
});
