/** Sizes and times in words. */

/** Bytes as people are told them: "6.4 MB". */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	const units = ['kB', 'MB', 'GB', 'TB'];
	let [value, unit] = [bytes / 1000, 0];
	while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
	const text = value < 10 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
	return `${text} ${units[unit] ?? ''}`;
}

/** "1 file", "1,204 files". */
export function formatFiles(files: number): string {
	return `${files.toLocaleString('en')} file${files === 1 ? '' : 's'}`;
}

/** "1,204 files, 31 MB". */
export function formatSize({ files, bytes }: { files: number; bytes: number }): string {
	return `${formatFiles(files)}, ${formatBytes(bytes)}`;
}
