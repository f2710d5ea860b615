/** What accounts of one meeting have in common, and where they differ. */

import { counts } from './counts.ts';
import { ofPages, type PageNumber } from './page-numbers.ts';

export const agreement = {
	quoted: 'Quoted',
	noneQuoted: (accounts: number) =>
		`Nothing is quoted from any of the ${counts.accounts(accounts)}.`,
	all: (accounts: number) =>
		accounts === 2 ? 'Both accounts' : `All ${counts.accounts(accounts)}`,
	topics: (count: number) => `${counts.topics(count)}: {topics}`,
	noTopicInCommon: 'no topic in common',
	some: 'Some, not all',
	only: (account: string) => `Only ${account}`,
	unquoted: 'Nothing quoted',
	sameWords: 'Same words',
	passagesInSeveral: (count: number) => `${counts.passages(count)} in more than one account`,
	givenDifferently: 'Given differently',
};

export const accountsPage = {
	title: (page: PageNumber) => `Accounts side by side${ofPages(page)}`,
	description: (page: PageNumber) =>
		`Every meeting that more than one source reports, and how far the accounts agree${ofPages(page)}.`,
	lede: (meetings: number, page: PageNumber) =>
		`Every meeting that more than one source reports, latest first: which topics all accounts speak of, which stand in one alone, and what they give differently. ${counts.meetings(meetings)}${ofPages(page)}.`,
	scope: 'It compares what the archive quotes from each text; a text may say more.',
	none: 'No meeting of this archive has more than one account.',
	about: (accounts: number) =>
		`{date} · ${counts.accounts(accounts)} · <meeting>the meeting</meeting>`,
	later: 'Later meetings',
	earlier: 'Earlier meetings',
};

export const comparisonPage = {
	title: (meeting: string, date: string) => `Accounts side by side: ${meeting}, ${date}`,
	eyebrow: 'Accounts side by side',
	description: (accounts: number, date: string) =>
		`What each of ${counts.accounts(accounts)} says of this meeting, topic by topic, and where each is silent. ${date}.`,
	lede: '{date}. <meeting>The meeting</meeting>, with who took part and what each side said.',
};

/** The accounts of one meeting, each with its source. */
export const accountList = {
	heading: (accounts: number) => (accounts === 1 ? 'The account' : 'The accounts'),
	outlet: 'Outlet',
	noOutlet: 'The text names none',
	published: 'Published',
	passage: 'Passage',
	quotedHere: 'Quoted here',
	quoted: (passages: number) => (passages === 0 ? 'nothing' : counts.passages(passages)),
};

/** What each account of a meeting says, by topic. */
export const accountTopics = {
	heading: 'The accounts side by side',
	whole:
		'What each account says, topic by topic. It compares what is quoted here; a text may say more.',
	opening:
		'What each account says, by its first words, topic by topic. It compares what is quoted here; a text may say more. <whole>The same with every passage in full</whole>',
	topic: 'Topic',
	noTopic: 'Filed under no topic',
	nothing: 'Nothing',
	nothingHere: 'Nothing in this account',
	onlyHere: 'Only in this account',
	sameWordsIn: (accounts: string) => `the same words in ${accounts}`,
};

/** What the accounts of a meeting give differently. */
export const differences = {
	heading: 'Given differently',
	caption: (accounts: number) =>
		accounts > 1
			? 'Each reading with its account, and the one that the archive adopts.'
			: 'What the account gives, and what the archive adopts.',
	what: 'What',
	archiveAdopts: 'The archive adopts',
	notGiven: 'As adopted, or not stated',
	adopted: 'Adopted',
};
