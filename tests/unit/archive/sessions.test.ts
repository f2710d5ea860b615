import { expect, test } from 'vitest';
import { missingSessions } from '../../../src/archive/sessions.ts';
import { meeting } from '../../fixtures/records.ts';

test.each([
	['1 2 3', undefined],
	['', undefined],
	['none', undefined],
	['13', 'sessions 1 to 12'],
	['2', 'session 1'],
	['3 1', 'session 2'],
	['1 3 5', 'sessions 2, 4'],
	['2 6 7 none', 'sessions 1, 3 to 5'],
	['1 4 4', 'sessions 2 to 3'],
])('with the sessions "%s" known, there are missing: %s', (numbers, words) => {
	const meetings = numbers
		.split(' ')
		.map((session, index) =>
			meeting(`m${index}`, /^\d+$/.test(session) ? { series: 'commission', session } : {}),
		);

	expect(missingSessions(meetings)).toBe(words);
});
