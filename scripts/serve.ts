/** Serves the built archive on this machine. */

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { loadContent } from '../src/data/load-content.ts';
import { siteHandler } from '../src/hosting/site-handler.ts';
import { restoreInterrupted } from '../src/output/put-in-place.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run serve -- [--port <number>] [--dir <folder>]

Serves the built archive and prints its address.

  --port <number>  Port to listen on (default: 4321, or the next that is free; 0 for any)
  --dir <folder>   Folder to serve (default: dist/)
  --help           Shows this help
`;

const { values: options } = readArguments({
	usage,
	options: {
		port: { type: 'string' },
		dir: { type: 'string', default: 'dist' },
	},
	numbers: { port: [0, 65_535] },
});

serve(resolve(options.dir), Number(options.port ?? 4321));

function serve(dir: string, port: number) {
	if (restoreInterrupted(dir)) {
		console.log(`A build was stopped half-way: ${options.dir} is what it was before.`);
	}
	if (!existsSync(join(dir, 'index.html'))) {
		console.error(`There is no site in ${options.dir}. Run "npm run build" first.`);
		process.exitCode = 1;
		return;
	}
	const { site } = loadContent();
	const base = site ? new URL(site.address).pathname.replace(/\/?$/, '/') : '/';
	const server = createServer(siteHandler(dir, base));
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
		console.log(`Serving at http://localhost:${actual}${base}`);
	});
	server.listen(port, '127.0.0.1');
}
