import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../fixtures/content-folder.ts';

describe('phrases', () => {
	test('are warned of where no quotation has them, unless it is said why', () => {
		expect(
			problemsIn({
				'phrases/shut-strait.md': '---\nname: Shut strait\nvariants: [shut the strait]\n---\n',
				'phrases/free-passage.md':
					'---\nname: Free passage\nvariants: [free passage]\nunquoted: Awaited.\n---\n',
				'phrases/open-strait.md':
					'---\nname: Open strait\nvariants: [strait open]\nunquoted: Awaited.\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/phrases/open-strait.md:4:11  warning: Quotations have this phrase now. Delete \`unquoted\`.
			content/phrases/shut-strait.md:3:11  warning: No quotation has this phrase. Correct the variants, or say in \`unquoted\` why it is kept."
		`);
	});
});
