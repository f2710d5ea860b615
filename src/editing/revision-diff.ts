import { join } from 'node:path';
import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import type { Revision } from './cures.ts';

/** A revision as a unified diff with one line of context, files given from `folder` on. In colour for a terminal. */
export function revisionDiff(
	{ file, before, after }: Revision,
	folder: string,
	inColour = false,
): string {
	const path = join(folder, file);
	const patch = createTwoFilesPatch(path, path, before, after, '', '', { context: 1 });
	return patch
		.split('\n')
		.filter((line) => !/^(?:Index: |={9}|\\ No newline)/.test(line))
		.map((line) => (inColour ? inColours(line) : line))
		.join('\n')
		.trim();
}

function inColours(line: string): string {
	if (/^(?:---|\+\+\+) /.test(line)) return styleText('bold', line);
	if (line.startsWith('-')) return styleText('red', line);
	if (line.startsWith('+')) return styleText('green', line);
	return line.startsWith('@@') ? styleText('cyan', line) : line;
}
