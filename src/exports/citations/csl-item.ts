/** Meetings, quotations and sources as items of CSL-JSON, which reference managers read and styles format. */

import { fold } from '../../text/fold.ts';
import { find, nameOf, type Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import { readDate } from '../../dates/dates.ts';
import { messages } from '../../messages/messages.ts';
import { editionDay } from '../../archive/edition.ts';
import type { Meeting, Source } from '../../archive/entry.ts';
import type { Speech } from '../../schemas/meeting.ts';
import { absoluteAddress, commitmentPath, recordPath } from '../../urls.ts';

/** A name. Family names that stand first stay first in every style: such a name is one literal. */
export type CslName = { literal: string } | { family: string; given: string };

type DateParts = [year: number, month?: number, day?: number];

/** A date. What is no day, month, year or interval of them is words. */
export type CslDate = { 'date-parts': DateParts[] } | { literal: string };

/** An item of CSL-JSON 1.0.2, as far as the archive fills it. */
export interface CslItem {
	id: string;
	type: 'speech' | 'webpage' | 'article-newspaper' | 'document';
	title: string;
	author?: CslName[];
	issued?: CslDate;
	'event-title'?: string;
	/** What `event-title` was called before version 1.0.2; styles of that time know no other. */
	event?: string;
	'event-place'?: string;
	genre?: string;
	'container-title'?: string;
	publisher?: string;
	language?: string;
	URL?: string;
	note?: string;
}

/** A meeting: its page in the archive. */
export function meetingItem(archive: Archive, meeting: Meeting): CslItem {
	const { id, data } = meeting;
	const edition = editionDay(archive);
	return {
		id,
		type: 'webpage',
		title: messages().referenceItems.meeting(data.title, whenOf(meeting)),
		'container-title': archive.site.title,
		...(edition && { issued: cslDate(edition, formatDate(edition)) }),
		language: archive.site.language,
		URL: absoluteAddress(archive.site, recordPath('meetings', id)),
	};
}

/** A quotation: what was said, by whom in which role, where and when; `note` says where it is printed. */
export function quotationItem(
	archive: Archive,
	{ meeting, data, speakers, sides }: Commitment,
): CslItem {
	const { title, place } = meeting.data;
	const where = [place?.city ?? place?.region, place?.country && nameOf(archive, place.country)];
	const eventPlace = where.filter(Boolean).join(', ');
	return {
		id: `${meeting.id}_${data.id}`,
		type: 'speech',
		// A style sets a stop of its own.
		title: data.quote.replace(/\.$/, ''),
		author:
			speakers.length > 0
				? speakers.map(({ official }) => nameIn(archive, official))
				: sides.map((side) => ({ literal: nameOf(archive, side) })),
		genre: genreOf(archive, data.speech, speakers),
		'event-title': title,
		event: title,
		...(eventPlace && { 'event-place': eventPlace }),
		issued: cslDate(meeting.data.date, whenOf(meeting)),
		'container-title': containerOf(archive),
		language: find(archive, 'sources', data.account).data.language,
		URL: absoluteAddress(archive.site, commitmentPath(meeting.id, data.id)),
	};
}

/** A source. Without a date of its own it has none: styles write "n.d.". */
export function sourceItem({ id, data }: Source): CslItem {
	return {
		id,
		type: data.outlet ? 'article-newspaper' : 'document',
		title: data.title,
		...(data.author && { author: [{ literal: data.author }] }),
		...(data.outlet && { 'container-title': data.outlet }),
		...(data.published && { issued: cslDate(data.published, formatDate(data.published)) }),
		language: data.language,
		...(data.url && { URL: data.url }),
	};
}

/** The archive with the date of what is cited, because records change. */
function containerOf(archive: Archive): string {
	const edition = editionDay(archive);
	const { title } = archive.site;
	return edition ? messages().referenceItems.version(title, formatDate(edition)) : title;
}

/** What it is, and in what role it was said that day: "Statement as Foreign Minister". */
function genreOf(archive: Archive, speech: Speech, speakers: Commitment['speakers']): string {
	const text = messages().referenceItems;
	const roles = speakers.flatMap(({ official, as }) =>
		as ? [speakers.length > 1 ? text.role(as, nameOf(archive, official)) : as] : [],
	);
	return roles.length > 0 ? text.inRoles(text[speech], roles) : text[speech];
}

/** By the name to file under: with a comma the family name comes first there, and last in print. */
function nameIn(archive: Archive, official: string): CslName {
	const { name, sort } = find(archive, 'officials', official).data;
	const [family = '', given] = sort.split(',');
	// The marks of the name itself, if the two are the same but for them.
	const last = name.slice(-family.length);
	const isLast = given !== undefined && fold(last) === fold(family);
	return isLast ? { family: last, given: name.slice(0, -family.length).trim() } : { literal: name };
}

/** A day, month, year, or interval between two of a kind, as numbers; anything else in words. */
export function cslDate(date: string, words: string): CslDate {
	const ends = date.split('/').map((end) => /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(end));
	const isOpen = !readDate(date).earliest || !readDate(date).latest;
	if (isOpen || ends.some((end) => end === null)) return { literal: words };
	// An interval of a meeting of one day is no duration: its words say "between".
	if (ends.length === 2 && words.startsWith('between')) return { literal: words };
	const parts = ends.map((end) => (end ?? []).slice(1).filter(Boolean).map(Number) as DateParts);
	// From a day to a month: styles take only ends that are alike.
	if (parts.some(({ length }) => length !== parts[0]?.length)) return { literal: words };
	return { 'date-parts': parts };
}
