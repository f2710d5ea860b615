import { expect, test } from 'vitest';
import { editionDay } from '../../../src/archive/edition.ts';
import { archiveOf, gap, meeting, site, source } from '../../fixtures/records.ts';

test('a copy bears the day of its edition', () => {
	expect(
		editionDay(
			archiveOf(
				{ meetings: [meeting('talks', { date: '2030' })] },
				site({ edition: '2026-11-21' }),
			),
		),
	).toBe('2026-11-21');
});

test('where the site names none, it is the newest day that a record names', () => {
	const meetings = [
		meeting('talks', { date: '2021-09' }),
		meeting('open', { date: '2021-09-30/' }),
	];
	const archive = archiveOf({
		meetings,
		sources: [source('herald', { published: '2021-10-02' })],
		gaps: [gap('lost', { checked: '2021-10-01' })],
	});
	expect(editionDay(archive)).toBe('2021-10-02');
	expect(editionDay(archiveOf({ meetings }))).toBe('2021-09-30');
});

test('an archive without a date has none', () => {
	expect(editionDay(archiveOf())).toBeUndefined();
});
