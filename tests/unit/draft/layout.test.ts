import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/draft/layout.ts';
import { sentencesOf } from '../../../src/draft/sentences.ts';

const roles = (text: string) =>
	paragraphsOf(text).map(({ start, end, role }) => [text.slice(start, end), role]);

describe('paragraphs', () => {
	test('are lines, with what each is', () => {
		expect(
			roles(
				'Ministers meet in Kestria\n\n16 May 2031\nShe met him today.\n  • First point\n| A hall. (Source: X) |\nComment (0)',
			),
		).toEqual([
			['Ministers meet in Kestria', 'heading'],
			['16 May 2031', 'furniture'],
			['She met him today.', 'body'],
			['• First point', 'item'],
			['| A hall. (Source: X) |', 'caption'],
			['Comment (0)', 'furniture'],
		]);
	});

	test('are put together where a text is broken into lines of one length', () => {
		const text =
			'The minister said on Monday that the talks had been long and that\nthe next round would be held in the spring, in a town by the lake.\n\nNobody else spoke.';
		expect(paragraphsOf(text)).toHaveLength(2);
	});
});

describe('sentences', () => {
	const sentences = (text: string) =>
		sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
			text.slice(start, end),
		);

	test.each([
		['Mr. Vey met Dr. Calder in St. Anna. They spoke.', 2],
		['The U.S. Secretary of State met Gen. Orla on Dec. 1 in the U.S. The talks were brief.', 2],
		['H.E. Dato’ Seri J. P. Orm spoke.', 1],
		['“Is it true?” she asked. He nodded.', 2],
		['“It is.” He left.', 2],
		['No. 5 is ready.', 1],
	])('of "%s" are %i', (text, count) => {
		expect(sentences(text)).toHaveLength(count);
	});

	test('keep their places', () => {
		const text = 'xx One. Two.';
		expect(sentencesOf(text, { start: 3, end: text.length }).map(({ start }) => start)).toEqual([
			3, 8,
		]);
	});
});
