import { describe, expect, test } from 'vitest';
import { setApart, tokensOf } from '../../../src/search/segment.ts';

describe('setApart', () => {
	test.each([
		['Chinese', '南海问题', '南 海 问 题'],
		['Chinese beyond the basic plane', '𠮷野', '𠮷 野'],
		['Japanese', '東京タワーは', '東 京 タ ワ ー は'],
		['Japanese with a mark of no script', 'か\u309Aき', 'か\u309A き'],
		['Lao, its marks with their letters', 'ສະບາຍດີ', 'ສ ະ ບ າ ຍ ດີ'],
		['Thai, its marks with their letters', 'ที่ดิน', 'ที่ ดิ น'],
		['Khmer, its marks with their letters', 'កម្ពុជា', 'ក ម្ពុ ជា'],
		['Chinese among Latin letters', '与ASEAN合作', '与 ASEAN 合 作'],
		['Chinese with its marks', '王毅，外长', '王 毅 ， 外 长'],
	])('sets the letters of %s apart', (_, text, apart) => {
		expect(setApart(text)).toBe(apart);
	});

	test.each([
		['Korean', '문재인 대통령'],
		['Vietnamese', 'Phạm Minh Chính'],
		['Russian', 'Министр иностранных дел'],
		['English', 'the strait – “open”, 100% (sic!)'],
		['nothing', ''],
	])('leaves %s as it is', (_, text) => {
		expect(setApart(text)).toBe(text);
	});

	test('composes letters, so that either way of writing one finds the other', () => {
		expect(setApart('Phạm'.normalize('NFD'))).toBe('Phạm'.normalize('NFC'));
	});
});

describe('tokensOf', () => {
	test.each([
		'南海问题',
		'王毅，外长说“南海”合作',
		'与 ASEAN 合作',
		'ສະບາຍດີ ປະເທດລາວ',
		'データ',
		'문재인 대통령',
		'Phạm  Minh\nChính',
		'𠮷野',
	])('says where the words of %s stand', (text) => {
		const tokens = tokensOf(text);

		expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(
			tokens.map((one) => one.text),
		);
		expect(tokens.map((one) => one.text).join(' ')).toBe(setApart(text));
	});
});
