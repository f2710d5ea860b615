import { factFields } from './event.ts';
import { field, type FieldMeta } from './field-meta.ts';
import {
	archiveDate,
	fields,
	list,
	oneOf,
	optionalList,
	recordId,
	text,
	verbatim,
} from './fields.ts';
import { parts } from './meeting-words.ts';
import { placeSchema } from './place.ts';

/** A part of an account: what this one says differs from the record. */
const ofAccount = {
	form: { none: 'It is written by hand where two accounts differ.' },
	column: { none: 'The tables have what the archive adopts; archive.json has each account.' },
	page: 'own',
	search: { none: 'What the archive adopts is found.' },
} as const satisfies FieldMeta;

/** What one source says of a meeting. */
export const accountSchema = fields({
	source: field(recordId('sources'), { ...ofAccount, form: 'own', column: 'own' }),
	passage: field(
		verbatim('the passage')
			.optional()
			.describe(
				'Heading or dateline under which the source reports it, if it helps to find the passage.',
			),
		ofAccount,
	),
	// What follows is given only where this account differs from the record.
	date: field(archiveDate('the date in this account').optional(), ofAccount),
	place: field(placeSchema.optional().describe('The place in this account.'), ofAccount),
	countries: field(optionalList('countries', recordId('countries')), ofAccount),
	officials: field(
		optionalList(
			'officials',
			fields({
				official: field(recordId('officials'), ofAccount),
				as: field(verbatim('the role').optional(), ofAccount),
				part: field(oneOf('a part in a meeting', parts, 'partLabels').optional(), ofAccount),
				spelling: field(
					verbatim('the spelling')
						.optional()
						.describe(`The name as this account spells it, where that differs from the archive's.`),
					ofAccount,
				),
			}),
		),
		ofAccount,
	),
	note: field(text('the note').optional(), ofAccount),
});

/** A part of a dispute. */
export const ofDispute = {
	form: { none: 'It is written by hand, with what each account says.' },
	column: { none: 'The tables have what the archive adopts; archive.json has each reading.' },
	page: 'own',
	search: { none: 'What the archive adopts is found.' },
} as const satisfies FieldMeta;

/** What the accounts of a meeting say differently, and which reading the archive adopts. */
export const disputeSchema = fields({
	field: field(oneOf('a field that can be disputed', factFields), ofDispute),
	readings: field(
		list(
			'readings',
			fields({
				account: field(recordId('sources'), ofDispute),
				reading: field(text('the reading'), ofDispute),
			}),
		).min(2, {
			error: 'A dispute needs at least two readings, each with its account.',
		}),
		ofDispute,
	),
	adopted: field(
		text('the adopted reading').describe('The reading that the archive adopts.'),
		ofDispute,
	),
	why: field(text('the reason'), ofDispute),
});
