/** Which records a record names, field by field. */

import type { RecordKind } from '../schemas/kinds.ts';
import type { Entry } from '../archive/entry.ts';
import { mentionsIn } from '../text/mentions.ts';
import type { Spot } from './problem.ts';

export interface Reference {
	id: string;
	/** Kinds of record that the field may name; none if it may name any. */
	kinds: readonly RecordKind[];
	spot: Spot;
}

const parties = ['countries', 'organisations'] as const;

/** Every reference of a record, those in its text included, in the order of its file. */
export function* referencesOf(entry: Entry): Generator<Reference> {
	yield* fieldReferences(entry);
	yield* bodyReferences(entry.body, entry.bodyOffset);
}

/** The records that a text mentions. `bodyOffset` is where the text begins in its file. */
export function* bodyReferences(body: string, bodyOffset: number): Generator<Reference> {
	for (const { id, offset } of mentionsIn(body)) {
		yield { id, kinds: [], spot: { offset: bodyOffset + offset } };
	}
}

function* fieldReferences(entry: Entry): Generator<Reference> {
	switch (entry.kind) {
		case 'meetings':
			yield* meetingReferences(entry as Entry<'meetings'>);
			break;
		case 'officials': {
			const { country } = (entry as Entry<'officials'>).data;
			yield* one(country, ['countries'], ['country']);
			break;
		}
		case 'organisations': {
			const { country, parent } = (entry as Entry<'organisations'>).data;
			yield* one(country, ['countries'], ['country']);
			yield* one(parent, ['organisations'], ['parent']);
			break;
		}
		case 'visits': {
			const { officials, from, to, sources } = (entry as Entry<'visits'>).data;
			yield* many(officials, ['officials'], ['officials']);
			yield* one(from, ['countries'], ['from']);
			yield* many(to, ['countries'], ['to']);
			yield* many(sources, ['sources'], ['sources']);
			break;
		}
		case 'series':
			yield* many((entry as Entry<'series'>).data.countries, ['countries'], ['countries']);
			break;
		case 'sources':
			yield* one((entry as Entry<'sources'>).data.in, ['sources'], ['in']);
			break;
		case 'gaps':
			yield* many((entry as Entry<'gaps'>).data.about, [], ['about']);
			break;
		case 'countries':
		case 'topics':
		case 'phrases':
			break;
		default:
			entry.kind satisfies never;
	}
}

function* meetingReferences({ data }: Entry<'meetings'>): Generator<Reference> {
	yield* one(data.place?.country, ['countries'], ['place', 'country']);
	yield* many(data.countries, ['countries'], ['countries']);
	for (const [index, { official, for: side }] of data.officials.entries()) {
		yield* one(official, ['officials'], ['officials', index, 'official']);
		yield* one(side, parties, ['officials', index, 'for']);
	}
	yield* many(data.unnamed, ['countries'], ['unnamed']);
	yield* one(data.within, ['visits'], ['within']);
	yield* one(data.series, ['series'], ['series']);
	for (const [index, account] of data.accounts.entries()) {
		const path = ['accounts', index];
		yield* one(account.source, ['sources'], [...path, 'source']);
		yield* one(account.place?.country, ['countries'], [...path, 'place', 'country']);
		yield* many(account.countries, ['countries'], [...path, 'countries']);
		for (const [at, { official }] of account.officials.entries()) {
			yield* one(official, ['officials'], [...path, 'officials', at, 'official']);
		}
	}
	for (const [index, commitment] of data.commitments.entries()) {
		const path = ['commitments', index];
		yield* many(commitment.speakers, ['officials'], [...path, 'speakers']);
		yield* many(commitment.for, parties, [...path, 'for']);
		yield* many(commitment.topics, ['topics'], [...path, 'topics']);
		for (const [at, { commitment: followed }] of commitment.follows.entries()) {
			const [id] = followed.split('#');
			yield* one(id, ['meetings'], [...path, 'follows', at, 'commitment']);
		}
	}
}

function* one(
	id: string | undefined,
	kinds: readonly RecordKind[],
	path: readonly PropertyKey[],
): Generator<Reference> {
	if (id !== undefined) yield { id, kinds, spot: { path } };
}

function* many(
	ids: readonly string[],
	kinds: readonly RecordKind[],
	path: readonly PropertyKey[],
): Generator<Reference> {
	for (const [index, id] of ids.entries()) yield { id, kinds, spot: { path: [...path, index] } };
}
