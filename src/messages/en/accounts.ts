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
