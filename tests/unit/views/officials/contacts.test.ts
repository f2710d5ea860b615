import { expect, test } from 'vitest';
import { circleOf } from '../../../../src/views/officials/contacts.ts';
import { archiveOf, meeting, official, organisation } from '../../../fixtures/records.ts';

const people = ['ines-calder', 'oskar-vey', 'ana-rook', 'bo-lind'].map((id) => official(id));
const at = (...officials: [official: string, side: string][]) =>
	officials.map(([id, side]) => ({ official: id, for: side }));

test('holds those of other sides, by side, and which of them met each other', () => {
	const archive = archiveOf({
		officials: people,
		meetings: [
			meeting('one', {
				date: '2021-01-01',
				officials: at(['ines-calder', 'kestria'], ['ana-rook', 'marenia']),
			}),
			meeting('two', { date: '2021-02-01' }),
			meeting('three', { date: '2021-03-01' }),
			meeting('elsewhere', {
				date: '2021-04-01',
				officials: at(['oskar-vey', 'valdoria'], ['ana-rook', 'marenia']),
			}),
		],
	});
	const { people: met, links, others } = circleOf(archive, 'ines-calder');

	expect(met.map(({ name, side, count }) => [name, side, count])).toEqual([
		['Oskar Vey', 'valdoria', 2],
		['Ana Rook', 'marenia', 1],
	]);
	expect([met[0]?.first[0]?.id, met[0]?.latest[0]?.id]).toEqual(['two', 'three']);
	expect(links).toEqual([{ from: 0, to: 1, count: 1 }]);
	expect(others).toEqual([]);
});

test('holds none of one’s own country, though they came for one of its provinces', () => {
	const archive = archiveOf({
		officials: people,
		organisations: [organisation('coast', { country: 'kestria' })],
		meetings: [
			meeting('one', {
				officials: at(['ines-calder', 'kestria'], ['bo-lind', 'coast'], ['oskar-vey', 'valdoria']),
			}),
		],
	});

	expect(circleOf(archive, 'ines-calder').people.map((one) => one.official)).toEqual(['oskar-vey']);
});

test('names those met most often, and counts the others', () => {
	const crowd = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
	const archive = archiveOf({
		officials: [...people, ...crowd.map((id) => official(id))],
		meetings: [
			...crowd
				.slice(20)
				.map((id) =>
					meeting(`m-${id}`, { officials: at(['ines-calder', 'kestria'], [id, 'valdoria']) }),
				),
			meeting('all', {
				officials: at(
					['ines-calder', 'kestria'],
					...crowd.map((id) => [id, 'valdoria'] as [string, string]),
				),
			}),
		],
	});
	const { people: met, others } = circleOf(archive, 'ines-calder');

	expect(met.slice(0, 10).map(({ count }) => count)).toEqual(Array(10).fill(2));
	expect([met.length, others.length]).toEqual([14, 16]);
});

test('is empty for an official who met nobody', () => {
	expect(circleOf(archiveOf(), 'ines-calder')).toEqual({ people: [], links: [], others: [] });
});

test('leaves out whom an official visited, where no source says that the two met', () => {
	const archive = archiveOf({
		officials: people,
		meetings: [
			meeting('stay', {
				kind: 'visit',
				officials: at(['ines-calder', 'kestria'], ['oskar-vey', 'valdoria']),
			}),
			meeting('tour', {
				kind: 'inspection',
				officials: at(['ines-calder', 'kestria'], ['oskar-vey', 'valdoria']),
			}),
			meeting('put-off', {
				status: 'postponed',
				officials: at(['ines-calder', 'kestria'], ['oskar-vey', 'valdoria']),
			}),
		],
	});

	expect(circleOf(archive, 'ines-calder').people).toEqual([]);
});
