/** The files that the build lays into `downloads/` of the site, as its page lists them. */

import type { Archive } from '../archive/archive.ts';
import { messages } from '../messages/messages.ts';
import { zipName } from '../archive/archive-name.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** A file as a reader is told of it. */
export interface Download {
	file: string;
	title: string;
	/** Heading under which it stands. */
	group: string;
	note?: string | undefined;
}

export interface DownloadFile {
	file: string;
	bytes: number;
	/** Of what the file holds, as 64 hexadecimal digits. */
	sha256: string;
}

/** More files than these under one heading are shown when they are asked for. */
const mostInView = 8;

/** The file that holds the hash of every other one, as `sha256sum` writes and checks them. */
export const hashFile = 'SHA256SUMS';

/** Text of that file. */
export function hashesText(files: readonly DownloadFile[]): string {
	return files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
}

/** The copy of the whole site that opens from a disk. */
export function copyDownload(archive: Archive): Download[] {
	const { downloadLists, diskCopy } = messages();
	const { title, group, note } = downloadLists.copy;
	return [{ file: zipName(archive), title, group, note: note(diskCopy.openMe) }];
}

/**
 * The list of files, as HTML. Files that no description names stand last, by their names.
 *
 * @param files What is in the folder.
 */
export function downloadsHtml(files: readonly DownloadFile[], known: readonly Download[]): string {
	const described = [
		...known,
		...files
			.filter(({ file }) => known.every((one) => one.file !== file))
			.map(({ file }): Download => ({ file, title: file, group: messages().downloadLists.others })),
	].flatMap((download) => {
		const found = files.find(({ file }) => file === download.file);
		return found ? [{ ...download, ...found }] : [];
	});
	return Array.from(
		Map.groupBy(described, ({ group }) => group),
		([group, rows], index) => section(`files-${index + 1}`, group, rows),
	).join('');
}

function section(id: string, group: string, rows: readonly (Download & DownloadFile)[]): string {
	const isLong = rows.length > mostInView;
	const list = `<ul class="plain downloads-list">${rows.map((row) => item(row, isLong)).join('')}</ul>`;
	const many = `<details><summary>${messages().counts.files(rows.length)}</summary>${list}</details>`;
	return `<section class="section" aria-labelledby="${id}"><h2 id="${id}">${escapeXml(group)}</h2>${isLong ? many : list}</section>`;
}

/** One of many is told without its hash: there may be thousands. */
function item(
	{ file, title, note, bytes, sha256 }: Download & DownloadFile,
	isOneOfMany: boolean,
): string {
	const hash = isOneOfMany
		? ''
		: `<p class="hash">${messages().downloadLists.sha256} <code>${sha256}</code></p>`;
	return `<li><a href="${encodeURIComponent(file)}" download>${escapeXml(title)}</a> <span class="size">${escapeXml(file)}, ${formatSize(bytes)}</span>${note ? `<p>${escapeXml(note)}</p>` : ''}${hash}</li>`;
}

/** Bytes in words: "1.9 MB". Units are decimal, as disks and networks count. */
export function formatSize(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB'] as const;
	const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
	const value = bytes / 1000 ** step;
	return messages().sizes.inUnit(
		value.toFixed(step > 0 && value < 10 ? 1 : 0),
		units[step] ?? 'GB',
	);
}
