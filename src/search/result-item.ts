import type { PagefindRecord } from './pagefind.ts';
import { joinLetters } from './segment.ts';

/** One result as a list item: the words, then who said them, where, when, and where they are printed. */
export function resultItem({ url, excerpt, meta, filters }: PagefindRecord): HTMLLIElement {
	const item = document.createElement('li');
	item.className = 'result';
	const type = filters['type']?.[0];
	if (type === 'quotation') {
		const quote = document.createElement('blockquote');
		quote.append(link(url, marked(excerpt)));
		item.append(
			quote,
			line(meta['speaker'] || (filters['side'] ?? []).join(' and ')),
			line(`${meta['title'] ?? ''}, ${meta['date'] ?? ''}`),
			line([filters['speech']?.[0], filters['act']?.[0], `printed in ${meta['source'] ?? ''}`].join(' · ')),
		);
		return item;
	}
	const heading = document.createElement('p');
	heading.append(link(url, [document.createTextNode(meta['title'] ?? '')]));
	const details = type === 'meeting' ? ['Meeting', meta['date'], meta['place']] : ['Official'];
	const passage = document.createElement('p');
	passage.append(...marked(excerpt));
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

/** The excerpt as nodes: text and `<mark>`, and never other HTML, whatever the index says. */
function marked(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(joinLetters(excerpt), 'text/html');
	return Array.from(parsed.body.childNodes, (node) => {
		if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}
