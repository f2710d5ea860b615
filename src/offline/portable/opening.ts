/** What lies beside the pages in the zip, for whoever finds the folder. */

import { escapeXml } from '../../text/escape-xml.ts';
import type { Archive } from '../../archive/archive.ts';
import type { FileToPack } from '../../exports/packages/zip.ts';
import { copyDay, editionWords } from '../../archive/edition.ts';
import { messages } from '../../messages/messages.ts';
import { archiveSlug } from '../../archive/archive-name.ts';

const folderOfPages = 'archive';

/** The files of a copy in one folder that is named after the archive and its edition, with a page to open it by. */
export async function* inOneFolder(
	archive: Archive,
	files: AsyncIterable<FileToPack>,
): AsyncGenerator<FileToPack> {
	const top = `${archiveSlug(archive)}-${copyDay(archive)}`;
	const { openMe, readMe } = messages().diskCopy;
	yield { path: `${top}/${openMe}`, bytes: Buffer.from(openingPage(archive)) };
	yield { path: `${top}/${readMe}`, bytes: Buffer.from(readMeText(archive)) };
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

function readMeText(archive: Archive): string {
	const { title, address, licence, contact } = archive.site;
	const edition = editionWords(archive);
	const text = messages().diskCopy;
	return `${[
		`${title}${edition && `\n${edition}`}`,
		text.howToRead(address),
		text.handOn,
		`${text.records(licence.records, licence.recordsUrl)}\n${text.quotations(licence.quotations)}`,
		...(contact ? [text.contact(contact)] : []),
	].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
