import { describe, expect, test } from 'vitest';
import type { Names } from '../../../src/search/row-table.ts';
import { findNames } from '../../../src/search/table.ts';

const names: Names[] = [
	['Wang Yi', '王毅', 'Vương Nghị', '왕이'],
	['Wang Wentao', '王文涛', 'Vương Văn Đào'],
	['Vivian Balakrishnan', '维文', 'Vivian'],
	['Vivian Rook'],
	['Hun Sen', 'ហ៊ុន សែន', 'Samdech Techo Hun Sen'],
	['Saleumxay Kommasith', 'ສະເຫຼີມໄຊ ກົມມະສິດ', '沙伦赛·贡玛西'],
	['Chung Eui-yong', '정의용', 'Jeong Ui-yong'],
	["Timor Lorosa'e"],
	['Võ Văn Thưởng'],
];

describe('findNames', () => {
	test.each<[string, string, string[]]>([
		['the name', 'Wang Yi', ['Wang Yi']],
		['other capitals', 'wang YI', ['Wang Yi']],
		['the surname last', 'Yi Wang', ['Wang Yi']],
		['the surname alone, for all who have it', 'Wang', ['Wang Yi', 'Wang Wentao']],
		['a name that is only begun', 'Wang Wen', ['Wang Wentao']],
		['an alias', 'Samdech Techo Hun Sen', ['Hun Sen']],
		['a part of an alias', 'Samdech Hun', ['Hun Sen']],
		['an alias before names that only begin so', 'Vivian', ['Vivian Balakrishnan']],
		['Vietnamese', 'Vương Nghị', ['Wang Yi']],
		['Vietnamese without its marks', 'vuong nghi', ['Wang Yi']],
		['Vietnamese with horns left out', 'Vo Van Thuong', ['Võ Văn Thưởng']],
		['đ as d', 'Vuong Van Dao', ['Wang Wentao']],
		['Chinese', '王毅', ['Wang Yi']],
		['the beginning of a Chinese name', '王', ['Wang Yi', 'Wang Wentao']],
		['the end of a Chinese name', '文涛', ['Wang Wentao']],
		['Chinese with a dot', '沙伦赛·贡玛西', ['Saleumxay Kommasith']],
		['Chinese without the part before the dot', '贡玛西', ['Saleumxay Kommasith']],
		['Korean', '정의용', ['Chung Eui-yong']],
		['Lao', 'ສະເຫຼີມໄຊ ກົມມະສິດ', ['Saleumxay Kommasith']],
		['Khmer', 'ហ៊ុន សែន', ['Hun Sen']],
		['a hyphen as a space', 'Chung Eui yong', ['Chung Eui-yong']],
		['a curly apostrophe', 'Timor Lorosa’e', ["Timor Lorosa'e"]],
		['nobody', 'Nobody', []],
		['a middle of a Latin word', 'ang', []],
		['one word too many', 'Wang Yi Sen', []],
		['words of two names', 'Hun 王毅', []],
		['nothing', '', []],
		['signs alone', ' - ', []],
	])('finds by %s', (_, wanted, found) => {
		expect(findNames(names, wanted).map((index) => names[index]?.[0])).toEqual(found);
	});
});
