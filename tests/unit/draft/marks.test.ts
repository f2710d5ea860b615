import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/draft/judge.ts';
import { paragraphsOf } from '../../../src/draft/layout.ts';
import { findMarks } from '../../../src/draft/marks.ts';

const marked = (text: string) =>
	findMarks(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('passages in quotation marks', () => {
	test.each([
		['curly', 'She said “we agree” and left.', ['we agree']],
		['straight', 'She said "we agree" and "we go".', ['we agree', 'we go']],
		[
			'single, with apostrophes inside',
			'He said: ‘The UK’s door is open, and it’s wide.’ She left.',
			['The UK’s door is open, and it’s wide.'],
		],
		['straight single', "He said 'our word stands' today.", ['our word stands']],
		[
			'one inside another',
			'“They call it ‘the long night’ here,” he said.',
			['They call it ‘the long night’ here,', 'the long night'],
		],
		['corner brackets', 'He said 「近邻」 and 『朋友』.', ['近邻', '朋友']],
		['angled', 'He said «we agree» again.', ['we agree']],
		['low and high', 'He said „we agree“ again.', ['we agree']],
	])('%s', (_, text, passages) => {
		expect(marked(text)).toEqual(passages);
	});

	test.each([
		"the ministers' talks and the leaders' dinner",
		'the two countries’ people',
		"it's the '90s",
		'rock ’n’ roll',
		'5\' 10" tall',
	])('are none in "%s"', (text) => {
		expect(marked(text)).toEqual([]);
	});

	test('go on over paragraphs that open anew', () => {
		const text = '“We want it open.\n\n“And we want it calm,” he said.';
		const found = findMarks(text, paragraphsOf(text));
		expect(found.map(({ continues }) => continues)).toEqual([true, false]);
		expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
			'We want it open.',
			'And we want it calm,',
		]);
	});
});

describe('words in quotation marks', () => {
	const kind = (text: string) => {
		const [quoted] = findMarks(text, paragraphsOf(text));
		if (!quoted) throw new Error('no marks');
		return judge(text, quoted, { start: 0, end: text.length }).kind;
	};

	test.each([
		'She said the door is “open to every nation that keeps the peace.”',
		'“We have waited too long,” he said.',
		'He told them: “Peace first.”',
		'“The border,” she told reporters, “is quiet.”',
	])('are speech in %s', (text) => {
		expect(kind(text)).toBe('speech');
	});

	test.each([
		'He gave her the book “A Bridge of Ink and Paper”.',
		'China promoted the “Belt and Road” initiative.',
		'They spoke of the “Code of Conduct in the South China Sea.”',
		'The so-called “wolf warrior” style was absent.',
		'They want to bridge the “vaccine gap” together.',
		'The programme, entitled “growing together in hope”, began.',
	])('are a title or a manner of speaking in %s', (text) => {
		expect(kind(text)).toBe('other');
	});

	test('are unsure where a few stand beside a verb of saying', () => {
		expect(kind('She said the tone was “rather cool” throughout.')).toBe('unsure');
	});
});
