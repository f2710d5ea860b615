import type { Archive } from './archive.ts';
import { formatDate } from '../dates/date-words.ts';
import { messages } from '../messages/messages.ts';
import { readDate } from '../dates/dates.ts';
import type { Day } from '../dates/days.ts';

/**
 * The date of a copy of the archive, as EDTF text: the edition that its keeper has stated, or where the site
 * names none the newest date of any record. Absent only in an archive without a date.
 */
export function editionOf({ site, meetings, sources, gaps }: Archive): string | undefined {
	if (site.edition) return site.edition;
	const dates = [
		...meetings.map(({ data }) => data.date),
		...sources.map(({ data }) => data.published),
		...gaps.map(({ data }) => data.checked),
	];
	return dates.reduce<string | undefined>((newest, date) => {
		if (date === undefined) return newest;
		return newest === undefined || lastDay(date) > lastDay(newest) ? date : newest;
	}, undefined);
}

/** The same as a day, for files that bear one: the last that the date allows. */
export function editionDay(archive: Archive): Day | undefined {
	const edition = editionOf(archive);
	return edition === undefined ? undefined : lastDay(edition);
}

/** Day of the edition, as `2026-11-21`, for what needs a day: its first where it is less precise. */
export function copyDay(archive: Archive): string {
	const { earliest, latest } = readDate(editionOf(archive) ?? '1980-01-01');
	return earliest ?? latest ?? '1980-01-01';
}

/** "Edition of 21 November 2026", or nothing where the archive has no date at all. */
export function editionWords(archive: Archive): string {
	const edition = editionOf(archive);
	return edition === undefined ? '' : messages().edition.of(formatDate(edition));
}

function lastDay(date: string): Day {
	const { earliest, latest } = readDate(date);
	return latest ?? earliest ?? '';
}
