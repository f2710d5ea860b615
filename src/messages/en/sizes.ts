/** How many files there are, and how large. */

import { plural } from './words.ts';

/** Files together. */
export interface Size {
	files: number;
	bytes: number;
}

const units = ['kB', 'MB', 'GB', 'TB'] as const;

function inUnit(value: number | string, unit: 'bytes' | (typeof units)[number]): string {
	return `${value} ${unit}`;
}

function bytes(count: number): string {
	if (count < 1000) return inUnit(count, 'bytes');
	let [value, unit] = [count / 1000, 0];
	while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
	const text = value < 10 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
	return inUnit(text, units[unit] ?? 'TB');
}

function files(count: number): string {
	return plural(count, { one: '# file', other: '# files' });
}

export const sizes = {
	inUnit,
	/** "6.4 MB". Units are decimal, as disks and networks count. */
	bytes,
	/** "1 file", "1,204 files". */
	files,
	/** "1,204 files, 31 MB". */
	of: (size: Size) => `${files(size.files)}, ${bytes(size.bytes)}`,
};
