import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { askRecord } from '../../../src/editing/ask-record.ts';
import { completeRecord, proposeAnswers } from '../../../src/editing/complete-record.ts';
import { forms, type FormField } from '../../../src/editing/forms.ts';
import { missingFlags, readFlags, type Flags } from '../../../src/editing/read-flags.ts';
import { Cancelled, terminalAsker } from '../../../src/editing/terminal.ts';
import { writeRecords } from '../../../src/editing/write-records.ts';
import { recordKinds, recordSchemas, type RecordKind } from '../../../src/schemas/records.ts';
import { soundFiles, writeContent } from '../../fixtures/content-folder.ts';

const withTopic = {
	'topics/free-passage.md': '---\nname: Free passage\nscope: Ships.\naliases: [passage]\n---\n',
};
const folderOf = (files = {}) => writeContent({ ...withTopic, ...files });

/** The record that flags make in the sound archive. */
function made(kind: RecordKind, flags: Flags, files = {}) {
	const { records } = readContent(folderOf(files));
	const { answers, mistakes } = readFlags(kind, flags, records);
	expect(mistakes).toEqual([]);
	return completeRecord(kind, { ...proposeAnswers(kind, answers, records), ...answers }, records);
}

/** What is wrong with flags in the sound archive. */
function mistakesIn(kind: RecordKind, flags: Flags, files = {}) {
	return readFlags(kind, flags, readContent(folderOf(files)).records).mistakes;
}

describe('the form of', () => {
	test.each(recordKinds)(
		'%s asks for every field that its schema needs, and for no other',
		(kind) => {
			const shape: Readonly<Record<string, z.ZodType>> = recordSchemas[kind].shape;
			const asked = forms[kind].map(({ field }) => field.split('.')[0] ?? '');
			const needed = Object.entries(shape)
				.filter(([, schema]) => !schema.safeParse(undefined).success)
				.map(([field]) => field);

			expect(Object.keys(shape)).toEqual(expect.arrayContaining(asked));
			expect(asked).toEqual(expect.arrayContaining(needed));
			expect(new Set(forms[kind].map(({ flag }: FormField) => flag)).size).toBe(forms[kind].length);
		},
	);
});

describe('from flags', () => {
	test('a meeting is made whose countries, title, id and file follow from the rest', () => {
		const { file, text } = made('meetings', {
			kind: ['talks'],
			date: ['5 April 2024'],
			city: ['Port Alder'],
			'place-country': ['kestria'],
			official: ['Calder, Ines | Foreign Minister', 'OSKAR VEY||valdoria'],
			source: ['Kestria Herald'],
			quote: ['ines calder | direct | pledge | passage | “Open” | to every flag: all of them'],
		});

		expect(file).toBe('meetings/2024/2024-04-05-ines-calder-oskar-vey.md');
		expect(text).toBe(`---
title: Ines Calder holds talks with Oskar Vey in Port Alder
date: 2024-04-05
kind: talks
place: {city: Port Alder, country: kestria}
countries: [kestria, valdoria]
officials:
  - official: ines-calder
    as: Foreign Minister
    for: kestria
  - official: oskar-vey
    for: valdoria
accounts:
  - source: herald
commitments:
  - id: open-to-every-flag
    speakers: [ines-calder]
    speech: direct
    act: pledge
    quote: "“Open” | to every flag: all of them"
    account: herald
    topics: [free-passage]
---
`);
	});

	test('a country of whose people no name is given is one of which none is known', () => {
		const { text } = made('meetings', {
			kind: ['call'],
			date: ['2024'],
			official: ['ines-calder'],
			country: ['valdoria'],
			source: ['herald'],
			title: ['A call'],
		});

		expect(text).toContain('countries: [kestria, valdoria]\n');
		expect(text).toContain('unnamed: [valdoria]\n');
	});

	test('an official is filed as the others of that country are', () => {
		const { text } = made('officials', { name: ['Märta Đorn'], country: ['kestria'] });
		const { text: source } = made('sources', { title: ['Talks: the end'], language: ['vi'] });

		expect(text).toBe('---\nname: Märta Đorn\nsort: Dorn, Marta\ncountry: kestria\n---\n');
		expect(source).toBe('---\ntitle: "Talks: the end"\nlanguage: vi\n---\n');
	});

	test('an official whose country has none yet is filed as its people mostly are', () => {
		const files = {
			'countries/hungary.md': '---\nname: Hungary\n---\n',
			'countries/vietnam.md': '---\nname: Vietnam\n---\n',
			'countries/chile.md': '---\nname: Chile\n---\n',
		};
		const of = (country: string) =>
			made('officials', { name: ['Tomás Arriagada'], country: [country] }, files).data['sort'];

		expect(of('chile')).toBe('Arriagada, Tomas');
		expect(of('hungary')).toBe('Arriagada, Tomas');
		expect(of('vietnam')).toBe('Tomas Arriagada');
	});

	test.each([
		['2021-09-11', 'Ines Calder in Valdoria, September 2021'],
		['2021-09-10/2021-10-02', 'Ines Calder in Valdoria, 2021'],
	])('a visit of %s has a title that follows', (date, title) => {
		const { data } = made('visits', {
			official: ['ines-calder'],
			from: ['kestria'],
			to: ['valdoria'],
			date: [date],
			source: ['herald'],
		});

		expect(data['title']).toBe(title);
	});

	test('a name that is only near one of the archive is asked about', () => {
		expect(mistakesIn('visits', { official: ['Calder'] })).toEqual([
			'--official: there is no official "Calder". Did you mean Ines Calder (ines-calder)?',
		]);
	});

	test('a source has the SHA-256 of the file that it was read from', () => {
		const path = join(folderOf(), 'text.txt');
		writeFileSync(path, 'abc');

		expect(made('sources', { title: ['Abc'], language: ['en'], file: [path] }).text).toContain(
			'sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		);
	});

	test('all mistakes are told at once', () => {
		const twins = { 'officials/ines-calder-2.md': soundFiles['officials/ines-calder.md'] };
		const flags = {
			kind: ['talk'],
			date: ['3/4/2024'],
			city: ['Port Alder', 'Vey'],
			'place-country': ['Ruritania'],
			official: ['Ines Calder | Minister'],
			source: ['Heralt'],
			quote: ['nothing but words'],
		};

		expect(mistakesIn('meetings', flags, twins)).toMatchInlineSnapshot(`
			[
			  "--kind: "talk" is none of meeting, talks, call, video-call, commission-session, visit, inspection, summit, sideline-meeting, ceremony. Did you mean "talks"?",
			  "--date: "3/4/2024" is not a date in EDTF. Write the day as 2021-09-11, the month as 2022-10 or the year as 2023; for less certain dates see "Dates" in content/README.md.",
			  "--city is given 2 times, and there is room for one.",
			  "--place-country: there is no country "Ruritania". Add it first: npm run new -- country …",
			  "--official: "Ines Calder" may be Ines Calder (ines-calder), Ines Calder (ines-calder-2). Give the id.",
			  "--source: there is no source "Heralt". Add it first: npm run new -- source …",
			  "--quote: "nothing but words" has not all its parts. Write it as "speakers | direct/reported/agreed | pledge/… | topics | the words".",
			]
		`);
	});

	test('an official of no country is not given one', () => {
		const stateless = { 'officials/a-b.md': '---\nname: A B\nsort: B, A\n---\n' };

		expect(mistakesIn('meetings', { official: ['A B'] }, stateless)).toEqual([
			'--official: for whom did A B come? Write "A B | role | country".',
		]);
	});

	test('what is still needed is named, but not what was given wrongly', () => {
		const flags = { kind: ['talk'], date: ['2024'] };
		const { answers } = readFlags('meetings', flags, readContent(folderOf()).records);

		expect(missingFlags('meetings', flags, answers)).toEqual([
			'--source (Which source reports it?)',
			'--title (Title)',
		]);
	});
});

describe('on a terminal', () => {
	const enter = '\r';
	const down = '\u001b[B';

	/** An arrow is one key, though it is sent as three characters. */
	const keysOf = (typed: string) =>
		typed.startsWith(down) ? [down, ...typed.slice(down.length)] : [...typed];

	/** Types each group of keys once the terminal shows what it waits for. */
	async function typing(
		kind: RecordKind,
		keys: readonly (readonly [shown: string, keys: string])[],
	) {
		const { records } = readContent(folderOf());
		const [input, output] = [new PassThrough(), new PassThrough()];
		let shown = '';
		output.on('data', (data: Buffer) => (shown += data.toString()));
		const asked = askRecord(kind, {}, records, terminalAsker('New', { input, output }));
		asked.catch(() => undefined);
		for (const [waited, typed] of keys) {
			const end = Date.now() + 240_000;
			while (!shown.includes(waited)) {
				if (Date.now() > end)
					throw new Error(`"${waited}" was not asked; shown: ${shown.slice(-600)}`);
				await setTimeout(5);
			}
			shown = '';
			for (const key of keysOf(typed)) {
				input.write(key);
				await setTimeout(1);
			}
		}
		return asked;
	}

	test('an editor types any name of a record, and adds one that is not there', async () => {
		const made = await typing('meetings', [
			['What kind', down + enter],
			['When', `11 September 2021${enter}`],
			['which city', enter],
			['which country', `kest${enter}`],
			['Who took part', `calder${enter}`],
			['what office', `Foreign Minister${enter}`],
			['(another)', `Marta Dorn${enter}`],
			['Filed under', enter],
			['Country', `vald${enter}`],
			['another language', enter],
			['Other spelling', enter],
			['Text of the official', enter],
			['what office', enter],
			['(another)', enter],
			['no name is known', enter],
			['Which source', `herald${enter}`],
			['(another)', enter],
			['letter for letter', enter],
			['Title', enter],
			['Text of the meeting', `They met.${enter}`],
		]);

		expect(made.map(({ file }) => file)).toEqual([
			'officials/marta-dorn.md',
			'meetings/2021/2021-09-11-ines-calder-marta-dorn.md',
		]);
		expect(made[1]?.text).toContain('title: Ines Calder holds talks with Marta Dorn in Kestria\n');
		expect(writeRecords(folderOf(), made)).toEqual([]);
	});

	test('an answer that cannot be is asked for again, and Escape ends it', async () => {
		const asked = typing('gaps', [
			['What is missing', enter],
			['This is needed', `A page${enter}`],
			['How does it stand', enter],
			['last looked', `yesterday${enter}`],
			['not a date', '\u0003'],
		]);

		await expect(asked).rejects.toThrow(Cancelled);
	});
});

describe('writing', () => {
	const record = {
		id: 'tolls',
		file: 'topics/tolls.md',
		text: '---\nname: Tolls\nscope: Money.\n---\n',
		data: {},
	};

	test('makes the file', () => {
		const folder = folderOf();

		expect(writeRecords(folder, [record])).toEqual([]);
		expect(readFileSync(join(folder, record.file), 'utf8')).toBe(record.text);
	});

	test('writes nothing at all if one record is not sound', () => {
		const folder = folderOf();
		const unsound = {
			...record,
			file: 'topics/dues.md',
			id: 'dues',
			text: '---\nname: Dues\n---\n',
		};

		expect(writeRecords(folder, [record, unsound])).toMatchObject([{ file: 'topics/dues.md' }]);
		expect(readContent(folder).records.topics).toHaveLength(1);
	});

	test('never overwrites', () => {
		const folder = folderOf();
		mkdirSync(join(folder, 'topics'), { recursive: true });
		writeFileSync(join(folder, record.file), record.text.replace('Money', 'Mine'));

		expect(() => writeRecords(folder, [record])).toThrow('EEXIST');
		expect(readFileSync(join(folder, record.file), 'utf8')).toContain('Mine');
	});
});
