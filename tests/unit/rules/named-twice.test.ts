import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

describe('lists of a meeting', () => {
	test('name each official once', () => {
		expect(
			problemsIn(
				changed(
					'- official: oskar-vey\n    for: valdoria',
					'- official: oskar-vey\n    for: valdoria\n  - official: ines-calder\n    for: kestria\n    as: Minister of Ports',
				),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:13:5  "ines-calder" is listed twice in \`officials\`. Keep one of the two; an official with two roles has both in one \`as\`."`,
		);
	});

	test('name each source once', () => {
		expect(
			problemsIn(changed('  - source: herald', '  - source: herald\n  - source: herald')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:15:5  "herald" is listed twice in \`accounts\`. Keep one of the two."`,
		);
	});

	test('name each country once', () => {
		expect(
			problemsIn(changed('[kestria, valdoria]', '[kestria, valdoria, kestria]')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:32  "kestria" is listed twice in \`countries\`. Keep one of the two."`,
		);
	});
});
