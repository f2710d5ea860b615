import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { draftFrom } from '../../../src/draft/draft.ts';
import { noNames } from '../../../src/draft/known-names.ts';
import { recordFiles } from '../../../src/draft/records.ts';
import { writeFolder } from '../../fixtures/content-folder.ts';
import { readouts } from '../../fixtures/readouts.ts';

const facts = {
	sha256: 'a'.repeat(64),
	file: 'readout.txt',
	language: 'en',
	outlet: 'Example Gazette',
};
const filesOf = (
	{ text, published }: { text: string; published?: string | undefined },
	taken = new Set<string>(),
) => recordFiles(text, draftFrom(text, noNames, { published }), facts, taken);

describe('records of a draft', () => {
	const whole = readouts.filter(
		({ meetings, name }) => meetings.every(({ date }) => date !== null) && !/line above/.test(name),
	);

	test.each(whole)('pass the check as they are: $name', (readout) => {
		const files = filesOf(readout);
		const parties = readout.meetings.flatMap(({ countries }) => countries);
		expect(parties.length).toBeGreaterThan(0);
		const folder = writeFolder(
			Object.fromEntries([
				['site.yaml', 'title: Test\n'],
				...files.map(({ path, text }) => [path, text] as const),
				['organisations/asean.md', '---\nname: ASEAN\nkind: international\n---\n'],
				[
					'organisations/european-union.md',
					'---\nname: European Union\nkind: international\n---\n',
				],
			]),
		);
		const problems = readContent(folder).problems.filter(
			({ file, level }) => level === 'error' && file !== 'site.yaml',
		);
		expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
	});

	test('hold the questions as comments, so that each is asked again by the check', () => {
		const files = filesOf({
			text: 'Foreign Minister Park Ji-hoon met Mongolian Foreign Minister Batbayar Enkhtuya on Monday.',
		});
		const meeting = files.find(({ path }) => path.startsWith('meetings/'));
		expect(meeting?.text).toMatch(/^# \? Which day is meant by “on Monday”/m);
		expect(meeting?.text).toMatch(/^ +# \? for: which country/m);
		expect(meeting?.text).not.toMatch(/^date:/m);
	});

	test('take no id that the archive has', () => {
		const [readout] = readouts;
		if (!readout) throw new Error('no readout');
		const before = filesOf(readout).map(({ path }) => path);
		const taken = new Set(before.map((path) => path.replace(/^.*\/|\.md$/g, '')));
		expect(
			filesOf(readout, taken).filter(
				({ path }) => before.includes(path) && !path.startsWith('countries/'),
			),
		).toEqual([]);
	});

	test('keep the SHA-256 with the text itself, and name it as host of the articles that it reprints', () => {
		const text =
			'A page about two talks\n\nThey all came in one week.\n\nFirst talks\n\nORVA, April 3 (Agency) — Lao Foreign Minister Mali Phommasy met Thai Foreign Minister Anan Suksawat on Wednesday.\n\nSecond talks\n\nORVA, April 4 (Agency) — Lao Foreign Minister Mali Phommasy met Indian Foreign Secretary Ravi Menon on Thursday.';
		const sources = filesOf({ text, published: '2024-04-06' }).filter(({ path }) =>
			path.startsWith('sources/'),
		);
		expect(sources).toHaveLength(3);
		expect(
			sources.filter(({ text: record }) => record.includes(`sha256: ${facts.sha256}`)),
		).toHaveLength(1);
		expect(sources.filter(({ text: record }) => /^in: /m.test(record))).toHaveLength(2);
	});
});
