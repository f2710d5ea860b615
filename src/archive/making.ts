/** Says which record it was, where something cannot be made of one. */

interface Failure {
	/** What was being made, as a sentence begins: "The card for sharing". */
	what: string;
	/** The file of the record, below the content folder, where one is known. */
	file: string | undefined;
	cause: unknown;
}

/** What could not be made, and because of which record. */
export class MakingError extends Error {
	override readonly name = 'MakingError';
	readonly file: string | undefined;

	constructor({ what, file, cause }: Failure) {
		const because = file === undefined ? '' : ' because of this record or one that it names';
		super(`${what} cannot be made${because}: ${reasonOf(cause)}`, { cause });
		this.file = file;
	}
}

/** Whether an error, or what caused it, is a `MakingError`: also one of another copy of this module, as pages have it. */
export function findMakingError(error: unknown): MakingError | undefined {
	for (let at = error; at instanceof Error; at = at.cause) {
		if (at.name === 'MakingError') return at as MakingError;
	}
	return undefined;
}

/**
 * Makes something of one record.
 *
 * @throws a `MakingError` that names the record, for whatever `make` throws
 */
export function makingOf<Made>({ file }: { file: string }, what: string, make: () => Made): Made {
	try {
		return make();
	} catch (cause) {
		// Where one thing is made within another, the inner one is nearer.
		throw findMakingError(cause) ?? new MakingError({ what, file, cause });
	}
}

/** The first line of what an error says. */
function reasonOf(cause: unknown): string {
	const said = cause instanceof Error ? cause.message || cause.name : String(cause);
	return said.split('\n')[0] ?? said;
}
