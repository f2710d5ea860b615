/** What pages, search and files say of where a quotation comes from. */

import type { Participation } from '../../schemas/meeting.ts';
import { find, nameOf, type Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { formatDate } from '../../dates/date-words.ts';
import { fillsItsDays } from '../../archive/duration.ts';
import type { Meeting, Visit } from '../../archive/entry.ts';
import { messages } from '../../messages/messages.ts';

/** The date of a meeting or visit in words: how long it lasted, or the days in which it took place. */
export function whenOf(event: Meeting | Visit): string {
	return formatDate(event.data.date, { lasts: fillsItsDays(event) });
}

/** Where and when a source printed: "Xinhua News Agency, “Title”, 5 April 2024". */
export function printedIn(archive: Archive, source: string): string {
	const { outlet, title, published } = find(archive, 'sources', source).data;
	const { sourceTitle } = messages().quotationOrigin;
	return [outlet, sourceTitle(title), published && formatDate(published)]
		.filter(Boolean)
		.join(', ');
}

/** The language of a quotation, where it is not that of the archive itself. */
export function languageOf(archive: Archive, { data }: Commitment): string | undefined {
	const { language } = find(archive, 'sources', data.account).data;
	return language === archive.site.language ? undefined : language;
}

/** Who said it, by name only: "Wang Yi and Bui Thanh Son"; or the sides, where no one is named. */
export function namesOfSpeakers(archive: Archive, { speakers, sides }: Commitment): string {
	const ids = speakers.length > 0 ? speakers.map(({ official }) => official) : sides;
	return messages().quotationOrigin.speakers(ids.map((id) => nameOf(archive, id)));
}

/** Who said it, each with the role of the day; or the sides, where no one is named. */
export function saidBy(
	archive: Archive,
	speakers: readonly Participation[],
	sides: readonly string[],
): string {
	return speakers.length > 0
		? speakers
				.map(({ official, as }) => [nameOf(archive, official), as].filter(Boolean).join(', '))
				.join(' · ')
		: messages().quotationOrigin.speakers(sides.map((side) => nameOf(archive, side)));
}
