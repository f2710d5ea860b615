import type { Organisation } from '../archive/entry.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** An organisation is no part of itself, by way of others or straight away. */
export function* parents({ records }: Lookup): Generator<Finding> {
	const byId = new Map(records.organisations.map((one) => [one.id, one]));
	for (const organisation of records.organisations) {
		const seen = new Set<string>();
		for (
			let at: Organisation | undefined = organisation;
			at?.data.parent !== undefined && !seen.has(at.id);
			at = byId.get(at.data.parent)
		) {
			seen.add(at.id);
			if (at.data.parent !== organisation.id) continue;
			const message =
				at === organisation
					? `"${organisation.id}" is its own \`parent\`. Name the organisation that it is a part of, or delete the field.`
					: `"${organisation.id}" is a part of itself, by way of "${at.id}". Correct \`parent\` in one of the two.`;
			yield error('parent', organisation, { path: ['parent'] }, message);
		}
	}
}
