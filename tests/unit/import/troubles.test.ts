/** What is odd in real lists, one small list for each case. */

import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/data/read-content.ts';
import {
	columns,
	emptyArchive,
	filesOf,
	importRows,
	journey,
	visit,
	type ListRow,
} from '../../fixtures/lists.ts';

/** Imports rows and gives what came of them; the archive has passed its check. */
async function imported(rows: readonly ListRow[], options: Parameters<typeof importRows>[2] = {}) {
	const folder = emptyArchive();
	const outcome = await importRows(folder, rows, options);
	const { records, problems } = readContent(folder);
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
	const report = (name: string) =>
		parse<Record<string, string>>(readFileSync(join(folder, outcome.reports, name), 'utf8'), {
			columns: true,
		});
	const troubles = report('troubles.csv');
	return {
		folder,
		outcome,
		records,
		rejected: report('rejected.csv'),
		suggestions: report('suggestions.csv'),
		troubles,
		told: (trouble: string) =>
			troubles.filter((one) => one['trouble'] === trouble).map((one) => one['about']),
		officials: records.officials.map(({ data }) => data.name).toSorted(),
		countries: records.countries.map(({ data }) => data.name).toSorted(),
	};
}

test('a visit becomes a record with its people, countries and sources', async () => {
	const { records } = await imported([visit({})]);
	const [meeting] = records.meetings;
	expect(meeting?.id).toBe('1999-05-04-massimo-dalema-united-states');
	expect(meeting?.data).toMatchObject({
		title: 'Prime Minister Massimo D’Alema of Italy visits the United States',
		date: '1999-05-04/1999-05-06',
		kind: 'visit',
		countries: ['italy', 'united-states'],
		officials: [{ official: 'massimo-dalema', for: 'italy', as: 'Prime Minister', part: 'guest' }],
		accounts: [{ source: 'hsg-visits-italy', passage: 'Row v1' }],
	});
	expect(meeting?.body).toContain('> Official visit.');
	expect(records.sources.map(({ data }) => data.sha256?.length)).toEqual([undefined, 64]);
});

test('a surname alone is printed as the list has it, and counted', async () => {
	const { officials, records, told } = await imported([
		visit({ officials: 'Diaz|President|Mexico', guest_country: 'Mexico' }),
	]);
	expect(officials).toEqual(['President Diaz of Mexico']);
	expect(records.officials[0]?.data).toMatchObject({ sort: 'Diaz', aliases: ['Diaz'] });
	expect(records.officials[0]?.body).toContain('no more of the name');
	expect(told('surname-only')).toEqual(['President Diaz of Mexico']);
});

test('one person in several spellings is one official where office and years agree', async () => {
	const spellings = ['Binyamin Netanyahu', 'Benyamin Netanyahu', 'Benjamin Netanyahu', 'Netanyahu'];
	const { officials, records, told } = await imported(
		spellings.map((name, index) =>
			visit({
				id: `v${index}`,
				start_date: `199${6 + index}-07-08`,
				end_date: `199${6 + index}-07-09`,
				guest_country: 'Israel',
				officials: `${name}|Prime Minister|Israel`,
			}),
		),
	);
	expect(officials).toHaveLength(1);
	expect([officials[0], ...(records.officials[0]?.data.aliases ?? [])].toSorted()).toEqual(
		spellings.toSorted(),
	);
	expect(told('spellings').length).toBeGreaterThan(1);
});

test('one surname in office for too long is two people, and a suggestion', async () => {
	const rows = ['1974', '1982', '1990', '1998'].map((year, index) =>
		journey({
			id: `t${index}`,
			start_date: `${year}-05-01`,
			end_date: `${year}-05-01`,
			host_country: 'Syria',
			place_country: 'Syria',
			place_city: 'Damascus',
			officials: 'Dean Rusk|Secretary of State|United States; Assad|President|Syria',
		}),
	);
	const later = visit({
		id: 't9',
		start_date: '2000-09-01',
		end_date: '2000-09-01',
		place_country: 'Syria',
		host_country: 'Syria',
		guest_country: 'United States',
		officials: 'Colin Powell|Secretary of State|United States; Bashar Assad|President|Syria',
	});
	const { officials, suggestions } = await imported([...rows, later], { map: 'us-travels' });
	expect(officials).toContain('President Assad of Syria');
	expect(officials).toContain('Bashar Assad');
	expect(suggestions.map(({ one, other }) => [one, other])).toContainEqual([
		'Assad',
		'Bashar Assad',
	]);
});

test('labels of one country are one record', async () => {
	const { countries, told } = await imported(
		['Korea', 'Korea, South', 'South Korea', 'Burma', 'Turkey', 'Türkiye'].map(
			(guest_country, index) =>
				visit({
					id: `v${index}`,
					guest_country,
					officials: `Person Number${index}|President|${guest_country}`,
				}),
		),
	);
	expect(countries).toEqual(['Myanmar', 'South Korea', 'Türkiye', 'United States']);
	expect(told('several-labels')).toEqual(['Korea', 'Korea, South', 'Burma', 'Turkey']);
});

test.each([
	['U.S.S.R.', '1943-10-18', 'soviet-union', undefined],
	['U.S.S.R.', '1992-02-14', 'russia', 'no more on that day'],
	[
		'Democratic Republic of the Congo (Zaire)',
		'1970-08-04',
		'democratic-republic-of-the-congo',
		undefined,
	],
	['Dahomey (Benin)', '1962-06-01', 'benin', undefined],
	['Upper Volta', '1965-03-29', 'burkina-faso', 'Upper Volta'],
	['Hawaii', '1874-12-12', 'hawaii', undefined],
	['Yugoslavia', '1971-10-27', 'yugoslavia', undefined],
	['Poland (government-in-exile)', '1941-03-24', 'poland', 'Poland (government-in-exile)'],
	['Holy See', '2000-01-01', 'holy-see', undefined],
	['Vatican City', '2000-01-01', 'holy-see', undefined],
])('%s in %s is %s', async (label, day, id, note) => {
	const { records } = await imported([
		visit({
			start_date: day,
			end_date: day,
			guest_country: label,
			officials: `Some One|President|${label}`,
		}),
	]);
	expect(records.meetings[0]?.data.countries).toEqual([id, 'united-states'].toSorted());
	if (note) expect(records.meetings[0]?.data.note).toContain(note);
	else expect(records.meetings[0]?.data.note).toBeUndefined();
});

test('a place that is no country is a place, and no party', async () => {
	const { records, told } = await imported(
		[
			journey({
				host_country: 'Antarctica',
				place_country: 'Antarctica',
				place_city: 'McMurdo Station',
				officials: 'Dean Rusk|Secretary of State|United States',
			}),
		],
		{ map: 'us-travels' },
	);
	expect(records.meetings[0]?.data.countries).toEqual(['united-states']);
	expect(records.meetings[0]?.data.place).toEqual({
		city: 'McMurdo Station',
		region: 'Antarctica',
	});
	expect(told('no-country')).toEqual(['t1']);
});

test('a row that repeats another is rejected with its reason and all its columns', async () => {
	const { outcome, rejected } = await imported([visit({}), visit({ id: 'v2' })]);
	expect(outcome).toMatchObject({ rows: 2, imported: 1, rejected: 1 });
	expect(Object.keys(rejected[0] ?? {})).toEqual([...columns, 'reason']);
	expect(rejected[0]).toMatchObject({
		id: 'v2',
		reason: 'The same as v1 in every column but "id".',
	});
});

test('two records of the same people and days are kept, and suggested to be one', async () => {
	const { records, suggestions } = await imported([
		visit({}),
		visit({ id: 'v2', description: 'Attended a summit.' }),
	]);
	expect(records.meetings).toHaveLength(2);
	expect(suggestions).toMatchObject([{ kind: 'same meeting?', rows: 'v1 v2' }]);
});

test('days that the description names outside the dates are noted, and the dates left as they are', async () => {
	const { records, told } = await imported([
		visit({ description: 'Official visit. Left the U.S. May 11.' }),
	]);
	expect(records.meetings[0]?.data.date).toBe('1999-05-04/1999-05-06');
	expect(records.meetings[0]?.data.note).toContain('May 11');
	expect(told('days-outside')).toEqual(['v1']);
});

test('several places in one field are a note, one with its region is a place', async () => {
	const { records, told } = await imported(
		[
			journey({ place_city: 'Rome, Naples' }),
			journey({
				id: 't2',
				start_date: '1999-06-01',
				end_date: '1999-06-01',
				place_city: 'Palermo (Sicily)',
			}),
		],
		{ map: 'us-travels' },
	);
	expect(records.meetings.map(({ data }) => data.place)).toEqual([
		{ country: 'italy' },
		{ city: 'Palermo', region: 'Sicily', country: 'italy' },
	]);
	expect(records.meetings[0]?.data.note).toContain('Rome, Naples');
	expect(told('several-places')).toEqual(['t1']);
});

test('an empty description leaves the text empty, and no word in its place', async () => {
	const { records, told } = await imported([visit({ description: '' })]);
	expect(records.meetings[0]?.body.trim()).toBe('');
	expect(told('no-description')).toEqual(['v1']);
});

test('a long stay keeps its days and is named', async () => {
	const { records, told } = await imported([visit({ end_date: '1999-08-07' })]);
	expect(records.meetings[0]?.data.date).toBe('1999-05-04/1999-08-07');
	expect(told('long-stay')).toEqual(['v1']);
});

test('two visitors in one field are two officials', async () => {
	const { officials, records, told } = await imported([
		visit({
			officials: 'Anwar Sadat, Prime Minister Mustafa Khalil|President|Egypt',
			guest_country: 'Egypt',
		}),
	]);
	expect(officials).toEqual(['Anwar Sadat', 'Mustafa Khalil']);
	expect(records.meetings[0]?.data.officials.map(({ as }) => as)).toEqual([
		'President',
		'Prime Minister',
	]);
	expect(told('two-visitors')).toEqual(['v1']);
});

test('a role is the one of the day', async () => {
	const { records, told } = await imported(
		[
			journey({
				officials: 'Herbert C. Hoover|President-elect of the United States|United States',
				description: 'Good will trip. [Visit made as President-elect.]',
			}),
		],
		{ map: 'us-travels' },
	);
	expect(records.meetings[0]?.data.officials[0]?.as).toBe('President-elect of the United States');
	expect(records.meetings[0]?.body).toContain('\\[Visit made as President-elect.\\]');
	expect(told('role-of-the-day')).toEqual(['t1']);
});

test('a country that the list leaves out is taken from elsewhere in it, and said to be inferred', async () => {
	const { records, told } = await imported(
		[
			journey({}),
			journey({
				id: 't2',
				start_date: '1999-07-01',
				end_date: '1999-07-01',
				officials: 'Dean Rusk|Secretary of State|United States; Aldo Moro|Prime Minister|',
			}),
			journey({
				id: 't3',
				start_date: '1999-08-01',
				end_date: '1999-08-01',
				officials: 'Dean Rusk|Secretary of State|United States; Nobody Known|President|',
			}),
		],
		{ map: 'us-travels' },
	);
	const [, second, third] = records.meetings.map(({ data }) => data);
	expect(second?.officials[1]).toMatchObject({ official: 'aldo-moro', for: 'italy' });
	expect(second?.inferred).toEqual(['officials']);
	expect(third?.officials).toHaveLength(1);
	expect(told('country-unknown')).toEqual(['t3']);
});

test('the description decides where it names the country of somebody met elsewhere', async () => {
	const { records } = await imported(
		[
			journey({
				officials: 'Dean Rusk|Secretary of State|United States; Hussein|King|Italy',
				description: 'Met with King Hussein of Jordan.',
			}),
		],
		{ map: 'us-travels' },
	);
	expect(records.meetings[0]?.data.officials[1]).toMatchObject({
		official: 'hussein-jordan',
		for: 'jordan',
	});
});

test.each([
	[{ start_date: '1999-02-30' }, 'There is no such day as 1999-02-30'],
	[{ start_date: '' }, 'The first day is missing'],
	[{ start_date: '4 May 1999' }, '"4 May 1999" is no day'],
	[{ end_date: '1999-05-01' }, 'It ends (1999-05-01) before it begins (1999-05-04)'],
	[
		{ guest_country: 'Itly' },
		'No country or organisation is known by the name "Itly". The nearest is "italy"',
	],
	[{ officials: '' }, 'The row names nobody'],
	[{ id: '' }, 'is empty'],
	[{ description: 'Met with \u202eClinton.' }, 'U+202E'],
	[{ description: 'Met with \u200bClinton.' }, 'U+200B'],
] as const)('a row with %j is rejected: %s', async (row, reason) => {
	const { rejected, outcome, records } = await imported([
		visit({ id: 'v0', start_date: '1999-01-01', end_date: '1999-01-01' }),
		visit(row),
	]);
	expect(outcome).toMatchObject({ imported: 1, rejected: 1 });
	expect(rejected[0]?.['reason']).toContain(reason);
	expect(records.meetings).toHaveLength(1);
});

test('Markdown in a description is printed, and not acted on', async () => {
	const { folder } = await imported([
		visit({ description: '# <b>Met</b> with *Clinton* & [[italy]].' }),
	]);
	expect(Object.values(filesOf(join(folder, 'meetings'))).join('')).toContain(
		'> \\# \\<b\\>Met\\</b\\> with \\*Clinton\\* \\& \\[\\[italy\\]\\].',
	);
});
