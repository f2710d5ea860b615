import { closest } from '../text/closest.ts';
import type { Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** What a reader is told to see in place of a withdrawn record has to be there. */
export function* withdrawals({ byId, unsound, withdrawn }: Lookup): Generator<Finding> {
	for (const { file, data } of withdrawn.values()) {
		const { see } = data.withdrawn;
		if (see === undefined || byId.has(see) || unsound.some(({ id }) => id === see)) continue;
		const near = closest(see, [...byId.keys()]);
		const cure = withdrawn.has(see)
			? 'It was withdrawn too: name another, or delete the field.'
			: near
				? `Did you mean "${near}"?`
				: 'Correct the id, or delete the field.';
		const message = `Readers are told to see "${see}", but there is no such record. ${cure}`;
		yield {
			level: 'error',
			rule: 'reference',
			file,
			spot: { path: ['withdrawn', 'see'] },
			message,
		};
	}
}
