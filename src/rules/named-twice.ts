import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

export function* namedTwice({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const lists = {
			officials: meeting.data.officials.map(({ official }) => official),
			accounts: meeting.data.accounts.map(({ source }) => source),
			countries: meeting.data.countries,
		};
		for (const [field, ids] of Object.entries(lists)) {
			for (const [index, id] of ids.entries()) {
				if (ids.indexOf(id) === index) continue;
				yield error(
					'twice',
					meeting,
					{ path: [field, index] },
					`"${id}" is listed twice in \`${field}\`. Keep one of the two${field === 'officials' ? '; an official with two roles has both in one `as`' : ''}.`,
				);
			}
		}
	}
}
