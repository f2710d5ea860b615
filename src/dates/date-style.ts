/** Dates in the styles that people write, put into EDTF where that is plain. */

import { explainDate, monthNames, type ArchiveDate } from './dates.ts';

const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

/** Styles in which there is no doubt which number is the day; `3/4/2021` is none of them. */
const styles = [
	`${year}[-./](?<number>\\d{1,2})[-./]${day}`,
	`${year}(?<number>\\d{2})(?<day>\\d{2})`,
	`${year}[-./](?<number>\\d{1,2})`,
	`${day} (?:of )?${month},? ${year}`,
	`${month} ${day},? ${year}`,
	`${month},? ${year}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));

/**
 * The EDTF of a date in another style: "11 September 2021", "Sept. 11, 2021", "2021/9/11", "20210911",
 * "September 2021", and two of them joined by "–", "to" or "/". `undefined` where a person would have to
 * ask which day is meant, for a date that is EDTF already, and for a day that no calendar has.
 */
export function restyleDate(text: string): ArchiveDate | undefined {
	if (explainDate(text) === undefined) return undefined;
	const plain = text.normalize('NFKC').replace(/[‐‑‒]/g, '-').replace(/\s+/g, ' ').trim();
	const ends = plain.split(/ ?– ?| to | - |\//);
	const whole = oneDate(plain) ?? oneDate(plain.replaceAll('–', '-'));
	const restyled =
		whole ?? (ends.length === 2 ? ends.map((end) => oneDate(end.trim())).join('/') : '');
	const isSound = /^[^/]+(?:\/[^/]+)?$/.test(restyled) && explainDate(restyled) === undefined;
	return isSound ? (restyled as ArchiveDate) : undefined;
}

function oneDate(text: string): string | undefined {
	for (const style of styles) {
		const groups = style.exec(text)?.groups;
		if (!groups) continue;
		const { year, number, month, day } = groups;
		const index = monthNames.findIndex((name) =>
			name.toLowerCase().startsWith((month ?? '').slice(0, 3).toLowerCase()),
		);
		const digits = number ?? String(index + 1);
		return [year, digits.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
	}
	return undefined;
}
