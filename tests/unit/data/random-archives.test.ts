import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { writeFolder } from '../../fixtures/content-folder.ts';
import { randomArchive } from '../../fixtures/random/archive.ts';

test.each([3, 14, 15, 92, 65])('no legal record of the archive of seed %d is refused', (seed) => {
	const { problems, records } = readContent(writeFolder(randomArchive(seed)));
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
	expect(records.meetings.length).toBeGreaterThan(0);
});
