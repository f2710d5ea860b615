import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { writeSyntheticArchive } from '../../../src/synthetic/write-archive.ts';
import { scratchFolder, write } from '../output/folders.ts';

test('a made-up archive is written into no folder that holds something', () => {
	const folder = write(scratchFolder(), { 'records/a.md': '', 'texts/a.txt': '' });
	const options = { meetings: 1, seed: 1 };
	expect(() => writeSyntheticArchive(join(folder, 'records'), options)).toThrow(/is not empty/);
	expect(() =>
		writeSyntheticArchive(join(folder, 'new'), { ...options, texts: join(folder, 'texts') }),
	).toThrow(/is not empty/);
	expect(readdirSync(folder).toSorted()).toEqual(['records', 'texts']);
	writeSyntheticArchive(join(folder, 'new'), options);
	expect(readdirSync(join(folder, 'new'))).toContain('site.yaml');
});

test('a made-up archive has nothing that the check refuses', () => {
	const folder = join(scratchFolder(), 'made-up');
	writeSyntheticArchive(folder, { meetings: 500, seed: 1 });
	const { problems } = readContent(folder);
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});
