import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { soundFiles, writeContent, writeFolder } from '../../fixtures/content-folder.ts';

function told(folder: string): string[] {
	return readContent(folder).problems.map(({ file, message }) => `${file}: ${message}`);
}

const wrongTopic = { 'topics/fish.md': '---\nname: Fish\n---\n' };
const itsProblem = expect.stringContaining('topics/fish.md: The scope is missing') as string;

test.each([
	['leads nowhere', 'nowhere.md'],
	['leads round to itself', 'link.md'],
	['leads out of the folder', '/etc/hostname'],
	['leads to another record', 'herald.md'],
	['leads to what has no end', '/dev/zero'],
])('a link that %s is told, and all other problems too', (_, target) => {
	const folder = writeContent(wrongTopic);
	symlinkSync(target, join(folder, 'sources/link.md'));

	expect(told(folder)).toEqual([
		expect.stringContaining(`sources/link.md: Found a link to "${target}".`),
		itsProblem,
	]);
});

test('a link to a folder is told by the same rule', () => {
	const folder = writeContent(wrongTopic);
	const other = writeFolder({ 'a.md': '---\nname: A\n---\n' });
	symlinkSync(other, join(folder, 'gaps'));
	symlinkSync(other, join(folder, 'meetings/2022'));

	expect(told(folder)).toEqual([
		expect.stringContaining(`gaps: Found a link to "${other}".`),
		expect.stringContaining(`meetings/2022: Found a link to "${other}".`),
		itsProblem,
	]);
});

test.skipIf(process.platform === 'win32')('a named pipe is told, and nothing waits for it', () => {
	const folder = writeContent({ ...wrongTopic, 'site.yaml': undefined });
	execFileSync('mkfifo', [join(folder, 'sources/pipe.md'), join(folder, 'site.yaml')]);

	expect(told(folder)).toEqual([
		'site.yaml: Found a named pipe, expected a file. Move it out of the content folder.',
		'sources/pipe.md: Found a named pipe, expected a file. Move it out of the content folder.',
		itsProblem,
	]);
});

test.skipIf(process.platform === 'win32')('a socket is told', async () => {
	const folder = writeContent(wrongTopic);
	const server = createServer().listen(join(folder, 'sources/s.md'));
	onTestFinished(() => void server.close());
	await new Promise((done) => server.once('listening', done));

	expect(told(folder)).toEqual([
		expect.stringContaining('sources/s.md: Found a socket, expected a file.'),
		itsProblem,
	]);
});

test('folders where files are expected are told', () => {
	const folder = writeContent({ ...wrongTopic, 'site.yaml': undefined });
	mkdirSync(join(folder, 'site.yaml'));
	mkdirSync(join(folder, 'places.yaml'));
	mkdirSync(join(folder, 'sources/x.md'));

	expect(told(folder)).toEqual([
		expect.stringContaining('places.yaml: Found a folder called "places.yaml", expected a file.'),
		expect.stringContaining('site.yaml: Found a folder called "site.yaml", expected a file.'),
		expect.stringContaining('sources/x.md: Found a folder whose name ends in ".md"'),
		itsProblem,
	]);
});

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is told with its bytes', () => {
	const folder = writeContent(wrongTopic);
	const name = Buffer.concat([Buffer.from(join(folder, 'sources/caf')), Buffer.from([0xe9])]);
	writeFileSync(Buffer.concat([name, Buffer.from('.md')]), soundFiles['sources/herald.md']);

	expect(told(folder)).toEqual([
		expect.stringContaining('The name is not UTF-8: its bytes are 63 61 66 e9 2e 6d 64.'),
		itsProblem,
	]);
});

// Whoever runs as root may read everything.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
	'files and folders that may not be read are told',
	() => {
		const folder = writeContent(wrongTopic);
		mkdirSync(join(folder, 'gaps'));
		chmodSync(join(folder, 'sources/herald.md'), 0o000);
		chmodSync(join(folder, 'gaps'), 0o000);
		onTestFinished(() => chmodSync(join(folder, 'gaps'), 0o700));

		const all = told(folder);
		expect(all).toContainEqual(
			expect.stringContaining('sources/herald.md: The file cannot be read: you have no right to'),
		);
		expect(all).toContainEqual(
			expect.stringContaining('gaps: The folder cannot be read: you have no right to'),
		);
		expect(all).toContainEqual(itsProblem);
	},
);

test('a content folder that is not there, or is a file, is told', () => {
	const folder = writeContent();

	expect(told(join(folder, 'none'))).toContain(
		'.: The folder cannot be read: it is not there. Was it moved or deleted just now?',
	);
	expect(told(join(folder, 'site.yaml'))).toContain(
		'.: The folder cannot be read: it is a file. Name the folder of records.',
	);
});
