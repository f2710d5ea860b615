import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainNoCache, markCache } from '../../../src/output/cache-folder.ts';
import { explainUnreplaceableFile, isJsonWith } from '../../../src/output/replaceable-file.ts';
import { scratchFolder, write } from './folders.ts';

function places() {
	const folder = scratchFolder();
	write(folder, { 'project/content/site.yaml': '' });
	const project = join(folder, 'project');
	return { folder, all: { project, content: join(project, 'content') } };
}

test('a file may be written where none is, an empty one, or one of the same command', () => {
	const { folder, all } = places();
	write(folder, {
		'empty.json': '',
		'own.json': '{"seconds":{},"peakBytes":1}',
		'other.json': '{"seconds":{}}',
		'list.json': '[]',
		'thesis.txt': 'mine',
	});
	mkdirSync(join(folder, 'folder'));
	const explain = (name: string) =>
		explainUnreplaceableFile(join(folder, name), name, all, (path) =>
			isJsonWith(path, ['seconds', 'peakBytes']),
		);
	for (const name of ['absent.json', 'empty.json', 'own.json'])
		expect(explain(name), name).toBeUndefined();
	for (const name of ['other.json', 'list.json', 'thesis.txt'])
		expect(explain(name), name).toBe(`"${name}" is a file that another program wrote.`);
	expect(explain('folder')).toBe('"folder" is no file.');
	expect(explain('project/content/times.json')).toContain('lies in the folder of the records');
});

test('builds keep things only in a folder that is absent, empty or was made their cache', () => {
	const { folder, all } = places();
	mkdirSync(join(folder, 'empty'));
	markCache(join(folder, 'cache'));
	write(folder, { 'cache/cards/a.png': '', 'photos/a.png': '' });
	const explain = (name: string) => explainNoCache(join(folder, name), name, all);
	for (const name of ['absent', 'empty', 'cache']) expect(explain(name), name).toBeUndefined();
	expect(explain('photos')).toBe('"photos" holds files that no build keeps there.');
	expect(explain('photos/a.png')).toBe('"photos/a.png" is no folder.');
	expect(explain('project/content')).toContain('is the folder of the records');
});
