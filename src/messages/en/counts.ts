/** How many of something there are. */

import { number, plural } from './words.ts';

export const counts = {
	accounts: (count: number) => plural(count, { one: '# account', other: '# accounts' }),
	changes: (count: number) => plural(count, { one: '# change', other: '# changes' }),
	columns: (count: number) => plural(count, { one: '# column', other: '# columns' }),
	countries: (count: number) => plural(count, { one: '# country', other: '# countries' }),
	fields: (count: number) => plural(count, { one: '# field', other: '# fields' }),
	files: (count: number) => plural(count, { one: '# file', other: '# files' }),
	meetings: (count: number) => plural(count, { one: '# meeting', other: '# meetings' }),
	/** The number alone. */
	number,
	pairs: (count: number) => plural(count, { one: '# pair', other: '# pairs' }),
	passages: (count: number) => plural(count, { one: '# passage', other: '# passages' }),
	quotations: (count: number) => plural(count, { one: '# quotation', other: '# quotations' }),
	sessions: (count: number) => plural(count, { one: '# session', other: '# sessions' }),
	sides: (count: number) => plural(count, { one: '# side', other: '# sides' }),
	sources: (count: number) => plural(count, { one: '# source', other: '# sources' }),
	threads: (count: number) => plural(count, { one: '# thread', other: '# threads' }),
	/** How often: "once", "twice", "3 times". */
	times: (count: number) =>
		count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`,
	topics: (count: number) => plural(count, { one: '# topic', other: '# topics' }),
};
