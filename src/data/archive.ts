/** The archive for pages and components. */

import { relative } from 'node:path';
import { buildArchive, type Archive } from '../archive/archive.ts';
import { contentFolder, loadContent } from './load-content.ts';
import type { Content } from './read-content.ts';
import { ContentError } from './report.ts';

let known: { content: Content; archive: Archive } | undefined;

/** The archive as it is on disk. Throws a `ContentError` with every problem if the content has any. */
export function getArchive(): Archive {
	const isDev = import.meta.env?.DEV;
	// A build asks for it half a million times.
	if (known && !isDev) return known.archive;
	const content = loadContent({ watch: isDev });
	if (known?.content === content) return known.archive;
	known = { content, archive: linkContent(content) };
	return known.archive;
}

/** Links content that was read, if it has no errors. */
export function linkContent(content: Content): Archive {
	const { site, records, withdrawn, problems } = content;
	if (!site || problems.some(({ level }) => level === 'error')) {
		throw new ContentError(problems, relative(process.cwd(), contentFolder()) || '.');
	}
	return buildArchive(records, site, withdrawn);
}
