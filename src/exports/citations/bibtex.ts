import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { escapeTex } from '../../text/escape-tex.ts';

/** Items as entries of BibTeX, with the fields of biblatex for what BibTeX has none. Each key is its item's id. */
export function toBibtex(items: readonly CslItem[]): string {
	return items.map(entryOf).join('\n');
}

const types: Record<CslItem['type'], string> = {
	speech: 'misc',
	webpage: 'online',
	'article-newspaper': 'article',
	document: 'misc',
};

function entryOf(item: CslItem): string {
	const isArticle = item.type === 'article-newspaper';
	const fields: [name: string, value: string | undefined][] = [
		['author', item.author?.map(nameOf).join(' and ')],
		// Another pair of braces keeps capitals as they are.
		['title', `{${escapeTex(item.title)}}`],
		...datesOf(item.issued),
		['type', text(item.genre)],
		['eventtitle', text(item['event-title'])],
		['venue', text(item['event-place'])],
		[isArticle ? 'journal' : 'howpublished', text(item['container-title'])],
		['language', item.language],
		['url', item.URL],
		['note', text(item.note)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@${types[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function text(words: string | undefined): string | undefined {
	return words === undefined ? undefined : escapeTex(words);
}

/** A name in braces is one word, which no program takes apart or turns round. */
function nameOf(name: CslName): string {
	return 'literal' in name
		? `{${escapeTex(name.literal)}}`
		: `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

/** A date that is no day, month, year or time between two is words, which `year` may hold. */
function datesOf(date: CslDate | undefined): [string, string][] {
	if (!date) return [];
	if ('literal' in date) return [['year', escapeTex(date.literal)]];
	const ends = date['date-parts'].map((parts) =>
		parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
	);
	return [['date', ends.join('/')]];
}
