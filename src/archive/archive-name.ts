/** What the archive is called in the names of files. */

import { slug } from '../text/slug.ts';
import type { Archive } from './archive.ts';

/** The name of the archive in file names: small Latin letters, digits and hyphens. */
export function archiveSlug({ site }: Archive): string {
	return slug(site.title) || slug(new URL(site.address).hostname.replaceAll('.', ' ')) || 'archive';
}

/** The zip that is opened from a disk. Its name is the same for every edition, so that links to it last. */
export function zipName(archive: Archive): string {
	return `${archiveSlug(archive)}-offline.zip`;
}
