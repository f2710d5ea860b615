import { expect, test } from 'vitest';
import { pointsOf } from '../../../src/data/coordinates.ts';
import { archiveOf, country, meeting } from '../../fixtures/records.ts';

const archive = archiveOf({
	countries: [
		country('vietnam', { iso: 'VN' }),
		country('switzerland', { iso: 'CH' }),
		country('kestria'),
	],
	meetings: [
		{ city: 'Hanoi', country: 'vietnam' },
		{ city: 'Geneva', country: 'switzerland' },
		{ city: 'Port Alder', country: 'kestria' },
		{ city: 'No Such Town', country: 'vietnam' },
		{ city: 'Hanoi' },
	].map((place, index) => meeting(`m${index}`, { place })),
});

test('a city is found by its English name in its country, and nothing is guessed', () => {
	const points = pointsOf(archive, new Map());

	expect([...points.keys()].toSorted()).toEqual(['switzerland-geneva', 'vietnam-hanoi']);
	expect(points.get('vietnam-hanoi')?.lat).toBeCloseTo(21.03, 1);
	expect(points.get('switzerland-geneva')?.lon).toBeCloseTo(6.14, 1);
});

test('what an editor gives goes before the gazetteer', () => {
	const given = { lat: 1, lon: 2, note: 'by hand' };

	expect(pointsOf(archive, new Map([['vietnam-hanoi', given]])).get('vietnam-hanoi')).toEqual({
		...given,
		from: 'editor',
	});
});
