import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

describe('countries', () => {
	test('must have existed on the day', () => {
		expect(
			problemsIn(
				changed('name: Kestria', 'name: Kestria\nvalid: 1922/1991-12-26', 'countries/kestria.md'),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:13  Kestria existed 1922 – 26 December 1991, not on 11 September 2021. Correct the date, or name the country of that time."`,
		);
	});

	test('of an open time exist still', () => {
		expect(
			problemsIn(
				changed('name: Kestria', 'name: Kestria\nvalid: 1991-12-26/..', 'countries/kestria.md'),
			),
		).toBe('');
	});
});
