/** References to what the archive holds, as pages show them. */

import type { Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { find } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { fillMessage } from '../../messages/fill-message.ts';
import { messages } from '../../messages/messages.ts';
import { meetingItem, quotationItem, sourceItem, type CslItem } from './csl-item.ts';
import { citationStyles, escapeHtml, formatCitation, type CitationStyle } from './format.ts';

/** A reference in one style. */
export interface Reference {
	style: CitationStyle;
	/** What the style is called. */
	label: string;
	/** HTML. The reader's day stands in an element with `data-accessed`, whose value is the style. */
	html: string;
}

/** A quotation in each style, and where it is printed in the same. */
export function quotationReferences(archive: Archive, commitment: Commitment): Reference[] {
	const whole = quotationItem(archive, commitment);
	const item = { ...whole, title: beginningOf(whole.title) };
	const source = sourceItem(find(archive, 'sources', commitment.data.account));
	return inEachStyle((style) => {
		const printed = filled(messages().references.asPrintedIn, {
			source: formatCitation(style, source),
		});
		// This style ends with the address, without a stop.
		return `${accessed(style, item)} ${style === 'apa' ? `[${printed}]` : printed}`;
	});
}

/** A quotation is told by its first words where it is longer than a title would be. Words. */
const mostWords = 18;
const wordsShown = 12;

function beginningOf(quote: string): string {
	const words = quote.split(/\s+/);
	return words.length <= mostWords ? quote : `${words.slice(0, wordsShown).join(' ')} […]`;
}

/** The page of a meeting in each style. */
export function meetingReferences(archive: Archive, meeting: Meeting): Reference[] {
	const item = meetingItem(archive, meeting);
	return inEachStyle((style) => accessed(style, item));
}

function inEachStyle(html: (style: CitationStyle) => string): Reference[] {
	return (Object.keys(citationStyles) as CitationStyle[]).map((style) => ({
		style,
		label: messages().citationStyleLabels[style],
		html: html(style),
	}));
}

/**
 * A reference with the day of access. The styles leave it out where an item has a date, yet records change:
 * so it is put where each of them has it.
 */
function accessed(style: CitationStyle, item: CslItem): string {
	const html = formatCitation(style, item);
	const text = messages().references;
	const day = `<span data-accessed="${style}">${text.dayOfAccess}</span>`;
	const address = escapeHtml(item.URL ?? '');
	const at = html.lastIndexOf(address);
	if (style === 'mla' || !address || at === -1) {
		return filled(text.accessed, { reference: html, day });
	}
	const end = { chicago: text.accessedAt, apa: text.retrievedFrom }[style];
	return html.slice(0, at) + filled(end, { day, address: html.slice(at) });
}

function filled(message: string, slots: Readonly<Record<string, string>>): string {
	return fillMessage(message, { text: escapeHtml, slots }).join('');
}
