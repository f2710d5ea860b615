import { describe, expect, test } from 'vitest';
import { cutExtent, foldText, longestStart, missingPart } from '../../../src/rules/quote-check.ts';

const text = foldText(
	'One minister said\r\n“peace first”,\n\n another said it’s late. Năm nước. peace last.',
);

describe('missingPart', () => {
	test.each([
		['words as they stand', 'another said'],
		['words over a line break', 'said “peace first”, another'],
		['words broken elsewhere', 'another\n\tsaid'],
		['letters composed in another way', 'Năm nước'.normalize('NFD')],
		['parts with words left out between them', 'One minister […] another said […] late.'],
	])('is nothing for %s', (_, quote) => {
		expect(missingPart(quote, text)).toBeUndefined();
	});

	test.each([
		['a changed letter', 'another sayd', 'another sayd'],
		['a capital letter', 'Another said', 'Another said'],
		['a straight mark for a curly one', "it's late", "it's late"],
		['straight marks for curly ones', '"peace first"', '"peace first"'],
		['letters without their marks', 'Nam nuoc', 'Nam nuoc'],
		['parts in another order', 'another said […] One minister', 'One minister'],
		['the same words a second time', 'another said […] another said', 'another said'],
		['the part that is not there', 'One minister […] nowhere […] late', 'nowhere'],
		['words left out without a mark', 'One minister another', 'One minister another'],
		['dots for words left out', 'One minister ... another', 'One minister ... another'],
	])('finds %s', (_, quote, part) => {
		expect(missingPart(quote, text)).toBe(part);
	});
});

describe('longestStart', () => {
	test.each([
		['One minister sayd', 'One minister sa'],
		['xyz', 'x'],
		['Ωmega', ''],
		['another said', 'another said'],
	])('of %s is %s', (part, start) => {
		expect(longestStart(part, text + 'x')).toBe(start);
	});
});

describe('cutExtent', () => {
	test.each([
		['the whole without an extent', undefined, text],
		[
			'first to last words',
			{ from: '“peace', to: 'late.' },
			'“peace first”, another said it’s late.',
		],
		[
			'the nearest last words behind the first ones',
			{ from: 'another', to: 'peace' },
			'another said it’s late. Năm nước. peace',
		],
		['words over a line break', { from: 'One\nminister', to: 'said' }, 'One minister said'],
	])('gives %s', (_, extent, words) => {
		expect(cutExtent(text, extent)).toBe(words);
	});

	test.each([
		[{ from: 'nowhere', to: 'late' }, 'from'],
		[{ from: 'late', to: 'One' }, 'to'],
	] as const)('says which end of %j is missing', (extent, missing) => {
		expect(cutExtent(text, extent)).toEqual({ missing });
	});
});
