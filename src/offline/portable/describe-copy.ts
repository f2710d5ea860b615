/** What a copy of the archive is called, and what it says of itself. */

import type { Archive } from '../../archive/archive.ts';
import { formatDate } from '../../dates/date-words.ts';
import { readDate } from '../../dates/dates.ts';
import { editionOf } from '../../archive/edition.ts';
import { fold } from '../../search/fold.ts';
import type { CopyOptions } from './copy.ts';

/** The name of the archive in file names: small Latin letters, digits and hyphens. */
export function archiveSlug({ site }: Archive): string {
	return slugOf(site.title) || slugOf(new URL(site.address).hostname) || 'archive';
}

/** The zip that is opened from a disk. Its name is the same for every edition, so that links to it last. */
export function zipName(archive: Archive): string {
	return `${archiveSlug(archive)}-offline.zip`;
}

/** Day of the edition, as `2026-11-21`, for what needs a day: its first where it is less precise. */
export function copyDay(archive: Archive): string {
	const { earliest, latest } = readDate(editionOf(archive) ?? '1980-01-01');
	return earliest ?? latest ?? '1980-01-01';
}

/** "Edition of 21 November 2026", or nothing where the archive has no date at all. */
export function editionWords(archive: Archive): string {
	const edition = editionOf(archive);
	return edition === undefined ? '' : `Edition of ${formatDate(edition)}`;
}

/** How the pages of the site are made portable. */
export function copyOptions(archive: Archive, policySource: string | undefined): CopyOptions {
	const address = new URL(archive.site.address);
	const edition = editionOf(archive);
	return {
		base: address.pathname.replace(/\/?$/, '/'),
		online: address.href.replace(/\/?$/, '/'),
		notice: {
			text: edition === undefined ? 'This is a copy.' : `Copy of ${formatDate(edition)}.`,
			link: 'This page online',
			language: 'en',
		},
		policySource,
	};
}

function slugOf(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
