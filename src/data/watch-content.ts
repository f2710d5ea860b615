import { watch } from 'node:fs';

/** Editors save a file in several steps: what comes within this time is one change. Milliseconds. */
const pause = 120;

/**
 * Calls `changed` after files in a folder, or in a folder below it, were saved, added or removed: once for
 * changes that come together. Returns what ends it. Throws if the folder cannot be watched.
 */
export function watchContent(folder: string, changed: (files: readonly string[]) => void) {
	const files = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(folder, { recursive: true }, (_event, name) => {
		// What is written beside a record before it takes its place is none.
		if (name === null || /(?:^|\/)\.|~$|\.(?:next|swp|tmp)$/.test(name)) return;
		files.add(name);
		clearTimeout(timer);
		timer = setTimeout(() => {
			const saved = [...files].toSorted();
			files.clear();
			changed(saved);
		}, pause);
	});
	return () => {
		clearTimeout(timer);
		watcher.close();
	};
}
