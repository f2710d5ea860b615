import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	explainReserved,
	explainReservedAnchor,
	routesBesideRecords,
} from '../../../src/rules/reserved-ids.ts';
import { recordKinds } from '../../../src/schemas/records.ts';
import { recordFolder } from '../../../src/urls.ts';

/** Names in a folder of pages that stand where an id may stand too, without what makes them files. */
function fixedNames(folder: string): string[] {
	return readdirSync(new URL(`../../../src/pages/${folder}`, import.meta.url))
		.filter((name) => !name.startsWith('['))
		.map((name) => basename(name, '.astro'))
		.filter((name) => name !== 'index' && !name.includes('.'));
}

describe('routes', () => {
	test.each(recordKinds.filter((kind) => kind !== 'gaps'))(
		'beside the pages of %s are all known to the table',
		(kind) => {
			const reserved = routesBesideRecords[kind] ?? [];
			expect(fixedNames(recordFolder(kind)).toSorted()).toEqual([...reserved].toSorted());
		},
	);

	test('that count pages stand beside those of meetings', () => {
		expect(fixedNames('accounts')).toEqual([]);
		expect(explainReserved('meetings', '2')).toContain('is only a number');
		expect(explainReserved('topics', '2')).toBeUndefined();
	});
});

test.each([
	['phrases', 'compare'],
	['phrases', 'travelled'],
	['countries', 'all'],
	['organisations', 'all'],
	['topics', 'no-topic'],
	['topics', 'con'],
	['officials', 'aux'],
	['sources', 'nul'],
	['series', 'com1'],
	['visits', 'lpt9'],
	['meetings', '2021'],
	['gaps', 'withdrawn'],
	['meetings', `a${'b'.repeat(100)}`],
	['topics', `a${'b'.repeat(60)}`],
] as const)('%s have no id "%s"', (kind, id) => {
	expect(explainReserved(kind, id)).toBeDefined();
});

test.each([
	['phrases', 'comparison'],
	['topics', 'compare'],
	['topics', 'connection'],
	['officials', 'com'],
	['gaps', 'travelled'],
	['meetings', '2021-09-11'],
	['meetings', 'a'.repeat(100)],
] as const)('%s may have the id "%s"', (kind, id) => {
	expect(explainReserved(kind, id)).toBeUndefined();
});

test('a quotation has no anchor of another part of the page', () => {
	expect(['said', 'main', 'correction-1', 'con'].map(explainReservedAnchor)).not.toContain(
		undefined,
	);
	expect(['what-was-said', 'correction', 'corrections-of-maps'].map(explainReservedAnchor)).toEqual(
		[undefined, undefined, undefined],
	);
});
