/**
 * Debian's Firefox, by WebDriver BiDi. Playwright drives only builds of its own, which no package brings, and
 * geckodriver is not in Debian.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from './browser-window.ts';
import { wordsPrinted } from './run-program.ts';

/** Opens a window of a Firefox with an empty profile. */
export async function openFirefox(program: string): Promise<BrowserWindow> {
	const profile = mkdtempSync(join(tmpdir(), 'readout-firefox-'));
	const options = ['--headless', '--remote-debugging-port=0', '--no-remote', '--profile', profile];
	const firefox = spawn(program, options, { env: { ...process.env, HOME: profile } });
	const [, address = ''] = await wordsPrinted(firefox, /WebDriver BiDi listening on (ws:\S+)/);
	const command = await connect(`${address}/session`);
	await command('session.new', { capabilities: {} });
	const { contexts } = (await command('browsingContext.getTree', {})) as {
		contexts: { context: string }[];
	};
	const context = contexts[0]?.context;
	return {
		async open(url) {
			await command('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async evaluate(expression) {
			const answer = (await command('script.evaluate', {
				expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
				target: { context },
				awaitPromise: true,
			})) as { result?: { value: string }; exceptionDetails?: { text: string } };
			if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result?.value ?? 'null') as unknown;
		},
		async close() {
			const ended = once(firefox, 'exit');
			firefox.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

type Command = (method: string, params: object) => Promise<unknown>;

/** Sends commands one by one: each is answered before the next. */
async function connect(address: string): Promise<Command> {
	const socket = new WebSocket(address);
	await once(socket, 'open');
	let last = 0;
	return (method, params) =>
		new Promise((resolve, reject) => {
			const id = ++last;
			const hear = ({ data }: MessageEvent) => {
				const answer = JSON.parse(String(data)) as {
					id?: number;
					result?: unknown;
					message?: string;
				};
				if (answer.id !== id) return;
				socket.removeEventListener('message', hear);
				if (answer.message === undefined) resolve(answer.result);
				else reject(new Error(`${method}: ${answer.message}`));
			};
			socket.addEventListener('message', hear);
			socket.send(JSON.stringify({ id, method, params }));
		});
}
