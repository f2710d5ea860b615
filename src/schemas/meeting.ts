import { accountSchema, disputeSchema, ofDispute } from './account.ts';
import { commitmentSchema } from './commitment.ts';
import { event, factFields } from './event.ts';
import { field } from './field-meta.ts';
import { fields, list, oneOf, optionalList, text } from './fields.ts';
import { history } from './history.ts';

/** One event: officials of two or more parties meet or speak. */
export const meetingSchema = fields({
	...event,
	accounts: field(
		list('accounts', accountSchema).min(1, {
			error: 'The meeting has no account. Name at least one source that reports it.',
		}),
		{
			form: { question: 'Which source reports it?', flag: 'source' },
			column: 'own',
			page: 'own',
			search: { none: 'What the archive adopts is found.' },
		},
	),
	commitments: field(optionalList('commitments', commitmentSchema), {
		form: { question: 'What was said?', flag: 'quote' },
		column: 'own',
		page: 'own',
		search: 'own',
	}),
	disputed: field(optionalList('disputes', disputeSchema), ofDispute),
	inferred: field(
		optionalList('fields', oneOf('a field that can be inferred', factFields)).describe(
			'Fields that no source states and the editor worked out; `note` says how.',
		),
		{
			form: { question: 'What no source says and you worked out', rare: true },
			column: { name: 'inferred' },
			page: 'own',
			search: { none: 'It is said of the record, and not of the meeting.' },
		},
	),
	note: field(text('the note').optional(), {
		form: { question: 'Note (how something was worked out)', rare: true },
		column: { none: 'The tables give what can be sorted and counted.' },
		page: 'row',
		search: { none: 'It is said of the record, and not of the meeting.' },
	}),
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

export * from './meeting-words.ts';
export { factFields, type FactField, type Participation } from './event.ts';
export { commitmentSchema, type CommitmentData } from './commitment.ts';
export type { Place } from './place.ts';
