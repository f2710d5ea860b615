import { expect, test } from 'vitest';
import { accessDay } from '../../../../../src/exports/citations/browser/access-day.ts';

test('writes a day as each style does', () => {
	const day = new Date(2026, 8, 2);
	expect(accessDay('chicago', day)).toBe('September 2, 2026');
	expect(accessDay('apa', day)).toBe('September 2, 2026');
	expect(accessDay('mla', day)).toBe('2 Sept. 2026');
	expect(accessDay('mla', new Date(2026, 4, 31))).toBe('31 May 2026');
});
