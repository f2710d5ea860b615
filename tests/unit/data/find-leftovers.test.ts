import { expect, test } from 'vitest';
import { changed, meetingFile, problemsIn } from '../../fixtures/content-folder.ts';

test('a merge conflict in the fields is told as such, and nothing of YAML', () => {
	const kind = '<<<<<<< HEAD\nkind: meeting\n=======\nkind: talks\n>>>>>>> branch';

	expect(problemsIn(changed('kind: meeting', kind))).toBe(
		`content/${meetingFile}:4:1  Found "<<<<<<< HEAD", a mark of a merge conflict. Choose one of the two versions, and delete the other with the lines "<<<<<<<", "=======" and ">>>>>>>".`,
	);
});

test('a merge conflict in the text is told as such, and nothing of Markdown', () => {
	const problems = problemsIn(
		changed('in Port Alder.', 'in\n<<<<<<< a\nPort\n=======\nAlder\n>>>>>>> b'),
	);

	expect(problems.split('\n')).toEqual([
		expect.stringContaining(`content/${meetingFile}:24:1  Found "<<<<<<< a", a mark of a merge`),
	]);
});

test('a merge conflict round the whole record, and in site.yaml, is told as such', () => {
	const record = '<<<<<<< a\n---\nname: F\n---\n=======\n>>>>>>> b\n';

	expect(problemsIn({ 'topics/f.md': record })).toMatch(
		/^\S+topics\/f.md:1:1 {2}Found "<<<<<<< a"[^\n]*$/,
	);
	expect(problemsIn(changed('title: Strait', '=======\ntitle: Strait', 'site.yaml'))).toMatch(
		/^\S+site.yaml:1:1 {2}Found "=======", a mark of a merge conflict[^\n]*$/,
	);
});

test('leftovers are warned of where they stand', () => {
	const problems = problemsIn({
		...changed('as: Foreign Minister', 'as: Foreign Minister\n    part: host'),
		...changed('[[ines-calder]] met', '{{stub}} [[ines-calder]] met'),
		...changed('outlet: Kestria Herald', 'outlet: The [[herald]]', 'sources/herald.md'),
	});

	expect(problems.split('\n')).toEqual([
		expect.stringMatching(new RegExp(`^content/${meetingFile}:23:1 {2}warning: Found a template`)),
		expect.stringMatching(
			/^content\/sources\/herald.md:3:13 {2}warning: Found the mention "\[\[herald\]\]" in a field/,
		),
	]);
});

test('a meeting without a summary, and a title that is a file, are warned of', () => {
	const body = '[[ines-calder]] met [[oskar-vey|her colleague]] in Port Alder.\n';

	expect(problemsIn(changed(body, '\n'))).toContain('23:1  warning: The meeting has no summary.');
	expect(
		problemsIn(
			changed('title: Talks in Port Alder', 'title: "[readout.txt]"', 'sources/herald.md'),
		),
	).toContain('2:8  warning: The title "[readout.txt]" is the name of a file.');
	expect(
		problemsIn(
			changed('title: Talks in Port Alder', 'title: "[Letter to Vey]"', 'sources/herald.md'),
		),
	).toBe('');
});

test('a line break in a title or name is told, and none in a note', () => {
	const title = changed('title: Ines Calder meets', 'title: |\n  Ines Calder\n  meets');
	expect(problemsIn(title)).toContain(
		'2:8  warning: Found a line break in a field of one line, where it is printed as a blank.',
	);
	const alias = changed('sort: Vey', 'aliases: ["O.\\nVey"]\nsort: Vey', 'officials/oskar-vey.md');
	expect(problemsIn(alias)).toContain('oskar-vey.md:3:11  warning: Found a line break');
	expect(problemsIn(changed('kind: meeting', 'kind: meeting\nnote: "One.\\n\\nTwo."'))).toBe('');
	expect(problemsIn(changed('title: Ines Calder', 'title: >-\n  Ines Calder'))).toBe('');
});

test('a name or title is not a whole text', () => {
	const long = 'Ines Calder '.repeat(50);
	expect(problemsIn(changed('title: Ines Calder', `title: ${long}`))).toContain(
		'2:8  warning: Found 616 letters in a field of one line.',
	);
	expect(problemsIn(changed('kind: meeting', `kind: meeting\nnote: ${long}`))).toBe('');
});
