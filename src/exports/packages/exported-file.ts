import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was written for readers to take along. */
export interface ExportedFile {
	/** Path below the folder of the data, with slashes. */
	path: string;
	bytes: number;
	/** Hexadecimal digits. */
	sha256: string;
	sha512: string;
}

/** What a package says of a file. Reads it once, as a stream. Throws if it is not there. */
export async function describeFile(folder: string, path: string): Promise<ExportedFile> {
	const file = join(folder, path);
	const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
	for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
		sha256.update(chunk);
		sha512.update(chunk);
	}
	return {
		path,
		bytes: statSync(file).size,
		sha256: sha256.digest('hex'),
		sha512: sha512.digest('hex'),
	};
}
