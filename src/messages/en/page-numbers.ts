/** Lists that go on over several pages. */

import { number } from './words.ts';

/** Which page of a list this is. */
export interface PageNumber {
	currentPage: number;
	lastPage: number;
}

/** ", page 2 of 5" after a title or a number, or nothing where there is one page only. */
export function ofPages({ currentPage, lastPage }: PageNumber): string {
	return lastPage > 1 ? `, page ${number(currentPage)} of ${number(lastPage)}` : '';
}
