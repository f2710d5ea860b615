/** What lies beside the pages in the zip, for whoever finds the folder. */

import { escapeXml } from '../../text/escape-xml.ts';
import type { Archive } from '../../archive/archive.ts';
import type { FileToPack } from '../../exports/packages/zip.ts';
import { copyDay, editionWords } from '../../archive/edition.ts';
import { archiveSlug } from '../../archive/archive-name.ts';

const folderOfPages = 'archive';

/** The files of a copy in one folder that is named after the archive and its edition, with a page to open it by. */
export async function* inOneFolder(
	archive: Archive,
	files: AsyncIterable<FileToPack>,
): AsyncGenerator<FileToPack> {
	const top = `${archiveSlug(archive)}-${copyDay(archive)}`;
	yield { path: `${top}/Open me.html`, bytes: Buffer.from(openingPage(archive)) };
	yield { path: `${top}/Read me.txt`, bytes: Buffer.from(readMe(archive)) };
	for await (const { path, bytes } of files) {
		yield { path: `${top}/${folderOfPages}/${path}`, bytes };
	}
}

function openingPage({ site }: Archive): string {
	const title = escapeXml(site.title);
	const home = `${folderOfPages}/index.html`;
	return `<!doctype html>
<html lang="${site.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${home}">
<title>${title}</title>
<p><a href="${home}">${title}</a></p>
</html>
`;
}

function readMe(archive: Archive): string {
	const { title, address, licence, contact } = archive.site;
	const edition = editionWords(archive);
	return `${[
		`${title}${edition && `\n${edition}`}`,
		`A copy of ${address} to read without a connection. Unpack all of it, then open "Open me.html" in a browser. Search works too. Nothing is installed, and nothing is sent anywhere.`,
		'It may be handed on whole.',
		`Records: ${licence.records}${licence.recordsUrl ? ` (${licence.recordsUrl})` : ''}\nQuotations: ${licence.quotations}`,
		...(contact ? [`Questions and corrections: ${contact}`] : []),
	].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
