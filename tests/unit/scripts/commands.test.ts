import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

// Some run a program, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const project = resolve(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, command]) => {
	const [, file = ''] = /^node scripts\/(\S+)/.exec(command) ?? [];
	return file === '' ? [] : [{ name, file }];
});

test('each command is in the file of its name', () => {
	expect(commands.length).toBeGreaterThan(5);
	// npm names what it runs by itself.
	for (const { name, file } of commands.filter((command) => command.name !== 'postinstall'))
		expect(file.replace(/\.(?:ts|mjs)$/, '')).toBe(name.replaceAll(':', '-'));
});

test('each command that needs packages reads its arguments in the one way', () => {
	for (const { file } of commands.filter((command) => command.file.endsWith('.ts'))) {
		const text = readFileSync(resolve(project, 'scripts', file), 'utf8');
		expect(text, file).toContain("from './read-arguments.ts'");
		expect(text, file).not.toContain('parseArgs');
	}
});

test('a mistyped flag is told with the usage and without a trace', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['scripts/build.ts', ...args], { cwd: project, encoding: 'utf8' });
	const { status, stdout, stderr } = run('--ouut', 'x', '--wach');
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(
		/^There is no flag --ouut\. Did you mean --out\?\nThere is no flag --wach\.\n/,
	);
	expect(stderr).toContain('Usage: npm run build');
	expect(stderr).not.toContain('    at ');
	const help = run('--help');
	expect(help).toMatchObject({ status: 0, stderr: '' });
	expect(help.stdout).toMatch(/^Usage: npm run build/);
});

test('"npm start" tells a mistyped flag before it installs or builds', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: project, encoding: 'utf8' });
	const { status, stdout, stderr } = run('--prot', '4000');
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(/^Unknown option '--prot'\.\n\nUsage: npm start/);
	expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
});
