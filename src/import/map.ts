/** The map of an import: which column of a list is which field of a record. Written by editors in YAML. */

import { z } from 'zod';
import { fieldLocator, lineLocator, parseYaml } from '../data/front-matter.ts';
import type { Problem } from '../rules/problem.ts';
import {
	fields,
	flag,
	list,
	localId,
	oneOf,
	optionalList,
	text,
	webAddress,
} from '../schemas/fields.ts';
import { meetingKindWords } from '../schemas/meeting-words.ts';
import { organisationKinds } from '../schemas/organisation.ts';

/** Names of columns, each with what it has to hold: words that stand in it, in any letter case. */
const where = z.record(text('the column'), text('the words')).default({});

const sourceFields = {
	/** May hold columns in braces, and `{column:last}`: the last part of a web address. */
	id: text('the id'),
	title: text('the title'),
	outlet: text('the outlet').optional(),
	language: text('the language').default('en'),
	rights: text('the rights').optional(),
	note: text('the note').optional(),
};

const labelSchema = z.union([
	text('the country').transform((country) => ({ country })),
	fields({
		country: text('the country').optional(),
		region: text('the region').optional(),
		organisation: text('the organisation').optional(),
		kind: oneOf('a kind of organisation', organisationKinds).default('international'),
		place: text('the place').optional(),
	}),
]);

const placeSchema = fields({
	city: text('the city').optional(),
	region: text('the region').optional(),
});

export const mapSchema = fields({
	/** The folder of its reports, below `imports/` in the archive. */
	name: localId('the name of the map'),
	/** The column that tells rows apart. */
	row: text('the column that tells rows apart'),
	date: fields({
		from: text('the column of the first day'),
		to: text('the column of the last day').optional(),
	}),
	/** A stay of more days than this is named in the summary. */
	longStay: text('a number of days').default('30'),
	/** The columns of the visitors' country, and of the country visited. */
	guest: text('the column of the guest'),
	host: text('the column of the host'),
	place: fields({
		city: text('the column of the city').optional(),
		country: text('the column of the country').optional(),
		/** Labels of places that are not "City", "City (Region)" or "City, City". */
		labels: z.record(text('the label'), placeSchema).default({}),
	}),
	officials: fields({
		column: text('the column of the officials'),
		/** What stands between two officials, and between the parts of one. */
		between: text('the divider of officials').default(';'),
		divider: text('the divider of parts').default('|'),
		parts: list('parts', oneOf('a part of an official', ['name', 'role', 'country'])),
	}),
	kind: fields({
		otherwise: oneOf('a kind of meeting', meetingKindWords),
		/** The first that fits is taken. */
		rules: optionalList(
			'rules',
			fields({
				kind: oneOf('a kind of meeting', meetingKindWords),
				where,
				unless: where,
				/** Only where the list names somebody of the host. */
				hostNamed: flag('"hostNamed"').optional(),
			}),
		),
	}),
	/** Titles by kind of meeting, with {people}, {guest}, {host}, {others}, {place}, {visit} and columns. */
	title: fields({
		otherwise: text('the title'),
		meeting: text('the title').optional(),
		summit: text('the title').optional(),
		ceremony: text('the title').optional(),
	}),
	/** The column that the text of a record quotes. */
	quote: text('the column that is quoted').optional(),
	/** The page that reports a row; one record for each. */
	source: fields({ ...sourceFields, url: text('the column of the web address').optional() }),
	/** The list itself, whose SHA-256 it gets. */
	file: fields({ ...sourceFields, url: webAddress().optional() }),
	/** Labels of countries and organisations that are not found by themselves. */
	labels: z.record(text('the label'), labelSchema).default({}),
	/** Entries of the list's officials that are read otherwise than they stand, with the reason. */
	people: optionalList(
		'people',
		fields({
			name: text('the name'),
			role: text('the role').optional(),
			country: text('the country').optional(),
			/** The only row that is meant. */
			row: text('the row').optional(),
			read: fields({
				name: text('the name').optional(),
				role: text('the role').optional(),
				country: text('the country').optional(),
			}),
			why: text('the reason'),
		}),
	),
	/** Spellings that are one person; the first is the name. */
	same: optionalList(
		'spellings',
		fields({ of: text('the country'), names: list('names', text('the name')).min(1) }),
	),
});

export type ImportMap = z.output<typeof mapSchema>;

/** Reads a map, or finds all that is wrong with it, each with its place. */
export function readMap(yaml: string, file: string): { map: ImportMap } | { problems: Problem[] } {
	const position = lineLocator(yaml);
	const at = (offset: number, message: string): Problem => ({
		level: 'error',
		rule: 'map',
		file,
		...position(offset),
		message,
	});
	const parsed = parseYaml(yaml, 0);
	if ('problems' in parsed) {
		return {
			problems: parsed.problems.map(({ spot, message }) =>
				at('offset' in spot ? spot.offset : 0, message.replace('The front matter', 'The map')),
			),
		};
	}
	const result = mapSchema.safeParse(parsed.data);
	if (result.success) return { map: result.data };
	const locate = fieldLocator(yaml, 0);
	return {
		problems: result.error.issues.map((issue) => at(locate(issue.path).offset, issue.message)),
	};
}

/** The columns that a map speaks of, in no order. */
export function columnsOf(map: ImportMap): string[] {
	const { row, date, guest, host, place, officials, quote, source } = map;
	const columns = [row, date.from, date.to, guest, host, place.city, place.country];
	columns.push(officials.column, quote, source.url);
	for (const rule of map.kind.rules) {
		columns.push(...Object.keys(rule.where), ...Object.keys(rule.unless));
	}
	return [...new Set(columns.filter((column) => column !== undefined))];
}
