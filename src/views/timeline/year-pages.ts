/** Where a picture by years leads: to pages by year, which are made for the years of `yearsOf` and no others. */

import { yearsOf } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { recordPath, relationPartPath, yearPath } from '../../urls.ts';

/** The page of the year in which a meeting stands first; its own page where its date leaves more than ten years open. */
export function yearPageOf({ id, data }: Meeting): string {
	const [year] = yearsOf(data.date);
	return year === undefined ? recordPath('meetings', id) : yearPath(year);
}

/** Where a meeting stands in the list of a relation: on the page of its year if the list is long, else under its heading. */
export function yearInRelation(a: string, b: string, isLong: boolean) {
	return ({ data }: Meeting): string => {
		const [year] = yearsOf(data.date);
		if (year === undefined) return '#undated';
		return isLong ? relationPartPath(a, b, String(year)) : `#y${year}`;
	};
}
