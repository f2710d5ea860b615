import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import {
	flag,
	languageTag,
	list,
	namesByLanguage,
	ordinal,
	recordId,
	text,
	webAddress,
} from '../../../src/schemas/fields.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('ordinal', () => {
	test('turns digits into a number', () => {
		expect(ordinal('the session').parse('13')).toBe(13);
	});

	test.each(['0', '-1', '1.5', '013', '1e3', '٣', ' 3', '', '1000000', 13])(
		'refuses %j',
		(value) => {
			expect(accepts(ordinal('the session'), value)).toBe(false);
		},
	);
});

describe('flag', () => {
	test.each([
		['true', true],
		['false', false],
	])('turns %s into a truth value', (word, value) => {
		expect(flag('it').parse(word)).toBe(value);
	});

	test.each(['yes', 'no', 'on', 'True', '', true])('refuses %j', (value) => {
		expect(accepts(flag('it'), value)).toBe(false);
	});
});

describe('recordId', () => {
	test.each(['wang-yi', '2021-09-11-talks', 'a'])('accepts %s', (id) => {
		expect(accepts(recordId('officials'), id)).toBe(true);
	});

	test.each([
		'Wang-Yi',
		'wang yi',
		'wang_yi',
		'-wang',
		'wang--yi',
		'wang-yi.md',
		'phạm',
		'',
		'../site',
	])('refuses "%s"', (id) => {
		expect(accepts(recordId('officials'), id)).toBe(false);
	});
});

describe('languageTag', () => {
	test.each(['en', 'vi', 'zh-Hans', 'ko', 'sr-Latn-RS'])('accepts %s', (tag) => {
		expect(accepts(languageTag('the language'), tag)).toBe(true);
	});

	test.each(['EN', 'zh-hans', 'english language', 'e', ''])('refuses "%s"', (tag) => {
		expect(accepts(languageTag('the language'), tag)).toBe(false);
	});
});

describe('webAddress', () => {
	test.each(['https://a.example/b?c=d#e', 'http://a.example'])('accepts %s', (address) => {
		expect(accepts(webAddress(), address)).toBe(true);
	});

	test.each([
		'a.example',
		'www.a.example',
		'javascript:alert(1)',
		'java\tscript:alert(1)',
		'data:text/html,a',
		'ftp://a.example',
		'//a.example',
	])('refuses "%s"', (address) => {
		expect(accepts(webAddress(), address)).toBe(false);
	});
});

describe('text', () => {
	test('loses spaces at its ends and nothing else', () => {
		expect(text('the note').parse('  “a”  b\n')).toBe('“a”  b');
	});

	test.each(['', '  ', 'unknown', 'UNKNOWN', 'n/a', 'null', '?', 'TBD'])(
		'refuses "%s"',
		(value) => {
			expect(accepts(text('the note'), value)).toBe(false);
		},
	);

	test.each(['no', 'yes', '0', '~', 'None of them', 'Unknown Soldier'])('accepts "%s"', (value) => {
		expect(accepts(text('the note'), value)).toBe(true);
	});
});

test('namesByLanguage are empty where none are given', () => {
	expect(namesByLanguage().parse(undefined)).toEqual({});
});

test('list shows how to write a single value', () => {
	const result = list('countries', recordId('countries')).safeParse('kestria');

	expect(result.error?.issues.map(({ message }) => message)).toEqual([
		'Found "kestria", expected a list of countries. Write [kestria], or one a line after "- ".',
	]);
});
