import { followings, type Following } from '../../schemas/meeting.ts';
import { inOrderOfNames, type Archive } from '../../archive/archive.ts';
import { languageOf, namesOfSpeakers, whenOf } from './citation.ts';
import { openingWords } from '../../text/opening-words.ts';
import type { Thread } from '../../archive/threads.ts';

/** What a list says of a thread. */
export interface ThreadSummary {
	/** The words that it begins with. */
	opening: string;
	/** Their language, where it is not that of the archive. */
	language?: string | undefined;
	/** Who said them, and when. */
	speaker: string;
	began: string;
	/** The date of the last words of it. */
	latest: string;
	/** Topics that all its words have, else those of most of them; in the order of their names. */
	topics: readonly string[];
	/** Countries that spoke, in the order of their names. */
	countries: readonly string[];
	/** How later words take up earlier ones, each with its number, in the order of the table: "2 extend". */
	ways: readonly { as: Following; count: number }[];
}

/** Sums a thread up for a list. It has no name in the records, so it goes by the words that it begins with. */
export function threadSummary(archive: Archive, { first, commitments }: Thread): ThreadSummary {
	const counts = new Map<string, number>();
	for (const { data } of commitments)
		for (const topic of data.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const common = [...counts].flatMap(([topic, count]) => (count === most ? topic : []));
	const steps = commitments.flatMap((one) => archive.threads.follows.get(one) ?? []);
	const last = commitments.at(-1) ?? first;
	return {
		opening: openingWords(first.data.quote),
		language: languageOf(archive, first),
		speaker: namesOfSpeakers(archive, first),
		began: whenOf(first.meeting),
		latest: whenOf(last.meeting),
		topics: inOrderOfNames(archive, common),
		countries: inOrderOfNames(
			archive,
			commitments.flatMap((one) => one.countries),
		),
		ways: followings.flatMap((as) => {
			const count = steps.filter((step) => step.as === as).length;
			return count > 0 ? [{ as, count }] : [];
		}),
	};
}
