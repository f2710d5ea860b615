import { describe, expect, test } from 'vitest';
import { findIntegrityProblems } from '../../../src/rules/all.ts';
import { changed, meetingFile, problemsIn } from '../../fixtures/content-folder.ts';
import { meeting, recordsOf } from '../../fixtures/records.ts';

/** Another meeting like the sound one, with one passage changed. */
function twin(from: string, to: string) {
	return { 'meetings/2021/second.md': changed(from, to)[meetingFile] };
}

describe('twins', () => {
	test('of one day with the same people are asked about, and stop nothing', () => {
		expect(problemsIn(twin('title: Ines', 'title: Again Ines'))).toMatchInlineSnapshot(
			`"content/meetings/2021/second.md:3:7  warning: The same officials met on the same day in meetings/2021/calder-vey.md. Is it one meeting with two accounts? Then make it one record."`,
		);
	});

	test.each<[string, Parameters<typeof meeting>[1], Parameters<typeof meeting>[1]]>([
		['on different days', { date: '2021-09-11' }, { date: '2021-09-12' }],
		['on a day that is not known', { date: '2021-09' }, { date: '2021-09' }],
		['of different kinds', { kind: 'meeting' }, { kind: 'ceremony' }],
		['of one official', { officials: [] }, { officials: [] }],
	])('are not suspected %s', (_, first, second) => {
		const meetings = [meeting('first', first), meeting('second', second)];

		expect(findIntegrityProblems(recordsOf({ meetings }))).toEqual([]);
	});
});
