import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../../../src/views/officials/careers.ts';
import { archiveOf, idsOf, meeting } from '../../../fixtures/records.ts';

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
