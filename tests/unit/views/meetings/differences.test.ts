import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/archive/archive.ts';
import { differencesOf } from '../../../../src/views/meetings/differences.ts';
import { archiveOf, meeting, organisation, source } from '../../../fixtures/records.ts';

const sources = ['herald', 'gazette', 'letter'].map((id) => source(id, { outlet: id }));

/** Differences of a meeting: label, a reading for each account ("!" if it is the adopted one), adopted, why. */
function differences(given: Parameters<typeof meeting>[1]) {
	const archive = archiveOf({
		sources,
		organisations: [organisation('north-harbour', { country: 'valdoria' })],
		meetings: [meeting('talks', { date: '2021-09-11', ...given })],
	});
	return differencesOf(archive, find(archive, 'meetings', 'talks')).map(
		({ label, readings, adopted, why }) => [
			label,
			readings.map(({ words, isAdopted }) => (isAdopted ? `${words}!` : words)),
			adopted,
			why,
		],
	);
}

describe('what accounts give differently', () => {
	test('is drawn from what stands under each account', () => {
		expect(
			differences({
				place: { city: 'Vell', country: 'valdoria' },
				officials: [
					{ official: 'ines-calder', for: 'kestria', as: 'Foreign Minister', part: 'host' },
					{ official: 'oskar-vey', for: 'valdoria' },
				],
				accounts: [
					{ source: 'herald', date: '2021-09' },
					{
						source: 'gazette',
						place: { venue: 'Town Hall', city: 'Alder', country: 'kestria' },
						countries: ['kestria'],
						officials: [
							{ official: 'ines-calder', as: 'Minister', part: 'chair' },
							{ official: 'oskar-vey', as: 'Envoy', spelling: 'Vay' },
						],
					},
				],
			}),
		).toEqual([
			['Date', ['September 2021', undefined], '11 September 2021', undefined],
			['Place', [undefined, 'Town Hall, Alder, Kestria'], 'Vell, Valdoria', undefined],
			['Countries', [undefined, 'Kestria'], 'Kestria, Valdoria', undefined],
			['Role of Ines Calder', [undefined, 'Minister'], 'Foreign Minister', undefined],
			['Part of Ines Calder', [undefined, 'Chair'], 'Host', undefined],
			['Role of Oskar Vey', [undefined, 'Envoy'], 'no role', undefined],
			['Name of Oskar Vey', [undefined, 'Vay'], 'Oskar Vey', undefined],
		]);
	});

	test('is nothing where what they repeat is what the record has', () => {
		expect(
			differences({
				accounts: [
					{ source: 'herald', date: '2021-09-11' },
					{ source: 'gazette', officials: [{ official: 'ines-calder', part: 'participant' }] },
				],
			}),
		).toEqual([]);
	});

	test('is told of three accounts, the one that is adopted marked', () => {
		expect(
			differences({
				accounts: [
					{ source: 'herald', date: '2021-09-10' },
					{ source: 'gazette', date: '2021-09-11' },
					{ source: 'letter' },
				],
			}),
		).toEqual([
			[
				'Date',
				['10 September 2021', '11 September 2021!', undefined],
				'11 September 2021',
				undefined,
			],
		]);
	});

	test('takes a dispute’s words and reason, and adds an account that the dispute does not name', () => {
		expect(
			differences({
				accounts: [
					{ source: 'herald', date: '2021-09-10' },
					{ source: 'gazette' },
					{ source: 'letter', date: '2021-09-12' },
				],
				disputed: [
					{
						field: 'date',
						readings: [
							{ account: 'gazette', reading: '2021-09-11' },
							{ account: 'herald', reading: 'Friday' },
						],
						adopted: '2021-09-11',
						why: 'It was a Saturday.',
					},
				],
			}),
		).toEqual([
			[
				'Date',
				['Friday', '11 September 2021!', '12 September 2021'],
				'11 September 2021',
				'It was a Saturday.',
			],
		]);
	});

	test('keeps two disputes of one field, and two readings of one account', () => {
		const wording = (adopted: string) => ({
			field: 'wording' as const,
			readings: [
				{ account: 'herald', reading: 'open' },
				{ account: 'herald', reading: 'free' },
				{ account: 'gazette', reading: 'safe' },
			],
			adopted,
			why: 'As it stands.',
		});
		const found = differences({
			accounts: [{ source: 'herald' }, { source: 'gazette' }],
			disputed: [wording('safe'), wording('open')],
		});

		expect(found.map(([, readings]) => readings)).toEqual([
			['open; free', 'safe!'],
			['open; free', 'safe'],
		]);
	});

	test('tells of an official whom only an account names', () => {
		expect(
			differences({
				countries: ['kestria'],
				officials: [{ official: 'ines-calder', for: 'kestria' }],
				accounts: [
					{ source: 'herald', officials: [{ official: 'oskar-vey', part: 'present' }] },
					{ source: 'gazette', officials: [{ official: 'oskar-vey' }] },
				],
			}),
		).toEqual([
			[
				'Presence of Oskar Vey',
				['Present', 'named as present'],
				'not among those who took part',
				undefined,
			],
		]);
	});
});
