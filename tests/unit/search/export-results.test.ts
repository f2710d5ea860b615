import { describe, expect, test } from 'vitest';
import {
	toBibtex,
	toCsv,
	toJson,
	type ExportedResult,
} from '../../../src/search/export-results.ts';

const plain: ExportedResult = {
	quote: 'keep the strait open',
	speaker: 'Ines Calder, Foreign Minister',
	meeting: 'Talks on the strait',
	date: '11 September 2021',
	earliest: '2021-09-11',
	latest: '2021-09-11',
	speech: 'Direct speech',
	act: 'Pledge',
	source: 'Kestria Herald, “Talks in Port Alder”',
	address: 'https://papers.example/meetings/talks/#pledge',
};
const awkward: ExportedResult = {
	...plain,
	quote: 'he said "no", and\r\nleft,\n"quite";\ta “tab”, 王毅 & {50%} of $5 #1 a_b ~ ^ \\end',
	speaker: '',
	earliest: '',
	latest: '',
	address: 'https://papers.example/meetings/other-talks/#a-b',
};

describe('toCsv', () => {
	test('is read back as it was written', () => {
		const [head, ...rows] = readCsv(toCsv([plain, awkward]));

		expect(head).toEqual(Object.keys(plain));
		expect(rows).toEqual([plain, awkward].map((result): unknown[] => Object.values(result)));
	});

	test('holds nothing that a spreadsheet takes for a formula', () => {
		const starts = ['=', '+', '-', '@', '\t', '\r', '＝'];
		const live = starts.map((start) => ({ ...plain, meeting: `${start}HYPERLINK("x")` }));
		const cells = readCsv(toCsv(live))
			.slice(1)
			.map((row) => row[2]);

		expect(cells).toEqual(starts.map((start) => `'${start}HYPERLINK("x")`));
	});

	test('is a head alone for no results', () => {
		expect(readCsv(toCsv([]))).toEqual([Object.keys(plain)]);
	});
});

describe('toJson', () => {
	test('is read back as it was written', () => {
		expect(JSON.parse(toJson([plain, awkward]))).toEqual([plain, awkward]);
		expect(JSON.parse(toJson([]))).toEqual([]);
	});
});

describe('toBibtex', () => {
	test('has author, title, where it is printed, year and address', () => {
		expect(toBibtex([plain])).toMatchInlineSnapshot(`
			"@misc{talks-pledge,
				author = {{Ines Calder, Foreign Minister}},
				title = {{keep the strait open}},
				howpublished = {Talks on the strait, 11 September 2021, as printed in Kestria Herald, “Talks in Port Alder”},
				year = {2021},
				url = {https://papers.example/meetings/talks/#pledge},
				note = {Direct speech, pledge}
			}
			"
		`);
	});

	test('has no year where the date leaves it open', () => {
		expect(toBibtex([awkward])).not.toContain('year =');
		expect(toBibtex([{ ...plain, latest: '2022-01-01' }])).not.toContain('year =');
		expect(toBibtex([{ ...plain, latest: '' }])).not.toContain('year =');
	});

	test('sets signs of TeX apart, and is on one line', () => {
		expect(toBibtex([awkward])).toContain(
			'title = {{he said "no", and left, "quite"; a “tab”, 王毅 \\& {\\textbraceleft}50\\%{\\textbraceright} of \\$5 \\#1 a\\_b {\\textasciitilde} {\\textasciicircum} {\\textbackslash}end}}',
		);
	});

	test('closes every brace, whatever is in the quotations', () => {
		for (const quote of ['{', '}}', '\\{', 'a { b } c }', '@misc{x,']) {
			let depth = 0;
			for (const sign of toBibtex([{ ...plain, quote, speaker: quote, meeting: quote }])) {
				if (sign === '{') depth++;
				if (sign === '}') depth--;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
		}
	});

	test('has a key for each entry that differs from the others', () => {
		const keys = Array.from(
			toBibtex([plain, awkward]).matchAll(/^@misc\{(.+),$/gm),
			([, key]) => key,
		);

		expect(keys).toEqual(['talks-pledge', 'other-talks-a-b']);
	});
});

/** Reads CSV as RFC 4180 has it. Throws at what it does not allow. */
function readCsv(withMark: string): string[][] {
	expect(withMark.startsWith('\uFEFF')).toBe(true);
	const text = withMark.slice(1);
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
	while (cell.lastIndex < text.length) {
		const match = cell.exec(text);
		if (!match) throw new Error('This is no CSV.');
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
