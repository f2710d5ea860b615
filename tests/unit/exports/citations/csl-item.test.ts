import { expect, test } from 'vitest';
import { find } from '../../../../src/archive/archive.ts';
import {
	cslDate,
	meetingItem,
	quotationItem,
	sourceItem,
} from '../../../../src/exports/citations/csl-item.ts';
import { commitmentOf } from '../../../fixtures/records.ts';
import { archive } from './awkward.ts';

const itemOf = (meeting: string, id: string) =>
	quotationItem(archive, commitmentOf(archive, meeting, id));

test('keeps family names that stand first where they stand, and turns the others round', () => {
	expect(itemOf('day', 'several').author).toEqual([
		{ literal: '王毅' },
		{ family: 'Calder', given: 'Inès' },
	]);
	expect(itemOf('trip', 'vague').author).toEqual([{ literal: 'Đỗ Vỹ' }]);
});

test('says in which role something was said that day, and names the sides where nobody is named', () => {
	expect(itemOf('day', 'several').genre).toBe(
		'Statement as Foreign Minister (王毅) and Envoy (Inès Calder)',
	);
	expect(itemOf('day', 'sides')).toMatchObject({
		genre: 'Agreed text',
		author: [{ literal: 'Kestria' }, { literal: 'Valdoria & Isles' }],
	});
	expect(itemOf('trip', 'vague').genre).toBe('Statement');
});

test('has the version of the record, and the address of the quotation', () => {
	expect(itemOf('day', 'several')).toMatchObject({
		'container-title': 'Strait Papers (version of 21 November 2026)',
		'event-place': 'Port Alder, Kestria',
		URL: 'https://papers.example/meetings/day/#several',
	});
	expect(itemOf('trip', 'vague')).not.toHaveProperty('event-place');
	expect(meetingItem(archive, find(archive, 'meetings', 'day'))).toMatchObject({
		URL: 'https://papers.example/meetings/day/',
		issued: { 'date-parts': [[2026, 11, 21]] },
	});
});

test('makes no day up', () => {
	expect(itemOf('month', 'word').issued).toEqual({ 'date-parts': [[2022, 7]] });
	expect(itemOf('trip', 'vague').issued).toEqual({
		literal: 'between 10 and 12 September 2021',
	});
	expect(itemOf('visit', 'hope').issued).toEqual({
		'date-parts': [
			[2023, 6, 25],
			[2023, 6, 28],
		],
	});
	expect(itemOf('around', 'plan').issued).toHaveProperty('literal');
	expect(cslDate('2024-04-07/', 'from 7 April 2024')).toEqual({ literal: 'from 7 April 2024' });
	expect(cslDate('2004-02-01/2005', '1 February 2004 to 2005')).toEqual({
		literal: '1 February 2004 to 2005',
	});
});

test('gives a source no date that it does not have', () => {
	expect(sourceItem(find(archive, 'sources', 'book'))).not.toHaveProperty('issued');
	expect(sourceItem(find(archive, 'sources', 'herald')).issued).toEqual({
		'date-parts': [[2021, 9, 12]],
	});
});
