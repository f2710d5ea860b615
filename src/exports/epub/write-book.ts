/** Puts a book together: its parts, the links between them, and the container. */

import type { Element } from 'xast';
import type { Archive } from '../../archive/archive.ts';
import { makingOf } from '../../archive/making.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { messages } from '../../messages/messages.ts';
import { firstYearOf } from '../../dates/dates.ts';
import type { MadeFonts } from '../../fonts/make-fonts.ts';
import { lineFonts, type LineFonts } from '../../fonts/set-lines.ts';
import type { RecordKind } from '../../schemas/records.ts';
import { absoluteAddress, recordPath } from '../../urls.ts';
import { allFonts, bookFonts, bookLetters } from './book-fonts.ts';
import { wholeBook, type Book } from './books.ts';
import { containerOf } from './container.ts';
import { coverSvg, coverTexts } from './cover.ts';
import { documentText, section } from './document.ts';
import { coverPage, readingGuide, titlePage } from './front-matter.ts';
import {
	gapEntry,
	meetingCount,
	meetingsOf,
	namedIn,
	officialEntry,
	partyEntry,
	reportedIn,
	sourceEntry,
} from './indexes.ts';
import { meetingSection } from './meeting.ts';
import {
	navigation,
	packageDocument,
	type Heading,
	type Landmark,
	type Part,
} from './package-document.ts';
import { timelineYear } from './timeline.ts';
import { anchorOf, fillReferences, within, x, xmlOf } from './xml.ts';

/** Characters of one file: reading devices lay out a file as a whole, and small ones are slow at it. */
const mostCharacters = 200_000;

/** What is the same for all books of an archive. */
export interface Press {
	archive: Archive;
	/** Text of `book.css`. */
	style: string;
	/** What is set in type already and the same in every book, by the id of its record. */
	set: Map<string, string>;
	/** The fonts of the book of the whole archive, and those of all covers; made when they are first asked for. */
	fonts?: Promise<MadeFonts>;
	coverFonts?: Promise<LineFonts>;
}

/** A press for the books of an archive. */
export function pressOf(archive: Archive, style: string): Press {
	return { archive, style, set: new Map() };
}

/** A book as the bytes of its EPUB file. The same archive gives the same bytes. */
export async function writeBook(press: Press, book: Book): Promise<Uint8Array> {
	return containerOf(await filesOf(press, book));
}

/** The files of a book by name, in the order in which they stand in the container. */
export async function filesOf(press: Press, book: Book): Promise<Map<string, string | Buffer>> {
	const { archive } = press;
	const { parts, documents } = documentsOf(press, book);
	press.fonts ??= allFonts(bookLetters(documentsOf(press, wholeBook(archive)).documents.values()));
	press.coverFonts ??= lineFonts(coverTexts(archive));
	const { files: fonts, styles } = await bookFonts(
		bookLetters(documents.values()),
		await press.fonts,
	);
	return new Map<string, string | Buffer>([
		['package.opf', packageDocument(archive, book, parts, [...fonts.keys()])],
		...documents,
		['book.css', press.style + styles],
		['cover.svg', coverSvg(archive, book, await press.coverFonts)],
		...fonts,
	]);
}

/** The pages of a book as whole documents, by name; the contents first. */
function documentsOf(
	press: Press,
	book: Book,
): { parts: readonly Part[]; documents: Map<string, string> } {
	const { archive } = press;
	const { language } = archive.site;
	const { parts, headings, landmarks, places } = layOut(press, book);
	const addressOf = (kind: RecordKind, id: string) =>
		places.get(id) ?? absoluteAddress(archive.site, recordPath(kind, id));
	const documents = new Map([
		[
			'nav.xhtml',
			documentText({
				language,
				title: messages().bookParts.contentsOf(book.subject),
				matter: 'frontmatter',
				body: navigation(headings, landmarks),
			}),
		],
	]);
	for (const { file, title, matter, body } of parts) {
		documents.set(
			file,
			documentText({ language, title, matter, body: fillReferences(body, addressOf) }),
		);
	}
	return { parts, documents };
}

interface Layout {
	parts: Part[];
	headings: Heading[];
	landmarks: Landmark[];
	/** Where the records of the book stand in it, by id. */
	places: Map<string, string>;
}

/** One record, or one year, as it stands in a chapter. */
interface Piece {
	/** Id of the record; absent where the piece is none. */
	id?: string;
	text: string;
}

interface Chapter {
	/** Name of its file without the extension; further files of it are numbered. */
	name: string;
	title: string;
	matter: string;
	/** In the words of EPUB, where they have one for it. */
	type?: string;
	role: string;
	/** Paragraph before the first piece. */
	lede?: string;
	pieces: readonly Piece[];
}

function layOut(press: Press, book: Book): Layout {
	const { archive } = press;
	const layout: Layout = { parts: [], headings: [], landmarks: [], places: new Map() };
	const text = messages().bookParts;
	const guide = messages().bookGuide.heading;
	const page = (file: string, title: string, body: string, matter = 'frontmatter') =>
		layout.parts.push({ file, title, matter, body });

	page('cover.xhtml', text.coverOf(book.subject), xmlOf(coverPage(archive, book)), 'cover');
	page('title.xhtml', book.subject, xmlOf(titlePage(archive, book)));
	page('guide.xhtml', guide, setOnce(press, '', readingGuide));
	layout.headings.push(
		{ title: text.titlePage, href: 'title.xhtml' },
		{ title: guide, href: 'guide.xhtml' },
	);

	const years = [...Map.groupBy(book.meetings, ({ data }) => firstYearOf(data.date))];
	const timeline = addChapter(layout, {
		name: 'timeline',
		title: text.timeline,
		matter: 'bodymatter',
		type: 'chapter',
		role: 'doc-chapter',
		pieces: years.map(([year, meetings]) => ({
			text: xmlOf(timelineYear(archive, year, meetings)),
		})),
	});
	for (const [year, meetings] of years) {
		const files = addChapter(layout, {
			name: `year-${String(year).replace('-', 'bc-')}`,
			title: String(year),
			matter: 'bodymatter',
			type: 'chapter',
			role: 'doc-chapter',
			pieces: meetings.map((meeting) => ({
				id: meeting.id,
				text: setOnce(press, meeting.id, () => meetingSection(archive, meeting)),
			})),
		});
		files.children = meetings.map((meeting) => ({
			title: text.meeting(whenOf(meeting), meeting.data.title),
			href: layout.places.get(meeting.id) ?? files.href,
		}));
	}
	const indexes = addIndexes(layout, press, book);
	layout.landmarks.push(
		{ type: 'cover', title: text.cover, href: 'cover.xhtml' },
		{ type: 'toc', title: text.contents, href: 'nav.xhtml' },
		{ type: 'bodymatter', title: text.timeline, href: timeline.href },
		...indexes,
	);
	return layout;
}

function setOnce({ archive, set }: Press, id: string, make: () => Element): string {
	let text = set.get(id);
	if (text !== undefined) return text;
	const record = archive.byId.get(id);
	const write = () => xmlOf(make());
	text = record ? makingOf(record, 'A page of a book', write) : write();
	set.set(id, text);
	return text;
}

function addIndexes(layout: Layout, press: Press, book: Book): Landmark[] {
	const { archive } = press;
	const set = (id: string, make: () => Element) => setOnce(press, id, make);
	const text = messages().bookParts;
	const { officials, parties, sources, gaps } = namedIn(archive, book);
	const chapters: Chapter[] = [
		{
			name: 'officials',
			title: text.officials,
			matter: 'backmatter',
			role: 'doc-index',
			lede: text.officialsLede,
			pieces: Array.from(officials, ([official, meetings]) => ({
				id: official.id,
				text: within(
					set(official.id, () => officialEntry(archive, official)),
					xmlOf(meetingsOf(official, meetings)),
				),
			})),
		},
		{
			name: 'parties',
			title: text.parties,
			matter: 'backmatter',
			type: 'appendix',
			role: 'doc-appendix',
			pieces: Array.from(parties, ([party, count]) => ({
				id: party.id,
				text: within(
					set(party.id, () => partyEntry(party)),
					xmlOf(meetingCount(count)),
				),
			})),
		},
		{
			name: 'sources',
			title: text.sources,
			matter: 'backmatter',
			type: 'bibliography',
			role: 'doc-bibliography',
			lede: text.sourcesLede,
			pieces: Array.from(sources, ([source, meetings]) => ({
				id: source.id,
				text: within(
					set(source.id, () => sourceEntry(archive, source)),
					xmlOf(reportedIn(meetings)),
				),
			})),
		},
		{
			name: 'gaps',
			title: text.gaps,
			matter: 'backmatter',
			type: 'appendix',
			role: 'doc-appendix',
			lede: text.gapsLede,
			pieces: gaps.map((gap) => ({
				id: gap.id,
				text: set(gap.id, () => gapEntry(archive, gap)),
			})),
		},
	];
	return chapters
		.filter(({ pieces }) => pieces.length > 0)
		.flatMap((chapter) => {
			const { title, href } = addChapter(layout, chapter);
			return chapter.type === 'bibliography' ? [{ type: chapter.type, title, href }] : [];
		});
}

/** Adds a chapter in as many files as it needs, and its heading to the contents. */
function addChapter(layout: Layout, chapter: Chapter): Heading & { children?: Heading[] } {
	const { name, title, matter, type, role, lede } = chapter;
	for (const [index, pieces] of divided(chapter.pieces).entries()) {
		const number = index === 0 ? '' : `-${index + 1}`;
		const file = `${name}${number}.xhtml`;
		const heading = index === 0 ? title : messages().bookParts.continued(title);
		for (const { id } of pieces) {
			if (id !== undefined) layout.places.set(id, `${file}#${anchorOf(id)}`);
		}
		const frame = xmlOf(
			section(
				{ id: `${name}${number}`, type, role, heading },
				index === 0 && lede !== undefined && x('p', {}, lede),
				'\n',
			),
		);
		const body = within(frame, pieces.map(({ text }) => text).join('\n'));
		layout.parts.push({ file, title: heading, matter, body });
	}
	const heading = { title, href: `${name}.xhtml` };
	layout.headings.push(heading);
	return heading;
}

function divided(pieces: readonly Piece[]): Piece[][] {
	const files: Piece[][] = [];
	let length = Infinity;
	for (const piece of pieces) {
		if (length + piece.text.length > mostCharacters) {
			files.push([]);
			length = 0;
		}
		files.at(-1)?.push(piece);
		length += piece.text.length;
	}
	return files;
}
