/** WebKitGTK, the engine that is nearest to Safari on Linux, by WebDriver. It needs a display: Xvfb gives it one. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserWindow } from './browser-window.ts';
import { wordsPrinted } from './run-program.ts';

/** Opens a window of WebKitGTK's small browser, with an empty profile. */
export async function openWebKit(driverProgram: string, display: string): Promise<BrowserWindow> {
	const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
	if (binary === undefined) throw new Error('There is no MiniBrowser beside WebKitGTK.');
	const home = mkdtempSync(join(tmpdir(), 'readout-webkit-'));
	const screen = spawn(display, ['-displayfd', '1', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [, number = ''] = await wordsPrinted(screen, /(\d+)\n/);
	const port = await freePort();
	const driver = spawn(driverProgram, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: `:${number}`, HOME: home, XDG_RUNTIME_DIR: home },
		stdio: 'ignore',
	});
	const server = `http://127.0.0.1:${port}`;
	await answers(`${server}/status`);
	const { sessionId } = (await post(`${server}/session`, {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
		},
	})) as { sessionId: string };
	const session = `${server}/session/${sessionId}`;
	return {
		async open(url) {
			await post(`${session}/url`, { url });
		},
		async evaluate(expression) {
			return post(`${session}/execute/sync`, { script: `return (${expression})`, args: [] });
		},
		async close() {
			await fetch(session, { method: 'DELETE' });
			for (const program of [driver, screen]) {
				const ended = once(program, 'exit');
				program.kill();
				await ended;
			}
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Sends a command of WebDriver and returns its value. */
async function post(address: string, body: object): Promise<unknown> {
	const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
	const { value } = (await response.json()) as { value: { message?: string } };
	if (!response.ok) throw new Error(`${address}: ${value.message}`);
	return value;
}

async function answers(address: string): Promise<void> {
	for (let turn = 0; turn < 600; turn++) {
		if (
			await fetch(address).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
		await setTimeout(100);
	}
	throw new Error(`Nothing answers at ${address}.`);
}

/** A port that no program listens on: WebKitWebDriver cannot choose one itself. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}
