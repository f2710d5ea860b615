/** What a ZIM file says of itself, in the fields and lengths that Kiwix knows. */

import { iso6393To1 } from 'iso-639-3';
import type { Archive } from '../../archive/archive.ts';
import { copyDay } from '../../archive/edition.ts';
import { archiveSlug } from '../../archive/archive-name.ts';

export interface ZimFields {
	/** The same for every edition, so that a reader program knows a newer one. */
	name: string;
	title: string;
	description: string;
	/** ISO 639-3. */
	language: string;
	creator: string;
	publisher: string;
	source: string;
	tags: string;
}

const mostOfTitle = 30;
const mostOfDescription = 80;

export function zimFields(archive: Archive): ZimFields {
	const { title, description, address, language, publisher } = archive.site;
	const keeper = publisher ?? new URL(address).hostname;
	return {
		name: archiveSlug(archive),
		title: cut(title, mostOfTitle),
		description: cut(description, mostOfDescription),
		language: iso6393(language),
		creator: keeper,
		publisher: keeper,
		source: address,
		tags: '_ftindex:yes;_pictures:yes;_videos:no;_details:yes',
	};
}

/** The file's name as libraries of ZIM files have it: name, then the month of the edition. */
export function zimName(archive: Archive): string {
	return `${archiveSlug(archive)}_${copyDay(archive).slice(0, 7)}.zim`;
}

/** The three letters of a language, whatever its tag says of script and place. `mul` for one that has none. */
export function iso6393(tag: string): string {
	const [language = ''] = tag.toLowerCase().split('-');
	if (language.length === 3) return language;
	return Object.entries(iso6393To1).find(([, two]) => two === language)?.[0] ?? 'mul';
}

/** A text of at most so many letters, cut after a sentence or else after a word. */
export function cut(text: string, most: number): string {
	const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
	if (letters.length <= most) return text;
	const sentence = /^.*(?:[.!?](?=\s|$)|[。！？])/su.exec(letters.slice(0, most).join(''))?.[0];
	if (sentence) return sentence;
	const part = letters.slice(0, most - 1).join('');
	const words = /^\s/u.test(letters[most - 1] ?? '') ? part : part.replace(/\s+\S*$/u, '');
	return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
