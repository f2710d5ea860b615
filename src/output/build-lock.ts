import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

export interface BuildLock {
	release(): void;
}

const pidFile = 'build.pid';

/** Locks that this process has: one that nothing refers to is closed with its memory. */
const held = new Set<DatabaseSync>();

/**
 * Takes the right to build in a folder, which only one process has at a time. The system takes it back when that process
 * ends, however it ends. Returns `undefined` while another process has it.
 */
export function takeBuildLock(folder: string): BuildLock | undefined {
	mkdirSync(folder, { recursive: true });
	// Nothing is stored in it. SQLite is what Node.js brings along that can lock a file on every system.
	const database = new DatabaseSync(join(folder, 'build.lock'), { timeout: 0 });
	try {
		database.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		database.close();
		if (/locked/.test(String(error))) return undefined;
		throw error;
	}
	writeFileSync(join(folder, pidFile), String(process.pid));
	held.add(database);
	return {
		release() {
			held.delete(database);
			database.close();
		},
	};
}

/** Takes the right to build, as soon as it is free. `onWait` is told the number of the process that has it. */
export async function waitForBuildLock(
	folder: string,
	onWait: (pid: string) => void,
): Promise<BuildLock> {
	for (let tries = 0; ; tries++) {
		const lock = takeBuildLock(folder);
		if (lock) return lock;
		if (tries === 0) onWait(readFileSync(join(folder, pidFile), 'utf8'));
		await wait(200);
	}
}
