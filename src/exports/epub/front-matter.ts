/** What stands before the meetings: title page, and how to read the book. */

import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import { formatDate } from '../../dates/date-words.ts';
import { messages } from '../../messages/messages.ts';
import type { Book } from './books.ts';
import { countWords } from './counts.ts';
import { section } from './document.ts';
import { nameLines } from './names.ts';
import { filled, inLanguage, x } from './xml.ts';

/** The title page: what the book is, of which edition, and whose rights are in it. */
export function titlePage(archive: Archive, book: Book) {
	const { site } = archive;
	const day = editionDay(archive);
	const isWhole = book.countries.length === 0;
	const text = messages().bookTitlePage;
	const size = countWords(archive, book);
	const { licence } = site;
	const records =
		licence.recordsUrl === undefined
			? licence.records
			: x('a', { href: licence.recordsUrl }, licence.records);
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
		x('p', {}, isWhole ? text.wholeArchive(size) : text.about(size)),
		x(
			'p',
			{},
			day !== undefined && `${text.edition(formatDate(day))} `,
			site.publisher !== undefined && `${text.publisher(site.publisher)} `,
			filled(text.onTheWeb, { address: x('a', { href: site.address }, site.address) }),
		),
		x('h2', {}, text.rights),
		x('p', {}, filled(text.licences, { records, quotations: site.licence.quotations })),
		site.contact !== undefined && x('p', {}, text.contact(site.contact)),
	);
}

/** How to read the book: kinds of speech, dates, roles, links, letters. */
export function readingGuide() {
	const { bookGuide: text, speechLabels } = messages();
	const line = (term: string, words: string) => [x('dt', {}, term), x('dd', {}, words)];
	const speeches = ['direct', 'reported', 'agreed'] as const;
	return section(
		{
			id: 'guide',
			type: 'introduction',
			role: 'doc-introduction',
			heading: text.heading,
		},
		x('h2', {}, text.quotations),
		x('p', {}, text.quotationsText),
		x(
			'dl',
			{},
			speeches.map((speech) => {
				const { label, note } = speechLabels[speech];
				return line(label, text.speech[speech](note));
			}),
		),
		x('h2', {}, text.dates),
		x('p', {}, text.datesText),
		x(
			'dl',
			{},
			text.dateForms.map(({ form, means }) => line(form, means)),
		),
		x('p', {}, text.datesOrder),
		x('h2', {}, text.roles),
		x('p', {}, text.rolesText),
		x('p', {}, text.linksText),
		x('h2', {}, text.names),
		x('p', {}, text.namesText),
	);
}

/** The cover as a page: the picture, with its words for those who do not see it. */
export function coverPage(archive: Archive, book: Book) {
	const day = editionDay(archive);
	const { site } = archive;
	const title = book.countries.length === 0 ? book.subject : `${site.title}, ${book.subject}`;
	const edition = day && formatDate(day);
	const alt = messages().book.coverText(title, countWords(archive, book), edition);
	return x(
		'section',
		{ id: 'cover', 'epub:type': 'cover', class: 'cover', ...inLanguage(site.language) },
		x('img', { src: 'cover.svg', alt, role: 'doc-cover' }),
	);
}
