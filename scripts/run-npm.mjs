/** Runs npm, and shows that time passes. Plain JavaScript: it runs before any package is installed. */

import { spawn } from 'node:child_process';

/** Seconds between two signs of life where the output is not a terminal. */
const heartbeat = 15;

/**
 * Starts npm. What npm runs finds the Node that package.json pins, if it is installed, before the machine's
 * own.
 */
export function startNpm(args, stdio = 'inherit') {
	return spawn('npm', args, { stdio, shell: process.platform === 'win32' });
}

/**
 * Runs npm to its end, under a line that says what it does and for how many seconds. Gives the exit status and
 * what npm printed; `quiet` keeps that from the terminal.
 */
export async function runNpm(label, args, { quiet = false } = {}) {
	const begin = performance.now();
	const progress = showProgress(label, begin);
	const child = startNpm(args, ['ignore', 'pipe', 'pipe']);
	let output = '';
	for (const [from, to] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr],
	]) {
		from.on('data', (data) => {
			output += data;
			if (quiet) return;
			progress.clear();
			to.write(data);
		});
	}
	const status = await new Promise((done) => {
		child.on('error', (error) => {
			output += error.message;
			done(1);
		});
		child.on('close', (code) => done(code ?? 1));
	});
	progress.end();
	return { status, output: output.trimEnd(), seconds: secondsSince(begin) };
}

/** A terminal shows the seconds in one line; any other output gets a line from time to time. */
function showProgress(label, begin) {
	const { isTTY } = process.stdout;
	const clear = () => isTTY && process.stdout.write('\r\u001B[K');
	const show = () => {
		const seconds = secondsSince(begin);
		process.stdout.write(isTTY ? `\r${label} … ${seconds} s` : `… ${seconds} s\n`);
	};
	process.stdout.write(`${label} …${isTTY ? '' : '\n'}`);
	const timer = setInterval(show, (isTTY ? 1 : heartbeat) * 1000);
	return {
		clear,
		end() {
			clearInterval(timer);
			clear();
		},
	};
}

function secondsSince(begin) {
	return Math.round((performance.now() - begin) / 1000);
}
