import { expect, test } from 'vitest';
import { slug, slugInOwnScript } from '../../../src/text/slug.ts';

test.each([
	['Phạm Bình Minh (Côte d’Ivoire)', 'pham-binh-minh-cote-divoire'],
	['Łódź', 'lodz'],
	['Tromsø', 'tromso'],
	['Þingvellir', 'thingvellir'],
	['Trinidad & Tobago', 'trinidad-and-tobago'],
	['王毅 (Wang Yi)', 'wang-yi'],
	['王毅', ''],
	[' – ', ''],
])('the slug of %s is "%s"', (words, id) => {
	expect(slug(words)).toBe(id);
});

test.each([
	['Łódź', 'lodz'],
	['Đà Nẵng', 'da-nang'],
	['서울', '서울'],
	['ぎふ', 'ぎふ'],
	['Ho Chi Minh City (胡志明市)', 'ho-chi-minh-city-胡志明市'],
	['ວຽງຈັນ', 'ວຽງຈັນ'],
	['-', ''],
])('in its own script the slug of %s is "%s"', (words, id) => {
	expect(slugInOwnScript(words)).toBe(id.normalize('NFC'));
	expect(slugInOwnScript(words.normalize('NFD'))).toBe(id.normalize('NFC'));
});
