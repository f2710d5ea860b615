import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';

/** Deeper than any text for people; what is deeper overflows the tools that walk the tree. */
export const maxDepth = 60;

/**
 * A remark plugin that stops at the first list, quotation or emphasis that is nested too deep.
 *
 * It walks the tree with a list of its own, so that it does not overflow itself.
 */
export function remarkMaxDepth() {
	return (tree: Root, file: VFile): void => {
		const queue: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
		for (let next = queue.pop(); next; next = queue.pop()) {
			const { node, depth } = next;
			if (depth > maxDepth) {
				file.fail(`lists, quotations or emphasis stand more than ${maxDepth} deep in one another`, {
					place: node.position,
					ruleId: 'unrenderable',
					source: 'readout',
				});
			}
			if (!('children' in node)) continue;
			for (const child of node.children) queue.push({ node: child, depth: depth + 1 });
		}
	};
}
