import { expect, test } from 'vitest';
import { revisionDiff } from '../../../src/editing/revision-diff.ts';

const revision = {
	file: 'topics/fish.md',
	before: '---\nname: Fish\nscop: All of them.\n---\n',
	after: '---\nname: Fish\nscope: All of them.\n---\n',
	cured: 1,
};

test('a revision is shown as a diff with its file', () => {
	expect(revisionDiff(revision, 'content')).toBe(
		`--- content/topics/fish.md
+++ content/topics/fish.md
@@ -2,3 +2,3 @@
 name: Fish
-scop: All of them.
+scope: All of them.
 ---`,
	);
});
