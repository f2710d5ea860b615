import type { Finding } from './problem.ts';
import { explainDate, mayOverlap } from '../dates/dates.ts';
import { formatDate } from '../dates/date-words.ts';
import { warning, type Lookup } from './lookup.ts';

/** The day at the beginning of a file's name, and the year of its folder, are those of the record. */
export function* filedUnderAnotherDay({ records }: Lookup): Generator<Finding> {
	for (const { id, file, data } of [...records.meetings, ...records.visits]) {
		const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=-|$)/.exec(id)?.[0];
		const folder = /(?:^|\/)(\d{4})\/[^/]*$/.exec(file)?.[1];
		const isOther = (named: string | undefined) =>
			named !== undefined && explainDate(named) === undefined && !mayOverlap(named, data.date);
		if (isOther(day)) {
			const message = `The file is named after ${formatDate(day ?? '')}, but the date is ${formatDate(data.date)}. Correct the date; or rename the file, and keep its old id in \`formerly\`.`;
			yield warning('file-day', { file }, { path: ['date'] }, message);
		} else if (isOther(folder)) {
			const message = `The file lies in the folder "${folder}", but the date is ${formatDate(data.date)}. Correct the date, or move the file.`;
			yield warning('file-day', { file }, { path: ['date'] }, message);
		}
	}
}
