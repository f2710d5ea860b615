import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { recordText, yamlText } from '../data/write-record.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import type { siteSchema } from '../schemas/site.ts';
import { OutputError } from '../output/real-path.ts';
import { PlaceCollector } from './places.ts';
import { syntheticRecords, type SyntheticOptions, type SyntheticRecord } from './records.ts';

export interface WriteOptions extends SyntheticOptions {
	/** A folder for the texts of the sources, if these are wanted too: what the check of quotations reads. */
	texts?: string | undefined;
}

/**
 * Writes a made-up archive into a folder. Returns the number of records of each kind.
 *
 * @throws {OutputError} if the folder is there and not empty
 */
export function writeSyntheticArchive(
	folder: string,
	{ texts, ...options }: WriteOptions,
): Record<RecordKind, number> {
	const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<
		RecordKind,
		number
	>;
	for (const target of [folder, ...(texts === undefined ? [] : [texts])]) {
		if (existsSync(target) && readdirSync(target).length > 0)
			throw new OutputError(
				`"${target}" is not empty: a made-up archive is written into a new folder.`,
			);
	}
	const made = new Set<string>();
	function write(path: string, text: string) {
		if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
		made.add(dirname(path));
		writeFileSync(path, text, { flag: 'wx' });
	}

	write(join(folder, 'site.yaml'), yamlText(site));
	const places = new PlaceCollector();
	for (const record of syntheticRecords(options)) {
		counts[record.kind]++;
		places.add(record);
		write(join(folder, fileOf(record)), recordText(record.data, record.body));
		if (texts !== undefined && record.text !== undefined)
			write(join(texts, `${record.id}.txt`), record.text);
	}
	write(join(folder, 'places.yaml'), yamlText(places.table()));
	return counts;
}

const site: z.input<typeof siteSchema> = {
	title: 'Synthetic archive',
	description: 'Made-up meetings for measuring. Nobody said any of this.',
	address: 'https://synthetic.example/',
	edition: '2026-01-01',
	licence: { records: 'CC0 1.0', quotations: 'The quotations are made up.' },
};

/** Meetings stand in folders by year, other records in the folder of their kind. */
function fileOf({ kind, id }: SyntheticRecord): string {
	return kind === 'meetings' ? `${kind}/${id.slice(0, 4)}/${id}.md` : `${kind}/${id}.md`;
}
