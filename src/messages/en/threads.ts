/** Words and the later words that take them up. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';

export const threadsPage = {
	title: (page: PageNumber) => `Threads${ofPages(page)}`,
	description: (page: PageNumber) =>
		`What became of words in later meetings: repeated, reaffirmed, extended, narrowed, done or contradicted${ofPages(page)}.`,
	lede: (threads: number, page: PageNumber) =>
		`What became of words in later meetings. An editor joined them where the words bear it; the words and dates are the evidence, and there is no score. ${counts.threads(threads)}, by the date of their first words${ofPages(page)}.`,
	none: 'No words of this archive have been joined to earlier ones yet.',
	earlier: 'Earlier threads',
	later: 'Later threads',
	ways: 'How words follow others',
};

export const threadPage = {
	title: (began: string, opening: string, speaker: string) =>
		`Thread from ${began}: “${opening}” (${speaker})`,
	heading: (opening: string) => `“${opening}”`,
	eyebrow: 'Thread',
	description: (began: string, latest: string, passages: number) =>
		`What became of words of ${began}: ${counts.passages(passages)}, the latest of ${latest}.`,
	lede: (began: string, speaker: string, passages: number) =>
		`What became of these words of ${speaker}, ${began}: ${counts.passages(passages)} in order, each with what it takes up and what took it up.`,
	from: 'From',
	to: 'To',
	topics: (count: number) => (count === 1 ? 'Topic' : 'Topics'),
	speakers: 'Spoken by',
	seeAlso: 'See also',
	all: 'All threads',
	/** Title of an address under which the thread stood, or a later part of it. */
	moved: (id: string) => `Thread of ${id} (moved)`,
};

export const threadList = {
	time: (began: string, latest: string) => (began === latest ? began : `${began} to ${latest}`),
	opening: '“{opening}”',
	/** How many passages, and how often each way in which they follow one another. */
	passages: (count: number, ways: readonly { way: string; times: number }[]) =>
		`${counts.passages(count)}: ${ways.map(({ way, times }) => `${way} ${counts.times(times)}`).join(', ')}`,
};
