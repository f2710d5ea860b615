import { expect, test } from 'vitest';
import { changed, meetingFile, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

const topic = '---\nname: Fisheries\nscope: Fish.\n---\n';
const phrase = '---\nname: Open\nvariants: [strait open]\n---\n';

test.each([
	['topics/con.md', topic, 'Windows allows no file or folder called "con".'],
	['phrases/compare.md', phrase, '"compare" is the address of a page of the site\'s own.'],
	['topics/aux/fish.md', topic, 'The folder "aux": Windows allows no folder of that name.'],
	[
		'topics/fish./fish.md',
		topic,
		'The folder "fish.": On Windows no name ends in a point or a space.',
	],
	['topics/a?b/fish.md', topic, 'The folder "a?b": Windows allows none of the characters'],
	[`topics/${'a'.repeat(61)}.md`, topic, 'The id has 61 letters, at most 60 fit'],
	[`topics/${'deep/'.repeat(40)}fish.md`, topic, 'The path of the file has'],
])('%s is refused', (file, text, message) => {
	expect(problemsIn({ [file]: text })).toContain(`content/${file}:1:1  ${message}`);
});

test('a former id is an address too', () => {
	expect(
		problemsIn({
			'phrases/open.md': '---\nname: Open\nvariants: [strait open]\nformerly: [travelled]\n---\n',
		}),
	).toContain('content/phrases/open.md:4:12  "travelled" is the address of a page');
});

test('a quotation is told where its id is taken by another part of the page', () => {
	expect(problemsIn(changed('  - id: open-strait', '  - id: accounts'))).toContain(
		`${meetingFile}:16:9  "accounts" is the address of another part of the page`,
	);
});

test.each([
	['"-"', 'The city '],
	['"…"', 'The city '],
	['a'.repeat(300), 'The name of the place has 300 characters, too many for an address'],
])('a city %s has no address', (city, message) => {
	const text = problemsIn(changed('{city: Port Alder,', `{city: ${city},`));
	expect(text).toContain(`${meetingFile}:5:`);
	expect(text).toContain(message);
});

test('two places in different countries have different addresses', () => {
	const other = soundFiles[meetingFile]
		.replace('date: 2021-09-11', 'date: 2021-10-11')
		.replace('{city: Port Alder, country: kestria}', '{city: Kestria Port Alder}');
	expect(problemsIn({ 'meetings/2021/other.md': other })).toContain(
		'would have the address of another one, /places/kestria-port-alder/',
	);
});
