import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

describe('sources', () => {
	const digits = '0'.repeat(64);

	test('are not reprinted in themselves', () => {
		expect(
			problemsIn(changed('language: en', 'language: en\nin: herald', 'sources/herald.md')),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:5  "herald" is reprinted in itself, by way of "herald". Correct \`in\` in one of them."`,
		);
	});

	test('are not reprinted in themselves by way of others', () => {
		expect(
			problemsIn({
				...changed('language: en', 'language: en\nin: gazette', 'sources/herald.md'),
				'sources/gazette.md': '---\ntitle: Gazette\nlanguage: en\nin: herald\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/sources/gazette.md:4:5  "gazette" is reprinted in itself, by way of "herald". Correct \`in\` in one of them.
			content/sources/herald.md:5:5  "herald" is reprinted in itself, by way of "gazette". Correct \`in\` in one of them."
		`);
	});

	test('have no checksum of their own inside another', () => {
		expect(
			problemsIn({
				...changed(
					'language: en',
					`language: en\nsha256: ${digits}\nin: gazette`,
					'sources/herald.md',
				),
				'sources/gazette.md': '---\ntitle: Gazette\nlanguage: en\n---\n',
			}),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:9  The text was read from "gazette", whose record has the SHA-256 of the file. Delete \`sha256\` here, or \`in\`."`,
		);
	});

	test('say where they stand only in a file that is known', () => {
		expect(
			problemsIn(
				changed('language: en', 'language: en\nextent: {from: Once, to: end}', 'sources/herald.md'),
			),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:9  \`extent\` says where the text stands in a file, but no file is named. Add \`sha256\` or \`in\`."`,
		);
	});
});
