/** The two documents by which a reading system knows a book: package document and navigation. */

import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { editionDay } from '../../archive/edition.ts';
import { messages } from '../../messages/messages.ts';
import type { Book } from './books.ts';
import { countWords } from './counts.ts';
import { withoutForbidden, x, xmlOf, type Child } from './xml.ts';

/** A file of the book that is read in its turn. */
export interface Part {
	file: string;
	/** "frontmatter", "bodymatter" or "backmatter". */
	matter: string;
	title: string;
	/** XHTML of its content. */
	body: string;
}

/** An entry of the table of contents. */
export interface Heading {
	title: string;
	href: string;
	children?: readonly Heading[];
}

/** A place that reading systems lead to by themselves. */
export interface Landmark {
	type: string;
	title: string;
	href: string;
}

/**
 * The package document: what the book is, its files, and the order in which they are read.
 *
 * @param fonts Names of the files of fonts, TrueType.
 */
export function packageDocument(
	archive: Archive,
	book: Book,
	parts: readonly Part[],
	fonts: readonly string[],
): string {
	const { site } = archive;
	const text = messages().book;
	const day = editionDay(archive) ?? '1980-01-01';
	const isWhole = book.countries.length === 0;
	const meta = (property: string, value: string) => x('meta', { property }, value);
	const idOf = (file: string) => `f-${file.replace(/\..*$/, '')}`;
	return withoutForbidden(
		`<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(
			x(
				'package',
				{
					xmlns: 'http://www.idpf.org/2007/opf',
					version: '3.0',
					'unique-identifier': 'book-id',
					'xml:lang': site.language,
				},
				x(
					'metadata',
					{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
					x('dc:identifier', { id: 'book-id' }, identifierOf(site.address, book.id)),
					x('dc:title', {}, isWhole ? site.title : text.title(site.title, book.subject)),
					x('dc:language', {}, site.language),
					x('dc:creator', {}, site.publisher ?? site.title),
					x('dc:publisher', {}, site.publisher ?? site.title),
					x('dc:date', {}, day),
					x('dc:description', {}, `${site.description} ${countWords(archive, book)}.`),
					x('dc:rights', {}, text.rights(site.licence.records, site.licence.quotations)),
					x('dc:source', {}, site.address),
					meta('dcterms:modified', `${day}T00:00:00Z`),
					accessibility(meta),
				),
				x(
					'manifest',
					{},
					x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
					x('item', { id: 'style', href: 'book.css', 'media-type': 'text/css' }),
					x('item', {
						id: 'cover-image',
						href: 'cover.svg',
						'media-type': 'image/svg+xml',
						properties: 'cover-image',
					}),
					parts.map(({ file }) => x('item', { id: idOf(file), href: file, 'media-type': xhtml })),
					fonts.map((href, index) =>
						x('item', { id: `font-${index + 1}`, href, 'media-type': 'font/ttf' }),
					),
				),
				x(
					'spine',
					{},
					// Cover and title page come first, then the contents, then all else.
					parts.flatMap(({ file }, index) => [
						index === 2 && x('itemref', { idref: 'nav' }),
						x('itemref', { idref: idOf(file) }),
					]),
				),
			),
		)}\n`,
	);
}

const xhtml = 'application/xhtml+xml';

/** What schema.org's terms tell of the book before it is opened. No conformance is claimed that nobody has judged. */
function accessibility(meta: (property: string, value: string) => Child): Child {
	return [
		meta('schema:accessMode', 'textual'),
		meta('schema:accessModeSufficient', 'textual'),
		...[
			'alternativeText',
			'displayTransformability',
			'index',
			'readingOrder',
			'structuralNavigation',
			'tableOfContents',
			'unlocked',
		].map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', messages().book.accessibility),
	];
}

/** A UUID of version 5 (RFC 9562) in the name space of web addresses: the same for every edition of the book. */
function identifierOf(address: string, book: string): string {
	const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
	const bytes = createHash('sha1')
		.update(space)
		.update(`${address}#${book}`)
		.digest()
		.subarray(0, 16);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	const digits = bytes.toString('hex');
	return `urn:uuid:${[0, 8, 12, 16, 20].map((from, index) => digits.slice(from, [8, 12, 16, 20, 32][index])).join('-')}`;
}

/** The body of the navigation document: contents, and landmarks. */
export function navigation(headings: readonly Heading[], landmarks: readonly Landmark[]): string {
	const text = messages().bookParts;
	return [
		x(
			'nav',
			{ 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'toc-title' },
			x('h1', { id: 'toc-title' }, text.contents),
			headingList(headings),
		),
		x(
			'nav',
			{ 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks-title', hidden: 'hidden' },
			x('h2', { id: 'landmarks-title' }, text.landmarks),
			x(
				'ol',
				{},
				landmarks.map(({ type, title, href }) =>
					x('li', {}, x('a', { 'epub:type': type, href }, title)),
				),
			),
		),
	]
		.map(xmlOf)
		.join('\n');
}

function headingList(headings: readonly Heading[]): Child {
	return x(
		'ol',
		{},
		headings.map(({ title, href, children = [] }) =>
			x('li', {}, x('a', { href }, title), children.length > 0 && headingList(children)),
		),
	);
}
