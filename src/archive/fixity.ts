import type { Archive } from './archive.ts';
import type { Entry, Source } from './entry.ts';

/**
 * The source in whose file a text stands: itself, or the one that reprints it. Follows reprints of
 * reprints; the check has found them to end.
 */
function hostOf(byId: Archive['byId'], source: Source): Source {
	let host = source;
	for (let next = host.data.in; next !== undefined; next = host.data.in) {
		const entry = byId.get(next);
		if (entry?.kind !== 'sources') break;
		host = entry as Entry<'sources'>;
	}
	return host;
}

/** SHA-256 of the file that a source was read from, as 64 hexadecimal digits; absent if there is none. */
export function fixityOf({ byId }: Pick<Archive, 'byId'>, source: Source): string | undefined {
	return hostOf(byId, source).data.sha256;
}
