import { expect, test } from 'vitest';
import { nameWords, officeFamilies, plainRole } from '../../../src/import/names.ts';
import { daysOutside } from '../../../src/import/days-named.ts';

test.each([
	['Abdel Fattah al-Sisi', 'Abdel Fattah El-Sisi', true],
	['Shinzō Abe', 'Shinzo Abe', true],
	['Ibn Saud', 'Saud', false],
	['Kim Jong-il', 'Kim Jong-un', false],
])('%s and %s: the same words %s', (one, other, same) => {
	expect(nameWords(one).words.join() === nameWords(other).words.join()).toBe(same);
});

test.each([
	['British Foreign Secretary', ['foreign minister']],
	['Crown Prince and Prime Minister', ['crown prince', 'head of government']],
	['President-elect', ['head of state']],
	['Vice President', ['vice president']],
	['former President', ['head of state']],
	['', []],
])('%s is of the families %j', (role, families) => {
	expect(officeFamilies(role)).toEqual(families);
});

test('a nationality before an office is taken off, and nothing else', () => {
	expect(plainRole('Israeli Prime Minister')).toBe('Prime Minister');
	expect(plainRole('European Commission President')).toBe('European Commission President');
	expect(plainRole('Vice President')).toBe('Vice President');
});

test.each([
	['In U.S. January 17–February 22.', ['January 17–February 22']],
	['Met with President Bush January 27.', []],
	['Departed November 3, 1898; visited Chicago January 28.', ['November 3, 1898']],
	['Signed the May Accord with Theresa May.', []],
])('of "%s" these days are outside: %j', (words, outside) => {
	expect(daysOutside(words, '1898-01-26', '1898-02-06')).toEqual(outside);
});

test('a day without a year is read in either year of a stay over the new year', () => {
	expect(daysOutside('Left January 3.', '1950-12-20', '1951-01-05')).toEqual([]);
});
