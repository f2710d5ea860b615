import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/data/read-content.ts';
import { mutations, type Mutation } from './mutations.ts';
import { soundArchive } from './sound-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-mutations-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [path, text] of Object.entries(soundArchive)) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** What the check says that it should not, in one sentence; nothing if it judges right. */
function misjudged({ file, text, lines: [first, last], verdict }: Mutation): string | undefined {
	const { problems } = readContent(folder, { drafts: new Map([[file, text]]) });
	const told = problems.map(
		(one) => `${one.level} at ${one.file}:${one.line}: ${one.message.slice(0, 100)}`,
	);
	if (verdict === 'sound') return told.length > 0 ? `refused: ${told.join(' | ')}` : undefined;
	const fitting = problems.filter((one) => one.level === verdict);
	if (fitting.length === 0) return `expected ${verdict}, found ${told.join(' | ') || 'nothing'}`;
	const isThere = fitting.some((one) => one.file === file && one.line >= first && one.line <= last);
	return isThere ? undefined : `not at line ${first}–${last}: ${told.join(' | ')}`;
}

test('the archive is sound before it is changed', () => {
	expect(readContent(folder).problems).toEqual([]);
});

test('every single change of a record gets its verdict, at its line', () => {
	const all = mutations();
	expect(all.length).toBeGreaterThan(400);
	const wrong = all.flatMap((mutation) => {
		const fault = misjudged(mutation);
		return fault === undefined ? [] : [`${mutation.name}: ${fault}`];
	});
	expect(wrong).toEqual([]);
});
