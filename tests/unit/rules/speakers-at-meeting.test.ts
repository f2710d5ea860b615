import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

describe('speakers', () => {
	test('must have been at the meeting', () => {
		expect(
			problemsIn({
				'officials/ana-rook.md': '---\nname: Ana Rook\nsort: Rook, Ana\n---\n',
				...changed('speakers: [ines-calder]', 'speakers: [ana-rook]'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:17:16  "ana-rook" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker."`,
		);
	});
});
