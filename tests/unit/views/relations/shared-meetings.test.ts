import { expect, test } from 'vitest';
import { pairKey, type Archive } from '../../../../src/archive/archive.ts';
import { pairsOnPage, whoMetWhom } from '../../../../src/views/relations/shared-meetings.ts';
import { archiveOf, idsOf, meeting, official, organisation } from '../../../fixtures/records.ts';

function pairsOf(archive: Archive) {
	const relation = archive.relationByPair.get(pairKey('valdoria', 'kestria'));
	if (!relation) throw new Error('The archive has no relation.');
	return whoMetWhom(archive, relation);
}

const inWords = (archive: Archive) =>
	pairsOf(archive).map(({ officials, meetings }) => [...officials, ...(idsOf(meetings) ?? [])]);

const officials = [official('ines-calder'), official('oskar-vey'), official('ana-rook')];
const calder = { official: 'ines-calder', for: 'kestria' };
const vey = { official: 'oskar-vey', for: 'valdoria' };
const rook = { official: 'ana-rook', for: 'north-harbour' };
const organisations = [organisation('north-harbour', { country: 'valdoria' })];

test('officials of both sides who met, most often first, then latest', () => {
	const archive = archiveOf({
		officials,
		organisations,
		meetings: [
			meeting('one', { date: '2020', officials: [calder, vey] }),
			meeting('two', { date: '2021', officials: [vey, calder, rook] }),
		],
	});

	expect(inWords(archive)).toEqual([
		['ines-calder', 'oskar-vey', 'one', 'two'],
		['ines-calder', 'ana-rook', 'two'],
	]);
});

test('nobody is said to have met on a visit as a whole, or on one that was called off', () => {
	const archive = archiveOf({
		meetings: [
			meeting('stay', { kind: 'visit' }),
			meeting('off', { date: '2022', status: 'cancelled' }),
		],
	});

	expect(inWords(archive)).toEqual([]);
});

test('officials of a third country, or of one side, are no pair', () => {
	const archive = archiveOf({
		officials,
		organisations,
		meetings: [
			meeting('three', {
				countries: ['kestria', 'valdoria', 'marenia'],
				officials: [vey, rook, { official: 'ines-calder', for: 'marenia' }],
				unnamed: ['kestria'],
			}),
		],
	});

	expect(inWords(archive)).toEqual([]);
});

test('what the page of a relation leaves out has a page of its own', () => {
	const often = archiveOf({
		meetings: Array.from({ length: 9 }, (_, index) =>
			meeting(`m${index}`, { date: `201${index}` }),
		),
	});

	expect(pairsOnPage(pairsOf(often))).toMatchObject({ all: 1, most: 8, isCut: true });
	expect(pairsOnPage(pairsOf(archiveOf({ meetings: [meeting('a')] })))).toMatchObject({
		all: 1,
		isCut: false,
	});
});
