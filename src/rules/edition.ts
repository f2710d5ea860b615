import { formatDate } from '../dates/date-words.ts';
import { readDate } from '../dates/dates.ts';
import type { Finding } from './problem.ts';

/** Whether a date lies wholly after the edition. False if the archive gives no edition. */
export function isAfterEdition(date: string, edition: string | undefined): boolean {
	if (edition === undefined) return false;
	return (readDate(date).earliest ?? '') > (readDate(edition).latest ?? '9999');
}

/** The error on a date that lies after the edition. */
export function tooLate(
	file: string,
	path: readonly PropertyKey[],
	date: string,
	edition = '',
): Finding {
	const message = `${formatDate(date)} is after the edition (${formatDate(edition)}) that site.yaml gives. Correct the date, or \`edition\` in site.yaml.`;
	return { level: 'error', rule: 'edition', file, spot: { path }, message };
}
