/** A site of a journey's own: it can be altered, stopped and broken without another journey seeing it. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { linkContent } from '../../src/data/archive.ts';
import { loadContent } from '../../src/data/load-content.ts';
import { siteHandler } from '../../src/hosting/site-handler.ts';
import { writeWorker } from '../../src/integrations/offline-manifest.ts';
import { formatDate } from '../../src/dates/date-words.ts';
import type { ArchiveDate } from '../../src/dates/dates.ts';
import { editionOf } from '../../src/archive/edition.ts';
import { addressOf } from '../../src/offline/manifest.ts';
import { writeOfflineManifest } from '../../src/offline/write-manifest.ts';

export class OwnSite {
	readonly folder = mkdtempSync(join(tmpdir(), 'readout-journey-'));
	/** Paths asked for since the last `forget()`, as they were answered. */
	requests: string[] = [];
	/** Connections are cut after so many more answers. */
	cutAfter = Infinity;
	/** Milliseconds before each answer. */
	delay = 0;
	#server: Server | undefined;
	#port = 0;

	static async start(): Promise<OwnSite> {
		const site = new OwnSite();
		cpSync(resolve('dist'), site.folder, { recursive: true });
		await site.listen();
		return site;
	}

	get address(): string {
		return `http://localhost:${this.#port}`;
	}

	async listen(): Promise<void> {
		const answer = siteHandler(this.folder);
		this.#server = createServer((request, response) => {
			if (this.cutAfter <= 0) {
				request.destroy();
				return;
			}
			this.cutAfter--;
			this.requests.push(request.url ?? '');
			setTimeout(() => void answer(request, response), this.delay);
		});
		await new Promise<void>((done) => this.#server?.listen(this.#port, 'localhost', done));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}

	async end(): Promise<void> {
		await this.stop();
		rmSync(this.folder, { recursive: true, force: true });
	}

	forget(): void {
		this.requests = [];
	}

	/** Files asked for since the last `forget()` that belong to a copy: no lists, no worker. */
	files(): string[] {
		return this.requests.filter((path) => !/^\/(?:sw\.js|offline\/[^/]+\.json)/.test(path));
	}

	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	write(file: string, text: string): void {
		writeFileSync(join(this.folder, file), text);
	}

	/** Publishes an edition: its date in every page, and the list of files anew, as a build does. */
	async publish(edition: ArchiveDate): Promise<void> {
		const archive = linkContent(loadContent());
		const before = formatDate(editionOf(archive) ?? '');
		for (const file of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.html')) continue;
			this.write(
				file,
				this.read(file).replaceAll(`Edition of ${before}`, `Edition of ${formatDate(edition)}`),
			);
		}
		await writeOfflineManifest(this.folder, { ...archive, site: { ...archive.site, edition } });
	}

	/** Pages that bear the date of the archive's own edition for another reason: to them a new one is a change. */
	datedPages(): string[] {
		const date = editionOf(linkContent(loadContent())) ?? '';
		return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.html'))
			.filter((file) => [date, formatDate(date)].some((text) => this.read(file).includes(text)))
			.map((file) => `/${addressOf(file)}`);
	}

	async withdraw(): Promise<void> {
		await writeWorker(this.folder, '/', { withdrawn: true });
	}
}

/** Opens the page that saves, chooses, and starts saving. */
export async function startSaving(
	page: Page,
	site: OwnSite,
	part?: string,
	button = 'Save',
): Promise<void> {
	await page.goto(`${site.address}/offline/${part === undefined ? '' : `?part=${part}`}`);
	await page.getByRole('button', { name: button, exact: true }).click();
}

/** What the page that saves says at the end. */
export function outcome(page: Page) {
	return page.locator('#outcome');
}

export async function save(page: Page, site: OwnSite, part?: string): Promise<void> {
	await startSaving(page, site, part);
	await expect(outcome(page)).toContainText('can be read and searched', { timeout: 240_000 });
}
