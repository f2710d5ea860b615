import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { VFile } from 'vfile';
import { mentionPattern } from '../text/mentions.ts';

/** What a mention turns into. */
export interface MentionTarget {
	path: string;
	/** Text of the link when the mention gives none. */
	label: string;
}

/** The page of a record, by its id. Nothing if there is no such record. */
export type ResolveMention = (id: string) => MentionTarget | undefined;

declare module 'vfile' {
	interface DataMap {
		resolveMention: ResolveMention;
	}
}

/**
 * A remark plugin that makes links of `[[wang-yi]]` and `[[wang-yi|the minister]]`.
 *
 * `file.data.resolveMention` says where each leads. A mention of nothing stays as it is written, and so does
 * one in code or within a link.
 */
export function remarkMentions() {
	return (tree: Root, file: VFile): void => {
		const { resolveMention } = file.data;
		if (!resolveMention) return;
		const toLink = (_: string, id: string, words: string | undefined): Link | false => {
			const target = resolveMention(id.trim());
			if (!target) return false;
			const value = words?.trim() ?? target.label;
			return { type: 'link', url: target.path, children: [{ type: 'text', value }] };
		};
		findAndReplace(tree, [[mentionPattern, toLink]], { ignore: ['link', 'linkReference'] });
	};
}
