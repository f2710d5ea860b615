import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { read, scratchFolder, write, writeBuild } from '../output/folders.ts';

// Each runs the program itself, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const project = resolve(import.meta.dirname, '../../..');

function build(out: string, env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/build.ts', '--out', out],
		{
			cwd: project,
			env: { ...process.env, ...env },
			encoding: 'utf8',
		},
	);
	return { status, said: stdout + stderr };
}

describe('npm run build refuses, and touches nothing', () => {
	test('the folder of the records that it reads', () => {
		const content = write(scratchFolder(), { 'site.yaml': 'title: A', 'meetings/a.md': 'a' });
		for (const out of [content, join(content, 'site'), join(content, '..')]) {
			const { status, said } = build(out, { READOUT_CONTENT: content });
			expect(status).toBe(1);
			expect(said).toMatch(/the folder of the records\. Name a folder .*\nNothing was built\.\n$/);
		}
		expect(read(content, 'meetings/a.md')).toBe('a');
		expect(readdirSync(content)).toEqual(['meetings', 'site.yaml']);
	});

	test.each(['.', 'content', 'src', 'package.json', 'node_modules'])(
		'"%s" of the program',
		(out) => {
			const { status, said } = build(out);
			expect(status).toBe(1);
			expect(said).toMatch(/^"[^"]+" (?:is|holds|lies in) .*\nNothing was built\.\n$/);
			expect(existsSync(join(project, 'package.json'))).toBe(true);
		},
	);

	test('a folder with one file that no build wrote, also through a link', () => {
		const folder = scratchFolder();
		write(writeBuild(join(folder, 'site')), { 'thesis.txt': 'mine' });
		symlinkSync(join(folder, 'site'), join(folder, 'link'));
		for (const name of ['site', 'link']) {
			const { status, said } = build(join(folder, name));
			expect(status).toBe(1);
			expect(said).toContain('holds what no build wrote: thesis.txt.');
		}
		expect(read(folder, 'site/thesis.txt')).toBe('mine');
	});

	test('files of others for its times and its cache; all of it is told at once', () => {
		const folder = write(scratchFolder(), { 'thesis.txt': 'mine', 'photos/a.png': '' });
		const { status, said } = build(join(folder, 'photos'), {
			READOUT_TIMINGS: join(folder, 'thesis.txt'),
			READOUT_CACHE: join(folder, 'photos'),
		});
		expect(status).toBe(1);
		expect(said).toContain('holds what no build wrote: a.png');
		expect(said).toContain('READOUT_TIMINGS: ');
		expect(said).toContain('READOUT_CACHE: ');
		expect(read(folder, 'thesis.txt')).toBe('mine');
		expect(readdirSync(join(folder, 'photos'))).toEqual(['a.png']);
	});
});
