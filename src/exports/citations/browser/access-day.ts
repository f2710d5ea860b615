import type { CitationStyle } from '../format.ts';

// eslint-disable-next-line readout/no-prose -- the style prescribes these
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A day as a style writes it: "November 2, 2026", and in MLA "2 Nov. 2026". In the time zone of the reader. */
export function accessDay(style: CitationStyle, day: Date): string {
	if (style === 'mla') {
		return `${day.getDate()} ${shortMonths[day.getMonth()] ?? ''} ${day.getFullYear()}`;
	}
	return day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}
