import { expect, test } from 'vitest';
import { fieldsAt, valueAt } from '../../../src/data/schema-path.ts';
import { recordSchemas } from '../../../src/schemas/records.ts';

test.each([
	[['place', 'city'], 'Hanoi'],
	[['officials', 1, 'for'], 'vietnam'],
	[['officials', 2, 'for'], undefined],
	[['place', 'city', 'name'], undefined],
	[[], { place: { city: 'Hanoi' }, officials: [{}, { for: 'vietnam' }] }],
])('at %j stands %j', (path, value) => {
	const data = { place: { city: 'Hanoi' }, officials: [{}, { for: 'vietnam' }] };
	expect(valueAt(data, path)).toEqual(value);
});

test('a record, a field that may be left out and an entry of a list tell their fields', () => {
	const { meetings, sources } = recordSchemas;

	expect(fieldsAt(meetings, [])).toContain('commitments');
	expect(fieldsAt(meetings, ['place'])).toEqual(['city', 'region', 'venue', 'country']);
	expect(fieldsAt(meetings, ['officials', 3])).toEqual(['official', 'for', 'as', 'part']);
	expect(fieldsAt(sources, ['extent'])).toEqual(['from', 'to']);
	expect(fieldsAt(meetings, ['title'])).toEqual([]);
	expect(fieldsAt(meetings, ['nowhere', 'at all'])).toEqual([]);
});
