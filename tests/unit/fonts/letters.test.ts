import { expect, test } from 'vitest';
import { addCode, addHtml, addText, type Letters } from '../../../src/fonts/letters.ts';

function lettersOf(add: (letters: Letters) => void): Record<string, string> {
	const letters: Letters = new Map();
	add(letters);
	return Object.fromEntries([...letters].map(([language, of]) => [language, [...of].join('')]));
}

test('letters of a page are found in the language of their element', () => {
	const html = `<!doctype html><html lang="en"><head><title>王</title><style>a{content:"王"}</style></head>
<body><h1>Wang Yi → <span lang="zh-Hans">王毅</span></h1><p lang="ja">直<b>接</b></p><p>안<input placeholder="녕"><br>하</p>
<script>"王"</script></body></html>`;
	expect(lettersOf((letters) => addHtml(letters, html))).toEqual({
		en: '→안녕하',
		'zh-Hans': '王毅',
		ja: '直接',
	});
});

test('letters of a book are found in the language that XML names', () => {
	const xhtml =
		'<html xml:lang="en"><head/><body><p xml:lang="km" class="a">ក</p><p/><p>&#x2192;</p></body></html>';
	expect(lettersOf((letters) => addHtml(letters, xhtml, { xmlMode: true }))).toEqual({
		km: 'ក',
		en: '→',
	});
});

test('a letter and its mark are one, ASCII and what is not seen are left out', () => {
	expect(lettersOf((letters) => addText(letters, 'Be\u0302\u0301 \u200Bn', 'vi'))).toEqual({
		vi: 'ế',
	});
});

test('of code only signs count: its letters are what it looks for', () => {
	const code = 'a.textContent = "×→"; b = /[ßæ“”]/';
	expect(lettersOf((letters) => addCode(letters, code, 'en'))).toEqual({ en: '×→' });
});
