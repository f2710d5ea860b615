import { expect, test } from 'vitest';
import { gazetteerOf } from '../../../../src/views/places/gazetteer.ts';

const city = (name: string, country: string, population: number, lat = 0, lon = 0) => ({
	name,
	country,
	population,
	lat,
	lon,
});
const find = gazetteerOf([
	city('Paris', 'FR', 2_138_551, 48.9, 2.3),
	city('Paris', 'US', 24_782, 33.7, -95.6),
	city('Rochester', 'US', 210_000, 43.2, -77.6),
	city('Rochester', 'US', 106_000, 44, -92.5),
	city('Washington', 'US', 24_299, 37.1, -113.5),
	city('Washington D.C.', 'US', 601_723, 38.9, -77),
	city('Đà Nẵng', 'VN', 752_493, 16.1, 108.2),
	city('Kinshasa', 'CD', 7_785_965, -4.3, 15.3),
	city('Moscow', 'RU', 10_381_222, 55.8, 37.6),
	city('Berlin', 'DE', 3_426_354, 52.5, 13.4),
	city('Hanoi', 'VN', 1_431_270, 21.02, 105.84),
	city('Hanoi', 'VN', 4_378_000, 21.03, 105.85),
]);

test.each([
	['Paris', 'FR', 48.9],
	['Paris', 'US', 33.7],
	['Washington', 'US', 38.9],
	['da nang', 'VN', 16.1],
	['Kinshasa', 'ZRCD', -4.3],
	['Berlin', 'DDDE', 52.5],
	['Moscow', 'SUHH', 55.8],
	['Hanoi', 'VN', 21.03],
])('finds %s in %s', (name, iso, lat) => {
	expect(find(name, iso)?.lat).toBe(lat);
});

test.each([
	['Paris', 'DE', 'is in another country'],
	['Rochester', 'US', 'may be either of two of like size'],
	['London, Cornwall', 'GB', 'is two places in one'],
	['', 'FR', 'has no name'],
])('does not guess where %s in %s is, which %s', (name, iso) => {
	expect(find(name, iso)).toBeUndefined();
});
