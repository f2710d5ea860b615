/**
 * What checks expect of the archive of this repository, from its records as they stand in `content/`. An institute
 * that replaces them has other answers: then these checks are skipped.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export const session = {
	id: '2023-12-01-steering-committee-15',
	date: '2023-12-01',
	title: '15th session of the China–Vietnam steering committee',
};

/** Whether the built archive is the one of this repository. */
export function isFirstArchive(): boolean {
	return existsSync(join(inject('site'), 'meetings', session.id, 'citations.bib'));
}

export const otherArchive = 'The answers are those of another archive.';
