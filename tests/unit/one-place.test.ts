import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What is written in one place only, and the files that may hold it. Everything else asks them. */
const onlyIn: readonly { what: string; pattern: RegExp; files: readonly string[] }[] = [
	{
		what: 'taking marks off letters',
		pattern: /normalize\('NFK?D'\)/,
		// Two others have a reason: addresses that places had before, and the parts of letters that fonts need.
		files: ['src/text/plain-letters.ts', 'src/archive/places.ts', 'src/fonts/shaping.ts'],
	},
	{
		what: 'making words into ids',
		pattern: /\[\^a-z0-9\]\+/,
		files: ['src/text/slug.ts'],
	},
	{
		what: 'writing YAML',
		pattern: /import \{[^}]*\b(?:dump|stringify|Document)\b[^}]*\} from '(?:js-yaml|yaml)'/,
		files: ['src/data/write-record.ts'],
	},
	{
		what: 'a colour',
		pattern: /(?<![\w&/])#(?:[0-9a-f]{3}){1,2}(?=['";,)\s])|\b(?:oklch|rgba?|hsla?)\([\d.]/i,
		// A test holds the style sheets and the icon equal to the palette.
		files: [
			'public/icon.svg',
			'src/styles/palette.ts',
			'src/styles/print.css',
			'src/styles/tokens.css',
		],
	},
	{
		what: 'the list of the kinds of record',
		pattern:
			/\borganisations['"]?\s*[:,|][^{}]{0,60}\bvisits['"]?\s*[:,|][^{}]{0,60}\bseries['"]?\s*[:,|]/,
		// The links of the layout are to pages of lists, in the order in which readers look for them.
		files: ['src/schemas/kinds.ts', 'src/schemas/records.ts', 'src/layouts/Page.astro'],
	},
	{
		what: 'the English order of names',
		pattern: /'north-korea'/,
		files: ['src/text/sort-name.ts'],
	},
];

const files = ['src', 'scripts', 'public']
	.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile() && /\.(ts|mjs|js|astro|css|svg)$/.test(entry.name))
	.map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'));

test.each(onlyIn)('$what is written in one place', ({ pattern, files: allowed }) => {
	const found = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
	expect(found.toSorted()).toEqual(allowed.toSorted());
});
