/** Which books the archive makes: one of all of it, one of each country, one of each relation. */

import type { Download } from '../downloads.ts';
import { inOrderOfNames, nameOf, type Archive, type Relation } from '../../archive/archive.ts';
import type { Country, Meeting } from '../../archive/entry.ts';
import { messages } from '../../messages/messages.ts';

export interface Book {
	/** Stable for ever: the book's identifier and the name of its file are made of it. */
	id: string;
	/** Name of its file. Ids of records have no "_", so no two books share one. */
	file: string;
	/** What it is about; the archive's own title for the book of the whole. */
	subject: string;
	/** The countries that it is about; none for the book of the whole. */
	countries: readonly Country[];
	/** Oldest first. */
	meetings: readonly Meeting[];
}

/** The book of the whole archive. */
export function wholeBook(archive: Archive): Book {
	const { site, meetings } = archive;
	return { id: 'archive', file: 'archive.epub', subject: site.title, countries: [], meetings };
}

/** The book of a country; none for one that took part in no meeting. */
export function countryBook(archive: Archive, country: string): Book | undefined {
	const meetings = archive.meetingsBy.country.get(country);
	return (
		meetings && {
			id: `country_${country}`,
			file: `country_${country}.epub`,
			subject: nameOf(archive, country),
			countries: archive.countries.filter(({ id }) => id === country),
			meetings,
		}
	);
}

/** The book of two countries. */
export function relationBook(archive: Archive, { a, b, meetings }: Relation): Book {
	const sides = inOrderOfNames(archive, [a, b]);
	const countries = new Map(archive.countries.map((country) => [country.id, country]));
	return {
		id: `relation_${a}_${b}`,
		file: `relation_${a}_${b}.epub`,
		subject: messages().relationPages.pair(sides.map((side) => nameOf(archive, side))),
		countries: sides.flatMap((side) => countries.get(side) ?? []),
		meetings,
	};
}

/** Every book: the whole archive, then countries and relations in the order of the archive. */
export function booksOf(archive: Archive): Book[] {
	return [
		wholeBook(archive),
		...archive.countries.flatMap(({ id }) => countryBook(archive, id) ?? []),
		...archive.relations.map((relation) => relationBook(archive, relation)),
	];
}

/** Every book as the page of downloads names it. */
export function bookDownloads(archive: Archive): Download[] {
	const { bookLists: text, counts } = messages();
	const groups = [text.whole, text.countries, text.relations];
	return booksOf(archive).map(({ file, subject, countries, meetings }) => ({
		file,
		title: countries.length === 0 ? text.wholeTitle(subject) : subject,
		group: groups[countries.length] ?? text.relations,
		note: counts.meetings(meetings.length),
	}));
}
