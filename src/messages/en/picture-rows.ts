/** What rows, columns and stretches of time in pictures of meetings are called. */

import { number } from './words.ts';

export const timelineRows = {
	all: 'All',
	otherCountries: (count: number) => `${number(count)} other countries`,
	noOtherCountry: 'No other country',
	inCountry: (country: string) => `In ${country}`,
	placeNotKnown: 'By call, or place not known',
	otherSides: (count: number) => `${number(count)} other sides`,
	noOtherSide: 'No other side',
	noSideNamed: 'No side named',
};

export const timelineSpans = {
	/** Both ends are months, years or spans of years. */
	span: (from: string, to: string) => `${from} to ${to}`,
	someTimeIn: (span: string) => `Some time in ${span}`,
	orEarlier: (date: string) => `${date} or earlier`,
	orLater: (date: string) => `${date} or later`,
};

/** Who met whom. */
export const pairRows = {
	country: 'Country',
	official: 'Official',
	/** Heads the second of two that met. */
	met: 'met',
	otherCountries: (count: number) => `${number(count)} other countries`,
	otherOfficials: (count: number) => `${number(count)} other officials`,
	others: (count: number) => `${number(count)} others`,
};
