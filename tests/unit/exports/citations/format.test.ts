import { expect, test } from 'vitest';
import {
	meetingItem,
	quotationItem,
	sourceItem,
} from '../../../../src/exports/citations/csl-item.ts';
import {
	citationStyles,
	formatCitation,
	withCiteproc,
	type CitationStyle,
} from '../../../../src/exports/citations/format.ts';
import { find } from '../../../../src/archive/archive.ts';
import { commitmentOf } from '../../../fixtures/records.ts';
import { archive } from './awkward.ts';

const styles = Object.keys(citationStyles) as CitationStyle[];
const one = quotationItem(archive, commitmentOf(archive, 'day', 'chinese'));
const items = [
	...archive.commitments.map((commitment) => quotationItem(archive, commitment)),
	...archive.sources.map(sourceItem),
	...archive.meetings.map((meeting) => meetingItem(archive, meeting)),
	{ ...one, title: 'Is it so?' },
	{ ...one, title: "the people's hope" },
	{ ...one, title: "the peoples' hope" },
	{ ...one, title: 'Mr. & Mrs. <i>' },
];

test.each(styles)('puts references together as citeproc would alone: %s', (style) => {
	for (const item of items) expect(formatCitation(style, item)).toBe(withCiteproc(style, item));
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
	'formats a reference in which a name or text is "%s"',
	(word) => {
		for (const style of styles) {
			for (const item of [
				{ ...one, title: word },
				{ ...one, author: [{ literal: word }] },
				{ ...one, author: [{ family: word, given: word }] },
			]) {
				expect(withCiteproc(style, item).toLowerCase()).toContain(word.toLowerCase());
			}
		}
	},
);

test('puts names, dates and titles as each style has them', () => {
	const item = quotationItem(archive, commitmentOf(archive, 'visit', 'hope'));
	expect(styles.map((style) => formatCitation(style, item))).toMatchInlineSnapshot(`
		[
		  "Oskar Vey, “a hope,” <i>Strait Papers (version of 21 November 2026)</i> (Statement, Meeting visit, June 25–28, 2023), https://papers.example/meetings/visit/#hope.",
		  "Vey, O. (2023, June 25–28). a hope. In <i>Strait Papers (version of 21 November 2026)</i> [Statement]. Meeting visit. https://papers.example/meetings/visit/#hope",
		  "Vey, Oskar. “a hope.” Statement, Meeting visit, 25–28 June 2023. <i>Strait Papers (version of 21 November 2026)</i>, https://papers.example/meetings/visit/#hope.",
		]
	`);
});

test('says "n.d." of what has no date, where the style does', () => {
	const item = sourceItem(find(archive, 'sources', 'book'));
	expect(formatCitation('chicago', item)).toContain('n.d.');
	expect(formatCitation('apa', item)).toContain('(n.d.)');
	expect(formatCitation('mla', item)).toBe('North Harbour Press. “A book.”');
});

test('never lets a text be HTML', () => {
	const item = quotationItem(archive, commitmentOf(archive, 'month', 'word'));
	for (const style of styles) {
		expect(formatCitation(style, item)).toContain('a word &lt;b&gt;');
		expect(formatCitation(style, item).replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
	}
});

test('says role, meeting and date of a quotation whose place is not known, in each style', () => {
	const item = quotationItem(archive, commitmentOf(archive, 'month', 'word'));
	for (const style of styles) {
		expect(formatCitation(style, item)).toContain('Statement');
		expect(formatCitation(style, item)).toContain('Meeting month');
		expect(formatCitation(style, item)).toContain('2022');
	}
});
