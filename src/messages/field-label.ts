import { messages, type LabelTable } from './messages.ts';

/**
 * The label of a field of a record, such as `meetings` and `place.city`. Throws if there is none: a field that
 * readers see needs one.
 */
export function fieldLabel(kind: string, field: string): string {
	const labels: Readonly<Record<string, string>> = messages().fieldLabels;
	const label = labels[`${kind}.${field}`];
	if (label !== undefined) return label;
	throw new Error(
		`The field "${field}" of ${kind} has no label. Add "${kind}.${field}" to src/messages/en/fields.ts.`,
	);
}

/** What readers call a word of a closed list, and what it stands for, where that is said. */
export function wordLabels(
	table: LabelTable,
): Readonly<Record<string, { label: string; note?: string }>> {
	return messages()[table];
}
