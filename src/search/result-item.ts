import { make } from '../browser/dom.ts';
import type { PagefindRecord } from '../browser/pagefind-types.ts';
import { searchResult, searchTypes } from '../messages/en.ts';
import { tokensOf } from './segment.ts';

/** What stands with a result besides its record. */
export interface ResultContext {
	/** Places of the words to mark, counted as the index counts them. */
	hits: readonly number[];
	/** Whether its date only may be one that was asked for. */
	maybe: boolean;
	/** Set over the first result of each meeting, where results are grouped. */
	heading?: string | undefined;
	/** What the archive is called in citations. */
	archive: string;
}

/** One result as a list item: the words, then who said them, where, when, and where they are printed. */
export function resultItem(record: PagefindRecord, context: ResultContext): HTMLLIElement {
	const { url, content, meta, filters } = record;
	const item = make('li', { class: 'result' });
	if (context.heading) item.append(make('h3', { class: 'eyebrow' }, context.heading));
	const passage = marked(meta['quote'] ?? content, context.hits);
	const day = meta['date'] ?? '';
	const date = context.maybe ? searchResult.uncertainDate(day) : day;
	switch (filters['type']?.[0]) {
		case 'quotation':
			item.append(
				make('blockquote', {}, make('a', { href: url }, ...passage)),
				line(meta['speaker'] ?? ''),
				line([meta['title'], meta['place'], date].filter(Boolean).join(', ')),
				line(searchResult.printed(filters['form']?.[0] ?? '', filters['printed']?.[0] ?? '')),
				actions(record, context.archive),
			);
			break;
		case 'meeting':
			item.append(
				make('p', {}, make('a', { href: url }, meta['title'] ?? '')),
				line([searchTypes.meeting, date, meta['place']].filter(Boolean).join(' · ')),
				make('p', { class: 'passage' }, ...passage),
			);
			break;
		default:
			item.append(
				make('p', {}, make('a', { href: url }, meta['title'] ?? '')),
				line(searchTypes.official),
				make('p', { class: 'passage' }, ...passage),
			);
	}
	return item;
}

/** The whole web address of a result. */
export function addressOf({ url }: PagefindRecord): string {
	const copy = globalThis.readoutCopy;
	if (copy) return copy.addressOf(url);
	return new URL(url, location.origin).href;
}

function line(words: string): HTMLParagraphElement {
	return make('p', { class: 'line' }, words);
}

function actions(record: PagefindRecord, archive: string): HTMLParagraphElement {
	const { meta, filters } = record;
	const address = addressOf(record);
	const citation = searchResult.citation({
		speaker: meta['speaker'] ?? '',
		meeting: meta['title'] ?? '',
		date: meta['date'] ?? '',
		printed: filters['printed']?.[0] ?? '',
		archive,
		address,
	});
	return make(
		'p',
		{ class: 'actions' },
		copier(searchResult.copyLink, address),
		copier(searchResult.copyCitation, citation),
	);
}

/** A button that copies a text, and says so in its own words. */
function copier(label: string, text: string): HTMLButtonElement {
	const button = make('button', { type: 'button', 'data-copy': text }, label);
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text).then(
			() => (button.textContent = searchResult.copied),
			() => (button.textContent = searchResult.copyingForbidden),
		);
		setTimeout(() => (button.textContent = label), 2500);
	});
	return button;
}

/** A text as nodes, with the words at some places marked. Neighbouring hits are one mark. */
function marked(text: string, hits: readonly number[]): Node[] {
	const places = new Set(hits);
	const nodes: Node[] = [];
	let end = 0;
	let mark: HTMLElement | undefined;
	for (const [index, { from, to }] of tokensOf(text).entries()) {
		const between = text.slice(end, from);
		if (!places.has(index)) {
			nodes.push(document.createTextNode(between + text.slice(from, to)));
			mark = undefined;
		} else if (mark) {
			mark.textContent += between + text.slice(from, to);
		} else {
			mark = make('mark', {}, text.slice(from, to));
			nodes.push(document.createTextNode(between), mark);
		}
		end = to;
	}
	nodes.push(document.createTextNode(text.slice(end)));
	return nodes;
}
