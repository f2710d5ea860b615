import { expect, test } from 'vitest';
import { meetingLine } from '../../../../src/views/meetings/meeting-line.ts';
import { archiveOf, commitment, meeting, series } from '../../../fixtures/records.ts';

test('a list says who met, how, where, and how much is quoted', () => {
	const talks = meeting('talks', {
		kind: 'commission-session',
		status: 'planned',
		series: 'commission',
		session: '13',
		place: { city: 'Port Alder', country: 'kestria' },
		countries: ['valdoria', 'kestria'],
		commitments: [commitment('one')],
	});
	expect(meetingLine(archiveOf({ meetings: [talks], series: [series('commission')] }), talks)).toBe(
		'Kestria, Valdoria · Session of a commission · session 13 · planned · Port Alder, Kestria · 1 quotation',
	);
});
