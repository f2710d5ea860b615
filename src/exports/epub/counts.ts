import type { Archive } from '../../archive/archive.ts';
import { firstYearOf } from '../../dates/dates.ts';
import { messages } from '../../messages/messages.ts';
import type { Book } from './books.ts';

/** The size of a book in words: "31 meetings from 2021 to 2024, with 161 quotations". */
export function countWords(archive: Archive, { meetings }: Book): string {
	const quotations = meetings.reduce(
		(sum, { id }) => sum + (archive.commitmentsByMeeting.get(id)?.length ?? 0),
		0,
	);
	const years = meetings.map(({ data }) => firstYearOf(data.date));
	return messages().book.size(meetings.length, quotations, years[0], years.at(-1));
}
