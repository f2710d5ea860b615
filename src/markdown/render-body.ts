import type { Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { mentionPattern } from '../text/mentions.ts';

/** What a mention turns into. */
export interface MentionTarget {
	path: string;
	/** Text of the link when the mention gives none. */
	label: string;
}

/**
 * A record's text as HTML: CommonMark, with `[[wang-yi]]` and `[[wang-yi|the minister]]` made links.
 *
 * No quotation mark or other character is changed, HTML in the text is left out (the check refuses it
 * before), and a mention of nothing stays as it is written.
 */
export function renderBody(
	body: string,
	resolve: (id: string) => MentionTarget | undefined,
): string {
	return toHtml(bodyTree(body, resolve));
}

/** The same as a tree, for those who write it in another form. */
export function bodyTree(
	body: string,
	resolve: (id: string) => MentionTarget | undefined,
): HastNodes {
	const tree = fromMarkdown(body);
	findAndReplace(
		tree,
		[
			[
				mentionPattern,
				(_: string, id: string, words: string | undefined): Link | false => {
					const target = resolve(id.trim());
					return (
						target !== undefined && {
							type: 'link',
							url: target.path,
							children: [{ type: 'text', value: words?.trim() ?? target.label }],
						}
					);
				},
			],
		],
		{ ignore: ['link', 'linkReference'] },
	);
	return toHast(tree);
}
