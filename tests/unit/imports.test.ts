import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Which rooms of `src/` each room may import from. A new arrow is a decision: it is made here, by hand.
 * The ground floor imports nothing of ours.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	text: [],
	dates: [],
	browser: [],
	messages: [],
	output: [],
	styles: [],
	world: ['text'],
	licences: [],

	schemas: ['text', 'dates', 'messages'],
	'urls.ts': ['schemas'],
	archive: ['text', 'dates', 'messages', 'schemas'],
	phrases: ['text', 'dates', 'archive'],
	rules: ['text', 'dates', 'messages', 'schemas', 'archive'],
	views: ['text', 'dates', 'messages', 'world', 'schemas', 'archive', 'phrases', 'urls.ts'],

	fonts: ['schemas', 'archive', 'rules'],
	markdown: ['text', 'fonts'],
	data: ['text', 'world', 'schemas', 'archive', 'rules', 'views', 'markdown', 'fonts'],
	pictures: ['views'],
	search: ['text', 'dates', 'browser', 'messages', 'schemas', 'archive', 'phrases', 'views'],
	exports: [
		'text',
		'dates',
		'messages',
		'schemas',
		'archive',
		'phrases',
		'views',
		'fonts',
		'markdown',
		'search',
		'styles',
		'urls.ts',
	],
	offline: [
		'text',
		'dates',
		'browser',
		'messages',
		'schemas',
		'archive',
		'views',
		'exports',
		'styles',
		'urls.ts',
	],
	hosting: ['output'],

	editing: ['text', 'dates', 'messages', 'schemas', 'archive', 'rules', 'data', 'styles'],
	draft: ['text', 'dates', 'world', 'schemas', 'archive', 'rules', 'data'],
	import: ['text', 'dates', 'schemas', 'archive', 'rules', 'data', 'output'],
	init: ['schemas', 'data'],
	synthetic: ['text', 'world', 'schemas', 'archive', 'data', 'output'],

	integrations: [
		'archive',
		'data',
		'search',
		'exports',
		'offline',
		'editing',
		'hosting',
		'licences',
		'fonts',
	],
	'content.config.ts': ['schemas', 'data'],
	components: [
		...['text', 'dates', 'messages', 'schemas', 'archive', 'phrases', 'views', 'data', 'markdown'],
		...['pictures', 'exports', 'fonts', 'styles', 'urls.ts'],
	],
	layouts: [
		...[
			'dates',
			'messages',
			'archive',
			'views',
			'data',
			'exports',
			'offline',
			'search',
			'components',
		],
		...['fonts', 'styles', 'urls.ts'],
	],
	pages: [
		...['dates', 'schemas', 'archive', 'phrases', 'views', 'data', 'search', 'exports'],
		...['offline', 'messages', 'layouts', 'components', 'styles', 'licences', 'urls.ts'],
	],
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|js|astro)$/.test(entry.name))
	.map((entry) => relative('.', join(entry.parentPath, entry.name)));
const importsOf = new Map(files.map((file) => [file, ourImports(file)]));

/** The files of `src/` that a file imports, types included. */
function ourImports(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.\.?\/[^'"?]+)/g)]
		.map(([, path = '']) => join(dirname(file), path))
		.filter((path) => path.startsWith('src/') && existsSync(path));
}

/** The room of a file: the folder below `src/`, or the file itself where it stands in none. */
function roomOf(file: string): string {
	return file.split(/[\\/]/)[1] ?? file;
}

test('every room is on the list', () => {
	expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
});

test('a room imports only from the rooms that it may import from', () => {
	const forbidden = [...importsOf].flatMap(([file, targets]) =>
		targets
			.filter((target) => roomOf(target) !== roomOf(file))
			.filter((target) => !mayImport[roomOf(file)]?.includes(roomOf(target)))
			.map((target) => `${file} imports ${target}`),
	);
	expect(forbidden).toEqual([]);
});

test('the list has no circle and no arrow that nothing uses', () => {
	const inUse = new Set(
		[...importsOf].flatMap(([file, targets]) =>
			targets.map((target) => `${roomOf(file)} → ${roomOf(target)}`),
		),
	);
	const arrows = Object.entries(mayImport).flatMap(([room, others]) =>
		others.map((other) => `${room} → ${other}`),
	);
	expect(arrows.filter((arrow) => !inUse.has(arrow))).toEqual([]);
	expect(circles(new Map(Object.entries(mayImport)))).toEqual([]);
});

test('no file imports itself by way of others', () => {
	expect(circles(importsOf)).toEqual([]);
});

/** Chains that end where they begin, found by walking from each name once. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[] {
	const found: string[] = [];
	const done = new Set<string>();
	const walk = (name: string, chain: readonly string[]): void => {
		if (chain.includes(name)) {
			found.push([...chain.slice(chain.indexOf(name)), name].join(' → '));
			return;
		}
		if (done.has(name)) return;
		for (const other of next.get(name) ?? []) walk(other, [...chain, name]);
		done.add(name);
	};
	for (const name of next.keys()) walk(name, []);
	return found;
}
