import { expect, test } from 'vitest';
import { fixityOf } from '../../../src/archive/fixity.ts';
import { archiveOf, source } from '../../fixtures/records.ts';

const sha256 = 'a'.repeat(64);
const sources = [
	source('book', { sha256 }),
	source('chapter', { in: 'book' }),
	source('letter', { in: 'chapter' }),
	source('rumour'),
	source('echo', { in: 'rumour' }),
];
const archive = archiveOf({ sources });

test.each([
	['its own', 'book', sha256],
	['that of the source that reprints it', 'chapter', sha256],
	['that of a reprint of a reprint', 'letter', sha256],
	['none where no file is named', 'rumour', undefined],
	['none where the reprint names no file', 'echo', undefined],
])('the checksum of a source is %s', (_, id, expected) => {
	expect(sources.filter((one) => one.id === id).map((one) => fixityOf(archive, one))).toEqual([
		expected,
	]);
});
