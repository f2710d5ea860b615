import type { Entry, Records } from '../archive/entry.ts';
import { recordKinds } from '../schemas/records.ts';
import type { NewRecord } from './complete-record.ts';

/** Why a new record cannot have its id: it is empty, or another record has it. `undefined` if it can. */
export function twinOf({ id }: NewRecord, records: Records): string | undefined {
	if (id === '') {
		return 'No id follows from the name: it has no Latin letter. Give one with --id, such as "wang-yi".';
	}
	const all: readonly Entry[] = recordKinds.flatMap((kind) => records[kind] as readonly Entry[]);
	const twin = all.find((entry) => entry.id.toLowerCase() === id.toLowerCase());
	return (
		twin &&
		`"${id}" is there already: ${twin.file}. If this is another one, give it an id of its own with --id.`
	);
}
