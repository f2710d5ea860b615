import { describe, expect, test } from 'vitest';
import { explainLanguage } from '../../../src/rules/language-tags.ts';
import { changed, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

describe('a language tag', () => {
	test.each(['en', 'vi', 'kjg', 'und', 'mul', 'qaa', 'sla', 'zh-Hans', 'zh-Hant-HK', 'es-419'])(
		'"%s" is one',
		(tag) => {
			expect(explainLanguage(tag)).toBeUndefined();
		},
	);

	test.each(['xx', 'xyz', 'qz'])('"%s" is refused', (tag) => {
		expect(explainLanguage(tag)).toEqual({
			level: 'error',
			message: `No language has the tag "${tag}". Look the tag up, or write "und" where the language is not known.`,
		});
	});

	test.each(['zh-Hanx', 'en-QQ'])('"%s" is asked about', (tag) => {
		expect(explainLanguage(tag)?.level).toBe('warning');
	});
});

test('tags are looked at wherever they stand', () => {
	expect(problemsIn(changed('language: en', 'language: xx', 'sources/herald.md'))).toContain(
		'content/sources/herald.md:4:11  No language has the tag "xx".',
	);
	expect(
		problemsIn(
			changed('country: kestria', 'country: kestria\nnames: {xx: 王}', 'officials/ines-calder.md'),
		),
	).toContain('ines-calder.md:5:9  No language');
	expect(
		problemsIn(
			changed(
				'    account: herald',
				'    original: {language: xx, text: Wir halten}\n    account: herald',
			),
		),
	).toContain('calder-vey.md:21:26  No language');
	expect(problemsIn({ 'site.yaml': `${soundFiles['site.yaml']}language: xx\n` })).toContain(
		'content/site.yaml:7:11  No language',
	);
});
