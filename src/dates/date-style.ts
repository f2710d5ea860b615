/** Dates in the styles that people write, put into EDTF where that is plain. */

import { explainDate, type ArchiveDate } from './dates.ts';
import { monthNames } from './days.ts';

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
 * "September 2021", and two of them joined by "–", "to" or "/"; and of what is nearly EDTF: curly marks, "..", quarters,
 * "199u". `undefined` where a person would have to
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
	if (isSound) return restyled as ArchiveDate;
	const mended = mendEdtf(text);
	return mended !== undefined && explainDate(mended) === undefined
		? (mended as ArchiveDate)
		: undefined;
}

/** First and last month of the parts of a year that EDTF counts beyond the seasons: quarters, thirds, halves. */
const partsOfYear: Readonly<Record<string, readonly [string, string]>> = {
	33: ['01', '03'],
	34: ['04', '06'],
	35: ['07', '09'],
	36: ['10', '12'],
	37: ['01', '04'],
	38: ['05', '08'],
	39: ['09', '12'],
	40: ['01', '06'],
	41: ['07', '12'],
};

/** First and last month of the seasons of the northern and of the southern half of the Earth. */
const seasons: readonly (readonly [string, string])[] = [
	['03', '05'],
	['06', '08'],
	['09', '11'],
	['12', '02'],
];

/** The months of a season or another part of a year, such as 2001-21; nothing for any other text. */
function monthsOf(text: string): { from: string; to: string } | undefined {
	const [, year, part = '', doubt = ''] = /^(\d{4})-(\d{2})([?~%]?)$/.exec(text) ?? [];
	if (year === undefined || Number(part) < 21) return undefined;
	// 25 to 28 are of the north, 29 to 32 of the south, where spring begins in September.
	const index = (Number(part) - 21) % 4;
	const season = seasons[Number(part) < 29 ? index : (index + 2) % 4];
	const months = partsOfYear[part] ?? (Number(part) < 33 ? season : undefined);
	if (!months) return undefined;
	const [first, last] = months;
	const endYear = last < first ? String(Number(year) + 1).padStart(4, '0') : year;
	return { from: `${year}-${first}${doubt}`, to: `${endYear}-${last}${doubt}` };
}

/** What EDTF would have for text that is nearly EDTF; the caller sees whether it can be read. */
function mendEdtf(text: string): string | undefined {
	const plain = text
		.normalize('NFKC')
		.replace(/[“”„‟‘’‚‛«»"']/g, '')
		.replace(/[‐‑‒–—−]/g, '-')
		.trim();
	const ends = plain.split('/');
	const monthsOfEnds = ends.map(monthsOf);
	if (monthsOfEnds.some((months) => months !== undefined)) {
		const from = monthsOfEnds[0]?.from ?? ends[0] ?? '';
		const to = monthsOfEnds.at(-1)?.to ?? ends.at(-1) ?? '';
		return `${from}/${to}`;
	}
	// The marks of the draft of EDTF, and of those who know it by hearsay.
	const marked = plain
		.replace(/(?<=\d[\dxXuU-]*)[xu]/g, 'X')
		.replace(/\?~|~\?/g, '%')
		.replace(/(?<=\/)(?:open|unknown)$|^unknown(?=\/)/i, (word) => (/open/i.test(word) ? '..' : ''))
		.replace(/T\d{2}:?\d{2}(?::?\d{2})?(?:Z|[+-]\d{2}:?\d{2})?/g, '');
	if (/^[\d-]+\.\.[\d-]+$/.test(marked)) return marked.replace('..', '/');
	const short = /^\d{2,3}$/.test(marked) ? undefined : marked;
	return short === text ? undefined : short;
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
