import { describe, expect, test } from 'vitest';
import { changed, meetingFile, problemsIn } from '../../fixtures/content-folder.ts';

describe('references', () => {
	test('to nothing are refused, and the likely record is named', () => {
		expect(problemsIn(changed('- official: ines-calder', '- official: ines-caldr')))
			.toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:8:15  There is no official "ines-caldr". Did you mean "ines-calder"?
			content/meetings/2021/calder-vey.md:17:16  "ines-calder" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker."
		`);
	});

	test('to nothing like any record are refused with the file to add', () => {
		expect(
			problemsIn(changed('kind: meeting', 'kind: meeting\nwithin: grand-tour')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:9  There is no visit "grand-tour". Correct the id, or add content/visits/grand-tour.md."`,
		);
	});

	test('to a record of another kind are refused', () => {
		expect(problemsIn(changed('for: valdoria', 'for: ines-calder'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:12:10  "ines-calder" is no country or organisation: it is officials/ines-calder.md. Correct the id."`,
		);
	});

	test('are refused at the entry of a list that holds them', () => {
		expect(
			problemsIn(changed('act: pledge', 'act: pledge\n    topics:\n      - fishing')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:21:9  There is no topic "fishing". Correct the id, or add content/topics/fishing.md."`,
		);
	});

	test('to a record that does not fit its schema are not reported a second time', () => {
		expect(
			problemsIn(changed('name: Kestria', 'nme: Kestria', 'countries/kestria.md')),
		).not.toContain(meetingFile);
	});

	test.each([
		[
			'an official of a country',
			changed('country: valdoria', 'country: nowhere', 'officials/oskar-vey.md'),
			'There is no country "nowhere".',
		],
		[
			'a source in another',
			changed('language: en', 'language: en\nin: gazette', 'sources/herald.md'),
			'There is no source "gazette".',
		],
		[
			'a place in a country',
			changed('city: Port Alder, country: kestria', 'city: Port Alder, country: nowhere'),
			'There is no country "nowhere".',
		],
		[
			'a gap about a record',
			{ 'gaps/lost.md': '---\ntitle: Lost\nstate: source-lost\nabout: [nowhere]\n---\n' },
			'There is no record "nowhere".',
		],
		[
			'a part of an organisation',
			{ 'organisations/bureau.md': '---\nname: Bureau\nkind: body\nparent: nowhere\n---\n' },
			'There is no organisation "nowhere".',
		],
		[
			'an official in an account',
			changed('  - source: herald', '  - source: herald\n    officials: [{official: nobody}]'),
			'There is no official "nobody".',
		],
	])('are followed from %s', (_, changes, message) => {
		expect(problemsIn(changes)).toContain(message);
	});
});
