import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const options = {
	/** Noon of no day: a file in a zip has to have a time, and this one is the same wherever it is read. */
	mtime: new Date(1980, 0, 2, 12),
	mode: 0o100644,
	/** Another form of the time would stand in a field that a book's first file may not have. */
	forceDosTimestamp: true,
};

/**
 * Files as an EPUB container: `mimetype` first and stored, then the rest deflated, in the order given.
 * The same files give the same bytes.
 */
export function containerOf(files: ReadonlyMap<string, string | Buffer>): Promise<Buffer> {
	const zip = new ZipFile();
	zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { ...options, compress: false });
	zip.addBuffer(Buffer.from(containerXml), 'META-INF/container.xml', options);
	for (const [name, content] of files) zip.addBuffer(Buffer.from(content), `EPUB/${name}`, options);
	zip.end();
	return buffer(zip.outputStream);
}

const containerXml = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
