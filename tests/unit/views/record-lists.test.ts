import { describe, expect, test } from 'vitest';
import { byLetter, recordLists } from '../../../src/views/record-lists.ts';
import { archiveOf, meeting, official } from '../../fixtures/records.ts';

describe('byLetter', () => {
	test('files a record under the first letter of its name, without marks', () => {
		const { officials } = archiveOf({
			officials: [
				official('a', { name: 'Émile Vey', sort: 'Émile Vey' }),
				official('b', { name: 'Eva Calder', sort: 'Eva Calder' }),
				official('c', { name: '3rd Consul', sort: '3rd Consul' }),
			],
		});

		expect(byLetter(officials).map(({ slug, records }) => [slug, records.length])).toEqual([
			['0-9', 1],
			['e', 2],
		]);
	});
});

describe('recordLists', () => {
	test('counts the meetings of a country', () => {
		const archive = archiveOf({ meetings: [meeting('talks', {})] });
		const countries = recordLists(archive).find(({ kind }) => kind === 'countries');
		const [country] = archive.meetings[0]?.data.countries ?? [];

		expect(countries?.count(country ?? '')).toBe(1);
	});
});
