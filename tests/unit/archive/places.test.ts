import { expect, test } from 'vitest';
import { formerPlaceId, placeIdOf, placeNameOf } from '../../../src/archive/places.ts';

test.each([
	[
		{ city: 'Port Alder', region: 'Lowlands', country: 'kestria' },
		'Port Alder',
		'kestria-port-alder',
	],
	[{ region: 'Lowlands', country: 'kestria' }, 'Lowlands', 'kestria-lowlands'],
	[{ city: 'Port Alder' }, 'Port Alder', 'port-alder'],
	[{ city: 'Đà Nẵng', country: 'vietnam' }, 'Đà Nẵng', 'vietnam-da-nang'],
	[{ city: "Xi'an (old town)", country: 'china' }, "Xi'an (old town)", 'china-xian-old-town'],
	[{ country: 'kestria' }, '', undefined],
	[{ venue: 'Town Hall', country: 'kestria' }, '', undefined],
])('%j is called "%s" and filed as %s', (place, name, id) => {
	expect(placeNameOf(place)).toBe(name);
	expect(placeIdOf(place)).toBe(id);
});

test('no place has no id', () => {
	expect(placeIdOf(undefined)).toBeUndefined();
});

test.each([
	['Łódź', 'poland', 'poland-lodz', 'poland-łodz'],
	['Tromsø', 'norway', 'norway-tromso', 'norway-tromsø'],
	["Xi'an", 'china', 'china-xian', 'china-xi-an'],
	['서울', 'south-korea', 'south-korea-서울', 'south-korea-서울'],
	['ぎふ', 'japan', 'japan-ぎふ', 'japan-ぎふ'],
	['Đà Nẵng', 'vietnam', 'vietnam-da-nang', 'vietnam-da-nang'],
])('the address of %s in %s is %s, and was %s', (city, country, id, former) => {
	expect(placeIdOf({ city, country })).toBe(id);
	expect(formerPlaceId({ name: city, country })).toBe(former);
});
