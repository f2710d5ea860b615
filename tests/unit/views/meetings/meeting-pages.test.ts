import { expect, test } from 'vitest';
import {
	longLists,
	meetingPages,
	mostMeetingsOnOnePage,
} from '../../../../src/views/meetings/meeting-pages.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';

/** So many meetings of each year, in the order of an archive. */
function meetingsOf(counts: Readonly<Record<number, number>>) {
	return archiveOf({
		meetings: Object.entries(counts).flatMap(([year, count]) =>
			Array.from({ length: count }, (_, index) => meeting(`m-${year}-${index}`, { date: year })),
		),
	});
}

test('a list that fits one page has no others', () => {
	expect(meetingPages(meetingsOf({ 1994: mostMeetingsOnOnePage }).meetings)).toEqual([]);
});

test('a longer one is divided by decade, and by year where a decade is too long itself', () => {
	const { meetings } = meetingsOf({ 1968: 3, 1971: 2, 1994: 300, 1996: 150, 2001: 5 });
	const pages = meetingPages(meetings);

	expect(pages.map(({ span, meetings: of }) => [span, of.length])).toEqual([
		['1960s', 3],
		['1970s', 2],
		['1994', 300],
		['1996', 150],
		['2000s', 5],
	]);
	expect(pages.flatMap(({ meetings: of }) => of)).toEqual(meetings);
});

test('every record with a long list has its pages, and no other', () => {
	const lists = longLists(meetingsOf({ 1994: mostMeetingsOnOnePage + 1 }));

	expect(lists.length).toBeGreaterThan(0);
	for (const { kind, name, pages } of lists) {
		expect(kind, name).toMatch(/^(?:countries|officials|organisations|places|sources)$/);
		expect(pages.map(({ meetings }) => meetings.length)).toEqual([mostMeetingsOnOnePage + 1]);
	}
	expect(longLists(meetingsOf({ 1994: 3 }))).toEqual([]);
});
