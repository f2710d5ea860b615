/** A bag (BagIt, RFC 8493): the records and the data with their checksums, for keeping. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import { emailOf } from '../../schemas/site.ts';

export interface PayloadFile {
	/** Path below `data/` of the bag. */
	path: string;
	/** Where it is on this machine. */
	from: string;
}

export interface BagFile {
	path: string;
	bytes: Buffer;
}

/**
 * The files of a bag, one after the other, so that only one is in memory: the payload, then what describes
 * it, with SHA-512 checksums of all. `name` is the folder that holds them.
 */
export async function* bagFiles(
	archive: Archive,
	name: string,
	payload: readonly PayloadFile[],
): AsyncGenerator<BagFile> {
	const manifest: string[] = [];
	let octets = 0;
	for (const { path, from } of payload.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
		const bytes = await buffer(createReadStream(from));
		octets += bytes.length;
		const inBag = `data/${path}`;
		manifest.push(`${sha512(bytes)}  ${encodePath(inBag)}\n`);
		yield { path: `${name}/${inBag}`, bytes };
	}
	const tags = [
		{ path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
		{ path: 'bag-info.txt', text: bagInfo(archive, octets, payload.length) },
		{ path: 'manifest-sha512.txt', text: manifest.join('') },
	].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
	const tagManifest = tags.map(({ path, bytes }) => `${sha512(bytes)}  ${path}\n`).join('');
	tags.push({ path: 'tagmanifest-sha512.txt', bytes: Buffer.from(tagManifest) });
	for (const { path, bytes } of tags) yield { path: `${name}/${path}`, bytes };
}

function bagInfo(archive: Archive, octets: number, count: number): string {
	const { site } = archive;
	const fields = {
		'Source-Organization': site.publisher ?? site.title,
		'Contact-Email': emailOf(site.contact),
		'External-Description': site.description,
		'External-Identifier': site.address,
		'Bagging-Date': editionDay(archive),
		'Payload-Oxum': `${octets}.${count}`,
	};
	return Object.entries(fields)
		.flatMap(([label, value]) => (value ? `${label}: ${value.replace(/\s+/g, ' ')}\n` : []))
		.join('');
}

function sha512(bytes: Uint8Array): string {
	return createHash('sha512').update(bytes).digest('hex');
}

/** A path as manifests hold it: those characters are encoded that would end a line or begin a code. */
function encodePath(path: string): string {
	return path
		.normalize('NFC')
		.replaceAll('%', '%25')
		.replaceAll('\r', '%0D')
		.replaceAll('\n', '%0A');
}
