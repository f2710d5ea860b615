import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-zim-test-'));
	mkdirSync(join(folder, 'dist'));
	mkdirSync(join(folder, 'bin'));
	writeFileSync(
		join(folder, 'dist/index.html'),
		'<html lang="en"><body><a href="/">x</a></body></html>',
	);
	writeFileSync(
		join(folder, 'dist/icon.svg'),
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>',
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for a program of zim-tools: `script` is run by the shell. */
function program(name: string, script: string) {
	const file = join(folder, 'bin', name);
	writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && exit 0\n${script}\n`);
	chmodSync(file, 0o755);
}

/** Keeps its arguments and the page that it packs, and writes the file that is its last argument. */
function writer() {
	program(
		'zimwriterfs',
		`printf '%s\\n' "$@" > '${folder}/arguments'
while [ $# -gt 2 ]; do shift; done
/bin/cp "$1/index.html" '${folder}/page.html'
/bin/cp "$1/zim-icon-48.png" '${folder}/icon.png'
printf 'ZIM\\004packed\\n' > "$2"`,
	);
}

function exportZim(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'scripts/export-zim.ts',
			'--dir',
			join(folder, 'dist'),
			'--out',
			join(folder, 'a.zim'),
			...args,
		],
		{
			cwd: resolve(import.meta.dirname, '../../..'),
			env: { ...process.env, PATH: join(folder, 'bin') },
			encoding: 'utf8',
		},
	);
	return { status, said: stdout + stderr };
}

const written = () =>
	existsSync(join(folder, 'a.zim')) ? readFileSync(join(folder, 'a.zim'), 'utf8') : '';

describe.skipIf(process.platform === 'win32')('npm run export:zim', () => {
	test('packs portable pages with a description and an icon, and has the file checked', () => {
		writer();
		program('zimcheck', 'exit 0');
		expect(exportZim()).toMatchObject({ status: 0 });

		expect(written()).toBe('ZIM\x04packed\n');
		expect(readdirSync(folder).toSorted()).toEqual([
			...['a.zim', 'arguments', 'bin', 'dist', 'icon.png', 'page.html'],
		]);
		const given = readFileSync(join(folder, 'arguments'), 'utf8');
		expect(given).toContain('--welcome=index.html\n');
		expect(given).toMatch(/--language=[a-z]{3}\n/);
		expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<a href="index.html">x</a>');
		const icon = readFileSync(join(folder, 'icon.png'));
		expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([48, 48]);
	});

	test('leaves no file that zimcheck refuses', () => {
		writer();
		program('zimcheck', 'echo "[ERROR] Redirect loop"; exit 1');
		const { status, said } = exportZim();

		expect(status).toBe(1);
		expect(said).toContain('Redirect loop');
		expect(written()).toBe('');
	});

	test('says what to install where the programs are missing', () => {
		const { status, said } = exportZim();
		expect(status).toBe(1);
		expect(said).toContain('apt-get install zim-tools');
	});

	test('replaces a ZIM file only when it is told to, and says what would be lost', () => {
		writer();
		writeFileSync(join(folder, 'a.zim'), 'ZIM\x04old');
		const refused = exportZim();
		expect(refused.status).toBe(1);
		expect(refused.said).toMatch(/a ZIM file of 7 bytes, written on \d{4}-\d\d-\d\d/);
		expect(written()).toBe('ZIM\x04old');

		const { status, said } = exportZim('--force');
		expect(status).toBe(0);
		expect(said).toContain('zimcheck is not on this machine');
		expect(written()).toBe('ZIM\x04packed\n');
	});

	test('replaces no other file and no folder, told or not, and nothing beside it', () => {
		writer();
		program('zimcheck', 'exit 0');
		writeFileSync(join(folder, 'a.zim.next'), 'mine');
		writeFileSync(join(folder, 'a.zim'), 'thesis');
		for (const flags of [[], ['--force']]) {
			const { status, said } = exportZim(...flags);
			expect(status).toBe(1);
			expect(said).toContain('is a file that another program wrote');
		}
		expect(written()).toBe('thesis');
		rmSync(join(folder, 'a.zim'));
		mkdirSync(join(folder, 'a.zim'));
		expect(exportZim('--force').said).toContain('is no file');
		rmSync(join(folder, 'a.zim'), { recursive: true });
		expect(exportZim()).toMatchObject({ status: 0 });
		expect(readFileSync(join(folder, 'a.zim.next'), 'utf8')).toBe('mine');
	});

	test('asks for a build where that is older than the records', () => {
		writer();
		utimesSync(join(folder, 'dist/index.html'), 1e9, 1e9);
		expect(exportZim().said).toMatch(/is newer than the site .* Run "npm run build" first/);
		expect(written()).toBe('');
	});
});
