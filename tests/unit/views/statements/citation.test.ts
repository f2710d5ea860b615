import { expect, test } from 'vitest';
import { searchResult } from '../../../../src/messages/en.ts';
import { printedIn, saidBy, whenOf } from '../../../../src/views/statements/citation.ts';
import { archiveOf, commitment, commitmentOf, meeting, source } from '../../../fixtures/records.ts';

const address = 'https://papers.example/meetings/talks/#pledge';

function cite(
	given: Parameters<typeof meeting>[1],
	said: Parameters<typeof commitment>[1] = {},
	printed: Parameters<typeof source>[1] = {},
) {
	const archive = archiveOf({
		meetings: [
			meeting('talks', {
				title: 'Talks on the strait',
				...given,
				commitments: [commitment('pledge', said)],
			}),
		],
		sources: [source('herald', { title: 'Talks in Port Alder', ...printed })],
	});
	const { meeting: of, data, speakers, sides } = commitmentOf(archive, 'talks', 'pledge');
	return searchResult.citation({
		speaker: saidBy(archive, speakers, sides),
		meeting: of.data.title,
		date: whenOf(of),
		printed: printedIn(archive, data.account),
		archive: archive.site.title,
		address,
	});
}

test('names speaker, role on the day, meeting, date, source and address', () => {
	const citation = cite(
		{ officials: [{ official: 'ines-calder', for: 'kestria', as: 'Foreign Minister' }] },
		{},
		{ outlet: 'Kestria Herald', published: '2021-09-12' },
	);

	expect(citation).toMatchInlineSnapshot(
		`"Ines Calder, Foreign Minister. Talks on the strait, 11 September 2021, as printed in Kestria Herald, “Talks in Port Alder”, 12 September 2021. Strait Papers, https://papers.example/meetings/talks/#pledge"`,
	);
});

test('names all speakers, and says of role, outlet and day no more than is known', () => {
	expect(
		cite({ date: '2021-09-1X' }, { speakers: ['ines-calder', 'oskar-vey'] }),
	).toMatchInlineSnapshot(
		`"Ines Calder · Oskar Vey. Talks on the strait, mid-September 2021, as printed in “Talks in Port Alder”. Strait Papers, https://papers.example/meetings/talks/#pledge"`,
	);
});

test('names the side where no speaker is named, and the days of what lasts', () => {
	expect(
		cite({ kind: 'visit', date: '2021-09-10/2021-09-12' }, { speakers: [], for: ['valdoria'] }),
	).toMatchInlineSnapshot(
		`"Valdoria. Talks on the strait, 10–12 September 2021, as printed in “Talks in Port Alder”. Strait Papers, https://papers.example/meetings/talks/#pledge"`,
	);
});
