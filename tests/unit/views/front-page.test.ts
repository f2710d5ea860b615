import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../src/views/front-page.ts';
import { archiveOf, commitment, idsOf, meeting } from '../../fixtures/records.ts';

describe('frontPage', () => {
	test('shows the six latest meetings, the latest first', () => {
		const meetings = Array.from({ length: 8 }, (_, index) =>
			meeting(`m${index}`, { date: `201${index}` }),
		);

		expect(idsOf(frontPage(archiveOf({ meetings })).latest)).toEqual([
			'm7',
			'm6',
			'm5',
			'm4',
			'm3',
			'm2',
		]);
	});

	test('shows the latest words of a speaker, rather than later words of a source', () => {
		const meetings = [
			meeting('a', { date: '2020', commitments: [commitment('old'), commitment('direct')] }),
			meeting('b', { date: '2021', commitments: [commitment('reported', { speech: 'reported' })] }),
		];

		expect(frontPage(archiveOf({ meetings })).quotation?.data.id).toBe('direct');
		expect(frontPage(archiveOf({ meetings: meetings.slice(1) })).quotation?.data.id).toBe(
			'reported',
		);
	});

	test('counts what the archive holds, and stands empty archives', () => {
		const { latest, quotation, figures } = frontPage(archiveOf());

		expect({ latest, quotation }).toEqual({ latest: [], quotation: undefined });
		expect(Object.fromEntries(figures.map(({ label, count }) => [label, count]))).toEqual({
			meetings: 0,
			quotations: 0,
			officials: 2,
			countries: 3,
			relations: 0,
			sources: 1,
		});
	});
});
