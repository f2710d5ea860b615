import { z } from 'astro/zod';
import { archiveDate, fields, languageTag, recordId, text, webAddress } from './fields.ts';
import { history } from './history.ts';

/** One published text. */
export const sourceSchema = fields({
	/** The heading that it bears. */
	title: text('the title'),
	/** Who published it, if the text itself says so. */
	outlet: text('the outlet').optional(),
	author: text('the author').optional(),
	/** The place and day in the dateline, as printed. */
	dateline: text('the dateline').optional(),
	/** When it was published, if the text says so. */
	published: archiveDate('the date of publication').optional(),
	language: languageTag('the language'),
	url: webAddress().optional(),
	/** A copy kept by a web archive. */
	archived: webAddress().optional(),
	/** SHA-256 of the file that it was read from. Left out where `in` names the text that reprints it. */
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, {
			error: ({ input }) =>
				`Found "${String(input)}", expected the 64 digits (0-9, a-f) of a SHA-256. "sha256sum FILE" prints them.`,
		})
		.optional(),
	/** The source that reprints this one, and in whose file it stands. */
	in: recordId('a source').optional(),
	/** First and last words of this text in the file that it was read from, where that holds more. */
	extent: fields({
		from: text('the first words'),
		to: text('the last words'),
	}).optional(),
	/** Rights in the text, if stated. */
	rights: text('the rights').optional(),
	note: text('the note').optional(),
	...history,
});
