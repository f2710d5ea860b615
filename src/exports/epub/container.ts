import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { packInto, type FileToPack } from '../packages/zip.ts';

/** Of no day: a file in a zip has to have one, and this one is the same whenever the book is made. */
const day = '1980-01-02';

/**
 * Files as an EPUB container: `mimetype` first and stored, then the rest, in the order given. The same files
 * give the same bytes.
 */
export async function containerOf(files: ReadonlyMap<string, string | Buffer>): Promise<Buffer> {
	const packed: FileToPack[] = [
		{ path: 'mimetype', bytes: Buffer.from('application/epub+zip') },
		{ path: 'META-INF/container.xml', bytes: Buffer.from(containerXml) },
		...[...files].map(([name, content]) => ({
			path: `EPUB/${name}`,
			bytes: Buffer.from(content as string),
		})),
	];
	const stream = new PassThrough();
	const [bytes] = await Promise.all([buffer(stream), packInto(stream, packed, day)]);
	return bytes;
}

const containerXml = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
