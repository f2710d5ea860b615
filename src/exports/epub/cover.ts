/**
 * The cover: a drawing whose letters are text, so that the reading device draws every script with its own
 * fonts. A bar for each month, quarter or year shows when the book's meetings took place.
 */

import type { Archive } from '../../archive/archive.ts';
import { formatDate } from '../../dates/date-words.ts';
import { editionDay } from '../../archive/edition.ts';
import { stripOf } from '../../views/timeline/timeline-bins.ts';
import type { Book } from './books.ts';
import { countWords } from './counts.ts';
import { withoutForbidden, x, xmlOf, type Child } from './xml.ts';

const width = 1200;
const height = 1800;
const edge = 110;
const ink = '#26211c';
const quiet = '#5c544b';
const accent = '#8f2d21';
const paper = '#fbf9f4';
const fonts = 'Source Serif 4, Noto Serif, Georgia, serif';

/** The cover of a book as an SVG document, 1200 by 1800 units. */
export function coverSvg(archive: Archive, book: Book): string {
	const { site } = archive;
	const isWhole = book.countries.length === 0;
	const day = editionDay(archive);
	const size = book.subject.length > 40 ? 88 : 124;
	const title = wrap(book.subject, (width - 2 * edge) / size);
	const top = 520;
	const names = isWhole ? [] : book.countries.map(({ data }) => Object.entries(data.names));
	const below = top + title.length * size * 1.12 + 20;
	return withoutForbidden(
		`<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(
			x(
				'svg',
				{
					xmlns: 'http://www.w3.org/2000/svg',
					viewBox: `0 0 ${width} ${height}`,
					width: String(width),
					height: String(height),
					'xml:lang': site.language,
				},
				x('title', {}, isWhole ? site.title : `${site.title}: ${book.subject}`),
				x('rect', { width: String(width), height: String(height), fill: paper }),
				rule(200, 6, accent),
				line(isWhole ? 'The whole archive' : site.title, 290, 48, quiet),
				title.map((words, index) => line(words, top + index * size * 1.12, size, ink)),
				names.map((entries, index) => nameLine(entries, below + index * 84)),
				bars(book),
				rule(1520, 2, ink),
				line(countWords(archive, book), 1600, 40, ink),
				day !== undefined && line(`Edition of ${formatDate(day)}`, 1660, 40, quiet),
			),
		)}\n`,
	);
}

function line(words: string, y: number, size: number, fill: string): Child {
	return x(
		'text',
		{
			x: String(edge),
			y: round(y),
			fill,
			'font-family': fonts,
			'font-size': String(size),
		},
		words,
	);
}

function nameLine(names: readonly (readonly [string, string])[], y: number): Child {
	if (names.length === 0) return undefined;
	// Names are set side by side, each a text of its own language; those that one line would not hold go.
	let left = edge;
	return names.flatMap(([language, name]) => {
		const [start, end] = [left, left + emOf(name) * 46];
		if (end > width - edge) return [];
		left = end + 46;
		return x(
			'text',
			{
				x: round(start),
				y: round(y),
				fill: quiet,
				'font-size': '46',
				'font-family': fonts,
				'xml:lang': language,
			},
			name,
		);
	});
}

function rule(y: number, thickness: number, fill: string): Child {
	return x('rect', {
		x: String(edge),
		y: String(y),
		width: String(width - 2 * edge),
		height: String(thickness),
		fill,
	});
}

function bars({ meetings }: Book): Child {
	const { all } = stripOf(meetings, { of: () => [], name: String, others: '', none: '' });
	const counts = all.cells.map((cell) => cell?.count ?? 0);
	const most = counts.reduce((a, count) => Math.max(a, count), 1);
	const step = (width - 2 * edge) / Math.max(1, counts.length);
	const tallest = 280;
	return counts.map((count, index) => {
		if (count === 0) return undefined;
		const tall = Math.max(8, (count / most) * tallest);
		return x('rect', {
			x: round(edge + index * step),
			y: round(1520 - tall),
			width: round(Math.min(60, Math.max(1, step - 4))),
			height: round(tall),
			fill: accent,
		});
	});
}

/** Divides words into lines of so many em at most. */
function wrap(words: string, room: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && emOf(`${last} ${word}`) <= room)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** About how wide a text is, in em: letters of East Asia fill one, others half of it. */
function emOf(text: string): number {
	return [...text].reduce(
		(sum, letter) =>
			sum + (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}]/u.test(letter) ? 1 : 0.52),
		0,
	);
}

function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}
