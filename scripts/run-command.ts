import { explainDiskError } from '../src/output/disk-errors.ts';
import { OutputError } from '../src/output/real-path.ts';

/**
 * Runs a command and makes what it returns the exit code. Where something cannot be written, it says so in one
 * sentence; every other error is a mistake of the program and shows where it is.
 *
 * @param closing what is left as it was, as a sentence
 */
export async function runCommand(
	main: () => number | Promise<number>,
	closing: string,
): Promise<void> {
	try {
		process.exitCode = await main();
	} catch (error) {
		const reason = error instanceof OutputError ? error.message : explainDiskError(error);
		if (reason === undefined) throw error;
		console.error(`${reason}\n${closing}`);
		process.exitCode = 1;
	}
}
