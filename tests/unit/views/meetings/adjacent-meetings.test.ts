import { describe, expect, test } from 'vitest';
import { pairKey } from '../../../../src/archive/archive.ts';
import { adjacentMeetings } from '../../../../src/views/meetings/adjacent-meetings.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';

/** What stands around a meeting, of meetings whose ids are their dates. */
function around(date: string, ...dates: string[]) {
	const archive = archiveOf({
		meetings: dates.map((one, index) => meeting(`m${index}`, { date: one })),
	});
	const relation = archive.relationByPair.get(pairKey('kestria', 'valdoria'));
	const own = archive.meetings.find(({ data }) => data.date === date);
	if (!relation || !own) throw new Error('The archive has no such meeting.');
	const { before, after, unordered, isFirst, isLatest } = adjacentMeetings(relation, own);
	return {
		before: before?.data.date,
		after: after?.data.date,
		unordered: unordered.map(({ data }) => data.date as string),
		isFirst,
		isLatest,
	};
}

test('exact days have the nearest day before and after', () => {
	const dates = ['2021-09-10', '2022-07-13', '2023-12-01'];
	expect(around('2022-07-13', ...dates)).toEqual({
		before: '2021-09-10',
		after: '2023-12-01',
		unordered: [],
		isFirst: false,
		isLatest: false,
	});
	expect(around('2021-09-10', ...dates)).toMatchObject({ before: undefined, isFirst: true });
	expect(around('2023-12-01', ...dates)).toMatchObject({ after: undefined, isLatest: true });
});

describe('no order is claimed', () => {
	test('of a visit dated by its year and a meeting in that year', () => {
		expect(around('2023-06', '2021', '2023', '2023-06')).toEqual({
			before: '2021',
			after: undefined,
			unordered: ['2023'],
			isFirst: false,
			isLatest: false,
		});
	});

	test('of windows that overlap', () => {
		const dates = ['2021-09-11/2021-09-13', '2021-09-11/2021-09-14', '2021-09-12'];
		expect(around('2021-09-12', ...dates)).toEqual({
			before: undefined,
			after: undefined,
			unordered: ['2021-09-11/2021-09-14', '2021-09-11/2021-09-13'],
			isFirst: false,
			isLatest: false,
		});
	});

	test('of one that began on a day and has no end', () => {
		expect(around('2023-12-01', '2023-11-01/..', '2023-12-01')).toMatchObject({
			before: undefined,
			unordered: ['2023-11-01/..'],
			isLatest: false,
		});
	});
});
