import { z } from 'zod';
import { field } from './field-meta.ts';
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
import { values } from './values.ts';

const sha256 = z
	.string()
	.regex(/^[0-9a-f]{64}$/, {
		error: ({ input }) =>
			`Found "${String(input)}", expected the 64 digits (0-9, a-f) of a SHA-256. "sha256sum FILE" prints them.`,
	})
	.register(values, { type: 'code' })
	.optional()
	.describe(
		'SHA-256 of the file that it was read from. Left out where `in` names the text that reprints it.',
	);

/** One published text. */
export const sourceSchema = fields({
	title: field(verbatim('the title').describe('The heading that it bears.'), {
		form: { question: 'Title, as printed' },
		column: { name: 'title' },
		page: 'own',
	}),
	outlet: field(
		text('the outlet').optional().describe('Who published it, if the text itself says so.'),
		{
			form: { question: 'Outlet, if the text names it' },
			column: { name: 'outlet' },
			page: 'own',
		},
	),
	author: field(text('the author').optional().describe('The author, if the text names one.'), {
		form: { question: 'Author, if the text names one', rare: true },
		column: { name: 'author' },
		page: 'row',
		book: 'own',
	}),
	dateline: field(
		verbatim('the dateline').optional().describe('The place and day in the dateline, as printed.'),
		{
			form: { question: 'Dateline, as printed', rare: true },
			column: { none: 'The tables give what can be sorted and counted.' },
			page: 'row',
			book: 'own',
		},
	),
	published: field(
		archiveDate('the date of publication')
			.optional()
			.describe('When it was published, if the text says so.'),
		{
			form: { question: 'Published, if the text says when' },
			column: { name: 'published' },
			page: 'row',
			book: 'own',
		},
	),
	language: field(languageTag('the language'), {
		form: { question: 'Language of the text' },
		column: { name: 'language', means: 'Language tag (BCP 47)' },
		page: 'row',
		book: 'own',
	}),
	url: field(webAddress().optional(), {
		form: { question: 'Web address' },
		column: { name: 'url', means: 'Web address' },
		page: 'row',
		book: 'own',
	}),
	archived: field(webAddress().optional().describe('A copy kept by a web archive.'), {
		form: { question: 'Address of a copy in a web archive', rare: true },
		column: { name: 'archived', means: 'Address of a copy kept by a web archive' },
		page: 'row',
		book: 'own',
	}),
	sha256: field(sha256, {
		form: { question: 'File that you read it from (its SHA-256 is kept)', flag: 'file' },
		column: 'own',
		page: 'own',
	}),
	in: field(
		recordId('sources')
			.optional()
			.describe('The source that reprints this one, and in whose file it stands.'),
		{
			form: { none: 'Few texts are reprinted in others: it is written by hand, with `extent`.' },
			column: { name: 'reprinted_in', means: 'The source that reprints it, by id' },
			page: 'row',
			book: 'own',
		},
	),
	extent: field(
		fields({
			from: field(verbatim('the first words'), { page: 'own' }),
			to: field(verbatim('the last words'), { page: 'own' }),
		})
			.optional()
			.describe(
				'First and last words of this text in the file that it was read from, where that holds more.',
			),
		{
			form: { none: 'It belongs to `in`.' },
			column: { none: 'The tables give what can be sorted and counted.' },
			page: 'own',
			book: { none: 'It tells who has the file where the text begins.' },
		},
	),
	rights: field(text('the rights').optional().describe('Rights in the text, if stated.'), {
		form: { none: 'Few texts state them.' },
		column: { none: 'The tables give what can be sorted and counted.' },
		page: 'row',
	}),
	note: field(text('the note').optional(), {
		form: { question: 'Note (how something was worked out)', rare: true },
		column: { none: 'The tables give what can be sorted and counted.' },
		page: 'row',
		book: 'own',
	}),
	...history,
});
