import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { CopyFile } from './copy.ts';

/** Compressed as they are. */
const compact = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$/;

/**
 * Writes files into a zip as they come, so that no more than two are in memory. The same files and day give
 * the same bytes, whenever and wherever they are written. Returns the number of files.
 *
 * @param day Of every file, as `2026-11-21`.
 */
export async function writeZip(
	target: string,
	files: AsyncIterable<CopyFile>,
	day: string,
): Promise<number> {
	const zip = new ZipFile();
	const written = pipeline(zip.outputStream, createWriteStream(target));
	// A failure of either is thrown by what is awaited below; the other is not to end the process.
	written.catch(() => undefined);
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	const options = {
		// A zip has the time of the clock on the wall, without a zone.
		mtime: new Date(year, month - 1, date, 12),
		forceDosTimestamp: true,
		mode: 0o100644,
	};
	let count = 0;
	let last: Promise<void> = Promise.resolve();
	for await (const { path, bytes } of files) {
		// A disk that is full ends the waiting.
		await Promise.race([last, written]);
		const stream = Readable.from([bytes]);
		last = finished(stream);
		zip.addReadStreamLazy(path, { ...options, compress: !compact.test(path) }, (give) =>
			give(null, stream),
		);
		count++;
	}
	await Promise.race([last, written]);
	zip.end();
	await written;
	return count;
}
