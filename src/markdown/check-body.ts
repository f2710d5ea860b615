/** What a record's text may hold: CommonMark without HTML, with mentions of other records. */

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { mentionsIn } from '../text/mentions.ts';

export interface BodyProblem {
	/** Where in the text, in UTF-16 units. */
	offset: number;
	rule: string;
	message: string;
}

/** Deeper than any text for people; what is deeper overflows the tools that walk it. */
const maxDepth = 60;

/** All that keeps a text from being published as its author meant it. */
export function checkBody(body: string): BodyProblem[] {
	if (isPlain(body)) return [];

	let tree: Root;
	try {
		tree = fromMarkdown(body);
	} catch (error) {
		return [unrenderable(0, error instanceof Error ? error.message : String(error))];
	}
	const problems: BodyProblem[] = [];
	const deep = firstTooDeep(tree);
	if (deep !== undefined) {
		return [
			unrenderable(
				deep,
				`lists, quotations or emphasis stand more than ${maxDepth} deep in one another`,
			),
		];
	}
	const linked = new Set<number>();
	visit(tree, (node, _index, parent) => {
		const offset = node.position?.start.offset ?? 0;
		const problem = problemOf(node);
		if (problem) problems.push({ offset, ...problem });
		if (node.type === 'text' && parent?.type !== 'link') {
			for (const mention of mentionsIn(node.value)) linked.add(offset + mention.offset);
		}
	});
	problems.push(...brokenMentions(body, linked));
	return problems;
}

/** Text without any sign that Markdown or HTML would act on beyond paragraphs, emphasis and mentions. */
function isPlain(body: string): boolean {
	// Emphasis may stand in emphasis: with many marks its depth is counted in the tree.
	if ((body.match(/[*_]+/g)?.length ?? 0) > maxDepth) return false;
	return !/\[\[[^\]]*[*_`]|[<>`\\&]|\]\(|\]:|\]\[|^\s{0,3}(?:[-+*]|\d+[.)]|#{1,6})(?:\s|$)|^(?: {4}|\t)|^\s{0,3}(?:[-=*_]\s*)+$/m.test(
		body,
	);
}

/** Mentions that Markdown took apart, so that they would be printed with their brackets. */
function* brokenMentions(body: string, linked: ReadonlySet<number>): Generator<BodyProblem> {
	const mentions = mentionsIn(body);
	if (mentions.length === linked.size) return;
	for (const { id, offset } of mentions) {
		if (linked.has(offset)) continue;
		yield {
			offset,
			rule: 'mention',
			message: `The mention "[[${id}" cannot be made a link here. Take it out of the other link, or the marks of emphasis out of it.`,
		};
	}
}

function problemOf(node: Nodes): Omit<BodyProblem, 'offset'> | undefined {
	switch (node.type) {
		case 'html':
			return {
				rule: 'html',
				message: `Found HTML: ${short(node.value)}. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.`,
			};
		case 'link':
		case 'definition':
			return problemOfAddress(node.url);
		case 'image':
		case 'imageReference':
			return {
				rule: 'image',
				message: 'Found a picture. Records hold text only: delete it, or link to it.',
			};
		case 'heading':
			return node.depth < 3
				? {
						rule: 'heading',
						message: `Found a heading of level ${node.depth}. The page has those already: begin with "### ".`,
					}
				: undefined;
		default:
			return undefined;
	}
}

function problemOfAddress(url: string): Omit<BodyProblem, 'offset'> | undefined {
	// Browsers skip white space and controls inside the scheme, so a check must do so too.
	const visible = [...url].filter((character) => character > ' ').join('');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase();
	if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) {
		return {
			rule: 'unsafe-link',
			message: `Found a link with "${scheme}:". Links lead to "https:", "http:" or "mailto:" addresses.`,
		};
	}
	if (scheme === undefined) {
		return {
			rule: 'relative-link',
			message: `Found a link to "${short(url)}", which is no whole address. For another record write [[its-id]]; else give the address from "https://" on.`,
		};
	}
	return undefined;
}

function firstTooDeep(tree: Root): number | undefined {
	const queue: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.depth > maxDepth) return next.node.position?.start.offset ?? 0;
		if ('children' in next.node) {
			for (const node of next.node.children) queue.push({ node, depth: next.depth + 1 });
		}
	}
	return undefined;
}

function unrenderable(offset: number, reason: string): BodyProblem {
	return {
		offset,
		rule: 'unrenderable',
		message: `The text cannot be rendered: ${reason}. Make it simpler: paragraphs, lists, emphasis and links are enough.`,
	};
}

function short(text: string): string {
	const line = text.split('\n')[0] ?? '';
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
