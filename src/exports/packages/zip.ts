/** The one writer of zips: of the copy from disk, the bag of the data, and books (an EPUB is a zip). */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to be packed. */
export interface FileToPack {
	/** From the root of the zip, with "/" between folders. */
	path: string;
	bytes: Buffer;
}

/** Compressed by their own format: they are stored as they are. So is what names the format of a book. */
const stored = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$|^mimetype$/;

/** Files that other threads compress at a time. */
const mostAhead = 8;

/**
 * Writes files into a zip as they come, so that only a few are in memory. They stand in it in the order given.
 * The same files and day give the same bytes, whenever and wherever they are written. There is no limit to their
 * number or size: a zip that passes those of the first form is in the form ZIP64.
 *
 * @param target Ended when the zip is whole, destroyed if it cannot be.
 * @param day Of every file, as `2026-11-21`.
 * @returns the number of files
 */
export async function packInto(
	target: NodeJS.WritableStream,
	files: Iterable<FileToPack> | AsyncIterable<FileToPack>,
	day: string,
): Promise<number> {
	const zip = new ZipFile();
	const stream = zip.outputStream as Readable;
	const entries = new WrittenEntries(zip);
	const written = pipeline(stream, target);
	// A failure is thrown by what is awaited below; here it is not to end the process.
	written.catch(() => undefined);
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// A zip has the time of the clock on the wall, without a zone; another form would stand in a further field.
	const mtime = new Date(year, month - 1, date, 12);
	const options = { mtime, mode: 0o100644, forceDosTimestamp: true };
	let count = 0;
	try {
		for await (const { path, bytes } of files) {
			zip.addBuffer(bytes, path, { ...options, compress: !stored.test(path) });
			count++;
			while (entries.takeOff() >= mostAhead) await Promise.race([once(stream, 'data'), written]);
		}
	} catch (error) {
		stream.destroy();
		await written.catch(() => undefined);
		throw error;
	}
	entries.giveBack();
	zip.end();
	await written;
	return count;
}

/** Writes a zip into a file, as `packInto` does. A file that is there already is replaced. */
export function writeZip(
	target: string,
	files: AsyncIterable<FileToPack>,
	day: string,
): Promise<number> {
	return packInto(createWriteStream(target), files, day);
}

/**
 * Takes the entries that are written off the list of a zip. Without that, `yazl` 3.3.1 goes through all of them at
 * each further one (https://github.com/thejoshwolfe/yazl/pull/91): 40,000 files took it 28 seconds instead of 5.
 * They are given back before the end, where the zip lists what is in it.
 */
class WrittenEntries {
	readonly #zip: { entries: { state: number }[] };
	readonly #taken: { state: number }[] = [];

	constructor(zip: ZipFile) {
		this.#zip = zip as unknown as { entries: { state: number }[] };
	}

	/** Takes them off. Returns how many entries are left, which are being compressed. */
	takeOff(): number {
		const isWritten = 3;
		const { entries } = this.#zip;
		for (let entry = entries[0]; entry?.state === isWritten; entry = entries[0]) {
			this.#taken.push(entry);
			entries.shift();
		}
		return entries.length;
	}

	giveBack(): void {
		this.#zip.entries = [...this.#taken, ...this.#zip.entries];
	}
}
