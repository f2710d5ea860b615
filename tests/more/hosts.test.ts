/** The recipes of src/hosts.md for nginx and Apache, tried with these servers where they are installed. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, vi } from 'vitest';
import { cacheControl, securityHeaders } from '../../src/hosting/headers.ts';
import { checkWith, pathOf } from './check-with.ts';

vi.setConfig({ testTimeout: 60_000 });

const guide = readFileSync(new URL('../../src/hosts.md', import.meta.url), 'utf8');
const modules = '/usr/lib/apache2/modules';

/** What the servers serve: a page, a lost page, and a file of each kind that servers get wrong. */
const files = {
	'index.html': `<p>home${' and more'.repeat(300)}</p>`,
	'404.html': '<p>nothing here</p>',
	'meetings/a/index.html': '<p>a meeting: Đường</p>',
	'meetings/a/meetings.csv': `a,b\n${'x,y\n'.repeat(500)}`,
	'meetings.ics': 'BEGIN:VCALENDAR',
	'archive.epub': 'PK',
	'manifest.webmanifest': '{}',
	'sw.js': '//',
	'_astro/page.a1b2.css': 'p{}',
	'.readout-build': 'list',
	'.well-known/security.txt': 'Contact: a',
};

const servers = [
	{ name: 'nginx', program: 'nginx', package: 'nginx-light', start: startNginx },
	{ name: 'Apache', program: 'apache2', package: 'apache2', start: startApache },
];

for (const { name, program, package: debianPackage, start } of servers) {
	for (const base of ['/', '/papers/']) {
		checkWith(
			{ programs: [program], debianPackages: [debianPackage] },
			`${name} serves the site with its recipe, at ${base}`,
			async () => {
				const folder = mkdtempSync(join(tmpdir(), 'readout-hosts-'));
				chmodSync(folder, 0o755);
				const site = join(folder, 'www', base);
				for (const [path, text] of Object.entries(files)) {
					mkdirSync(dirname(join(site, path)), { recursive: true });
					writeFileSync(join(site, path), text);
				}
				const port = await freePort();
				const server = start(pathOf(program) ?? program, folder, base, port);
				const ended = once(server, 'exit');
				onTestFinished(async () => {
					server.kill();
					await ended;
					rmSync(folder, { recursive: true, force: true });
				});
				const address = `http://127.0.0.1:${port}${base}`;
				await untilUp(address, server);
				await expectWellServed(address, base);
			},
		);
	}
}

async function expectWellServed(address: string, base: string): Promise<void> {
	const get = (path: string) =>
		fetch(address + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });

	const page = await get('meetings/a/');
	expect(page.status).toBe(200);
	expect(await page.text()).toBe(files['meetings/a/index.html']);
	for (const [header, value] of Object.entries(securityHeaders))
		expect(page.headers.get(header), header).toBe(value);

	for (const [path, type, cache] of [
		['', 'text/html', cacheControl.others],
		['sw.js', 'javascript', cacheControl.others],
		['meetings/a/meetings.csv', 'text/csv', cacheControl.others],
		['meetings.ics', 'text/calendar', cacheControl.others],
		['archive.epub', 'application/epub+zip', cacheControl.others],
		['manifest.webmanifest', 'application/manifest+json', cacheControl.others],
		['_astro/page.a1b2.css', 'text/css', cacheControl.hashed],
	] as const) {
		const { status, headers } = await get(path);
		expect(status, path).toBe(200);
		expect(headers.get('content-type'), path).toContain(type);
		expect(headers.get('cache-control'), path).toBe(cache);
		if (/csv|calendar|html/.test(type)) expect(headers.get('content-type')).toMatch(/utf-8/i);
	}
	for (const path of ['', 'meetings/a/meetings.csv'])
		expect((await get(path)).headers.get('content-encoding'), path).toBe('gzip');

	for (const path of ['lost/', 'lost', '_astro/lost.css', '.readout-build']) {
		const lost = await get(path);
		expect(lost.status, path).toBe(404);
		expect(await lost.text(), path).toBe(files['404.html']);
		expect(lost.headers.get('cache-control'), path).toBe(cacheControl.others);
	}
	expect((await get('.well-known/security.txt')).status).toBe(200);

	const folder = await get('meetings/a?q=1');
	expect(folder.status).toBe(301);
	expect(new URL(folder.headers.get('location') ?? '', address).pathname).toBe(
		`${base}meetings/a/`,
	);
}

/** The recipe of a server, for a folder, a path and a port of the test. */
function recipe(language: string, folder: string, base: string, port: number): string {
	const text = new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(guide)?.[1];
	if (text === undefined) throw new Error(`src/hosts.md has no recipe for ${language}.`);
	return text
		.replaceAll('/srv/archive', join(folder, 'www'))
		.replace('404 /404.html', `404 ${base}404.html`)
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('*:80', `127.0.0.1:${port}`);
}

function startNginx(program: string, folder: string, base: string, port: number): ChildProcess {
	const config = join(folder, 'nginx.conf');
	const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	writeFileSync(
		config,
		`${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/log;
events {}
http {
access_log off;
${places.map((place) => `${place}_temp_path ${folder}/${place};`).join('\n')}
${recipe('nginx', folder, base, port)}
}`,
	);
	return spawn(program, ['-c', config, '-e', join(folder, 'log')], { stdio: 'inherit' });
}

function startApache(program: string, folder: string, base: string, port: number): ChildProcess {
	const config = join(folder, 'apache.conf');
	const needed = [
		'mpm_event',
		'authz_core',
		'dir',
		'mime',
		'alias',
		'headers',
		'deflate',
		'filter',
	];
	const account = spawnSync('id', ['-u', 'www-data']).status === 0 ? 'www-data' : 'nobody';
	writeFileSync(
		config,
		`ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/log
${process.getuid?.() === 0 ? `User ${account}\n` : ''}Listen 127.0.0.1:${port}
${needed.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${recipe('apache', folder, base, port)}
`,
	);
	return spawn(program, ['-f', config, '-D', 'FOREGROUND'], { stdio: 'inherit' });
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

async function untilUp(address: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
		try {
			await fetch(address);
			return;
		} catch {
			await wait(100);
		}
	}
	throw new Error('The server does not answer.');
}
