/** An editor mends a record while the pages are being developed. */

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/data/read-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-editing-'));
cpSync('content', folder, { recursive: true });
const [meeting] = readContent(folder).records.meetings;

test.skip(!meeting, 'The archive has no meeting.');
test.afterAll(() => rmSync(folder, { recursive: true }));

test('a bad file shows its problem on its page, and mending it brings the page', async ({
	page,
}) => {
	const file = join(folder, meeting?.file ?? '');
	const path = `meetings/${basename(file, '.md')}/`;
	const sound = readFileSync(file, 'utf8');
	const server = spawn('npm', ['run', '--silent', 'dev', '--', '--port', '0'], {
		env: { ...process.env, READOUT_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
		detached: true,
	});
	try {
		const address = await addressOf(server.stdout);
		await page.goto(address + path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting?.data.title ?? '');

		writeFileSync(file, sound.replace('\nkind: ', '\nkidn: '));
		await expect(
			page.getByText('There is no field "kidn" here. Did you mean "kind"?'),
		).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d problems? in the records/);

		writeFileSync(file, sound);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting?.data.title ?? '');
	} finally {
		process.kill(-(server.pid ?? 0));
		await once(server, 'exit');
	}
});

test('a server that cannot start for a mistake in site.yaml says where it is', () => {
	const file = join(folder, 'site.yaml');
	const sound = readFileSync(file, 'utf8');
	writeFileSync(file, sound.replace(/^title: /m, 'titel: '));
	try {
		const { status, stdout, stderr } = spawnSync(
			'npm',
			['run', '--silent', 'dev', '--', '--port', '0'],
			{
				env: { ...process.env, READOUT_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
				encoding: 'utf8',
			},
		);
		expect(stdout + stderr).toMatch(/site\.yaml:\d+:\d+ {2}There is no field "titel" here/);
		expect(status).toBe(1);
	} finally {
		writeFileSync(file, sound);
	}
});

/** The address that the server prints when it is ready. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = '';
		output.on('data', (data: Buffer) => {
			printed += data.toString();
			const address = /http:\/\/localhost:\d+\/[\w/-]*/.exec(printed)?.[0];
			if (address) resolve(address.replace(/\/?$/, '/'));
		});
		output.on('end', () => {
			reject(new Error(`The server did not start: ${printed}`));
		});
	});
}
