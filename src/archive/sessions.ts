import { messages } from '../messages/messages.ts';
import type { Meeting } from './entry.ts';

/**
 * Numbers below the highest known one that have no record, in words: "sessions 1 to 12". Nothing if none
 * is missing.
 */
export function missingSessions(meetings: readonly Meeting[]): string | undefined {
	const known = new Set(meetings.flatMap(({ data }) => data.session ?? []));
	const highest = Math.max(0, ...known);
	const runs: [number, number][] = [];
	for (let number = 1; number < highest; number++) {
		if (known.has(number)) continue;
		const run = runs.at(-1);
		if (run?.[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	if (runs.length === 0) return undefined;
	const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
	const text = messages().missingSessions;
	return text.all(
		runs.map(([from, to]) => text.run(from, to)),
		isOne,
	);
}
