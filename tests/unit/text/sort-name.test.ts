import { expect, test } from 'vitest';
import { isPrintedAsFiled, sortName } from '../../../src/text/sort-name.ts';

test.each([
	['Naoto Kan', 'japan', 'Kan, Naoto'],
	['ISHIBA Shigeru', 'japan', 'Ishiba Shigeru'],
	['Viktor Orbán', 'hungary', 'Orban, Viktor'],
	['Viktor ORBÁN', 'hungary', 'Orban, Viktor'],
	['Joko Widodo', 'indonesia', 'Widodo, Joko'],
	['Xi Jinping', 'china', 'Xi Jinping'],
	['XI Jinping', 'china', 'Xi Jinping'],
	['Đỗ Hữu Tài', 'vietnam', 'Do Huu Tai'],
	['Mahathir Mohamad', 'malaysia', 'Mahathir Mohamad'],
	['Adel al-Jubeir', 'saudi-arabia', 'al-Jubeir, Adel'],
	['Richard von Weizsaecker', 'germany', 'von Weizsaecker, Richard'],
	['Tommy E. Remengesau, Jr.', 'palau', 'Remengesau, Tommy E. Jr.'],
	['Radosław Sikorski', 'poland', 'Sikorski, Radoslaw'],
	['Mikkel Østrup', 'denmark', 'Ostrup, Mikkel'],
	['JJ Abrams', 'united-states', 'Abrams, JJ'],
	['Abe, Shinzo', 'japan', 'Abe, Shinzo'],
	['Elizabeth II', 'united-kingdom', 'Elizabeth II'],
	['Sukarno', 'indonesia', 'Sukarno'],
	['Diaz', undefined, 'Diaz'],
])('%s of %s is filed as %s', (name, country, filed) => {
	expect(sortName(name, isPrintedAsFiled(country))).toBe(filed);
});
