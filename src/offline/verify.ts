import type { Copy, CopyStore } from './copy-store.ts';
import { hashOf } from './site-files.ts';

/** Files read at a time. */
const batchSize = 50;

/**
 * Compares every file of a copy with its hash, deletes those that do not fit, and gives their paths with those
 * of files that are not there any more: they can be fetched again.
 */
export async function verifyCopy(
	store: Pick<CopyStore, 'file' | 'deleteFiles'>,
	copy: Copy,
	onChecked: (files: number) => void,
): Promise<string[]> {
	const bad: { path: string; hash: string }[] = [];
	for (let at = 0; at < copy.paths.length; at += batchSize) {
		await Promise.all(
			copy.paths.slice(at, at + batchSize).map(async (path, index) => {
				const hash = copy.hashes[at + index] ?? '';
				const content = await store.file(hash);
				if (!content || (await hashOf(content)) !== hash) bad.push({ path, hash });
			}),
		);
		onChecked(Math.min(at + batchSize, copy.paths.length));
	}
	await store.deleteFiles(bad.map(({ hash }) => hash));
	return bad.map(({ path }) => path).toSorted();
}
