import { describe, expect, test } from 'vitest';
import { findConflicts, findLeftovers } from '../../../src/text/leftovers.ts';

describe('a merge conflict is told once, at its first mark', () => {
	test.each([
		['whole', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> branch\nd', [2]],
		['with the version before', '<<<<<<< a\nb\n||||||| c\nd\n=======\ne\n>>>>>>> f', [0]],
		['without names', 'a\r\n<<<<<<<\r\nb\r\n=======\r\nc\r\n>>>>>>>\r\n', [3]],
		['with blank lines', 'a\n\n<<<<<<< HEAD\nb\n\n=======\n\nc\n\n>>>>>>> d', [3]],
		['further in', '  - a\n    <<<<<<< HEAD\n    b', [10]],
		['of which one mark is left', 'a\n\n=======\n\nb', [3]],
		['of which the end is left', 'a\n>>>>>>> branch', [2]],
		['twice', '<<<<<<< a\n=======\n>>>>>>> b\nc\n<<<<<<< a\n=======\n>>>>>>> b', [0, 30]],
	])('%s', (_, text, offsets) => {
		expect(findConflicts(text).map(({ offset }) => offset)).toEqual(offsets);
	});

	test.each(['a ======= b', 'a\n==========\nb', '> > quoted', 'a <<<<<<< b', '|||'])(
		'and %j is none',
		(text) => {
			expect(findConflicts(text)).toEqual([]);
		},
	);
});

describe('in plain text a warning is given of', () => {
	test.each([
		'TODO ask the embassy',
		'FIXME: which town?',
		'The place is TBC.',
		'the town (n.a.)',
		'town: N/A, see below',
		'Lorem ipsum dolor',
		'Mr xxx met the minister',
		'where ??? he met',
		'See [[ase-aberg]] for more.',
		'a {{Citation needed}} note',
		'He said so.[citation needed]',
		'one<br>two',
		'<ref name="x">text</ref>',
		'Trade&nbsp;talks',
		'R&amp;D, &#160; and &Eacute;',
		'a **bold** word',
		'a __bold__ word',
		'see [the page](https://x.example/)',
		"a '''bold''' word",
		'== Heading ==',
		'\\textit{word}',
	])('%s', (text) => {
		expect(findLeftovers(text, 'plain')).not.toEqual([]);
	});

	test.each([
		'He gave a To-do list; mastodon, todo.',
		'Games of the XXX Olympiad, session XXX',
		'HABLÓ DE TODO LO QUE PASÓ',
		'R&D, AT&T; Q&A',
		'5 < 6 and 7 > 4, <laughs>',
		'2 ** 3, a * b, communit* with a shared future',
		'snake_case and init_py',
		'words left out […] and [sic] and [note 1]',
		"the ministers' “so-called” 'plan'",
		'What? Really?!',
		'{braces} and [brackets]',
		'a = b == c',
	])('but not of %s', (text) => {
		expect(findLeftovers(text, 'plain')).toEqual([]);
	});
});

test('what a source prints may hold abbreviations, and no mark-up', () => {
	expect(findLeftovers('fighting TBC and other n.a. cases', 'verbatim')).toEqual([]);
	expect(findLeftovers('TODO: copy the words', 'verbatim')).toHaveLength(1);
	expect(findLeftovers('trade&nbsp;talks<br>', 'verbatim')).toHaveLength(2);
});

test('in Markdown links, emphasis, mentions and entities are at home; templates and placeholders are not', () => {
	const markdown = '**bold** [[wang-yi]] [page](https://x.example/) &amp; `code`';

	expect(findLeftovers(markdown, 'markdown')).toEqual([]);
	expect(findLeftovers('{{stub}} TODO', 'markdown').map(({ offset }) => offset)).toEqual([0, 9]);
});
