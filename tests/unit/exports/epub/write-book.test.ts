import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	bookDownloads,
	booksOf,
	relationBook,
	wholeBook,
} from '../../../../src/exports/epub/books.ts';
import { pressOf, writeBook } from '../../../../src/exports/epub/write-book.ts';
import { archiveOf, commitment, meeting, site } from '../../../fixtures/records.ts';
import { unzip } from '../../../fixtures/unzip.ts';
import { archive, quotes } from './awkward-archive.ts';

const style = readFileSync(
	new URL('../../../../src/exports/epub/book.css', import.meta.url),
	'utf8',
);
const press = pressOf(archive, style);
const whole = await writeBook(press, wholeBook(archive));
const files = await readBook(whole);
const books = booksOf(archive);

describe('the books', () => {
	test('are one of all, one of each country that met somebody, and one of each relation', () => {
		expect(books.map(({ file }) => file)).toEqual([
			'archive.epub',
			'country_kestria.epub',
			'country_marenia.epub',
			'country_valdoria.epub',
			'relation_kestria_marenia.epub',
			'relation_kestria_valdoria.epub',
			'relation_marenia_valdoria.epub',
		]);
		expect(bookDownloads(archive)[4]).toEqual({
			file: 'relation_kestria_marenia.epub',
			title: 'Kestria and Marenia',
			group: 'Books of relations',
			note: '1 meeting',
		});
	});

	test.each(books.map((book) => [book.file, book] as const))(
		'%s keeps the rules of EPUB',
		async (_, book) => {
			const { messages } = await EpubCheck.validate(await writeBook(press, book));
			expect(
				messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage'),
			).toEqual([]);
		},
	);

	test('are the same to the byte, whatever was written before', async () => {
		const fresh = pressOf(archive, style);
		for (const book of books.toReversed()) {
			expect(await writeBook(fresh, book)).toEqual(await writeBook(press, book));
		}
	});
});

describe('a book', () => {
	test('begins with its media type, stored', () => {
		expect(Buffer.from(whole.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
	});

	test('has every file that its manifest names, and names every file', () => {
		const manifest = elements(documentIn(files, 'package.opf'), 'item').map((item) =>
			item.getAttribute('href'),
		);
		const there = [...files.keys()].filter((name) => name !== 'package.opf');
		expect(manifest.toSorted()).toEqual(there.toSorted());
	});

	test('leads to every meeting from its contents', () => {
		const links = elements(documentIn(files, 'nav.xhtml'), 'a').map(
			(link) => link.getAttribute('href') ?? '',
		);
		for (const { id } of archive.meetings) {
			const link = links.find((href) => href.endsWith(`#r-${id}`));
			expect(link, id).toBeDefined();
			expect(idsOf(link?.split('#')[0] ?? '')).toContain(`r-${id}`);
		}
	});

	test('has no link within it that leads nowhere', () => {
		for (const name of documents(files)) {
			for (const link of elements(documentIn(files, name), 'a')) {
				const href = link.getAttribute('href') ?? '';
				if (/^https?:/.test(href)) continue;
				const [file = '', id] = href.split('#');
				expect([...files.keys()], `${name}: ${href}`).toContain(file);
				if (id !== undefined) expect(idsOf(file), `${name}: ${href}`).toContain(id);
			}
		}
	});

	test('leads to the web for what it does not hold', () => {
		const links = elements(documentIn(files, 'year-2021.xhtml'), 'a');
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			expect.arrayContaining([
				'https://papers.example/countries/nowhere/',
				'https://a.example/?x=1&y=2',
			]),
		);
	});

	test('prints every quotation letter for letter, in the language of its source', () => {
		const found = documents(files).flatMap((name) =>
			elements(documentIn(files, name), 'blockquote'),
		);
		expect(found.map(({ textContent }) => textContent).toSorted()).toEqual(
			Object.values(quotes).toSorted(),
		);
		const chinese = found.find(({ textContent }) => textContent === quotes.chinese);
		expect([chinese?.getAttribute('lang'), chinese?.getAttribute('xml:lang')]).toEqual([
			'zh-Hans',
			'zh-Hans',
		]);
	});

	test('gives each quotation its form in a word, its account and its address', () => {
		const [figure] = elements(documentIn(files, 'year-2023.xhtml'), 'figure');
		expect(figure?.textContent).toContain('Reported speech · Pledge · printed in A book');
		expect(figure?.textContent).toContain('https://papers.example/meetings/2023-late/#chinese');
	});

	test('has dates in words, no more precise than the source', () => {
		const timeline = documentIn(files, 'timeline.xhtml').documentElement?.textContent;
		expect(timeline).toContain('late November 2023');
		expect(timeline).toContain('between 10 and 12 September 2021');
		expect(files.get('year-2021.xhtml')).toContain('between 10 and 12 September 2021 (inferred)');
	});

	test('gives the readings of accounts that disagree', () => {
		const text = documentIn(files, 'year-2021.xhtml').documentElement?.textContent ?? '';
		expect(text).toContain('A book reads: mid-September 2021');
		expect(text).toContain('The archive adopts 11 September 2021. It names the Saturday.');
	});

	test('lists officials with their names in every script, marked with the language', () => {
		const officials = documentIn(files, 'officials.xhtml');
		const names = elements(officials, 'span').filter((one) => one.getAttribute('xml:lang'));
		expect(names.map((one) => [one.getAttribute('xml:lang'), one.textContent])).toEqual([
			['ko', '이네스'],
			['vi', 'Đỗ Vỹ'],
		]);
		expect(officials.documentElement?.textContent).toContain('Calder & Vey <in Port Alder>');
	});

	test('shows the names of its country on the cover, each in its language', async () => {
		const book = await readBook(await writeBook(press, books[1] ?? wholeBook(archive)));
		const lines = elements(documentIn(book, 'cover.svg'), 'g').filter((one) =>
			one.getAttribute('xml:lang'),
		);
		expect(lines.map((one) => [one.getAttribute('xml:lang'), textOf(one)])).toEqual(
			expect.arrayContaining([
				['en', 'Kestria'],
				['zh-Hans', '凯斯'],
				['lo', 'ເຄສ'],
				['km', 'ខេស'],
				['en', 'Edition of 21 November 2026'],
			]),
		);
		// Drawn as outlines: a picture in a book is shown without the fonts of the book.
		for (const line of lines)
			expect(line.getElementsByTagName('path').length, textOf(line)).toBeGreaterThan(1);
		expect(book.get('cover.svg')).not.toContain('font-family');
	});

	test('names what is missing of what it is about, and no other gaps', async () => {
		const book = await readBook(
			await writeBook(press, relationBook(archive, archive.relations[1] ?? fail())),
		);
		expect(book.get('gaps.xhtml')).toContain('Gap lost');
		expect(book.get('gaps.xhtml')).not.toContain('Gap elsewhere');
		expect(files.get('gaps.xhtml')).toContain('Gap elsewhere');
	});

	test('bears the date of the edition, and an identifier that stays', async () => {
		const opf = files.get('package.opf') ?? '';
		expect(opf).toContain('<meta property="dcterms:modified">2026-11-21T00:00:00Z</meta>');
		const identifier =
			/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
		const next = {
			...archive,
			site: { ...archive.site, edition: site({ edition: '2027-01-01' }).edition },
		};
		const later = await readBook(await writeBook(pressOf(next, style), wholeBook(next)));
		expect(identifier.exec(opf)?.[0]).toBeDefined();
		expect(identifier.exec(later.get('package.opf') ?? '')?.[0]).toBe(identifier.exec(opf)?.[0]);
	});

	test('writes a sign that XML forbids as the sign for what cannot be shown', async () => {
		const odd = archiveOf({
			meetings: [
				meeting('odd', {
					commitments: [commitment('bell', { quote: 'a\u0007b\uFFFEmeetings/odd\uFFFEc' })],
				}),
			],
		});
		const book = await readBook(await writeBook(pressOf(odd, style), wholeBook(odd)));
		const [quote] = elements(documentIn(book, 'year-2021.xhtml'), 'blockquote');
		expect(quote?.textContent).toBe('a\uFFFDb\uFFFDmeetings/odd\uFFFDc');
	});

	test('divides a year that is too long for one file', async () => {
		const body = 'Words without end. '.repeat(2000);
		const long = archiveOf({
			meetings: Array.from({ length: 12 }, (_, index) => meeting(`m-${index}`, { body })),
		});
		const book = await readBook(await writeBook(pressOf(long, style), wholeBook(long)));
		expect([...book.keys()]).toEqual(
			expect.arrayContaining(['year-2021.xhtml', 'year-2021-2.xhtml']),
		);
		for (const [name, text] of book) expect(text.length, name).toBeLessThan(260_000);
		const ids = [...book.values()].flatMap((text) => text.match(/id="r-m-\d+"/g) ?? []);
		expect(new Set(ids).size).toBe(12);
		expect(ids).toHaveLength(12);
	});
});

function textOf(line: Element): string {
	return line.getElementsByTagName('title')[0]?.textContent ?? '';
}

function fail(): never {
	throw new Error('The archive has no such relation.');
}

/** The files of a book by name, without the folder. */
async function readBook(bytes: Uint8Array): Promise<Map<string, string>> {
	return new Map(
		[...(await unzip(bytes))]
			.filter(([name]) => name.startsWith('EPUB/'))
			.map(([name, data]) => [name.slice('EPUB/'.length), data.toString()]),
	);
}

function documents(of: Map<string, string>): string[] {
	return [...of.keys()].filter((name) => name.endsWith('.xhtml'));
}

/** A file of a book, parsed. Throws if it is not well-formed. */
function documentIn(of: Map<string, string>, name: string): Document {
	const text = of.get(name);
	if (text === undefined) throw new Error(`The book has no ${name}.`);
	return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
}

function elements(document: Document, name: string): Element[] {
	return [...document.getElementsByTagName(name)];
}

function idsOf(name: string): string[] {
	return [...documentIn(files, name).getElementsByTagName('*')].flatMap(
		(one) => one.getAttribute('id') ?? [],
	);
}
