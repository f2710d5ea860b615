import { expect, test } from 'vitest';
import { placeMapOf, type Point } from '../../../../src/views/places/place-map.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';

const archive = archiveOf({
	meetings: [
		meeting('a', { place: { city: 'Port Alder', country: 'kestria' } }),
		meeting('b', { place: { city: 'Port Alder', country: 'kestria', venue: 'Town Hall' } }),
		meeting('c', { place: { region: 'Lowlands', country: 'kestria' } }),
		meeting('d', { place: { city: 'High Seas' } }),
		meeting('e', { place: { country: 'valdoria' } }),
		meeting('f', { place: { venue: 'A ship' } }),
		meeting('g', { kind: 'call' }),
	],
});
const points = new Map<string, Point>([
	['kestria-port-alder', { lat: 10, lon: 20, from: 'gazetteer' }],
	['kestria-lowlands', { lat: 11, lon: 21, from: 'editor' }],
]);

test('counts every meeting once: on the map, off it, by country only, or nowhere', () => {
	const { onMap, offMap, countryOnly, nowhere, meetings } = placeMapOf(archive, points);

	expect(onMap.map(({ name, meetings: count, place }) => [name, count, place.isRegion])).toEqual([
		['Port Alder, Kestria', 2, false],
		['Lowlands, Kestria', 1, true],
	]);
	expect(offMap.map(({ name, meetings: count }) => [name, count])).toEqual([['High Seas', 1]]);
	expect(countryOnly).toEqual([{ country: 'valdoria', meetings: 1 }]);
	expect(nowhere).toBe(2);
	expect(meetings).toBe(7);
});

test('counts only the meetings that it is given', () => {
	const { onMap, meetings } = placeMapOf(archive, points, archive.meetings.slice(0, 1));

	expect([onMap.length, onMap[0]?.meetings, meetings]).toEqual([1, 1, 1]);
});
