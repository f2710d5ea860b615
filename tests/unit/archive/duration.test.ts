import { describe, expect, test } from 'vitest';
import { fillsItsDays, isKnownStay } from '../../../src/archive/duration.ts';
import { meeting } from '../../fixtures/records.ts';

const visit = (date: string, inferred: ('date' | 'place')[] = []) =>
	meeting('stay', { kind: 'visit', date, inferred, note: 'The text gives no day.' });

test('a visit fills the days of its date, a meeting takes place within them', () => {
	expect(fillsItsDays(visit('2021-09-10/2021-09-12'))).toBe(true);
	expect(fillsItsDays(meeting('talks', { kind: 'talks', date: '2021-09-10/2021-09-12' }))).toBe(
		false,
	);
});

test('a visit whose date an editor inferred took place within it', () => {
	expect(fillsItsDays(visit('2024-04-01/2024-04-06', ['date']))).toBe(false);
	expect(fillsItsDays(visit('2024-04-01/2024-04-06', ['place']))).toBe(true);
});

describe('the first and the last day of a stay are known', () => {
	test('where the source gives both', () => {
		expect(isKnownStay(visit('2021-09-10/2021-09-12'))).toBe(true);
	});

	test.each([
		'2023-12',
		'2023',
		'2024-04-07/..',
		'[2024-04-05,2024-04-06]',
		'2023-10/2023-11',
		'2024-04-01/2024-04-06~',
		'2023-11-2X',
	])('but not by %s', (date) => {
		expect(isKnownStay(visit(date))).toBe(false);
	});
});
