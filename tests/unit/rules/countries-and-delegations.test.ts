import { describe, expect, test } from 'vitest';
import { findIntegrityProblems } from '../../../src/rules/all.ts';
import { changed, meetingFile, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';
import { meeting, recordsOf } from '../../fixtures/records.ts';

const marenia = { 'countries/marenia.md': '---\nname: Marenia\n---\n' };
const harbour = {
	'organisations/north-harbour.md':
		'---\nname: North Harbour\nkind: province\ncountry: valdoria\n---\n',
};

describe('countries', () => {
	test('must list the country of every delegate', () => {
		expect(problemsIn({ ...marenia, ...changed('for: valdoria', 'for: marenia') }))
			.toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:6:22  "valdoria" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody.
			content/meetings/2021/calder-vey.md:12:10  "oskar-vey" was there for "marenia", but \`countries\` lists only kestria, valdoria. Add "marenia" there, or correct \`for\`."
		`);
	});

	test('must list the country of every organisation that sent a delegate', () => {
		const text = soundFiles[meetingFile]
			.replace('for: valdoria', 'for: north-harbour')
			.replace('[kestria, valdoria]', '[kestria]');

		expect(problemsIn({ ...harbour, [meetingFile]: text })).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:12:10  "oskar-vey" was there for "north-harbour", which is of "valdoria", but \`countries\` lists only kestria. Add "valdoria" there, or correct \`for\`."`,
		);
	});

	test('may be represented by one of their organisations', () => {
		expect(problemsIn({ ...harbour, ...changed('for: valdoria', 'for: north-harbour') })).toBe('');
	});

	test('must not list one that nobody represented', () => {
		expect(
			problemsIn({
				...marenia,
				...changed('[kestria, valdoria]', '[kestria, marenia, valdoria]'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:22  "marenia" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody."`,
		);
	});

	test('may list one whose people no source names, if it is said to be unnamed', () => {
		const text = changed('[kestria, valdoria]', '[kestria, marenia, valdoria]\nunnamed: [marenia]');

		expect(problemsIn({ ...marenia, ...text })).toBe('');
	});

	test('may list the country that an inspection took place in', () => {
		const records = recordsOf({
			meetings: [
				meeting('tour', {
					kind: 'inspection',
					place: { country: 'marenia' },
					countries: ['kestria', 'marenia', 'valdoria'],
				}),
			],
		});

		expect(findIntegrityProblems(records)).toEqual([]);
	});

	test('must not be unnamed and represented at once, nor unnamed and absent', () => {
		expect(
			problemsIn({
				...marenia,
				...changed('[kestria, valdoria]', '[kestria, valdoria]\nunnamed: [kestria, marenia]'),
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:7:11  "kestria" is in \`unnamed\`, but an official was there for it. Delete it from \`unnamed\`.
			content/meetings/2021/calder-vey.md:7:20  "marenia" is in \`unnamed\` but not in \`countries\`. Add it there, or delete it here."
		`);
	});

	test('are not asked for where no official is known at all', () => {
		const records = recordsOf({ meetings: [meeting('silent', { officials: [] })] });

		expect(findIntegrityProblems(records)).toEqual([]);
	});
});
