/** What stands before the meetings: title page, and how to read the book. */

import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import { formatDate } from '../../dates/date-words.ts';
import { messages } from '../../messages/messages.ts';
import type { Book } from './books.ts';
import { countWords } from './counts.ts';
import { section } from './document.ts';
import { nameLines } from './names.ts';
import { inLanguage, x } from './xml.ts';

/** The title page: what the book is, of which edition, and whose rights are in it. */
export function titlePage(archive: Archive, book: Book) {
	const { site } = archive;
	const day = editionDay(archive);
	const isWhole = book.countries.length === 0;
	return x(
		'section',
		{ id: 'title', 'epub:type': 'titlepage', 'aria-labelledby': 'title-title' },
		!isWhole && x('p', { class: 'eyebrow' }, site.title),
		x('h1', { id: 'title-title' }, book.subject),
		x('p', {}, site.description),
		book.countries.map(({ data }) => [
			book.countries.length > 1 && x('p', { class: 'speaker' }, data.name),
			nameLines(data.names, data.aliases),
		]),
		x(
			'p',
			{},
			isWhole
				? `The whole archive: ${countWords(archive, book)}.`
				: `${capital(countWords(archive, book))}, wherever they took place.`,
		),
		x(
			'p',
			{},
			day === undefined ? '' : `Edition of ${formatDate(day)}. `,
			site.publisher !== undefined && `Published by ${site.publisher}. `,
			'On the web: ',
			x('a', { href: site.address }, site.address),
			'.',
		),
		x('h2', {}, 'Rights'),
		x(
			'p',
			{},
			'Records: ',
			site.licence.recordsUrl === undefined
				? site.licence.records
				: x('a', { href: site.licence.recordsUrl }, site.licence.records),
			`. Quotations: ${site.licence.quotations}`,
		),
		site.contact !== undefined && x('p', {}, `Questions and corrections: ${site.contact}.`),
	);
}

/** How to read the book: kinds of speech, dates, roles, links, letters. */
export function readingGuide() {
	const { speechLabels } = messages();
	const line = (term: string, words: string) => [x('dt', {}, term), x('dd', {}, words)];
	return section(
		{
			id: 'guide',
			type: 'introduction',
			role: 'doc-introduction',
			heading: 'How to read this book',
		},
		x('h2', {}, 'Quotations'),
		x(
			'p',
			{},
			'A quotation holds the characters that its source prints; all else is in the words of the archive. Below it stand the speaker with the role of that day, what kind of speech and of act it is, the source, and the address at which the archive keeps it.',
		),
		x(
			'dl',
			{},
			line(
				speechLabels.direct.label,
				`${capital(speechLabels.direct.note)}. It stands in quotation marks.`,
			),
			line(
				speechLabels.reported.label,
				`${capital(speechLabels.reported.note)}. It stands beside a rule.`,
			),
			line(
				speechLabels.agreed.label,
				`${capital(speechLabels.agreed.note)}. It stands between two rules.`,
			),
		),
		x('h2', {}, 'Dates'),
		x('p', {}, 'A date is as precise as its source, and no more.'),
		x(
			'dl',
			{},
			line('October 2022, or 2023', 'A day in that month or year; the source does not say which.'),
			line('between 10 and 12 September 2021', 'On one of those days.'),
			line('5 or 6 April 2024', 'On one of the two; it is not known which.'),
			line('10–12 September 2021', 'All of those days, of a visit or another event that lasts.'),
			line('early, mid-, late November 2023', 'Days 1–9, 10–19 and 20 to the end of the month.'),
			line('about', 'Near that date.'),
			line('(uncertain)', 'The date itself is in doubt.'),
			line('(inferred)', 'No source states it; the note of the meeting says how it was found.'),
		),
		x(
			'p',
			{},
			'A meeting stands under the first year that its date allows; a month stands before its days.',
		),
		x('h2', {}, 'Roles, sources, links'),
		x(
			'p',
			{},
			'An office is the one that the person held on the day of the meeting, as the source words it. Where sources disagree, each reading is given, and the one that the archive adopts with the reason. What is unknown is left out.',
		),
		x(
			'p',
			{},
			'Links to what this book holds stay within it. All others lead to the archive on the web.',
		),
		x('h2', {}, 'Names'),
		x(
			'p',
			{},
			'Names stand in the scripts that the archive knows them in, each marked with its language. The book brings fonts for the letters of every script but Latin.',
		),
	);
}

/** The cover as a page: the picture, with its words for those who do not see it. */
export function coverPage(archive: Archive, book: Book) {
	const day = editionDay(archive);
	const words = [
		`Cover: ${book.countries.length === 0 ? book.subject : `${archive.site.title}, ${book.subject}`}`,
		countWords(archive, book),
		day !== undefined && `edition of ${formatDate(day)}`,
	].filter(Boolean);
	return x(
		'section',
		{ id: 'cover', 'epub:type': 'cover', class: 'cover', ...inLanguage(archive.site.language) },
		x('img', { src: 'cover.svg', alt: `${words.join('; ')}.`, role: 'doc-cover' }),
	);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
