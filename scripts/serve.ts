/** Serves the built archive on this machine. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { loadContent } from '../src/data/load-content.ts';

const usage = `Usage: npm run serve -- [--port <number>] [--dir <folder>]

Serves the built archive and prints its address.

  --port <number>  Port to listen on (default: 4321, or the next that is free; 0 for any)
  --dir <folder>   Folder to serve (default: dist/)
  --help           Shows this help
`;

const { values: options } = parseArgs({
	options: {
		port: { type: 'string' },
		dir: { type: 'string', default: 'dist' },
		help: { type: 'boolean', default: false },
	},
});

if (options.help) console.log(usage);
else serve(resolve(options.dir), Number(options.port ?? 4321));

function serve(dir: string, port: number) {
	if (!existsSync(join(dir, 'index.html'))) {
		console.error(`There is no site in ${options.dir}. Run "npm run build" first.`);
		process.exitCode = 1;
		return;
	}
	const { site } = loadContent();
	const base = site ? new URL(site.address).pathname.replace(/\/?$/, '/') : '/';
	// `dev` looks at the disk for each request, so that a new build is served without a restart.
	const files = sirv(dir, { etag: true, dev: true });

	const server = createServer((request, response) => {
		const lost = () => {
			response
				.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
				.end(readFileSync(join(dir, '404.html')));
		};
		// A site that is published under a path is served under it here too.
		if (!request.url?.startsWith(base)) {
			if (request.url === '/') response.writeHead(302, { location: base }).end();
			else lost();
			return;
		}
		request.url = request.url.slice(base.length - 1);
		files(request, response, lost);
	});
	server.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE' && options.port === undefined && port < 4340) {
			server.listen(++port, '127.0.0.1');
			return;
		}
		console.error(`Cannot listen on port ${port}: ${error.message}`);
		process.exitCode = 1;
	});
	server.on('listening', () => {
		const { port: actual } = server.address() as AddressInfo;
		console.log(`The archive is at http://localhost:${actual}${base}`);
	});
	server.listen(port, '127.0.0.1');
}
