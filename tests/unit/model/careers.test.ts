import { describe, expect, test } from 'vitest';
import { counterpartsOf, rolesOf } from '../../../src/model/careers.ts';
import { archiveOf, idsOf, meeting, official, organisation } from '../../fixtures/records.ts';

describe('rolesOf', () => {
	const calder = (as?: string) => ({
		officials: [{ official: 'ines-calder', for: 'kestria', ...(as ? { as } : {}) }],
	});

	test('are in the order in which the archive first has them, with their meetings', () => {
		const archive = archiveOf({
			meetings: [
				meeting('later', { date: '2022', ...calder('Minister') }),
				meeting('earlier', { date: '2020', ...calder('Envoy') }),
				meeting('silent', { date: '2021', ...calder() }),
				meeting('last', { date: '2023', ...calder('Envoy') }),
			],
		});

		expect(rolesOf(archive, 'ines-calder').map(({ as, on }) => [as, idsOf(on)])).toEqual([
			['Envoy', ['earlier', 'last']],
			['Minister', ['later']],
		]);
	});

	test('are also those that only one account gives, once a meeting', () => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					...calder('Minister'),
					accounts: [
						{ source: 'herald', officials: [{ official: 'ines-calder', as: 'Minister' }] },
						{ source: 'gazette', officials: [{ official: 'ines-calder', as: 'Envoy' }] },
					],
				}),
			],
		});

		expect(rolesOf(archive, 'ines-calder').map(({ as, on }) => [as, on.length])).toEqual([
			['Minister', 1],
			['Envoy', 1],
		]);
	});

	test('are none of an official who never met anybody', () => {
		expect(rolesOf(archiveOf(), 'ines-calder')).toEqual([]);
	});
});

describe('counterpartsOf', () => {
	const officials = ['ines-calder', 'oskar-vey', 'ana-rook', 'bo-lind'].map((id) => official(id));

	test('are those of other sides, met most often first, then by id', () => {
		const archive = archiveOf({
			officials,
			meetings: [
				meeting('one', {
					officials: [
						{ official: 'ines-calder', for: 'kestria' },
						{ official: 'bo-lind', for: 'kestria' },
						{ official: 'oskar-vey', for: 'valdoria' },
						{ official: 'ana-rook', for: 'valdoria' },
					],
				}),
				meeting('two', {
					officials: [
						{ official: 'ines-calder', for: 'kestria' },
						{ official: 'oskar-vey', for: 'valdoria' },
					],
				}),
			],
		});

		expect(counterpartsOf(archive, 'ines-calder')).toEqual([
			{ official: 'oskar-vey', count: 2 },
			{ official: 'ana-rook', count: 1 },
		]);
	});

	test('are none of one’s own country, though they came for one of its provinces', () => {
		const archive = archiveOf({
			officials,
			organisations: [organisation('coast', { country: 'kestria' })],
			meetings: [
				meeting('one', {
					officials: [
						{ official: 'ines-calder', for: 'kestria' },
						{ official: 'bo-lind', for: 'coast' },
						{ official: 'oskar-vey', for: 'valdoria' },
					],
				}),
			],
		});

		expect(counterpartsOf(archive, 'ines-calder').map((one) => one.official)).toEqual([
			'oskar-vey',
		]);
	});
});
