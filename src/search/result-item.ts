import type { PagefindRecord } from './pagefind.ts';
import { tokensOf } from './segment.ts';

/** One result as a list item: the words, then who said them, where, when, and where they are printed. */
export function resultItem({
	url,
	content,
	locations,
	meta,
	filters,
}: PagefindRecord): HTMLLIElement {
	const passageNodes = marked(meta['quote'] ?? content, locations);
	const item = document.createElement('li');
	item.className = 'result';
	const type = filters['type']?.[0];
	if (type === 'quotation') {
		const quote = document.createElement('blockquote');
		quote.append(link(url, passageNodes));
		item.append(
			quote,
			line(meta['speaker'] || (filters['side'] ?? []).join(' and ')),
			line(`${meta['title'] ?? ''}, ${meta['date'] ?? ''}`),
			line(
				[filters['speech']?.[0], filters['act']?.[0], `printed in ${meta['source'] ?? ''}`].join(
					' · ',
				),
			),
		);
		return item;
	}
	const heading = document.createElement('p');
	heading.append(link(url, [document.createTextNode(meta['title'] ?? '')]));
	const details = type === 'meeting' ? ['Meeting', meta['date'], meta['place']] : ['Official'];
	const passage = document.createElement('p');
	passage.append(...passageNodes);
	item.append(heading, line(details.filter(Boolean).join(' · ')), passage);
	return item;
}

function link(url: string, content: Node[]): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.append(...content);
	return anchor;
}

function line(words: string): HTMLParagraphElement {
	const paragraph = document.createElement('p');
	paragraph.className = 'line';
	paragraph.textContent = words;
	return paragraph;
}

/** A text as nodes, with the words at some places marked. Neighbouring hits are one mark. */
function marked(text: string, locations: readonly number[]): Node[] {
	const hits = new Set(locations);
	const nodes: Node[] = [];
	let end = 0;
	let mark: HTMLElement | undefined;
	for (const [index, { from, to }] of tokensOf(text).entries()) {
		const between = text.slice(end, from);
		if (!hits.has(index)) {
			nodes.push(document.createTextNode(between + text.slice(from, to)));
			mark = undefined;
		} else if (mark) {
			mark.textContent += between + text.slice(from, to);
		} else {
			mark = document.createElement('mark');
			mark.textContent = text.slice(from, to);
			nodes.push(document.createTextNode(between), mark);
		}
		end = to;
	}
	nodes.push(document.createTextNode(text.slice(end)));
	return nodes;
}
