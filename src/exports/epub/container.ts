import { strToU8, zipSync, type Zippable } from 'fflate';

/** Noon of no day: a file in a zip has to have a time, and this one is the same wherever it is read. */
const mtime = '1980-01-02T12:00:00';

/**
 * Files as an EPUB container: `mimetype` first and stored, then the rest deflated, in the order given.
 * The same files give the same bytes.
 */
export function containerOf(files: ReadonlyMap<string, string>): Uint8Array {
	const entries: Zippable = {
		mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
		'META-INF/container.xml': [strToU8(containerXml), { level: 6, mtime }],
	};
	for (const [name, text] of files) entries[`EPUB/${name}`] = [strToU8(text), { level: 6, mtime }];
	return zipSync(entries);
}

const containerXml = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
