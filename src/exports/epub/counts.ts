import type { Archive } from '../../archive/archive.ts';
import { firstYearOf } from '../../dates/dates.ts';
import type { Book } from './books.ts';

/** The size of a book in words: "31 meetings from 2021 to 2024, with 161 quotations". */
export function countWords(archive: Archive, { meetings }: Book): string {
	const quotations = meetings.reduce(
		(sum, { id }) => sum + (archive.commitmentsByMeeting.get(id)?.length ?? 0),
		0,
	);
	const years = meetings.map(({ data }) => firstYearOf(data.date));
	const [first, last] = [years[0], years.at(-1)];
	const when =
		first === undefined ? '' : first === last ? ` in ${first}` : ` from ${first} to ${last}`;
	return `${counted(meetings.length, 'meeting')}${when}, with ${counted(quotations, 'quotation')}`;
}

function counted(count: number, noun: string): string {
	return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
