import { expect, test } from 'vitest';
import { placeIdOf, placeNameOf } from '../../../src/archive/places.ts';

test.each([
	[
		{ city: 'Port Alder', region: 'Lowlands', country: 'kestria' },
		'Port Alder',
		'kestria-port-alder',
	],
	[{ region: 'Lowlands', country: 'kestria' }, 'Lowlands', 'kestria-lowlands'],
	[{ city: 'Port Alder' }, 'Port Alder', 'port-alder'],
	[{ city: 'Đà Nẵng', country: 'vietnam' }, 'Đà Nẵng', 'vietnam-da-nang'],
	[{ city: "Xi'an (old town)", country: 'china' }, "Xi'an (old town)", 'china-xi-an-old-town'],
	[{ country: 'kestria' }, '', undefined],
	[{ venue: 'Town Hall', country: 'kestria' }, '', undefined],
])('%j is called "%s" and filed as %s', (place, name, id) => {
	expect(placeNameOf(place)).toBe(name);
	expect(placeIdOf(place)).toBe(id);
});

test('no place has no id', () => {
	expect(placeIdOf(undefined)).toBeUndefined();
});
