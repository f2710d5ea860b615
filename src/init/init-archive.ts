/** A new archive: its folders, its site.yaml, the guide for editors, and a sample to copy from. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { yamlText } from '../data/write-record.ts';
import { recordKinds } from '../schemas/records.ts';
import { siteSchema } from '../schemas/site.ts';

export interface InitOptions {
	title?: string | undefined;
	address?: string | undefined;
	description?: string | undefined;
	/** Whether to write the sample: two countries, two officials, a source, a topic, a meeting. */
	sample?: boolean | undefined;
}

/** Where the sample stands, and the guide for editors, which is that of this archive. */
const sampleFolder = new URL('sample/', import.meta.url);
const guide = new URL('../../content/README.md', import.meta.url);

/** What is wrong with the settings of a new archive, in words for who gave them; nothing if they are sound. */
export function explainSettings(options: InitOptions): string[] {
	const result = siteSchema.safeParse(siteOf(options));
	return result.success ? [] : result.error.issues.map(({ message }) => message);
}

/** Writes a new archive into a folder that exists and is empty. Throws at the first file that is there already. */
export function initArchive(folder: string, options: InitOptions = {}): void {
	for (const kind of recordKinds) {
		mkdirSync(join(folder, kind), { recursive: true });
		// Git keeps no empty folder.
		writeFileSync(join(folder, kind, '.gitkeep'), '', { flag: 'wx' });
	}
	const head = [
		'All that a new archive changes besides its records. "description" is one sentence; "address" is where the',
		'archive is published, with its path if it has one. Further: about, publisher, contact, edition (see README.md).',
	];
	writeFileSync(join(folder, 'site.yaml'), yamlText(siteOf(options), { head }), { flag: 'wx' });
	writeFileSync(join(folder, 'README.md'), readFileSync(guide), { flag: 'wx' });
	if (options.sample ?? true) {
		cpSync(sampleFolder, folder, { recursive: true, force: false, errorOnExist: true });
	}
}

function siteOf({ title, address, description }: InitOptions): z.input<typeof siteSchema> {
	return {
		title: title ?? 'A new archive',
		description:
			description ??
			'An archive of diplomatic meetings: who met whom, where, when and in what office.',
		address: address ?? 'https://archive.example/',
		language: 'en',
		licence: {
			records: 'CC BY 4.0',
			recordsUrl: 'https://creativecommons.org/licenses/by/4.0/',
			quotations: 'Quotations remain the property of those who published them.',
		},
	};
}
