/** Pictures that stand for pages where they are shared: what they say, and how it is set. */

import { nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import { editionDay } from '../../archive/edition.ts';
import type { Country, Meeting, Organisation } from '../../archive/entry.ts';
import { sidesOf } from '../../archive/sides.ts';
import { messages } from '../../messages/messages.ts';
import { hexColour } from '../../styles/palette.ts';
import type { LineFonts, SetLine, SpokenText } from '../../fonts/set-lines.ts';

/** Pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = 72;
const room = cardSize.width - 2 * edge;
const ink = hexColour('text');
const quiet = hexColour('text-quiet');
const accent = hexColour('accent');
/** Colour of the ground. */
export const paper = hexColour('surface');

/** What a picture says. */
export interface CardText {
	/** Of all that is no name in another language. */
	language: string;
	archive: string;
	title: string;
	/** Kind and date of a meeting; what an archive is. */
	below: string;
	/** Each with its names in other languages. */
	parties: readonly { name: string; names: readonly SpokenText[] }[];
}

/** A meeting: title, kind, date, and its parties with their names in every script. */
export function meetingCard(archive: Archive, meeting: Meeting): CardText {
	const { kind, status, title } = meeting.data;
	const of = status === 'held' ? [] : [messages().meetingStatusLabels[status].label];
	return {
		language: archive.site.language,
		archive: archive.site.title,
		title,
		below: [...of, messages().meetingKindLabels[kind].label, whenOf(meeting)].join(' · '),
		parties: sidesOf(archive, meeting).sides.map(({ party }) => ({
			name: nameOf(archive, party),
			names: namesOf(archive, party),
		})),
	};
}

/** The archive as a whole. */
export function archiveCard(archive: Archive): CardText {
	const { site, meetings, commitments } = archive;
	const text = messages().pictureOfArchive;
	const edition = editionDay(archive);
	return {
		language: site.language,
		archive: edition ? messages().edition.of(formatDate(edition)) : '',
		title: site.title,
		below: site.description,
		parties: [{ name: text.size(meetings.length, commitments.length), names: [] }],
	};
}

/** Every text of a picture, so that its fonts can be found. */
export function textsOf({ language, archive, title, below, parties }: CardText): SpokenText[] {
	return [
		...[archive, title, below, '…', ', ', ...parties.map(({ name }) => name)].map((text) => ({
			text,
			language,
		})),
		...parties.flatMap(({ names }) => names),
	];
}

/** How many parties have a line each; of more the rest share one. */
const mostParties = 3;

/** A picture as SVG, without its ground. */
export function cardSvg(card: CardText, fonts: LineFonts): string {
	const { language } = card;
	const set = (text: string) => fonts.set({ text, language });
	const lines = (words: string, size: number) => wrap(words, room / size, set);
	const size = [68, 56, 46].find((one) => lines(card.title, one).length <= 3) ?? 46;
	const leading = Math.round(size * 1.16);
	const title = fill(lines(card.title, size), 4);
	const below = fill(lines(card.below, 32), 3);
	const parties =
		card.parties.length > mostParties
			? [{ name: card.parties.map(({ name }) => name).join(', '), names: [] }]
			: card.parties;
	const text = (words: string, y: number, of: number, colour: string) =>
		textAt(set(words).outlines, edge, y, of, colour);
	const rule = (y: number, thickness: number, colour: string) =>
		`<rect x="${edge}" y="${y}" width="${room}" height="${thickness}" fill="${colour}"/>`;

	const top = 150 + size;
	const under = top + (title.length - 1) * leading + 62;
	const foot = cardSize.height - 62 - (parties.length - 1) * 50;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
		text(card.archive, 96, 30, quiet),
		rule(120, 4, accent),
		...title.map((line, index) => text(line, top + index * leading, size, ink)),
		...below.map((line, index) => text(line, under + index * 42, 32, quiet)),
		rule(foot - 52, 1, quiet),
		...parties.map(({ name, names }, index) =>
			partyAt({ text: name, language }, names, foot + index * 50, fonts),
		),
		'</svg>',
	].join('');
}

/** A party, and as many of its names side by side as the line holds, of those whose letters have fonts. */
function partyAt(
	{ text, language }: SpokenText,
	names: readonly SpokenText[],
	y: number,
	fonts: LineFonts,
): string {
	const set = (words: string) => fonts.set({ text: words, language });
	const [shown = ''] = fill(wrap(text, room / 32, set), 1);
	const first = set(shown);
	let drawn = textAt(first.outlines, edge, y, 32, ink);
	let left = edge + 32 * first.width + 24;
	let isFirst = true;
	for (const other of names.filter((one) => fonts.covers(one))) {
		const { width, outlines } = fonts.set(other);
		if (left + 28 * width > edge + room) continue;
		if (!isFirst)
			drawn += `<circle cx="${round(left - 15)}" cy="${y - 9}" r="2.5" fill="${quiet}"/>`;
		drawn += textAt(outlines, left, y, 28, quiet);
		left += 28 * width + 30;
		isFirst = false;
	}
	return drawn;
}

function textAt(outlines: string, x: number, y: number, size: number, colour: string): string {
	return `<g transform="translate(${round(x)} ${y}) scale(${size})" fill="${colour}">${outlines}</g>`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function namesOf({ byId }: Archive, party: string): SpokenText[] {
	const data = byId.get(party) as Country | Organisation | undefined;
	if (!data) return [];
	const { name, names } = data.data;
	const seen = new Set([name]);
	return Object.entries(names).flatMap(([language, text]) => {
		if (seen.has(text)) return [];
		seen.add(text);
		return { text, language };
	});
}

/** The first lines; the last of them says that there are more. */
function fill(lines: readonly string[], most: number): string[] {
	return lines.length <= most
		? [...lines]
		: [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[\s,;:.]+$/, '') ?? ''} …`];
}

/** Divides words into lines of so many em at most. Scripts without spaces are divided between letters. */
function wrap(words: string, em: number, set: (words: string) => SetLine): string[] {
	const lines: string[] = [''];
	for (const word of words.split(/(?<=[\s\p{sc=Han}\p{sc=Kana}\p{sc=Hira}])/u)) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && set((last + word).trimEnd()).width > em) lines.push(word);
		else lines[lines.length - 1] = last + word;
	}
	return lines.map((line) => line.trim());
}
