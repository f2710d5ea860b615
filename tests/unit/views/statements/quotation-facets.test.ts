import { expect, test } from 'vitest';
import { quotationFacets } from '../../../../src/views/statements/quotation-facets.ts';
import { archiveOf, commitment, meeting } from '../../../fixtures/records.ts';

const archive = archiveOf({
	meetings: [
		meeting('talks', {
			date: '2021-12-31/2022-01-01',
			commitments: [
				commitment('theirs', {
					speakers: ['oskar-vey'],
					speech: 'reported',
					act: 'thanks',
					topics: ['navigation'],
				}),
				commitment('joint', {
					speakers: ['oskar-vey', 'ines-calder'],
					speech: 'direct',
					act: 'pledge',
					topics: ['navigation', 'fisheries'],
				}),
			],
		}),
		meeting('before', { date: '2020', commitments: [commitment('old')] }),
	],
});

test.each([
	['side', 'Kestria: old joint, Valdoria: theirs joint'],
	['speech', 'Direct speech: old joint, Reported speech: theirs'],
	['act', 'Pledge: old joint, Thanks: theirs'],
	['topic', 'Fisheries: joint, Navigation: theirs joint'],
	['year', '2020: old, 2021: theirs joint, 2022: theirs joint'],
])('quotations by %s are, in order, %s', (facet, expected) => {
	const found = quotationFacets(archive).find((one) => one.facet === facet);
	const words = found?.values.map(
		({ label, commitments }) => `${label}: ${commitments.map(({ data }) => data.id).join(' ')}`,
	);

	expect(words?.join(', ')).toBe(expected);
});

test('an archive without quotations has facets without values', () => {
	expect(quotationFacets(archiveOf()).flatMap(({ values }) => values)).toEqual([]);
});
