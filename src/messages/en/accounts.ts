/** What accounts of one meeting have in common, and where they differ. */

import { counts } from './counts.ts';

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
