import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { mentionsIn } from '../text/mentions.ts';

/** Who reports: a message is named "readout:html" by its source and rule. */
const source = 'readout';

interface Violation {
	rule: string;
	reason: string;
}

/**
 * A remark plugin that reports what a record's text may not hold: HTML, pictures, the headings that the page
 * has already, links that are unsafe or not whole, and mentions that cannot become links.
 */
export function remarkBodyRules() {
	return (tree: Root, file: VFile): void => {
		const linked = new Set<number>();
		visit(tree, (node, _index, parent) => {
			const violation = violationOf(node);
			if (violation) {
				const { rule, reason } = violation;
				file.message(reason, { place: node.position, ruleId: rule, source });
			}
			if (node.type === 'text' && parent?.type !== 'link') {
				const offset = node.position?.start.offset ?? 0;
				for (const mention of mentionsIn(node.value)) linked.add(offset + mention.offset);
			}
		});
		reportBrokenMentions(file, linked);
	};
}

/** Mentions that Markdown took apart, so that they would be printed with their brackets. */
function reportBrokenMentions(file: VFile, linked: ReadonlySet<number>): void {
	const mentions = mentionsIn(String(file));
	if (mentions.length === linked.size) return;
	const points = location(file);
	for (const { id, offset } of mentions) {
		if (linked.has(offset)) continue;
		const reason = `The mention "[[${id}" cannot be made a link here. Take it out of the other link, or the marks of emphasis out of it.`;
		file.message(reason, { place: points.toPoint(offset), ruleId: 'mention', source });
	}
}

function violationOf(node: Nodes): Violation | undefined {
	switch (node.type) {
		case 'html':
			return {
				rule: 'html',
				reason: `Found HTML: ${short(node.value)}. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.`,
			};
		case 'link':
		case 'definition':
			return violationOfAddress(node.url);
		case 'image':
		case 'imageReference':
			return {
				rule: 'image',
				reason: 'Found a picture. Records hold text only: delete it, or link to it.',
			};
		case 'heading':
			return node.depth < 3
				? {
						rule: 'heading',
						reason: `Found a heading of level ${node.depth}. The page has those already: begin with "### ".`,
					}
				: undefined;
		default:
			return undefined;
	}
}

function violationOfAddress(url: string): Violation | undefined {
	// Browsers skip white space and controls inside the scheme, so a check must do so too.
	const visible = [...url].filter((character) => character > ' ').join('');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase();
	if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) {
		return {
			rule: 'unsafe-link',
			reason: `Found a link with "${scheme}:". Links lead to "https:", "http:" or "mailto:" addresses.`,
		};
	}
	if (scheme === undefined) {
		return {
			rule: 'relative-link',
			reason: `Found a link to "${short(url)}", which is no whole address. For another record write [[its-id]]; else give the address from "https://" on.`,
		};
	}
	return undefined;
}

function short(text: string): string {
	const line = text.split('\n')[0] ?? '';
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
