import { messages } from '../messages/messages.ts';
import { emailOf, type SiteData } from '../schemas/site.ts';

/** What a report is about. */
export interface Reported {
	/** What the record is called. */
	title: string;
	/** Path of its file below the content folder. */
	file: string;
	/** Its whole web address. */
	address: string;
}

/**
 * The address that opens a prepared letter or issue on a mistake in a record: as `reports` in `site.yaml`
 * says, else to `contact`. Nothing where the archive gives neither.
 *
 * A letter is a `mailto:` address (RFC 6068: spaces as %20, line ends as %0D%0A); an issue is a page whose
 * address carries title and text.
 */
export function reportAddress(
	{ reports, contact }: Pick<SiteData, 'reports' | 'contact'>,
	{ title, file, address }: Reported,
): string | undefined {
	// A header of a letter is one line.
	const text = messages().reportLetter;
	const subject = text.subject(title.replace(/\s+/g, ' '));
	const lines = [
		text.record(file),
		text.address(address),
		'',
		text.wrong,
		'',
		text.right,
		'',
		text.thanks,
	];
	if (reports?.issues) {
		const page = new URL(reports.issues);
		page.searchParams.set(reports.titleParameter, subject);
		page.searchParams.set(reports.bodyParameter, lines.join('\n'));
		return page.href;
	}
	const email = reports?.email ?? emailOf(contact);
	if (email) {
		// What may stand in a mailbox, but not as it is in the address of a letter.
		const to = encodeURIComponent(email).replace('%40', '@');
		return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
	}
	return contact;
}
