interface HeldErrors {
	/** Writes all that was held, and holds no longer. */
	release: () => void;
	/** Forgets it, and holds no longer. */
	drop: () => void;
}

/**
 * Holds back what this process writes to its standard error. Astro and its parts tell every failure with a trace, some
 * several times, before they pass it on.
 */
export function holdErrors(): HeldErrors {
	const held: (string | Uint8Array)[] = [];
	const { stderr } = process;
	const write = stderr.write.bind(stderr);
	stderr.write = (text: string | Uint8Array, ...given: unknown[]) => {
		held.push(text);
		const done = given.at(-1);
		if (typeof done === 'function') process.nextTick(done);
		return true;
	};
	return {
		release: () => {
			stderr.write = write;
			for (const text of held) stderr.write(text);
		},
		drop: () => {
			stderr.write = write;
		},
	};
}
