import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/text/mentions.ts';

describe('mentionsIn', () => {
	test.each([
		['[[kestria]] and [[oskar-vey|his colleague]]', ['kestria@0', 'oskar-vey@16']],
		['[[ kestria ]]', ['kestria@0']],
		['[[kestria|the\nland]]', ['kestria@0']],
		['🜁 [[kestria]]', ['kestria@3']],
		['a `code` [[kestria]] `code`', ['kestria@9']],
		['a stray ` here\n\n[[kestria]]\n\nand ` there', ['kestria@16']],
		['\\`[[kestria]]\\`', ['kestria@2']],
		['```\ncode\n```\n[[kestria]]', ['kestria@13']],
	])('finds in %j %j', (text, expected) => {
		expect(mentionsIn(text).map(({ id, offset }) => `${id}@${offset}`)).toEqual(expected);
	});

	test.each([
		'`[[kestria]]`',
		'`` a ` [[kestria]] ``',
		'```\n[[kestria]]\n\n[[valdoria]]\n```',
		'~~~ md\r\n[[kestria]]\r\n~~~',
		'[kestria]',
		'[[kestria]',
		'[[]]',
		'[[|the land]]',
		'[ [kestria]]',
	])('finds none in %j', (text) => {
		expect(mentionsIn(text)).toEqual([]);
	});
});
