import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { recordLetters } from '../../../src/fonts/record-letters.ts';
import { changed, meetingFile, problemsIn, writeContent } from '../../fixtures/content-folder.ts';

const kestria = 'countries/kestria.md';

test('a name in a script that is not shipped is a warning that says what to install', () => {
	const names = 'name: Kestria\nnames:\n  ko: 케스트리아\n  hy: Կեստրիա\n';
	expect(problemsIn(changed('name: Kestria\n', names, kestria))).toBe(
		'content/countries/kestria.md:5:7  warning: Found "Կ" (U+053F), "ե" (U+0565), "ս" (U+057D), "տ" (U+057F), "ր" (U+0580) and 2 more: Armenian. No font of this archive has them, so readers may see a box instead. To ship one, run "npm install --save-exact @fontsource-variable/noto-serif-armenian@5.3.0".',
	);
});

test('a letter of a script without a known font is a warning that says where to add one', () => {
	expect(problemsIn(changed('name: Kestria\n', 'name: Kestria Ꭰ\n', kestria))).toBe(
		'content/countries/kestria.md:2:7  warning: Found "Ꭰ" (U+13A0): Cherokee. No font of this archive has it, so readers may see a box instead. Write it in another way; or install a package of Fontsource that has it, and add a row for it to src/fonts/scripts.ts.',
	);
});

test('a sign in a text is found at its line and column', () => {
	expect(problemsIn(changed('in Port Alder.', 'in Port Alder.\n\nThey smiled 😀.'))).toMatch(
		new RegExp(
			`^content/${meetingFile}:25:13  warning: Found "😀" \\(U\\+1F600\\): a picture \\(emoji\\)\\.`,
		),
	);
});

test('each file and script is told once, and the site’s own words are read too', () => {
	const problems = problemsIn({
		...changed('name: Kestria\n', 'name: Kestria\naliases: [ა, ბ, Ꭰ]\n', kestria),
		...changed('description: Meetings', 'description: ა Meetings', 'site.yaml'),
	});
	expect(problems.split('\n').map((line) => line.replace(/ warning.*: (\w+)\. .*/, '$1'))).toEqual([
		'content/countries/kestria.md:3:11 Georgian',
		'content/countries/kestria.md:3:17 Cherokee',
		'content/site.yaml:2:14 Georgian',
	]);
});

test('scripts that are shipped, marks and what is not seen are no problem', () => {
	const names =
		"name: Kestria\nnames:\n  vi: Kế-xtri-a\n  zh-Hant: 凱斯特里亞\n  ja: ケストリア\n  ar: كستريا\n  my: ကက်စထရီးယား\n  ru: Кестрия\naliases: ['“Kestria” – the ‘land’ … ₭ → ≥']\n";
	expect(problemsIn(changed('name: Kestria\n', names, kestria))).toBe('');
});

test('letters of records are known by their language', () => {
	const names = 'name: Kestria\nnames:\n  ko: 한국\n  zh-Hans: 国\naliases: [ລ]\n';
	const { records, site } = readContent(writeContent(changed('name: Kestria\n', names, kestria)));
	if (!site) throw new Error('The site is not sound.');
	expect(
		Object.fromEntries(
			[...recordLetters(records, site)].map(([language, of]) => [language, [...of].join('')]),
		),
	).toEqual({ ko: '한국', 'zh-Hans': '国', en: 'ລ' });
});
