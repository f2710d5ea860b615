/** The only module that spells a path of the site. All paths are absolute, with the base of the site. */

import type { RecordKind } from './schemas/records.ts';

/** The path under which the archive is published, such as "/" or "/archive/". Set once, by the build. */
const base: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** A path of the site, given from its root: `sitePath('/about/')`. */
export function sitePath(path: string): string {
	return base + path.replace(/^\//, '');
}

/** The first part of the path of a record's page: that of its file, but for phrases. */
export function recordFolder(kind: RecordKind): string {
	return kind === 'phrases' ? 'wording' : kind;
}

/** The page of a record. A gap stands on the page of all gaps. */
export function recordPath(kind: RecordKind, id: string): string {
	return kind === 'gaps' ? sitePath(`/gaps/#${id}`) : sitePath(`/${recordFolder(kind)}/${id}/`);
}

/** The address of a quotation: the meeting's page, at the quotation. */
export function commitmentPath(meeting: string, commitment: string): string {
	return `${recordPath('meetings', meeting)}#${commitment}`;
}

/** The picture that stands for a meeting where its page is shared. */
export function cardPath(meeting: string): string {
	return `${recordPath('meetings', meeting)}card.png`;
}

/** The page of two countries, whichever is named first. */
export function relationPath(one: string, other: string): string {
	const [a, b] = one < other ? [one, other] : [other, one];
	return sitePath(`/relations/${a}/${b}/`);
}

/** A part of the pages of two countries: "people", a year, or "said" with a topic. */
export function relationPartPath(
	one: string,
	other: string,
	...parts: (string | number)[]
): string {
	return `${relationPath(one, other)}${parts.map((part) => `${part}/`).join('')}`;
}

/** A page of the list of threads. */
export function threadsPath(page = 1): string {
	return sitePath(`/threads/${page > 1 ? `${page}/` : ''}`);
}

/** The page of a thread, by the words that it begins with. The address of any later words of it leads there too. */
export function threadPath(meeting: string, commitment: string): string {
	return sitePath(`/threads/${meeting}/${commitment}/`);
}

/** A page of the list of meetings with several accounts. */
export function accountsPath(page = 1): string {
	return sitePath(`/accounts/${page > 1 ? `${page}/` : ''}`);
}

/** The accounts of a meeting side by side, in full. */
export function comparisonPath(meeting: string): string {
	return sitePath(`/accounts/${meeting}/`);
}

export function placePath(place: string): string {
	return sitePath(`/places/${place}/`);
}

export function yearPath(year: number | string): string {
	return sitePath(`/timeline/${year}/`);
}

/** The search page, with its query if one is given. */
export function searchPath(query?: string): string {
	return sitePath(`/search/${query ? `?q=${inQuery(query)}` : ''}`);
}

/** A path as a whole web address, for print, books and citations. */
export function absoluteAddress({ address }: { address: string }, path: string): string {
	// What is made outside the pages does not know the base, and gives paths without it.
	return new URL(path.slice(base.length), address.replace(/\/?$/, '/')).href;
}

/** Where a downloaded file stands. */
export function downloadPath(file: string): string {
	return sitePath(`/downloads/${file}`);
}

/** A page of quotations by one facet: "side", "act", "speech", "topic" or "year". */
export function quotationsPath(facet: string, value: string, page = 1): string {
	return sitePath(`/quotes/${facet}/${value}/${page > 1 ? `${page}/` : ''}`);
}

/** The page of one letter of a list that is too long for one page. */
export function letterPath(kind: string, letter: string): string {
	return sitePath(`/${kind}/letter/${letter}/`);
}

/** The page of some years of a list of meetings that is too long for one: "countries", "united-states", "1994". */
export function meetingsPath(kind: string, id: string, span: string): string {
	return sitePath(`/${kind}/${id}/meetings/${span}/`);
}

/** Where the meetings of a year stand in a list: under its heading, on the page of a span if there are several pages. */
export function yearInListPath(
	kind: string,
	id: string,
	span: string | undefined,
	year: number,
): string {
	const heading = `#y${year}`;
	if (span === undefined) return heading;
	// The page of one year has no heading over it.
	return meetingsPath(kind, id, span) + (span.endsWith('s') ? heading : '');
}

/** The page of two phrases beside one another, whichever is named first. */
export function phraseComparisonPath(one: string, other: string): string {
	const [a, b] = one < other ? [one, other] : [other, one];
	return sitePath(`/wording/compare/${a}/${b}/`);
}

/** The quotations that have a phrase: of one side, or of all. A year leads to its place on the page. */
export function usesPath(phrase: string, side = 'all', page = 1, year?: string): string {
	const path = `/wording/${phrase}/quotations/${side}/${page > 1 ? `${page}/` : ''}`;
	return sitePath(path) + (year ? `#y${year}` : '');
}

/** Every side that is quoted with a phrase. */
export function sidesPath(phrase: string): string {
	return sitePath(`/wording/${phrase}/sides/`);
}

/** The page on how any words have travelled, perhaps beside others. */
export function travelledPath(words?: string, other?: string): string {
	const query = [words && `q=${inQuery(words)}`, other && `with=${inQuery(other)}`];
	const text = query.filter(Boolean).join('&');
	return sitePath(`/wording/travelled/${text && `?${text}`}`);
}

/** The changes of all time, or of one year. */
export function changesPath(year?: string, page = 1): string {
	return sitePath(`/changes/${year ? `${year}/${page > 1 ? `${page}/` : ''}` : ''}`);
}

/** The editor's list of what is missing, at one of its parts. */
export function missingPath(part?: string): string {
	return sitePath(`/gaps/list/${part ? `#${part}` : ''}`);
}

/** Where a correction of a record is told for ever; without a number, where its withdrawal is. */
export function changePath(kind: RecordKind, id: string, number?: number): string {
	if (number === undefined) return recordPath(kind, id);
	return kind === 'gaps'
		? sitePath(`/gaps/#change-${id}-${number}`)
		: `${recordPath(kind, id)}#correction-${number}`;
}

/** Words in an address. Half of a sign, which a reader may well paste, has no form there and is replaced. */
function inQuery(words: string): string {
	return encodeURIComponent(words.toWellFormed());
}
