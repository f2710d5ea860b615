/** Installs, builds and serves the archive: whatever of that is not done yet. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { runNpm, startNpm } from './run-npm.mjs';

const marker = 'node_modules/.readout-built';

const usage = `Usage: npm start -- [--port <number>]

Installs what is needed, builds the archive if it has changed, and serves it.

  --port <number>  Port to listen on (default: 4321, or the next that is free; 0 for any)
  --help           Shows this help
`;

readArguments();
await ensureInstalled('production');
const inputs = stampOf([
	process.env.READOUT_CONTENT ?? 'content',
	'src',
	'public',
	'scripts',
	'astro.config.mjs',
	'package-lock.json',
]);
const isBuilt =
	existsSync('dist/index.html') && existsSync(marker) && readFileSync(marker, 'utf8') === inputs;
if (!isBuilt) {
	const { status } = await runNpm('Building the site', ['run', '--silent', 'build']);
	if (status !== 0) process.exit(status);
	writeFileSync(marker, inputs);
}

const server = startNpm(['run', '--silent', 'serve', '--', ...process.argv.slice(2)]);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (status) => process.exit(status ?? 0));

/** Ends the process where help is asked for or a flag is wrong, before anything is installed or built. */
function readArguments() {
	try {
		const { values } = parseArgs({
			options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
		});
		if (!values.help) return;
		console.log(usage);
		process.exit(0);
	} catch (error) {
		console.error(`${error.message.split('. ')[0]}.\n\n${usage}`);
		process.exit(1);
	}
}

/** Changes whenever a file below the paths is added, removed or saved. */
function stampOf(paths) {
	const hash = createHash('sha256');
	for (const path of paths) {
		if (!existsSync(path)) continue;
		const files = statSync(path).isDirectory()
			? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
			: [path];
		for (const file of files.sort()) {
			const { mtimeMs, size } = statSync(file);
			hash.update(`${file} ${mtimeMs} ${size}\n`);
		}
	}
	return hash.digest('hex');
}
