/** What an import did, in words for its editor. */

import type { RecordKind } from '../schemas/records.ts';
import type { Converted } from './convert.ts';
import { rules } from './same-person.ts';
import { troubles } from './trouble.ts';

/** The summary that ends an import, and stands in the folder of its reports. */
export function summaryOf(
	list: string,
	rows: number,
	converted: Converted,
	counts: readonly { kind: RecordKind; count: number; fresh: number }[],
): string {
	const imported = Object.keys(converted.rows).length;
	const share = rows === 0 ? 0 : (100 * imported) / rows;
	const lines = [
		`${list}: ${number(rows)} rows, ${number(imported)} became records (${share.toFixed(2)} %), ${number(converted.rejected.length)} did not (rejected.csv)`,
		'',
		'Records of this list (new ones)',
		...counts
			.filter(({ count }) => count > 0)
			.map(({ kind, count, fresh }) => row(count, `${kind} (${number(fresh)})`)),
		'',
		'Troubles, each case in troubles.csv',
	];
	const byTrouble = Map.groupBy(converted.troubles, ({ trouble }) => trouble);
	for (const [trouble, label] of Object.entries(troubles)) {
		const of = byTrouble.get(trouble as keyof typeof troubles) ?? [];
		if (of.length > 0)
			lines.push(row(of.length, label), ...examples(of).map((one) => `           ${one}`));
	}
	lines.push(
		'',
		'Spellings are one official, always within one country, where',
		...Object.values(rules).map((rule) => `  - ${rule}`),
		'Whatever else comes near is in suggestions.csv; settle it under "same" or "people" in the map and run it again.',
		'',
	);
	return lines.join('\n');
}

function examples(of: readonly { about: string; detail: string }[]): string[] {
	const shown = of
		.slice(0, 2)
		.map(({ about, detail }) => short(`${about}${detail && `: ${detail}`}`));
	return of.length > 2 ? [...shown, '…'] : shown;
}

function row(count: number, label: string): string {
	return `${number(count).padStart(8)}  ${label}`;
}

function number(value: number): string {
	return value.toLocaleString('en');
}

function short(text: string): string {
	return text.length > 110 ? `${text.slice(0, 109)}…` : text;
}
