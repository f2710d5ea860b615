import { z } from 'zod';
import { speechLabels } from '../messages/en.ts';
import { countWords } from '../text/count-words.ts';
import {
	archiveDate,
	commitmentReference,
	fields,
	flag,
	languageTag,
	list,
	localId,
	oneOf,
	optionalList,
	ordinal,
	recordId,
	text,
	verbatim,
} from './fields.ts';
import { formerLocalIds, history } from './history.ts';

/**
 * Kinds of meeting. `lasting` tells those that may fill several days from those that take place on one:
 * the same interval means "from … to" for the first and "on a day between" for the second.
 */
export const meetingKinds = {
	meeting: { lasting: false },
	talks: { lasting: false },
	call: { lasting: false },
	'video-call': { lasting: false },
	'commission-session': { lasting: false },
	visit: { lasting: true },
	inspection: { lasting: true },
	summit: { lasting: true },
	'sideline-meeting': { lasting: false },
	ceremony: { lasting: false },
} as const;

export const meetingStatuses = ['held', 'planned', 'postponed', 'cancelled'] as const;

/** What an official did at a meeting. */
export const parts = ['chair', 'co-chair', 'host', 'guest', 'participant', 'present'] as const;

export const speeches = ['direct', 'reported', 'agreed'] as const;

export const acts = ['pledge', 'proposal', 'position', 'request', 'agreement', 'thanks'] as const;

/** How words take up earlier ones. */
export const followings = [
	'repeats',
	'reaffirms',
	'extends',
	'narrows',
	'reports-done',
	'contradicts',
] as const;

/** Fields of a meeting that sources may give differently, and that an editor may infer. */
export const factFields = [
	'date',
	'place',
	'countries',
	'officials',
	'kind',
	'session',
	'wording',
] as const;

export type MeetingKind = keyof typeof meetingKinds;
export type MeetingStatus = (typeof meetingStatuses)[number];
export type Speech = (typeof speeches)[number];
export type Act = (typeof acts)[number];
export type Following = (typeof followings)[number];
export type FactField = (typeof factFields)[number];

/** The kinds of meeting as a list. */
export const meetingKindWords = Object.keys(meetingKinds) as MeetingKind[];

/** Where it took place, as far as the source says. */
const placeSchema = fields({
	city: text('the city').optional(),
	region: text('the region')
		.optional()
		.describe('A province or region, where the source names that and no city.'),
	country: recordId('a country').optional(),
	venue: text('the venue').optional(),
}).refine((place) => Object.values(place).some((value) => value !== undefined), {
	error: 'The place says nothing. Give a city, region, country or venue, or leave the field out.',
});

const participationSchema = fields({
	official: recordId('an official'),
	for: recordId('a country or organisation').describe(
		'The country or organisation that the official spoke for that day.',
	),
	as: verbatim('the role').optional().describe(`The role on that day, in the source's words.`),
	part: oneOf('a part in a meeting', parts).default('participant'),
});

const accountSchema = fields({
	source: recordId('a source'),
	passage: verbatim('the passage')
		.optional()
		.describe(
			'Heading or dateline under which the source reports it, if it helps to find the passage.',
		),
	// What follows is given only where this account differs from the record.
	date: archiveDate('the date in this account').optional(),
	place: placeSchema.optional().describe('The place in this account.'),
	countries: optionalList('countries', recordId('a country')),
	officials: optionalList(
		'officials',
		fields({
			official: recordId('an official'),
			as: verbatim('the role').optional(),
			part: oneOf('a part in a meeting', parts).optional(),
			spelling: verbatim('the spelling')
				.optional()
				.describe(`The name as this account spells it, where that differs from the archive's.`),
		}),
	),
	note: text('the note').optional(),
});

export const commitmentSchema = fields({
	id: localId('the id of a commitment').describe(
		'Unique in the meeting, and part of the address of the quotation for ever.',
	),
	speakers: optionalList('officials', recordId('an official')).describe(
		'Who said it. Empty where a side spoke and no one is named: then `for` names the side.',
	),
	for: optionalList('countries or organisations', recordId('a country or organisation')).describe(
		'On whose behalf. Left out, it is whom the speakers represent at the meeting.',
	),
	speech: oneOf('a kind of speech', speeches),
	act: oneOf('a kind of act', acts),
	quote: verbatim('the quotation').describe('The characters that the source prints.'),
	original: fields({
		language: languageTag('the language'),
		text: verbatim('the original'),
	})
		.optional()
		.describe('The words in their original language, if the source gives them.'),
	translated: flag('"translated"')
		.optional()
		.describe('Whether the source itself prints a translation of what was said.'),
	account: recordId('a source').describe('Source whose account prints it.'),
	topics: optionalList('topics', recordId('a topic')),
	follows: optionalList(
		'earlier commitments',
		fields({
			commitment: commitmentReference().describe(
				'The id of the earlier meeting, "#", and that of the commitment in it.',
			),
			as: oneOf('a way to follow earlier words', followings),
		}),
	).describe('Words of earlier meetings that these take up, each with how they do.'),
	note: text('the note').optional(),
	formerly: formerLocalIds.describe('Ids that it had before: their addresses lead to it for ever.'),
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

const disputeSchema = fields({
	field: oneOf('a field that can be disputed', factFields),
	readings: list(
		'readings',
		fields({ account: recordId('a source'), reading: text('the reading') }),
	).min(2, {
		error: 'A dispute needs at least two readings, each with its account.',
	}),
	adopted: text('the adopted reading').describe('The reading that the archive adopts.'),
	why: text('the reason'),
});

/** One event: officials of two or more parties meet or speak. */
export const meetingSchema = fields({
	title: text('the title'),
	date: archiveDate().describe('When it took place, as precisely as the sources say.'),
	kind: oneOf('a kind of meeting', meetingKindWords),
	status: oneOf('a status', meetingStatuses).default('held'),
	place: placeSchema.optional().describe('Where it took place, as far as the sources say.'),
	countries: list('countries', recordId('a country'))
		.min(1, {
			error: 'The list of countries is empty. Name every country that took part.',
		})
		.describe('All countries that took part.'),
	officials: optionalList('officials', participationSchema),
	unnamed: optionalList('countries', recordId('a country')).describe(
		'Countries of the list whose representatives no source names.',
	),
	within: recordId('a visit').optional().describe('The visit that it was part of.'),
	series: recordId('a series').optional(),
	session: ordinal('the number of the session').optional(),
	accounts: list('accounts', accountSchema).min(1, {
		error: 'The meeting has no account. Name at least one source that reports it.',
	}),
	commitments: optionalList('commitments', commitmentSchema),
	disputed: optionalList('disputes', disputeSchema),
	inferred: optionalList('fields', oneOf('a field that can be inferred', factFields)).describe(
		'Fields that no source states and the editor worked out; `note` says how.',
	),
	note: text('the note').optional(),
	...history,
}).superRefine(({ kind, place, session, series, inferred, note }, context) => {
	const add = (path: string, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message });
	if (place && (kind === 'call' || kind === 'video-call')) {
		add('place', 'A call has no place. Delete `place`, or change `kind`.');
	}
	if (session !== undefined && !series) {
		add('session', 'A session number without a series. Add `series`, or delete `session`.');
	}
	if (inferred.length > 0 && !note) {
		add(
			'inferred',
			'Something is inferred, but the record does not say how. Add a `note` with the reason.',
		);
	}
});

type MeetingData = z.output<typeof meetingSchema>;
export type Participation = MeetingData['officials'][number];
export type CommitmentData = MeetingData['commitments'][number];
export type Place = z.output<typeof placeSchema>;
