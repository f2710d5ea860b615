import { expect, test } from 'vitest';
import { languageRuns } from '../../../src/fonts/language-runs.ts';

const marked = (text: string, language = 'en', known: string[] = []) =>
	languageRuns(text, language, known)
		.map((run) => (run.language === undefined ? run.text : `{${run.language} ${run.text}}`))
		.join('');

test.each([
	['ROK · Republic of Korea · 한국', 'ROK · Republic of Korea · {ko 한국}'],
	['대한 민국 (ROK)', '{ko 대한 민국} (ROK)'],
	['ສປປ ລາວ, ປະເທດ', '{lo ສປປ ລາວ, ປະເທດ}'],
	['Кыргызстан and كازاخستان', '{und-Cyrl Кыргызстан} and {und-Arab كازاخستان}'],
	['東京とソウル', '{und-Hani 東京}{ja とソウル}'],
	['កម្ពុជា', '{km កម្ពុជា}'],
	['Việt Nam', 'Việt Nam'],
])('%s', (text, expected) => {
	expect(marked(text)).toBe(expected);
	expect(
		languageRuns(text, 'en')
			.map((run) => run.text)
			.join(''),
	).toBe(text);
});

test('a run has the language of a name of the record in the same script', () => {
	expect(marked('PRC · 中华人民共和国', 'en', ['ko', 'zh-Hans'])).toBe('PRC · {ko 中华人民共和国}');
	expect(marked('PRC · 中华人民共和国', 'en', ['vi', 'zh-Hans'])).toBe(
		'PRC · {zh-Hans 中华人民共和国}',
	);
	expect(marked('Київ', 'en', ['uk'])).toBe('{uk Київ}');
});

test('nothing is marked in a text that is in that script itself', () => {
	expect(marked('王毅 met 왕이', 'zh-Hans')).toBe('王毅 met {ko 왕이}');
});
