import {
	chmodSync,
	lstatSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { applyCures, planCures, writeRevisions } from '../../../src/editing/cures.ts';
import { changed, meetingFile, soundFiles, writeContent } from '../../fixtures/content-folder.ts';

/** What the cures of all problems make of the meeting. */
function cured(files: Parameters<typeof writeContent>[0]): string | undefined {
	const folder = writeContent(files);
	return planCures(folder).revisions.find(({ file }) => file === meetingFile)?.after;
}

describe('the cure of', () => {
	const sound = soundFiles[meetingFile];

	test.each([
		['a reference one letter off', '- official: ines-calder', '- official: ines-caldr'],
		['a reference in quotation marks', '- official: ines-calder', "- official: 'ines-calderr'"],
		['a reference in a list', 'speakers: [ines-calder]', 'speakers: [ines-clader]'],
		['a reference in the text', '[[ines-calder]] met', '[[ines-calde]] met'],
		['a reference in the text, under other words', '[[oskar-vey|her', '[[oskar-vy|her'],
		['an account', 'account: herald', 'account: heralt'],
		['a field', 'place: {city', 'palce: {city'],
		['a field of a field', '{city: Port', '{ciy: Port'],
		['a field in a list', '    speech: direct', '    speach: direct'],
		['a word of a closed list', 'kind: meeting', 'kind: meetin'],
		['a date in words', 'date: 2021-09-11', 'date: 11 September 2021'],
		['a date in digits', 'date: 2021-09-11', 'date: "2021/9/11"'],
		['the order of countries', '[kestria, valdoria]', '[valdoria, kestria]'],
	])('%s leaves the sound record', (_, right, wrong) => {
		expect(cured(changed(right, wrong))).toBe(sound);
	});

	test.each([
		['a reference to nothing like it', '- official: ines-calder', '- official: marta-brandt'],
		['a date that two days fit', 'date: 2021-09-11', 'date: 9/11/2021'],
		['a word two letters off', 'kind: meeting', 'kind: meting-s'],
		['a field that is there already', 'kind: meeting', 'kind: meeting\nkin: talks'],
	])('%s is left to a person', (_, right, wrong) => {
		expect(cured(changed(right, wrong))).toBeUndefined();
	});

	test('a reference to what a record was called before leaves its new name', () => {
		const renamed = soundFiles['officials/oskar-vey.md'].replace(
			'name:',
			'formerly: [o-vey]\nname:',
		);
		const files = {
			...changed('- official: oskar-vey', '- official: o-vey'),
			'officials/oskar-vey.md': renamed,
		};

		expect(cured(files)).toBe(sound);
	});

	test('a slip in site.yaml is cured too', () => {
		const folder = writeContent(changed('description:', 'descripton:', 'site.yaml'));

		expect(planCures(folder)).toMatchObject({
			revisions: [{ file: 'site.yaml', after: soundFiles['site.yaml'] }],
			after: [],
		});
	});

	test('a reference that two records fit is left to a person', () => {
		const twin = { 'officials/ines-caldor.md': soundFiles['officials/ines-calder.md'] };

		expect(
			cured({ ...changed('- official: ines-calder', '- official: ines-cald-r'), ...twin }),
		).toBe(undefined);
	});

	test('several problems of one file are cured, those that come to light included; comments stay', () => {
		const text = sound
			.replace('date: 2021-09-11', 'date: 11 September 2021 # by the headline')
			.replace('[kestria, valdoria]', '\n  - valdoria\n  - kestria')
			.replace('kind: meeting', 'kind: meetng');

		expect(cured({ [meetingFile]: text })).toBe(
			sound
				.replace('date: 2021-09-11', 'date: 2021-09-11 # by the headline')
				.replace('[kestria, valdoria]', '\n  - kestria\n  - valdoria'),
		);
	});

	test('a list with a comment on one of its entries is left to a person', () => {
		expect(
			cured(changed('[kestria, valdoria]', '\n  - valdoria # the guest\n  - kestria')),
		).toBeUndefined();
	});

	test('only the problems that are asked about are cured', () => {
		const folder = writeContent(changed('kind: meeting', 'kind: meetin'));

		expect(planCures(folder, ({ file }) => file.startsWith('sources/')).revisions).toEqual([]);
	});

	test('a file with a byte order mark and Windows line ends keeps both', () => {
		const text = `\uFEFF${sound.replaceAll('\n', '\r\n')}`;

		expect(cured({ [meetingFile]: text.replace('kind: meeting', 'kind: meetin') })).toBe(text);
	});
});

test('of two cures of the same words the first is made, whole or not at all', () => {
	const cures = [
		[{ start: 0, end: 3, text: 'two' }],
		[
			{ start: 2, end: 5, text: 'x' },
			{ start: 6, end: 9, text: 'y' },
		],
		[{ start: 4, end: 5, text: '-' }],
	];

	expect(applyCures('one + six', cures)).toBe('two - six');
});

test('what somebody saved meanwhile is left as it is', () => {
	const folder = writeContent(changed('kind: meeting', 'kind: meetin'));
	const { revisions } = planCures(folder);
	writeFileSync(join(folder, meetingFile), 'saved meanwhile');

	expect(writeRevisions(folder, revisions)).toEqual(revisions);
	expect(readFileSync(join(folder, meetingFile), 'utf8')).toBe('saved meanwhile');
});

test('a revision that was written leaves no problem behind', () => {
	const folder = writeContent(changed('kind: meeting', 'kind: meetin'));

	expect(writeRevisions(folder, planCures(folder).revisions)).toEqual([]);
	expect(readContent(folder).problems).toEqual([]);
});

test('a file that happens to have the name of a revision in the making stays', () => {
	const folder = writeContent(changed('kind: meeting', 'kind: meetin'));
	writeFileSync(join(folder, `${meetingFile}.next`), 'mine');

	writeRevisions(folder, planCures(folder).revisions);
	expect(readFileSync(join(folder, `${meetingFile}.next`), 'utf8')).toBe('mine');
});

test('a record keeps its rights, and a link to it stays a link', () => {
	const folder = writeContent(changed('kind: meeting', 'kind: meetin'));
	const path = join(folder, meetingFile);
	renameSync(path, join(folder, 'elsewhere'));
	chmodSync(join(folder, 'elsewhere'), 0o640);
	symlinkSync(join(folder, 'elsewhere'), path);
	const [before, after] = [readFileSync(path, 'utf8'), 'cured'];

	writeRevisions(folder, [{ file: meetingFile, before, after }]);
	expect(lstatSync(path).isSymbolicLink()).toBe(true);
	expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('cured');
	expect(statSync(path).mode & 0o777).toBe(0o640);
});
