import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { labelOf } from '../archive/entry.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import { contentFolder, loadContent } from './load-content.ts';
import { ContentError } from './report.ts';

/**
 * Astro's loader for one kind of record. It reads through the one reader, and stops the build on any
 * problem of any file.
 *
 * The store is given names only: pages take records from `data/archive.ts`. Front matter and text in the
 * store would be written, bundled as one literal and imported again, which takes minutes at 50,000 records.
 */
export function recordLoader(kind: RecordKind): Loader {
	return {
		name: `readout-${kind}`,
		load: (context) => {
			const { store, watcher, config, logger } = context;
			const folder = contentFolder();
			const root = fileURLToPath(config.root);
			const isDev = watcher !== undefined;
			fill();
			watcher?.add(folder);
			watcher?.on('all', (_event, path) => {
				if (path.startsWith(folder)) fill();
			});
			return Promise.resolve();

			function fill() {
				const content = loadContent({ watch: isDev });
				const errors = content.problems.filter(({ level }) => level === 'error');
				if (errors.length > 0) {
					const error = new ContentError(errors, folder.replace(config.root.pathname, ''));
					if (!isDev) throw error;
					// The loaders of all kinds meet the same problems.
					if (kind === recordKinds[0]) logger.error(error.message);
				}
				store.clear();
				for (const entry of content.records[kind]) {
					const data = { label: labelOf(entry) };
					const filePath = relative(root, join(folder, entry.file));
					store.set({ id: entry.id, data, filePath, digest: context.generateDigest(data) });
				}
			}
		},
	};
}
