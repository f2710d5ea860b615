import { expect, test } from 'vitest';
import type { Strip } from '../../../../src/views/timeline/timeline-bins.ts';
import {
	stripByCountry,
	stripByCounterpart,
	stripByHost,
	stripByTopicSide,
} from '../../../../src/views/timeline/timeline-rows.ts';
import { archiveOf, commitment, meeting, organisation } from '../../../fixtures/records.ts';

const archive = archiveOf({
	organisations: [organisation('coast', { country: 'valdoria' })],
	meetings: [
		meeting('home', {
			date: '2021-01-01',
			place: { city: 'Port Alder', country: 'kestria' },
			commitments: [commitment('open', { topics: ['navigation'] })],
		}),
		meeting('third', {
			date: '2021-02-01',
			place: { country: 'marenia' },
			officials: [
				{ official: 'ines-calder', for: 'kestria' },
				{ official: 'oskar-vey', for: 'coast' },
			],
			commitments: [commitment('coast', { speakers: ['oskar-vey'], topics: ['navigation'] })],
		}),
		meeting('call', { date: '2021-03-01', kind: 'call' }),
		meeting('three', {
			date: '2021-04-01',
			countries: ['kestria', 'valdoria', 'marenia'],
			place: { country: 'marenia' },
		}),
	],
});
const rowsOf = ({ rows }: Strip) => rows.map(({ name, meetings }) => [name, meetings]);

test('by country leaves out the one whose page it is', () => {
	expect(rowsOf(stripByCountry(archive, archive.meetings, { but: 'kestria' }))).toEqual([
		['Valdoria', 4],
		['Marenia', 1],
	]);
});

test('by place counts third countries, and calls apart', () => {
	expect(rowsOf(stripByHost(archive, archive.meetings))).toEqual([
		['In Marenia', 2],
		['In Kestria', 1],
		['By call, or place not known', 1],
	]);
});

test('by side met counts a province for its country, and never the own side', () => {
	expect(rowsOf(stripByCounterpart(archive, archive.meetings, 'ines-calder'))).toEqual([
		['Valdoria', 4],
		['Marenia', 1],
	]);
});

test('by side of a topic counts meetings at which the side is quoted on it', () => {
	expect(rowsOf(stripByTopicSide(archive, 'navigation'))).toEqual([
		['Kestria', 1],
		['Valdoria', 1],
	]);
});
