import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../fixtures/content-folder.ts';

describe('phrases', () => {
	test('are refused where two claim one wording, or one has it twice', () => {
		expect(
			problemsIn({
				'phrases/open-strait.md':
					'---\nname: Open strait\nvariants: [strait open, Strait-Open]\n---\n',
				'phrases/other.md': '---\nname: Other\nvariants: [every flag]\n---\n',
				'phrases/third.md': '---\nname: Third\nvariants: [Every FLAG, "*"]\n---\n',
				'phrases/twin.md': '---\nname: Twin\nvariants: [Every  FLAG]\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/phrases/open-strait.md:3:25  "Strait-Open" finds the same as "strait open": capitals, marks and hyphens make no difference. Keep one of the two.
			content/phrases/third.md:3:24  "*" has no word to look for. Write the words of the phrase.
			content/phrases/twin.md:3:12  "Every  FLAG" is also a variant of "other". Each wording belongs to one phrase: delete it in one of the two."
		`);
	});
});
