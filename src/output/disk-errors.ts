const sentences: Readonly<Record<string, string>> = {
	ENOSPC: 'The disk is full',
	EDQUOT: 'No more room on the disk is allowed to you',
	EROFS: 'The disk can only be read',
	EACCES: 'You have no right to write there',
	EPERM: 'You have no right to write there',
	EEXIST: 'Something of that name is there already',
	ENOTDIR: 'A part of the path is a file, not a folder',
	EISDIR: 'It is a folder',
	EBUSY: 'Another program, or the system, holds it',
	EMFILE: 'Too many files are open at once',
	ENFILE: 'Too many files are open at once',
	ENAMETOOLONG: 'The path is too long for the disk',
	EIO: 'The disk does not answer as it should',
};

/** How programs that are not written in JavaScript tell the same. */
const inOtherWords: readonly [RegExp, string][] = [
	[/no space left on device|storage full/i, 'ENOSPC'],
	[/disk quota exceeded/i, 'EDQUOT'],
	[/read-only file ?system/i, 'EROFS'],
	[/permission denied/i, 'EACCES'],
];

/**
 * One sentence for an error that the disk is the cause of, wherever in the error that stands; `undefined` for every
 * other error.
 */
export function explainDiskError(error: unknown): string | undefined {
	for (let at = error; at instanceof Error; at = at.cause) {
		const { code, path, dest, message } = at as NodeJS.ErrnoException & { dest?: string };
		const known = code !== undefined && code in sentences ? code : codeIn(message);
		const where = dest ?? path ?? /'([^']+)'/.exec(message)?.[1];
		if (known !== undefined) return `${sentences[known]}${where ? `: ${where}` : '.'}`;
	}
	return undefined;
}

function codeIn(message: string): string | undefined {
	const code = Object.keys(sentences).find((name) => new RegExp(`\\b${name}\\b`).test(message));
	return code ?? inOtherWords.find(([pattern]) => pattern.test(message))?.[1];
}
