import { describe, expect, test } from 'vitest';
import { comparedPairs, partnersOf, usesOfSide, wordingOf } from '../../../src/phrases/wording.ts';
import { archiveOf, commitment, meeting, organisation, phrase } from '../../fixtures/records.ts';

const quoted = (quote: string, given = {}) => commitment('words', { quote, ...given });

describe('wordingOf', () => {
	test('finds a phrase in any of its wordings, oldest first', () => {
		const archive = archiveOf({
			meetings: [
				meeting('later', { date: '2023', commitments: [quoted('Keep the straits open')] }),
				meeting('earlier', { date: '2021-09', commitments: [quoted('an open strait for all')] }),
				meeting('other', { commitments: [quoted('fish')] }),
			],
			phrases: [phrase('open-strait', { variants: ['open strait', 'strait* open'] })],
		});
		const [one] = wordingOf(archive).phrases;
		expect(one?.uses.map(({ commitment: { meeting: of } }) => of.id)).toEqual(['earlier', 'later']);
		expect(one?.uses.map(({ spans }) => spans.length)).toEqual([1, 1]);
	});

	test('finds it in the original language, where the translation has it not', () => {
		const archive = archiveOf({
			meetings: [
				meeting('talks', {
					commitments: [
						quoted('a common destiny', { original: { language: 'zh-Hans', text: '命运共同体' } }),
					],
				}),
			],
			phrases: [phrase('destiny', { variants: ['命运共同体'] })],
		});
		const [use] = wordingOf(archive).byId.get('destiny')?.uses ?? [];
		expect(use).toMatchObject({ spans: [], inOriginal: [{ from: 0, to: 5 }] });
	});

	test('counts what a province said for it and for its country', () => {
		const archive = archiveOf({
			organisations: [organisation('north-harbour', { country: 'kestria' })],
			meetings: [
				meeting('talks', {
					officials: [
						{ official: 'ines-calder', for: 'north-harbour' },
						{ official: 'oskar-vey', for: 'valdoria' },
					],
					commitments: [quoted('an open strait')],
				}),
			],
			phrases: [phrase('open-strait')],
		});
		const one = wordingOf(archive).byId.get('open-strait');
		expect(one?.travel.sides.map(({ side }) => side)).toEqual(['kestria', 'north-harbour']);
		expect(one && usesOfSide(one, 'kestria')).toHaveLength(1);
		expect(one && usesOfSide(one, 'valdoria')).toEqual([]);
	});

	test('tells of each quotation the phrases that it has', () => {
		const archive = archiveOf({
			meetings: [meeting('talks', { commitments: [quoted('an open strait and free fishing')] })],
			phrases: [phrase('free-fishing'), phrase('open-strait'), phrase('closed-sea')],
		});
		const [said] = archive.commitments;
		expect(
			said &&
				wordingOf(archive)
					.byQuotation.get(said)
					?.map(({ id }) => id),
		).toEqual(['free-fishing', 'open-strait']);
	});
});

describe('comparedPairs', () => {
	const archiveWith = (count: number) =>
		archiveOf({
			meetings: Array.from({ length: count }, (_, index) =>
				meeting(`m${index}`, {
					commitments: [quoted(`phrase ${index} and phrase ${(index + 1) % count}`)],
				}),
			),
			phrases: Array.from({ length: count }, (_, index) =>
				phrase(`p${index}`, { variants: [`phrase ${index}`] }),
			),
		});

	test('pairs few phrases each with every other one', () => {
		expect(
			comparedPairs(archiveWith(4)).map(({ a, b }) => `${a.phrase.id} ${b.phrase.id}`),
		).toEqual(['p0 p1', 'p0 p2', 'p0 p3', 'p1 p2', 'p1 p3', 'p2 p3']);
	});

	test('pairs many phrases with those that they share most meetings with', () => {
		const archive = archiveWith(40);
		const one = wordingOf(archive).byId.get('p7');
		const partners = one ? partnersOf(archive, one).map(({ phrase: { id } }) => id) : [];
		expect(partners).toContain('p6');
		expect(partners).toContain('p8');
		expect(partners).toHaveLength(8);
		expect(comparedPairs(archive).length).toBeLessThanOrEqual(40 * 8);
	});
});
