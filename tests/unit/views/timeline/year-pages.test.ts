import { expect, test } from 'vitest';
import { yearInRelation, yearPageOf } from '../../../../src/views/timeline/year-pages.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';

const dates = [
	'2021-09-11',
	'1964/2008',
	'20XX',
	'{1990,2005}',
	'2021-12-30/2022-01-02',
	'../1985',
];

test('a meeting leads to the page of its year, or to its own where no page of a year has it', () => {
	expect(dates.map((date) => yearPageOf(meeting('talks', { date })))).toEqual([
		'/timeline/2021/',
		'/meetings/talks/',
		'/meetings/talks/',
		'/timeline/1990/',
		'/timeline/2021/',
		'/timeline/1985/',
	]);
});

test('no meeting leads to the page of a year that the archive does not have', () => {
	const archive = archiveOf({
		meetings: dates.map((date, index) => meeting(`m${index}`, { date })),
	});
	const pages = archive.meetings.map(yearPageOf).filter((path) => path.startsWith('/timeline/'));

	expect(pages).not.toHaveLength(0);
	expect(pages.filter((path) => !archive.years.includes(Number(path.split('/')[2])))).toEqual([]);
});

test('in a relation it leads to its year, on its page if the list is long', () => {
	const talks = meeting('talks', { date: '2021-09-11' });
	const vague = meeting('vague', { date: '1964/2008' });

	expect(yearInRelation('a', 'b', true)(talks)).toBe('/relations/a/b/2021/');
	expect(yearInRelation('a', 'b', false)(talks)).toBe('#y2021');
	expect(yearInRelation('a', 'b', true)(vague)).toBe('#undated');
});
