/** How the pages of the site are made portable. */

import type { Archive } from '../../archive/archive.ts';
import { editionOf } from '../../archive/edition.ts';
import { formatDate } from '../../dates/date-words.ts';
import { messages } from '../../messages/messages.ts';
import type { CopyOptions } from './copy.ts';

/** The options with which pages are made into a copy. `policySource` is added to the content security policy. */
export function copyOptions(archive: Archive, policySource: string | undefined): CopyOptions {
	const address = new URL(archive.site.address);
	const edition = editionOf(archive);
	const text = messages().diskCopy;
	return {
		base: address.pathname.replace(/\/?$/, '/'),
		online: address.href.replace(/\/?$/, '/'),
		notice: {
			text: text.notice(edition && formatDate(edition)),
			link: text.online,
			language: 'en',
		},
		policySource,
	};
}
