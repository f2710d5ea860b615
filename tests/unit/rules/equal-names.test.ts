import { expect, test } from 'vitest';
import { problemsIn } from '../../fixtures/content-folder.ts';

const official = (fields: string) => `---\n${fields}\n---\n`;

test.each<[string, Parameters<typeof problemsIn>[0], string]>([
	[
		'a name',
		{ 'officials/vey-2.md': official('name: Oskar Vey\nsort: Vey, Oskar') },
		'officials/vey-2.md:2:7  warning: "Oskar Vey" is also the name of officials/oskar-vey.md.',
	],
	[
		'a name but for its marks and capitals',
		{ 'officials/vey-2.md': official('name: OSKAR VÉY\nsort: Vey') },
		'officials/vey-2.md:2:7  warning: "OSKAR VÉY" is also the name',
	],
	[
		'an alias that is the name of another',
		{ 'countries/old.md': official('name: Old\naliases: [Kestria]') },
		'warning: "Kestria" also names countries/kestria.md',
	],
	[
		'a code',
		{
			'countries/a.md': official('name: A\niso: CN'),
			'countries/b.md': official('name: B\niso: CN'),
		},
		'countries/b.md:3:6  warning: countries/a.md has the code CN too.',
	],
	[
		'a Wikidata number',
		{
			'countries/a.md': official('name: A\nidentifiers: {wikidata: Q148}'),
			'countries/b.md': official('name: B\nidentifiers: {wikidata: Q148}'),
		},
		'countries/b.md:3:25  warning: countries/a.md has the Wikidata number Q148 too.',
	],
])('two records with %s are asked about', (_, files, told) => {
	expect(problemsIn(files)).toContain(told);
});

test('one record may have one name in several languages, and two kinds may share one', () => {
	expect(
		problemsIn({
			'countries/laos.md': official('name: Laos\nnames: {vi: Lào, fr: Laos}\niso: LA'),
			'topics/laos-as-topic.md': official('name: Laos\nscope: The country.'),
		}),
	).toBe('');
});

test.each(['ZZ', 'XX', 'AAAA'])('the code %s is no country', (iso) => {
	expect(problemsIn({ 'countries/a.md': official(`name: A\niso: ${iso}`) })).toContain(
		`countries/a.md:3:6  No country has the code "${iso}".`,
	);
});

test('an organisation is no part of itself', () => {
	const body = (parent: string) => official(`name: ${parent} part\nkind: body\nparent: ${parent}`);
	expect(problemsIn({ 'organisations/a.md': body('a') })).toContain(
		'organisations/a.md:4:9  "a" is its own `parent`.',
	);
	expect(
		problemsIn({
			'organisations/a.md': body('b'),
			'organisations/b.md': body('c'),
			'organisations/c.md': body('a'),
		}).split('\n'),
	).toHaveLength(3);
});
