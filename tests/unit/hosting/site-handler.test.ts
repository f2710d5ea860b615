import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, createServer as createSocket, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { siteHandler } from '../../../src/hosting/site-handler.ts';
import { scratchFolder, write } from '../output/folders.ts';

const files = {
	'site/index.html': '<p>home</p>',
	'site/404.html': '<p>nothing here</p>',
	'site/meetings/a/index.html': '<p>a meeting</p>',
	'site/meetings/a/meetings.csv': 'a,b',
	'site/ga p/Đường.txt': 'road',
	'site/empty/x.txt': '',
	'site/manifest.webmanifest': '{}',
	'site/.env': 'secret',
	'site/.git/config': 'secret',
	'site/meetings/.hidden': 'secret',
	'site/.well-known/security.txt': 'Contact: a',
	'outside.txt': 'secret',
	'site-beside/x.txt': 'secret',
};

async function serve(base = '/'): Promise<{ folder: string; port: number; server: Server }> {
	const folder = write(scratchFolder(), files);
	const server = createServer(siteHandler(join(folder, 'site'), base));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return { folder, server, port: (server.address() as AddressInfo).port };
}

/** Sends a request letter for letter, which `fetch` would put right before. */
async function ask(port: number, line: string, headers: Record<string, string> = {}) {
	const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers })
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}: ${value}\r\n`);
	const answer = await new Promise<string>((done, fail) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(`${line} HTTP/1.1\r\n${lines.join('')}\r\n`);
		});
		let text = '';
		socket.on('data', (data) => (text += data.toString('utf8')));
		socket.on('end', () => done(text));
		socket.on('error', fail);
	});
	const [head = '', ...body] = answer.split('\r\n\r\n');
	return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: body.join('\r\n\r\n') };
}

describe('a built site is served', () => {
	test.each([
		['/', '<p>home</p>', 'text/html; charset=utf-8'],
		['/meetings/a/', '<p>a meeting</p>', 'text/html; charset=utf-8'],
		['/meetings/a/?q=1', '<p>a meeting</p>', 'text/html; charset=utf-8'],
		['/meetings/a/meetings.csv', 'a,b', 'text/csv; charset=utf-8'],
		['/ga%20p/%C4%90%C6%B0%E1%BB%9Dng.txt', 'road', 'text/plain; charset=utf-8'],
		['/manifest.webmanifest', '{}', 'application/manifest+json; charset=utf-8'],
		['/.well-known/security.txt', 'Contact: a', 'text/plain; charset=utf-8'],
		['http://localhost/meetings/a/', '<p>a meeting</p>', 'text/html; charset=utf-8'],
	])('%s', async (path, body, type) => {
		const { port } = await serve();
		const answer = await ask(port, `GET ${path}`);
		expect(answer).toMatchObject({ status: 200, body });
		expect(answer.head).toContain(`Content-Type: ${type}`);
		expect(answer.head).toContain('X-Content-Type-Options: nosniff');
	});

	test('without a body where only the head is asked for', async () => {
		const { port } = await serve();
		expect(await ask(port, 'HEAD /')).toMatchObject({ status: 200, body: '' });
		expect(await ask(port, 'HEAD /lost/')).toMatchObject({ status: 404, body: '' });
	});

	test('a folder without a slash leads to the one with it, and keeps the query', async () => {
		const { port } = await serve();
		const { status, head } = await ask(port, 'GET /meetings/a?q=1');
		expect(status).toBe(301);
		expect(head).toContain('Location: /meetings/a/?q=1');
	});

	test('under the path where it is published', async () => {
		const { port } = await serve('/archive/');
		expect(await ask(port, 'GET /archive/meetings/a/')).toMatchObject({ status: 200 });
		expect((await ask(port, 'GET /archive/meetings/a')).head).toContain(
			'Location: /archive/meetings/a/',
		);
		expect((await ask(port, 'GET /')).head).toContain('Location: /archive/');
		expect((await ask(port, 'GET /archive')).head).toContain('Location: /archive/');
		expect(await ask(port, 'GET /meetings/a/')).toMatchObject({ status: 404 });
	});

	test.each([
		['bytes=0-1', 206, '<p'],
		['bytes=-4', 206, '</p>'],
		['bytes=7-', 206, '</p>'],
		['bytes=0-0', 206, '<'],
		['bytes=abc', 200, '<p>home</p>'],
		['lines=1-2', 200, '<p>home</p>'],
	])('in parts: %s', async (range, status, body) => {
		const { port } = await serve();
		expect(await ask(port, 'GET /', { Range: range })).toMatchObject({ status, body });
	});

	test.each(['bytes=99999999-', 'bytes=11-20', 'bytes=5-2'])(
		'a part that there is none of is refused: %s',
		async (range) => {
			const { port } = await serve();
			const answer = await ask(port, 'GET /', { Range: range });
			expect(answer.status).toBe(416);
			expect(answer.head).toContain('Content-Range: bytes */11');
		},
	);
});

describe('nothing is served', () => {
	test.each([
		'/lost/',
		'/meetings/a/meetings.csv/',
		'/meetings//a/',
		'//meetings/a/',
		'/.env',
		'/%2eenv',
		'/.git/config',
		'/meetings/.hidden',
		'/meetings/.well-known/x',
		'/../outside.txt',
		'/%2e%2e/outside.txt',
		'/..%2foutside.txt',
		'/meetings/../../outside.txt',
		'/../site-beside/x.txt',
		`/${'a'.repeat(300)}`,
		`/${'a/'.repeat(4000)}`,
	])('but the page of the site that says so: %s', async (path) => {
		const { port } = await serve();
		const answer = await ask(port, `GET ${path}`);
		expect(answer).toMatchObject({ status: 404, body: '<p>nothing here</p>' });
	});

	test.each(['/%', '/%zz', '/%00', '/a%00b', '/%c3%28', '/..%5coutside.txt', '*', '/%ff'])(
		'for an address that is not well-formed: %s',
		async (path) => {
			const { port } = await serve();
			expect(await ask(port, `GET ${path}`)).toMatchObject({ status: 400 });
		},
	);

	test('through links that lead out of the folder, or for what is no file', async () => {
		const { folder, port } = await serve();
		const site = join(folder, 'site');
		symlinkSync('../outside.txt', join(site, 'link.txt'));
		symlinkSync('..', join(site, 'up'));
		symlinkSync('../site-beside', join(site, 'beside'));
		symlinkSync('circle', join(site, 'circle'));
		symlinkSync('meetings', join(site, 'inside'));
		mkdirSync(join(site, 'trap'));
		symlinkSync('../../outside.txt', join(site, 'trap/index.html'));
		const socket = createSocket().listen(join(site, 'pipe'));
		onTestFinished(() => void socket.close());
		for (const path of ['link.txt', 'up/outside.txt', 'beside/x.txt', 'circle', 'pipe', 'trap/'])
			expect(await ask(port, `GET /${path}`), path).toMatchObject({ status: 404 });
		expect(await ask(port, 'GET /inside/a/')).toMatchObject({ status: 200 });
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('to %s', async (method) => {
		const { port } = await serve();
		const answer = await ask(port, `${method} /`);
		expect(answer.status).toBe(405);
		expect(answer.head).toContain('Allow: GET, HEAD');
	});

	test.each(['evil.example', 'localhost.evil.example', 'localhost:1@evil.example', '192.168.0.1'])(
		'to who asks for the host %s',
		async (host) => {
			const { port } = await serve();
			expect(await ask(port, 'GET /', { Host: host })).toMatchObject({ status: 403 });
			expect(await ask(port, `GET http://${host}/`)).toMatchObject({ status: 403 });
		},
	);

	test.each(['localhost', 'LOCALHOST:4321', '127.0.0.1:4321', '[::1]:4321'])(
		'else than to this machine: %s',
		async (host) => {
			const { port } = await serve();
			expect(await ask(port, 'GET /', { Host: host })).toMatchObject({ status: 200 });
		},
	);
});

test('the server goes on after every kind of request, and without its page for lost addresses', async () => {
	const { folder, port } = await serve();
	for (const [line, headers] of [
		['GET /', { Range: 'bytes=5-2' }],
		['GET /empty/x.txt', { Range: 'bytes=0-' }],
		[`GET /${'x'.repeat(20_000)}`, {}],
		['GET /', { 'If-Modified-Since': 'never', 'If-None-Match': '"' }],
		['GET /', { 'X-Long': 'x'.repeat(20_000) }],
		['G\u0001T /', {}],
		['GET /', { Host: '' }],
	] as const) {
		const { status } = await ask(port, line, headers);
		expect(status, line.slice(0, 20)).toBeGreaterThanOrEqual(200);
	}
	rmSync(join(folder, 'site/404.html'));
	expect(await ask(port, 'GET /lost')).toMatchObject({ status: 404 });
	// A build takes the place of the folder.
	renameSync(join(folder, 'site'), join(folder, 'away'));
	expect(await ask(port, 'GET /')).toMatchObject({ status: 404 });
	write(folder, { 'site/index.html': 'new' });
	expect(await ask(port, 'GET /')).toMatchObject({ status: 200, body: 'new' });
});
