import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../../src/data/check-quotes.ts';
import { locateFindings } from '../../../src/data/locate-findings.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { linkContent } from '../../../src/data/archive.ts';
import { formatProblems } from '../../../src/data/report.ts';
import {
	changed,
	meetingFile,
	soundFiles,
	writeContent,
	writeFolder,
} from '../../fixtures/content-folder.ts';
import { archiveOf, commitment, meeting, source } from '../../fixtures/records.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const printed =
	'Calder said Kestria will keep the strait\nopen to every flag. “We are neighbours,” said Vey.\n';

/** The report on one quotation, and its source's text in a folder. */
function check(quote: string, text: string, fields: Parameters<typeof source>[1] = {}) {
	const archive = archiveOf({
		meetings: [meeting('talks', { commitments: [commitment('pledge', { quote })] })],
		sources: [source('herald', { sha256: hashOf(text), ...fields })],
	});
	return checkQuotes(archive, writeFolder({ 'some/name.txt': text }));
}

describe('a quotation', () => {
	test('is found in the text that has the checksum of its source, under whatever name', () => {
		expect(check('keep the strait open to every flag', printed)).toEqual({
			findings: [],
			found: 1,
			unchecked: 0,
			absent: [],
			verified: 1,
		});
	});

	test('with one changed letter is named, with its file and line', () => {
		const folder = writeContent({
			...changed('language: en', `language: en\nsha256: ${hashOf(printed)}`, 'sources/herald.md'),
			[meetingFile]: soundFiles[meetingFile].replace('open to every flag', 'open to evary flag'),
		});
		const { findings } = checkQuotes(
			linkContent(readContent(folder)),
			writeFolder({ 'a.txt': printed }),
		);

		expect(formatProblems(locateFindings(folder, findings), 'content')).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:20:12  The quotation "open-strait" is not in the text of "herald". The text has it as far as "keep the strait open to ev", then the record goes on "ary flag". Copy the words again from the source."`,
		);
	});

	test('that is not there from its first letter on is shown by its beginning', () => {
		const { findings, found } = check(
			'Ω nothing of this kind was ever said by anybody anywhere',
			printed,
		);

		expect(found).toBe(0);
		expect(findings[0]?.message).toMatchInlineSnapshot(
			`"The quotation "pledge" is not in the text of "herald". Not found: "Ω nothing of this kind was ever said by …". Copy the words again from the source."`,
		);
	});

	test('with straight marks is not one with curly marks', () => {
		expect(check('"We are neighbours,"', printed).findings).toHaveLength(1);
		expect(check('“We are neighbours,”', printed).findings).toHaveLength(0);
	});

	test('is looked for within the extent of its source only', () => {
		const extent = { from: '“We are', to: 'said Vey.' };

		expect(check('“We are neighbours,”', printed, { extent }).found).toBe(1);
		expect(check('keep the strait open', printed, { extent }).found).toBe(0);
	});

	test('of a text within another one is looked for in that', () => {
		const archive = archiveOf({
			meetings: [meeting('talks', { commitments: [commitment('pledge')] })],
			sources: [
				source('herald', { in: 'gazette' }),
				source('gazette', { sha256: hashOf(printed) }),
			],
		});

		expect(checkQuotes(archive, writeFolder({ 'a.txt': printed }))).toMatchObject({
			found: 1,
			verified: 2,
		});
	});
});

describe('a source', () => {
	test('whose first or last words are not in its text is named', () => {
		const problems = [
			check('keep', printed, { extent: { from: 'Never', to: 'Vey.' } }),
			check('keep', printed, { extent: { from: 'Calder', to: 'never' } }),
		].map(({ findings, found, unchecked }) => ({
			message: findings[0]?.message,
			path: findings[0]?.spot,
			found,
			unchecked,
		}));

		expect(problems).toEqual([
			{
				message:
					'The first words of "Text herald" are not in its text. Copy them again from the source.',
				path: { path: ['extent', 'from'] },
				found: 0,
				unchecked: 1,
			},
			{
				message:
					'The last words of "Text herald" are not in its text. Copy them again from the source.',
				path: { path: ['extent', 'to'] },
				found: 0,
				unchecked: 1,
			},
		]);
	});

	test('whose SHA-256 has a wrong digit is named, with the right one', () => {
		const right = hashOf(printed);
		const wrong = `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`;
		const { findings, unchecked } = check('keep', printed, { sha256: wrong });

		expect(unchecked).toBe(1);
		expect(findings.map(({ spot, message }) => [spot, message])).toEqual([
			[
				{ path: ['sha256'] },
				`No text at hand has this SHA-256, but one has ${right}, which differs by a few digits. Correct \`sha256\` of "herald".`,
			],
		]);
	});

	test('whose text is not at hand is counted and named, and its quotations are not called false', () => {
		const archive = archiveOf({
			meetings: [meeting('talks', { commitments: [commitment('pledge')] })],
			sources: [source('herald', { sha256: 'a'.repeat(64) }), source('silent')],
		});

		expect(checkQuotes(archive, writeFolder({ 'other.txt': printed }))).toEqual({
			findings: [],
			found: 0,
			unchecked: 1,
			verified: 0,
			absent: [
				{ source: 'herald', reason: `no file has its SHA-256 ${'a'.repeat(64)}` },
				{ source: 'silent', reason: 'its record names no text' },
			],
		});
	});
});

describe('a file that is not as it was read', () => {
	const sha256 = hashOf(printed);
	const altered = (name: string, fields: Parameters<typeof source>[1] = {}) =>
		checkQuotes(
			archiveOf({ sources: [source('herald', { sha256, ...fields })] }),
			writeFolder({ [name]: `${printed} More.` }),
		);

	test.each([
		['herald.txt', {}],
		['2021/Talks in Port Alder.txt', { title: 'Talks in Port Alder' }],
		['talks.txt', { title: '[talks.txt]' }],
		[`003_${sha256.slice(0, 16)}.txt`, {}],
	])('is told by its name: %s', (name, fields) => {
		const { findings } = altered(name, fields);
		expect(findings.map(({ message }) => message)).toEqual([
			`The text of the file "${name}" differs from the one that was read for "herald": its SHA-256 is ${hashOf(`${printed} More.`)}. Put the file back as it was; or read its text again, and correct \`sha256\` and the quotations.`,
		]);
	});

	test('and where no file has its name, its text is not at hand', () => {
		const { findings, absent } = altered('other.txt');
		expect(findings).toEqual([]);
		expect(absent).toEqual([{ source: 'herald', reason: `no file has its SHA-256 ${sha256}` }]);
	});
});
