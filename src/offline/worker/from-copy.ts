import type { Copy, CopyStore } from '../copy-store.ts';
import { putEdition } from '../edition-mark.ts';
import { mediaTypeOf } from '../media-type.ts';
import { positionsOf } from '../plan.ts';

let table: { copy: Copy; positions: Map<string, number> } | undefined;

/** Whether a copy has a file. The path is from the root of the site, such as "meetings/ID/". */
export function copyHas(copy: Copy, path: string): boolean {
	return positions(copy).has(path);
}

/** A file of a copy as an answer; nothing if the copy has it not, or the browser has lost it. */
export async function answerFromCopy(
	store: CopyStore,
	copy: Copy,
	path: string,
	status = 200,
): Promise<Response | undefined> {
	const position = positions(copy).get(path);
	const hash = position === undefined ? undefined : copy.hashes[position];
	const content = hash === undefined ? undefined : await store.file(hash);
	if (!content) return undefined;
	const whole = putEdition(path, content, copy);
	return new Response(whole, {
		status,
		headers: { 'content-type': mediaTypeOf(path), 'content-length': String(whole.length) },
	});
}

function positions(copy: Copy): Map<string, number> {
	if (table?.copy !== copy) table = { copy, positions: positionsOf(copy) };
	return table.positions;
}
