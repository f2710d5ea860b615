/** What a record of any kind says of its own past: what was mended in it, and under which ids it stood. */

import { z } from 'zod';
import { isExactDay } from '../dates/dates.ts';
import { field, type FieldMeta } from './field-meta.ts';
import { archiveDate, fields, formerId, localId, optionalList, recordId, text } from './fields.ts';

/** A day on which something was done to a record: whoever did it knows which. */
const exactDay = (what: string) =>
	archiveDate(what).refine((date) => isExactDay(date), {
		error: ({ input }) =>
			`"${String(input)}" is not one day. Write the day on which the record was changed, such as 2026-11-22.`,
	});

/** A part of a correction. */
const onPages = { page: 'own' } as const satisfies FieldMeta;

const correctionSchema = fields({
	date: field(
		exactDay('the day of the correction').describe('When the record was corrected.'),
		onPages,
	),
	field: field(
		text('the field that was corrected').describe(
			'Which field: `date`, `place.city`, `commitments.ID.quote`; `text` for the text below the fields.',
		),
		onPages,
	),
	was: field(
		text('what it was')
			.optional()
			.describe('What stood there. Left out where the field was not there before.'),
		onPages,
	),
	now: field(
		text('what it is now')
			.optional()
			.describe('What stands there now. Left out where the field was taken away.'),
		onPages,
	),
	why: field(text('the reason'), onPages),
	thanks: field(
		text('whom to thank').optional().describe('Who found the mistake, if they wish to be named.'),
		onPages,
	),
}).superRefine(({ was, now }, context) => {
	const message =
		was === undefined && now === undefined
			? 'The correction does not say what changed. Give `was`, `now` or both.'
			: was === now
				? `The correction says that "${now}" became the same. Correct \`was\` or \`now\`.`
				: undefined;
	if (message) context.addIssue({ code: 'custom', path: [], message });
});

export type Correction = z.output<typeof correctionSchema>;

/** Fields of every kind of record. */
export const history = {
	corrections: field(
		optionalList('corrections', correctionSchema).describe(
			'What was wrong in the record when it had been published, and how it was mended.',
		),
		{
			form: { none: 'A new record has nothing to correct.' },
			column: { none: 'A correction is no single value; archive.json has it.' },
			page: 'own',
			book: { none: 'A book has the record as it is.' },
			search: { none: 'What was wrong is not to be found.' },
		},
	),
	formerly: field(
		optionalList('ids', formerId()).describe(
			'Ids under which the record stood before: their addresses lead to it for ever.',
		),
		{
			form: { none: 'A new record had no other id.' },
			column: { none: 'It serves addresses; archive.json has it.' },
			page: { none: 'The old address leads to the page.' },
			search: { none: 'Ids are not for reading.' },
		},
	),
};

/** Ids under which a quotation stood before in its meeting. */
export const formerLocalIds = optionalList('ids', localId('an id that this had before'));

/**
 * A record that was taken out. Its file stays, with this field, so that its address goes on to say why. The
 * other fields may stay in the file; they are neither checked nor published.
 */
export const withdrawnSchema = z.looseObject({
	title: text('the title').optional(),
	name: text('the name').optional(),
	withdrawn: fields({
		date: exactDay('the day on which it was withdrawn').describe('When it was taken out.'),
		why: text('the reason'),
		see: recordId().optional().describe('The record to read in its place.'),
	}),
	formerly: history.formerly,
});

export type WithdrawnData = z.output<typeof withdrawnSchema>;
