import type { Archive } from './archive.ts';

/**
 * The date of a copy of the archive, as EDTF text: the edition that its keeper has stated, else the date of
 * the newest meeting. Absent where there is neither.
 */
export function editionOf({ site, meetings }: Archive): string | undefined {
	return site.edition ?? meetings.at(-1)?.data.date;
}
