import { expect, test } from 'vitest';
import { exportedLists, relationCommitments } from '../../../src/exports/lists.ts';
import { idsOf } from '../../fixtures/records.ts';
import { awkwardArchive as archive } from './awkward-archive.ts';

const lists = [...exportedLists(archive)];
const listOf = (page: string) => lists.find((list) => list.page === page);
const quotations = (page: string) => listOf(page)?.commitments.map(({ data }) => data.id);

test('each page has one list', () => {
	expect(new Set(lists.map(({ page }) => page)).size).toBe(lists.length);
});

test('a country has its meetings, and what was said for it', () => {
	expect(idsOf(listOf('/countries/marenia/')?.meetings)).toEqual(['session']);
	expect(quotations('/countries/marenia/')).toEqual([]);
	expect(quotations('/countries/kestria/')).toEqual(['several', 'formula', 'sides']);
});

test('an official has what they said, a topic what was said on it', () => {
	expect(quotations('/officials/oskar-vey/')).toEqual(['several']);
	expect(quotations('/topics/navigation/')).toEqual(['several', 'sides']);
	expect(listOf('/officials/nobody-yet/')?.meetings).toEqual([]);
});

test('a source has only what it prints', () => {
	expect(idsOf(listOf('/sources/undated/')?.meetings)).toEqual(['session', 'imprecise']);
	expect(quotations('/sources/undated/')).toEqual(['sides']);
});

test('a year has a meeting that may have been in it', () => {
	expect(idsOf(listOf('/timeline/2022/')?.meetings)).toContain('interval');
	expect(idsOf(listOf('/timeline/2021/')?.meetings)).toContain('interval');
});

test('of a relation it is what either side said where both met', () => {
	const ids = relationCommitments(archive, 'marenia', 'valdoria').map(({ data }) => data.id);

	expect(ids).toEqual(['several']);
	expect(relationCommitments(archive, 'marenia', 'nowhere')).toEqual([]);
});
