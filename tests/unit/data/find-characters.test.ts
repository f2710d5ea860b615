import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { changed, meetingFile, soundFiles, writeContent } from '../../fixtures/content-folder.ts';

/** What is found with one passage changed, each as "level line:column message". */
function found(from: string, to: string, file: keyof typeof soundFiles = meetingFile) {
	const { problems } = readContent(writeContent(changed(from, to, file)));
	return problems.map(
		({ level, line, column, message }) => `${level} ${line}:${column} ${message}`,
	);
}

const title = 'title: Ines Calder meets Oskar Vey';

describe('in front matter, escapes count as what they stand for', () => {
	test.each([
		['0', 'U+0000 (null)'],
		['a', 'U+0007 (bell)'],
		['b', 'U+0008 (backspace)'],
		['e', 'U+001B (escape)'],
		['f', 'U+000C (form feed)'],
		['v', 'U+000B (vertical tab)'],
		['N', 'U+0085 (next line)'],
		['L', 'U+2028 (line separator)'],
		['P', 'U+2029 (paragraph separator)'],
		['x1b', 'U+001B (escape)'],
		['u200B', 'U+200B (zero width space)'],
		['uD83D', 'half of a character, U+D83D'],
		['U000E0041', 'U+E0041'],
	])('\\%s', (escape, words) => {
		const all = found(title, `title: "Calder \\${escape} meets Vey"`);

		expect(all).toHaveLength(1);
		expect(all[0]).toMatch(/^error 2:16 Found /);
		expect(all[0]).toContain(words);
	});

	test.each([
		['two halves of one character', String.raw`title: "Calder \uD83C\uDDF0 meets Vey"`],
		['letters and marks', String.raw`title: "Calder \u738B \"meets\" \\0 Vey \xE9"`],
		['a backslash without quotation marks', String.raw`title: Calder \0 meets Vey`],
		['a backslash between single marks', String.raw`title: 'Calder \e meets Vey'`],
	])('%s are legal', (_, to) => {
		expect(found(title, to)).toEqual([]);
	});
});

test.each([
	['a field', meetingFile, 'as: Foreign Minister', 'as: Foreign\u200B Minister', '10:16'],
	['a key', meetingFile, 'kind: meeting', 'ki\u200Bnd: meeting', '4:3'],
	['a comment', meetingFile, 'kind: meeting', '# \u202Enote\nkind: meeting', '4:3'],
	['the text', meetingFile, 'Port Alder.', 'Port\u2060 Alder.', '23:56'],
	['an entity of the text', meetingFile, 'Port Alder.', 'Port&ZeroWidthSpace; Alder.', '23:56'],
	['a numbered entity', meetingFile, 'Port Alder.', 'Port&#x200b; Alder.', '23:56'],
	['a soft hyphen as an entity', meetingFile, 'Port Alder.', 'Port&shy; Alder.', '23:56'],
	['site.yaml', 'site.yaml', 'title: Strait', 'title: Stra\u200Bit', '1:12'],
	['an entity of site.yaml', 'site.yaml', 'address:', 'about: The&shy;text.\naddress:', '3:8'],
	['another kind', 'countries/kestria.md', 'name: Kestria', 'name: Kestr\u3164ia', '2:12'],
] as const)('an invisible character is found in %s', (_, file, from, to, place) => {
	expect(found(from, to, file)).toContainEqual(
		expect.stringMatching(new RegExp(`^error ${place} Found the invisible`)),
	);
});

test('a name that shows nothing is blank', () => {
	expect(found('name: Kestria', 'name: "\u200B"', 'countries/kestria.md')).toEqual([
		expect.stringContaining('The name is empty.'),
		expect.stringContaining('U+200B'),
	]);
});

test('an entity that is shown as it is written, and one that stands for a letter, are legal', () => {
	expect(found('Port Alder.', 'Port `&shy;` \\&shy; A&#769;l R&D &amp; Alder.')).toEqual([]);
});

test('what a source prints is warned of and stays', () => {
	const quote = 'keep the strait';

	expect(found(quote, 'keep the \uFB01rst stra\u00ADit')).toEqual([
		expect.stringMatching(/^warning 20:12 .*No font of this archive has it/),
		expect.stringMatching(/^warning 20:21 Found the ligature/),
		expect.stringMatching(/^warning 20:30 .*soft hyphen/),
	]);
	expect(found('as: Foreign Minister', 'as: Foreign Min\u00ADister')[0]).toMatch(/^warning/);
	expect(found(title, 'title: Cal\u00ADder meets Vey')[0]).toMatch(/^error/);
});

test('a name of a file says which character it has', () => {
	const files = { 'topics/fish\u200Beries.md': '---\nname: Fish\nscope: Fish.\n---\n' };

	expect(readContent(writeContent(files)).problems.map(({ message }) => message)).toEqual([
		"In the file's name: Found the invisible character U+200B (zero width space). Delete it: readers do not see it, and it changes what they see or find.",
	]);
});

test('a control that keeps the fields from being read is told, and nothing of YAML', () => {
	expect(found(title, 'title: Calder \u0007 meets Vey')).toEqual([
		expect.stringMatching(/^error 2:15 Found the invisible control character U\+0007 \(bell\)/),
	]);
});

test('messages never send what they quote to the terminal as it is', () => {
	expect(found('kind: meeting', String.raw`kind: "\e[31mmeeting"`).join()).not.toContain('\u001B');
});
