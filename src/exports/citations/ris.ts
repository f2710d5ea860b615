import { messages } from '../../messages/messages.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** Items as records of RIS. Lines end as its specification wants, with CR and LF. */
export function toRis(items: readonly CslItem[]): string {
	return items.map(recordOf).join('\r\n');
}

/** Types by what reference managers take them for: what is said is nearest to a talk. */
const types: Record<CslItem['type'], string> = {
	speech: 'SLIDE',
	webpage: 'ELEC',
	'article-newspaper': 'NEWS',
	document: 'GEN',
};

function recordOf(item: CslItem): string {
	const tags: [tag: string, value: string | undefined][] = [
		['TY', types[item.type]],
		['ID', item.id],
		...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
		['TI', item.title],
		...datesOf(item.issued),
		['T2', item['container-title']],
		['T3', item['event-title']],
		['CY', item['event-place']],
		['M3', item.genre],
		['LA', item.language],
		['UR', item.URL],
		['N1', [item.note, dateInWords(item.issued)].filter(Boolean).join('. ')],
	];
	const lines = tags.flatMap(([tag, value]) =>
		value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`] : [],
	);
	return `${lines.join('')}ER  - \r\n`;
}

function nameOf(name: CslName): string {
	return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** Programs drop the words of a date: so they stand in the note too. */
function dateInWords(date: CslDate | undefined): string {
	return date && 'literal' in date ? messages().referenceItems.date(date.literal) : '';
}

/** Year, month and day, each followed by a stroke; what is none of these is words after the third. */
function datesOf(date: CslDate | undefined): [string, string][] {
	if (!date) return [];
	if ('literal' in date) return [['DA', `///${date.literal}`]];
	const ends = date['date-parts'].map((parts) =>
		parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')),
	);
	const [[year = '', month = '', day = ''] = [], ...others] = ends;
	if (others.length === 0)
		return [
			['PY', year],
			['DA', `${year}/${month}/${day}/`],
		];
	return [['DA', `///${ends.map((end) => end.join('-')).join('/')}`]];
}
