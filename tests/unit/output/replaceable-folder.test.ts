import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutputError, realPath } from '../../../src/output/real-path.ts';
import { explainUnreplaceable } from '../../../src/output/replaceable-folder.ts';
import { scratchFolder, write, writeBuild } from './folders.ts';

/** A project with an archive in it and another beside it. */
function project() {
	const folder = scratchFolder();
	write(folder, {
		'project/package.json': '',
		'project/src/urls.ts': '',
		'project/public/icon.svg': '',
		'project/.git/HEAD': '',
		'project/content/site.yaml': '',
		'project/content/meetings/a.md': '',
		'other/site.yaml': '',
		'other/meetings/a.md': '',
		'thesis/chapter.txt': '',
	});
	const root = join(folder, 'project');
	const explain = (name: string) =>
		explainUnreplaceable(realPath(join(root, name)), name, {
			project: root,
			content: join(root, 'content'),
		});
	return { folder, root, explain };
}

describe('a build may replace', () => {
	test('a folder that is not there, is empty, or was built', () => {
		const { root, explain } = project();
		mkdirSync(join(root, 'empty'));
		writeBuild(join(root, 'dist'));
		writeBuild(join(root, '../published/site'));
		for (const name of ['absent', 'a/b/c', 'empty', 'dist', '../published/site'])
			expect(explain(name), name).toBeUndefined();
	});

	test('the folder that a link leads to, if that was built', () => {
		const { folder, root, explain } = project();
		writeBuild(join(folder, 'published'));
		symlinkSync(join(folder, 'published'), join(root, 'dist'));
		expect(explain('dist')).toBeUndefined();
	});
});

describe('a build may not replace', () => {
	test.each([
		['content', '"content" is the folder of the records.'],
		['content/meetings', '"content/meetings" lies in the folder of the records.'],
		['content/site', '"content/site" lies in the folder of the records.'],
		['.', '"." holds the folder of the records.'],
		['..', '".." holds the folder of the records.'],
		['/', '"/" holds the folder of the records.'],
		['src', '"src" lies in src/, a folder of the program.'],
		['src/site', '"src/site" lies in src/, a folder of the program.'],
		['public/site', '"public/site" lies in public/, a folder of the program.'],
		['.git', '".git" lies in .git/, a folder of the program.'],
		['node_modules', '"node_modules" is the folder of installed packages.'],
		['../other', '"../other" is an archive: it holds records and site.yaml.'],
		['../other/site', /^"\.\.\/other\/site" lies in an archive, /],
		['../thesis', '"../thesis" holds what no build wrote: chapter.txt.'],
		['package.json', '"package.json" is a file.'],
	])('%s', (name, reason) => {
		const { explain } = project();
		const said = explain(name) ?? '';
		expect(said).toMatch(
			typeof reason === 'string' ? new RegExp(`^${RegExp.escape(reason)} `) : reason,
		);
		expect(said).toMatch(
			/Name a folder that is empty or not there yet, or that an earlier build made\.$/,
		);
	});

	test('what a link leads to, if that is the records or not built', () => {
		const { folder, root, explain } = project();
		symlinkSync(join(root, 'content'), join(root, 'to-records'));
		symlinkSync(join(folder, 'thesis'), join(root, 'to-thesis'));
		symlinkSync(folder, join(root, 'up'));
		expect(explain('to-records')).toContain('is the folder of the records');
		expect(explain('to-records/site')).toContain('lies in the folder of the records');
		expect(explain('to-thesis')).toContain('chapter.txt');
		expect(explain('up/other')).toContain('is an archive');
	});

	test('a build beside which somebody put one file: it is named', () => {
		const { root, explain } = project();
		write(writeBuild(join(root, 'dist')), { 'thesis.txt': '' });
		expect(explain('dist')).toContain('"dist" holds what no build wrote: thesis.txt.');
	});

	test('a folder of many files: some are named, the others counted', () => {
		const { root, explain } = project();
		const files = Array.from({ length: 12 }, (_, index) => [`photos/${index + 10}.jpg`, '']);
		write(root, Object.fromEntries(files) as Record<string, string>);
		expect(explain('photos')).toContain('10.jpg, 11.jpg, 12.jpg, 13.jpg, 14.jpg and 7 more.');
	});
});

test('a link that leads nowhere or in a circle, and a path through a file, are no paths', () => {
	const { root } = project();
	symlinkSync('absent', join(root, 'broken'));
	symlinkSync('circle', join(root, 'circle'));
	for (const [name, reason] of [
		['broken', 'is a link that leads nowhere'],
		['broken/site', 'is a link that leads nowhere'],
		['circle', 'is a link that leads nowhere'],
		['package.json/site', 'is a file, not a folder'],
	] as const) {
		expect(() => realPath(join(root, name)), name).toThrow(OutputError);
		expect(() => realPath(join(root, name)), name).toThrow(reason);
	}
});
