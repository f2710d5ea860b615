import { expect, test } from 'vitest';
import { findIntegrityProblems } from '../../../src/rules/all.ts';
import { commitment, meeting, official, organisation, recordsOf } from '../../fixtures/records.ts';

test('rules that concern a missing record leave the rest of the archive to the other rules', () => {
	const records = recordsOf({
		meetings: [
			meeting('lost', {
				within: 'no-visit',
				series: 'no-series',
				session: '2',
				commitments: [commitment('pledge', { account: 'no-source' })],
			}),
		],
		officials: [official('ines-calder')],
		organisations: [organisation('bureau', { parent: 'no-parent' })],
	});

	expect(
		findIntegrityProblems(records)
			.map(({ rule, message }) => `${rule}: ${message.split('.')[0]}`)
			.toSorted(),
	).toEqual([
		'account: The meeting has no account of "no-source"',
		'reference: There is no official "oskar-vey"',
		'reference: There is no organisation "no-parent"',
		'reference: There is no series "no-series"',
		'reference: There is no visit "no-visit"',
	]);
});
