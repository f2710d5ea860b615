import { z } from 'zod';
import {
	archiveDate,
	fields,
	languageTag,
	recordId,
	text,
	verbatim,
	webAddress,
} from './fields.ts';
import { history } from './history.ts';

/** One published text. */
export const sourceSchema = fields({
	title: verbatim('the title').describe('The heading that it bears.'),
	outlet: text('the outlet').optional().describe('Who published it, if the text itself says so.'),
	author: text('the author').optional(),
	dateline: verbatim('the dateline')
		.optional()
		.describe('The place and day in the dateline, as printed.'),
	published: archiveDate('the date of publication')
		.optional()
		.describe('When it was published, if the text says so.'),
	language: languageTag('the language'),
	url: webAddress().optional(),
	archived: webAddress().optional().describe('A copy kept by a web archive.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, {
			error: ({ input }) =>
				`Found "${String(input)}", expected the 64 digits (0-9, a-f) of a SHA-256. "sha256sum FILE" prints them.`,
		})
		.optional()
		.describe(
			'SHA-256 of the file that it was read from. Left out where `in` names the text that reprints it.',
		),
	in: recordId('a source')
		.optional()
		.describe('The source that reprints this one, and in whose file it stands.'),
	extent: fields({
		from: verbatim('the first words'),
		to: verbatim('the last words'),
	})
		.optional()
		.describe(
			'First and last words of this text in the file that it was read from, where that holds more.',
		),
	rights: text('the rights').optional().describe('Rights in the text, if stated.'),
	note: text('the note').optional(),
	...history,
});
