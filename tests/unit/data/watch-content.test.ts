import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchContent } from '../../../src/data/watch-content.ts';
import { meetingFile, writeContent } from '../../fixtures/content-folder.ts';

test('changes of records are told, those of half-written files never', async () => {
	const folder = writeContent();
	const told: (readonly string[])[] = [];
	onTestFinished(watchContent(folder, (files) => told.push(files)));

	writeFileSync(join(folder, `${meetingFile}.next`), 'x');
	renameSync(join(folder, `${meetingFile}.next`), join(folder, meetingFile));
	writeFileSync(join(folder, 'sources/.herald.md.swp'), 'x');
	rmSync(join(folder, 'sources/herald.md'));
	await vi.waitFor(() => expect(told.flat()).toContain('sources/herald.md'), { timeout: 240_000 });

	expect(told.flat()).toEqual([meetingFile, 'sources/herald.md']);
});
