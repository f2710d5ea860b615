import { closest } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import { nounOf } from '../schemas/kinds.ts';
import { bodyReferences, referencesOf, type Reference } from './references.ts';
import { recordKinds } from '../schemas/records.ts';
import { cureOfSlip, error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* danglingReferences({
	records,
	byId,
	unsound,
	withdrawn,
	byFormerId,
}: Lookup): Generator<Finding> {
	const broken = new Set(unsound.map(({ id }) => id));

	function* judge(file: string, references: Iterable<Reference>): Generator<Finding> {
		for (const { id, kinds, spot } of references) {
			const target = byId.get(id);
			if (broken.has(id) || (target && (kinds.length === 0 || kinds.includes(target.kind))))
				continue;
			const noun = nounOf(kinds);
			if (target) {
				const message = `"${id}" is no ${noun}: it is ${target.file}. Correct the id.`;
				yield error('reference', { file }, spot, message);
				continue;
			}
			const gone = withdrawn.get(id);
			const renamed = byFormerId.get(id);
			if (gone || renamed) {
				const message = gone
					? `"${id}" was withdrawn on ${formatDate(gone.data.withdrawn.date)}. Take the reference out${gone.data.withdrawn.see ? `, or name "${gone.data.withdrawn.see}"` : ''}.`
					: `"${id}" is now called "${renamed?.id}". Write the new id.`;
				const cures = renamed && !gone ? [{ spot, found: id, text: renamed.id }] : undefined;
				yield error('reference', { file }, spot, message, cures);
				continue;
			}
			const candidates = (kinds.length === 0 ? recordKinds : kinds).flatMap((kind) =>
				records[kind].map((record) => record.id),
			);
			const near = closest(id, candidates);
			const place = kinds.length === 1 ? `content/${kinds[0]}/${id}.md` : `a record "${id}"`;
			const cure = near ? `Did you mean "${near}"?` : `Correct the id, or add ${place}.`;
			yield error(
				'reference',
				{ file },
				spot,
				`There is no ${noun} "${id}". ${cure}`,
				cureOfSlip(spot, id, candidates),
			);
		}
	}

	for (const kind of recordKinds) {
		for (const entry of records[kind]) yield* judge(entry.file, referencesOf(entry));
	}
	for (const { file, body, bodyOffset } of unsound) {
		yield* judge(file, bodyReferences(body, bodyOffset));
	}
}
