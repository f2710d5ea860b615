import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { CopyFile } from './copy.ts';

/** Compressed as they are. */
const compact = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$/;

/** Bytes that may wait to be written. */
const mostWaiting = 8_000_000;

/**
 * Writes files into a zip as they come, so that only a few are in memory. The same files and day give the
 * same bytes, whenever and wherever they are written. Returns the number of files.
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
	// A failure is thrown by what is awaited below; here it is not to end the process.
	written.catch(() => undefined);
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	let count = 0;
	let waiting = 0;
	for await (const { path, bytes } of files) {
		const options = {
			// A zip has the time of the clock on the wall, without a zone.
			mtime: new Date(year, month - 1, date, 12),
			forceDosTimestamp: true,
			mode: 0o100644,
			compress: !compact.test(path),
		};
		count++;
		waiting += bytes.length;
		if (waiting < mostWaiting) {
			zip.addBuffer(bytes, path, options);
			continue;
		}
		// A stream is read when all that came before it is written, which is worth waiting for.
		const stream = Readable.from([bytes]);
		zip.addReadStreamLazy(path, options, (give) => give(null, stream));
		await Promise.race([finished(stream), written]);
		waiting = 0;
	}
	zip.end();
	await written;
	return count;
}
