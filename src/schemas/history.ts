/** What a record of any kind says of its own past: what was mended in it, and under which ids it stood. */

import { z } from 'astro/zod';
import { isExactDay } from '../model/dates.ts';
import { archiveDate, fields, localId, optionalList, recordId, text } from './fields.ts';

/** A day on which something was done to a record: whoever did it knows which. */
const exactDay = (what: string) =>
	archiveDate(what).refine((date) => isExactDay(date), {
		error: ({ input }) =>
			`"${String(input)}" is not one day. Write the day on which the record was changed, such as 2026-11-22.`,
	});

const correctionSchema = fields({
	/** When the record was corrected. */
	date: exactDay('the day of the correction'),
	/** Which field: `date`, `place.city`, `commitments.ID.quote`; `text` for the text below the fields. */
	field: text('the field that was corrected'),
	/** What stood there. Left out where the field was not there before. */
	was: text('what it was').optional(),
	/** What stands there now. Left out where the field was taken away. */
	now: text('what it is now').optional(),
	why: text('the reason'),
	/** Who found the mistake, if they wish to be named. */
	thanks: text('whom to thank').optional(),
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
	/** What was wrong in the record when it had been published, and how it was mended. */
	corrections: optionalList('corrections', correctionSchema),
	/** Ids under which the record stood before: their addresses lead to it for ever. */
	formerly: optionalList('ids', recordId('this record before')),
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
		/** When it was taken out. */
		date: exactDay('the day on which it was withdrawn'),
		why: text('the reason'),
		/** The record to read in its place. */
		see: recordId('a record').optional(),
	}),
	formerly: history.formerly,
});

export type WithdrawnData = z.output<typeof withdrawnSchema>;
