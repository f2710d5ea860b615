import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageRuns } from '../fonts/language-runs.ts';

declare module 'vfile' {
	interface DataMap {
		/** The language of the text, as a tag. */
		language: string;
	}
}

/**
 * A rehype plugin that marks what a text has in other scripts with its language: `<span lang="ko">`. Code stays
 * as it is.
 */
export function rehypeLanguages() {
	return (tree: Root, file: VFile): void => {
		const language = file.data.language ?? 'en';
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			if (parent.type === 'element' && parent.tagName === 'code') return;
			const runs = languageRuns(node.value, language);
			if (runs.every((run) => run.language === undefined)) return;
			const marked = runs.map(({ text: value, language: lang }): ElementContent => {
				const text = { type: 'text' as const, value };
				return lang === undefined
					? text
					: { type: 'element', tagName: 'span', properties: { lang }, children: [text] };
			});
			parent.children.splice(index, 1, ...marked);
			return [SKIP, index + marked.length];
		});
	};
}
