import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isWithin, realPath } from './real-path.ts';

/** What people wrote, which no command may replace. */
export interface ProtectedPlaces {
	/** The folder of the program, with package.json. */
	project: string;
	/** The folder of the records that are being read. */
	content: string;
}

/** Folders of the program in which nothing is built. `.astro` and `node_modules` belong to other programs. */
const ownFolders = ['src', 'public', 'scripts', 'tests', '.git', '.astro'];

/**
 * Why no file or folder may be written at a path, as the end of a sentence that begins with the path; `undefined`
 * if nothing speaks against it. It asks where the path lies, not what is there.
 *
 * @param path with its links followed
 */
export function explainProtected(
	path: string,
	{ project, content }: ProtectedPlaces,
): string | undefined {
	const [program, records] = [realPath(project), realPath(content)];
	if (isWithin(records, path)) {
		return path === records ? 'is the folder of the records' : 'holds the folder of the records';
	}
	if (isWithin(program, path)) {
		return path === program ? 'is the folder of the program' : 'holds the folder of the program';
	}
	if (isWithin(path, records)) return 'lies in the folder of the records';
	const own = ownFolders.find((name) => isWithin(path, join(program, name)));
	if (own !== undefined) return `lies in ${own}/, a folder of the program`;
	if (path === join(program, 'node_modules')) return 'is the folder of installed packages';
	if (existsSync(join(path, 'site.yaml'))) return 'is an archive: it holds records and site.yaml';
	const archive = archiveAbove(path);
	if (archive !== undefined)
		return `lies in an archive, ${relative(process.cwd(), archive) || '.'}`;
	return undefined;
}

/** The archive in whose folder a path lies, known by its site.yaml. */
function archiveAbove(path: string): string | undefined {
	for (let at = dirname(path); ; at = dirname(at)) {
		if (existsSync(join(at, 'site.yaml'))) return at;
		if (at === dirname(at)) return undefined;
	}
}
