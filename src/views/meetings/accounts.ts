/** The accounts of one meeting side by side: what each says on a topic, and where it is silent. */

import { find, groupByEach, inOrderOfNames, type Archive } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import type { Meeting, Source } from '../../archive/entry.ts';

/** One account of a meeting, as it is named beside the others. */
export interface AccountName {
	/** Id of its source. */
	source: string;
	/** The outlet where that tells it from the others, else the title of the text. */
	name: string;
}

/** What the accounts say on one topic. */
export interface TopicRow {
	/** Id of the topic; absent for what is filed under none. */
	topic?: string | undefined;
	/** One an account, in their order; empty where the account is silent. */
	cells: readonly (readonly Commitment[])[];
	/** Number of accounts that say something. */
	spoken: number;
	/** The account that alone speaks of it. What is filed under no topic is not one subject, and is nobody's alone. */
	onlyIn?: AccountName | undefined;
}

export interface AccountTopics {
	/** As the record lists them. */
	accounts: readonly AccountName[];
	/** Those that most accounts speak of first, then those of the first account alone, and so on; in each by name. What is filed under no topic comes last. */
	rows: readonly TopicRow[];
	/** Passages that other accounts have in the same words, with those accounts. Capitals and punctuation do not count. */
	sameWords: ReadonlyMap<Commitment, readonly AccountName[]>;
}

/** How far the accounts of a meeting agree, in counts and names; no score. */
export interface Agreement {
	accounts: readonly AccountName[];
	/** Topics that every account speaks of. */
	shared: readonly string[];
	/** Topics that several accounts speak of, and not all. */
	partly: readonly string[];
	/** Accounts that alone speak of topics, with those, in the order of the record. */
	alone: readonly { account: AccountName; topics: readonly string[] }[];
	/** Accounts of which nothing is quoted. */
	unquoted: readonly AccountName[];
	/** Passages that stand in more than one account in the same words, each counted once. */
	inSameWords: number;
}

/** The accounts of a meeting by topic. Gives rows for a single account too. */
export function accountTopics(archive: Archive, meeting: Meeting): AccountTopics {
	const accounts = accountNames(archive, meeting);
	const commitments = archive.commitmentsByMeeting.get(meeting.id) ?? [];
	const byTopic = groupByEach(commitments, ({ data }) => data.topics);
	const rowOf = (topic: string | undefined, said: readonly Commitment[]): TopicRow => {
		const cells = accounts.map(({ source }) => said.filter(({ data }) => data.account === source));
		const speaking = accounts.filter((_, index) => (cells[index]?.length ?? 0) > 0);
		return {
			topic,
			cells,
			spoken: speaking.length,
			onlyIn: topic && accounts.length > 1 && speaking.length === 1 ? speaking[0] : undefined,
		};
	};
	const place = ({ onlyIn }: TopicRow) => (onlyIn ? accounts.indexOf(onlyIn) : -1);
	const rows = inOrderOfNames(archive, byTopic.keys())
		.map((topic) => rowOf(topic, byTopic.get(topic) ?? []))
		.toSorted((a, b) => b.spoken - a.spoken || place(a) - place(b));
	const unfiled = commitments.filter(({ data }) => data.topics.length === 0);
	if (unfiled.length > 0) rows.push(rowOf(undefined, unfiled));
	return { accounts, rows, sameWords: sameWordsIn(accounts, commitments) };
}

/** How far the accounts of a meeting agree on what was spoken of. */
export function agreementOf(archive: Archive, meeting: Meeting): Agreement {
	const { accounts, rows, sameWords } = accountTopics(archive, meeting);
	const filed = rows.flatMap(({ topic, spoken, onlyIn }) =>
		topic === undefined ? [] : [{ topic, spoken, onlyIn }],
	);
	const commitments = archive.commitmentsByMeeting.get(meeting.id) ?? [];
	return {
		accounts,
		shared: filed.flatMap(({ topic, spoken }) => (spoken === accounts.length ? topic : [])),
		partly: filed.flatMap(({ topic, spoken }) =>
			spoken > 1 && spoken < accounts.length ? topic : [],
		),
		alone: accounts.flatMap((account) => {
			const topics = filed.flatMap(({ topic, onlyIn }) => (onlyIn === account ? topic : []));
			return topics.length > 0 ? [{ account, topics }] : [];
		}),
		unquoted: accounts.filter(
			({ source }) => !commitments.some(({ data }) => data.account === source),
		),
		inSameWords: new Set([...sameWords.keys()].map(({ data }) => lettersOf(data.quote))).size,
	};
}

/** Meetings with more than one account, latest first. */
export function meetingsWithAccounts({ meetings }: Archive): Meeting[] {
	return meetings.filter(({ data }) => data.accounts.length > 1).toReversed();
}

/** The accounts of a meeting by the shortest names that tell them apart, in the order of the record. */
export function accountNames(archive: Archive, { data }: Meeting): AccountName[] {
	const sources = data.accounts.map(({ source }) => find(archive, 'sources', source));
	const short = ({ data: { outlet, title } }: Source) => outlet ?? title;
	return sources.map((source) => {
		const isTold = sources.every((other) => other === source || short(other) !== short(source));
		const { outlet, title } = source.data;
		return { source: source.id, name: isTold || !outlet ? short(source) : `${outlet}: ${title}` };
	});
}

function sameWordsIn(
	accounts: readonly AccountName[],
	commitments: readonly Commitment[],
): Map<Commitment, AccountName[]> {
	const byWords = Map.groupBy(commitments, ({ data }) => lettersOf(data.quote));
	const same = new Map<Commitment, AccountName[]>();
	for (const one of commitments) {
		const alike = byWords.get(lettersOf(one.data.quote)) ?? [];
		const others = accounts.filter(
			({ source }) =>
				source !== one.data.account && alike.some(({ data }) => data.account === source),
		);
		if (others.length > 0) same.set(one, others);
	}
	return same;
}

function lettersOf(quote: string): string {
	return quote
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
