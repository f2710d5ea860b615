import type { Entry } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* sourcesAndTexts({ byId, records }: Lookup): Generator<Finding> {
	for (const source of records.sources) {
		const { sha256, in: host, extent } = source.data;
		if (host !== undefined && sha256 !== undefined) {
			yield error(
				'source-text',
				source,
				{ path: ['sha256'] },
				`The text was read from "${host}", whose record has the SHA-256 of the file. Delete \`sha256\` here, or \`in\`.`,
			);
		}
		if (extent && host === undefined && sha256 === undefined) {
			yield error(
				'source-text',
				source,
				{ path: ['extent'] },
				'`extent` says where the text stands in a file, but no file is named. Add `sha256` or `in`.',
			);
		}
		for (let next = host, steps = 0; next !== undefined; steps++) {
			if (next === source.id || steps > 20) {
				yield error(
					'source-text',
					source,
					{ path: ['in'] },
					`"${source.id}" is reprinted in itself, by way of "${host}". Correct \`in\` in one of them.`,
				);
				break;
			}
			const entry = byId.get(next);
			next = entry?.kind === 'sources' ? (entry as Entry<'sources'>).data.in : undefined;
		}
	}
}
