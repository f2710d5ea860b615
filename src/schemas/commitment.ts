import type { z } from 'zod';
import { speechLabels } from '../messages/en.ts';
import { countWords } from '../text/count-words.ts';
import { field, type FieldMeta } from './field-meta.ts';
import {
	commitmentReference,
	fields,
	flag,
	languageTag,
	localId,
	oneOf,
	optionalList,
	recordId,
	text,
	verbatim,
} from './fields.ts';
import { formerLocalIds } from './history.ts';
import { acts, followings, speeches, type Speech } from './meeting-words.ts';

/** How words take up earlier ones: the threads have pages of their own. */
const ofThread = {
	form: { none: 'It is written by hand when the earlier words are found.' },
	column: { none: 'A link between two quotations is no single value; archive.json has it.' },
	page: 'own',
	book: { none: 'A book follows the order of the meetings.' },
	search: { none: 'The words themselves are found.' },
} as const satisfies FieldMeta;

/** Words that a source prints of a meeting. */
export const commitmentSchema = fields({
	id: field(
		localId('the id of a commitment').describe(
			'Unique in the meeting, and part of the address of the quotation for ever.',
		),
		{ form: 'own', column: 'own', page: 'own', search: 'own' },
	),
	speakers: field(
		optionalList('officials', recordId('officials')).describe(
			'Who said it. Empty where a side spoke and no one is named: then `for` names the side.',
		),
		{
			form: 'own',
			column: {
				name: 'speakers',
				means: 'Officials who said it, by id; empty where the source names only a side',
			},
			page: 'own',
			search: 'own',
		},
	),
	for: field(
		optionalList('countries or organisations', recordId('countries', 'organisations')).describe(
			'On whose behalf. Left out, it is whom the speakers represent at the meeting.',
		),
		{ form: 'own', column: 'own', page: 'own', search: 'own' },
	),
	speech: field(oneOf('a kind of speech', speeches, 'speechLabels'), {
		form: 'own',
		column: { name: 'speech' },
		page: 'own',
		search: 'own',
	}),
	act: field(oneOf('a kind of act', acts, 'actLabels'), {
		form: 'own',
		column: { name: 'act' },
		page: 'own',
		search: 'own',
	}),
	quote: field(verbatim('the quotation').describe('The characters that the source prints.'), {
		form: 'own',
		column: { name: 'quote' },
		page: 'own',
		search: 'own',
	}),
	original: field(
		fields({
			language: field(languageTag('the language'), {
				column: {
					name: 'original_language',
					means: 'Language of the original words, if the source gives them',
				},
				page: 'own',
			}),
			text: field(verbatim('the original'), {
				column: { name: 'original', means: 'The original words' },
				page: 'own',
			}),
		})
			.optional()
			.describe('The words in their original language, if the source gives them.'),
		{
			form: { none: 'Few sources print them: they are written by hand.' },
			column: 'parts',
			page: 'own',
			search: { none: 'The words that the source prints are found.' },
		},
	),
	translated: field(
		flag('"translated"')
			.optional()
			.describe('Whether the source itself prints a translation of what was said.'),
		{
			form: { none: 'It is written by hand where the source says so.' },
			column: { name: 'translated' },
			page: 'own',
			search: { none: 'It is no word of the quotation.' },
		},
	),
	topics: field(optionalList('topics', recordId('topics')), {
		form: 'own',
		column: { name: 'topics', means: 'Topics, by id' },
		page: 'own',
		search: 'own',
	}),
	account: field(recordId('sources').describe('Source whose account prints it.'), {
		form: 'own',
		column: { name: 'source' },
		page: 'own',
		search: 'own',
	}),
	follows: field(
		optionalList(
			'earlier commitments',
			fields({
				commitment: field(
					commitmentReference().describe(
						'The id of the earlier meeting, "#", and that of the commitment in it.',
					),
					ofThread,
				),
				as: field(oneOf('a way to follow earlier words', followings, 'followingLabels'), ofThread),
			}),
		).describe('Words of earlier meetings that these take up, each with how they do.'),
		ofThread,
	),
	note: field(text('the note').optional().describe('Note of the editor.'), {
		form: { none: 'Few quotations need one: it is written by hand.' },
		column: { name: 'note' },
		page: 'own',
		search: { none: 'It is no word of the quotation.' },
	}),
	formerly: field(
		formerLocalIds.describe('Ids that it had before: their addresses lead to it for ever.'),
		{
			form: { none: 'A new quotation had no other id.' },
			column: { none: 'It serves addresses; archive.json has it.' },
			page: 'own',
			book: { none: 'Addresses in a book are those of today.' },
			search: { none: 'Ids are not for reading.' },
		},
	),
}).superRefine(({ speakers, for: sides, speech, quote }, context) => {
	if (speakers.length === 0 && sides.length === 0) {
		context.addIssue({
			code: 'custom',
			path: [],
			message:
				'This commitment names no one. Give `speakers`, or `for` where the source names only a side.',
		});
	}
	const words = countWords(quote);
	if (words > maxWords[speech]) {
		context.addIssue({
			code: 'custom',
			path: ['quote'],
			message: `The quotation has ${words} words; of ${speechLabels[speech].inSentence} at most ${maxWords[speech]} are quoted at a time. Choose the words that matter, or divide it into several commitments.`,
		});
	}
});

/** A long source is quoted in short passages; a speaker's own words may run longer. */
const maxWords = { direct: 120, reported: 60, agreed: 120 } as const satisfies Record<
	Speech,
	number
>;

export type CommitmentData = z.output<typeof commitmentSchema>;
