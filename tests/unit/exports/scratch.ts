import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder, removed when the test is over. */
export function scratch(): string {
	const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	return folder;
}
