/** Pictures of meetings, and what stands beside them. */

import { counts } from './counts.ts';
import { and, number } from './words.ts';

/** The frame of every picture. */
export const picture = {
	drawn: (caption: string) => `${caption}, drawn`,
	asTable: 'The same as a table',
};

/** What the bars of a row stand for. */
export const barRow = {
	exactly: (time: string, meetings: number) => `${time}: ${number(meetings)}`,
	someTimeIn: (from: string, to: string | undefined, meetings: number) =>
		`Some time in ${from}${to === undefined ? '' : ` to ${to}`}: ${number(meetings)}`,
	someTimeInOrBeyond: (from: string, to: string | undefined, meetings: number) =>
		`Some time in ${from}${to === undefined ? '' : ` to ${to}`}, or beyond: ${number(meetings)}`,
};

const units = {
	month: 'month',
	quarter: 'quarter of a year',
	year: 'year',
	'five years': 'five years',
	decade: 'decade',
};

const rows = {
	country: 'country',
	place: 'place',
	side: 'side',
	counterpart: 'side met',
	countryMet: 'country met',
};

export const timelineStrip = {
	/** `by` is what the rows are, where there are several. */
	caption: (what: string, unit: keyof typeof units, by: keyof typeof rows | undefined) =>
		`${what} by ${units[unit]}${by === undefined ? '' : ` and ${rows[by]}`}`,
	highest: (meetings: number) => `The highest bar stands for ${counts.meetings(meetings)}.`,
	highestOfTwo: (meetings: number, inOtherRows: number) =>
		`The highest bar stands for ${counts.meetings(meetings)}, in the rows without a name of their own for ${number(inOtherRows)}.`,
	hollow: (meetings: number) =>
		`A hollow bar hangs over the whole time within which ${meetings === 1 ? 'one meeting' : `some of ${counts.meetings(meetings)}`} took place, on days that no source gives.`,
	time: 'Time',
	all: 'All',
};

export const yearCalendar = {
	caption: (year: number) => `The days of ${year}`,
	shortMonth: (month: string) => month.slice(0, 3),
	day: (day: number, month: string) => `${day} ${month}`,
	highest: (meetings: number) =>
		`The highest bar stands for ${counts.meetings(meetings)}; a visit of several known days is on each of them.`,
	hollow: 'A hollow bar hangs over the days on one of which a meeting took place.',
	/** `more` is the number of meetings that are not named. */
	beside: (more: number) =>
		`Not on the calendar, because the month is not known: {meetings}${more === 0 ? '' : `; and ${number(more)} more`}.`,
	besideMeeting: '<meeting>{title}</meeting> ({date})',
	date: 'Date',
	meetings: 'Meetings',
	meeting: 'Meeting',
};

/** Who met whom, as squares. */
export const pairMatrix = {
	square: (names: readonly string[], meetings: number) => `${and(names)}: ${number(meetings)}`,
	mutual: 'Each name ends its row and heads its column.',
	/** `ofHollow` is the largest number among the hollow squares, if there are any. */
	area: (largest: number, ofHollow: number) =>
		`The area of a square is as the number of meetings at which both were; the largest stands for ${number(largest)}${ofHollow === 0 ? '' : `, of the hollow ones for ${number(ofHollow)}`}.`,
	all: (pairs: number) => `All ${number(pairs)} pairs are on <all>{page}</all>.`,
	meetings: 'Meetings',
	first: 'First',
	latest: 'Latest',
	more: (pairs: number) => `And ${number(pairs)} pairs that met more rarely.`,
};

/** The people whom an official met. */
export const contactsPicture = {
	caption: (official: string) => `Whom ${official} met, and who of them met each other`,
	person: (name: string, side: string, meetings: number) =>
		`${name}, ${side}: ${counts.meetings(meetings)}`,
	pair: (names: readonly string[], meetings: number) => `${and(names)}: ${number(meetings)}`,
	line: 'A line is the broader, the more meetings.',
	arc: 'An arc joins two who met each other, at these meetings or elsewhere.',
	others: (people: number) => `${number(people)} others were met more rarely.`,
	met: 'Met',
	side: 'Side',
	meetings: 'Meetings',
	first: 'First',
	latest: 'Latest',
	metAlso: 'Of these, met also',
	more: (people: number) => `And ${number(people)} people who were met more rarely.`,
};

/** Meetings that are not on the map, by the reason. */
interface Elsewhere {
	countryOnly: number;
	nowhere: number;
	offMap: number;
}

export const placesMap = {
	dot: (place: string, meetings: number) => `${place}: ${counts.meetings(meetings)}`,
	area: (largest: string, meetings: number) =>
		`The area of a dot is as the number of its meetings: the largest, ${largest}, stands for ${number(meetings)}.`,
	ring: 'A ring is a region, in which the source names no city.',
	everyMeeting: 'Every meeting is on the map.',
	someMeetings: (onMap: number, all: number, { countryOnly, nowhere, offMap }: Elsewhere) => {
		const reasons = [
			countryOnly > 0 && `the sources name only the country (${number(countryOnly)})`,
			nowhere > 0 && `no source gives a place, calls among them (${number(nowhere)})`,
			offMap > 0 && `the coordinates are not known here (${number(offMap)})`,
		];
		return `${number(onMap)} of ${counts.meetings(all)} are on the map; of the others ${reasons.filter(Boolean).join(', ')}.`;
	},
	sources:
		'Land after Natural Earth, drawn without borders, since a border is a claim; coordinates after <geonames>GeoNames</geonames> (CC BY 4.0) or the archive’s editors.',
	place: 'Place',
	meetings: 'Meetings',
	onMap: 'On the map',
	/** Degrees, with one digit behind the point. */
	point: (latitude: number, longitude: number) =>
		`${Math.abs(latitude).toFixed(1)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(1)}° ${longitude < 0 ? 'W' : 'E'}`,
	byEditor: (point: string, note: string | undefined) =>
		`${point} (editor${note === undefined ? '' : `: ${note}`})`,
	notKnown: 'no, coordinates not known',
	others: (places: number) => `${number(places)} other places`,
	inCountry: 'In <country>{country}</country>, nothing nearer known',
	nowhere: 'No place, or a call',
	no: 'no',
	all: 'All',
};
