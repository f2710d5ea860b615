import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { checkDrafts } from '../../../src/draft/check-drafts.ts';
import { draftFrom } from '../../../src/draft/draft.ts';
import { knownNames } from '../../../src/draft/known-names.ts';
import { recordFiles } from '../../../src/draft/records.ts';
import { writeContent, writeFolder } from '../../fixtures/content-folder.ts';

const told =
	'KESTRIA CITY, Sept. 12, 2021 — Laotian Foreign Minister Khamphone Sengdara met Thai Foreign Minister Anan Suksawat in Vientiane on Sept. 11.';

function problemsOf(text: string, { site = '', url }: { site?: string; url?: string } = {}) {
	const folder = writeContent(
		site
			? { 'site.yaml': `title: A\ndescription: B\naddress: https://a.example/\n${site}` }
			: undefined,
	);
	const names = knownNames(readContent(folder).records);
	const draft = draftFrom(text, names, { published: '2021-09-12' });
	const facts = { file: 'a.txt', sha256: 'a'.repeat(64), outlet: 'Gazette', language: 'en', url };
	return checkDrafts(folder, recordFiles(text, draft, facts, names.ids));
}

const messages = (problems: readonly { file: string; message: string }[]) =>
	problems.map(({ file, message }) => `${file.split('/')[0]}: ${message.split('. ')[0]}`);

describe('drafts are checked like records', () => {
	test('and nothing is said of those that are sound', () => {
		expect(problemsOf(told)).toEqual({ faults: [], open: [] });
	});

	test('a hidden character of the text is a fault', () => {
		const { faults } = problemsOf(
			`${told} “We will keep the\u200b strait open for all ships of all flags,” Sengdara said.`,
		);
		expect(messages(faults).join('\n')).toContain('U+200B');
	});

	test('so is an address that is none', () => {
		const { faults } = problemsOf(told, { url: 'javascript:alert(1)' });
		expect(faults).toHaveLength(1);
		expect(faults[0]?.file).toMatch(/^sources\//);
	});

	test('what the text does not say is open', () => {
		const { faults, open } = problemsOf(
			'Foreign Minister Park Ji-hoon met Mongolian Foreign Minister Batbayar Enkhtuya in spring.',
		);
		expect(faults).toEqual([]);
		expect(messages(open)).toContain('meetings: The id of a country or organisation is missing');
	});

	test('so is what other records say against it', () => {
		const { faults, open } = problemsOf(told, {
			site: 'edition: 2021-01-05\nlicence: {records: CC0, quotations: None.}\n',
		});
		expect(faults).toEqual([]);
		expect(open.map(({ rule }) => rule)).toEqual(['edition', 'edition']);
	});
});

describe('npm run draft', () => {
	const draft = (text: string, ...args: string[]) => {
		const folder = writeFolder({ 'talks.txt': text });
		const into = join(folder, 'drafts');
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[
				'scripts/draft.ts',
				join(folder, 'talks.txt'),
				...['--published', '2021-09-12', '--into', into, '--archive', writeContent(), ...args],
			],
			{ encoding: 'utf8' },
		);
		return { status, stdout, stderr, written: existsSync(into) ? readdirSync(into) : [] };
	};

	test('writes nothing where a draft could never pass, and says it as the check does', () => {
		const { status, stderr, written } = draft(told, '--url', 'javascript:alert(1)');
		expect(status).toBe(1);
		expect(stderr).toMatch(/drafts\/sources\/\S+\.md:\d+:\d+ {2}.*javascript:alert\(1\)/);
		expect(stderr).toMatch(
			/^Nothing was written, because these drafts would not pass the check\./m,
		);
		expect(written).toEqual([]);
	});

	test('writes what is sound', () => {
		const { status, stdout, written } = draft(told);
		expect(status).toBe(0);
		expect(written).toContain('meetings');
		expect(stdout).not.toContain('Still open');
	});
});
