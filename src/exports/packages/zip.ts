import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A file to be packed. */
export interface ZipFile {
	/** From the root of the zip, with "/" between folders. */
	path: string;
	bytes: Buffer;
}

/** Compressed as they are. They go as deflated too: some programs read no stored file whose size stands behind it. */
const compact = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$/;

const deflated = 8;
const deflate = promisify(deflateRaw) as (
	bytes: Uint8Array,
	options: { level: number; memLevel: number },
) => Promise<Uint8Array>;

/** Files that are compressed at a time. */
const mostAhead = 8;

/** More files than these, or bytes, a zip holds only in a form that fflate does not write. */
const mostFiles = 65_534;
const mostBytes = 2 ** 32 - 2 ** 24;

/** Thrown where there is more than a zip can hold. */
export class ZipFullError extends Error {}

/**
 * Writes files into a zip as they come, so that only a few are in memory. The same files and day give the same
 * bytes, whenever and wherever they are written. Returns the number of files.
 *
 * @param day Of every file, as `2026-11-21`.
 * @throws {ZipFullError} If there are too many files, or too much is in them; what was written is no zip then.
 */
export async function writeZip(
	target: string,
	files: AsyncIterable<ZipFile>,
	day: string,
): Promise<number> {
	const stream = createWriteStream(target);
	const written = finished(stream);
	// A failure is thrown by what is awaited below; here it is not to end the process.
	written.catch(() => undefined);
	const zip = new Zip((error, bytes, isLast) => {
		if (error) stream.destroy(error);
		else stream.write(bytes);
		if (isLast) stream.end();
	});
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	let count = 0;
	let total = 0;
	async function add(path: string, bytes: Uint8Array, content: Uint8Array) {
		count++;
		total += content.length + 2 * path.length + 200;
		if (count > mostFiles || total > mostBytes) throw new ZipFullError();
		const file: ZipInputFile = {
			filename: path,
			size: bytes.length,
			crc: crc32(bytes),
			compression: deflated,
			// A zip has the time of the clock on the wall, without a zone.
			mtime: new Date(year, month - 1, date, 12),
			os: 3,
			attrs: 0o100644 << 16,
		};
		zip.add(file);
		file.ondata?.(null, content as Uint8Array<ArrayBuffer>, true);
		if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), written]);
	}
	// Other threads compress some while the next are read; they stand in the zip in the order given.
	const ahead: (() => Promise<void>)[] = [];
	try {
		for await (const { path, bytes } of files) {
			const level = compact.test(path) ? 0 : 6;
			const compressed = deflate(bytes, { level, memLevel: 9 });
			// Asked for when its turn comes.
			compressed.catch(() => undefined);
			ahead.push(async () => add(path, bytes, await compressed));
			if (ahead.length === mostAhead) await ahead.shift()?.();
		}
		for (const write of ahead) await write();
	} catch (error) {
		stream.destroy();
		throw error;
	}
	zip.end();
	await written;
	return count;
}
