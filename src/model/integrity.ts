/**
 * Rules that no single record can be checked against: they need the whole archive.
 *
 * Each rule is a paragraph that yields what it finds, so that all problems are reported at once.
 */

import { recordKinds } from '../schemas/records.ts';
import { closest, onlySlip } from '../text/closest.ts';
import { formatDate } from '../dates/date-words.ts';
import { isExactDay, mayOverlap } from '../dates/dates.ts';
import type { Entry, Meeting, Records, Withdrawn } from '../archive/entry.ts';
import { correctionsHold, formerIds, withdrawals } from './history-rules.ts';
import { phrasesAreFound, phrasesApart } from './phrase-rules.ts';
import type { Cure, Finding, Spot } from './problem.ts';
import { bodyReferences, nounOf, referencesOf, type Reference } from './references.ts';
import { followedWords } from './thread-rules.ts';

export type Rule = (look: Lookup) => Generator<Finding>;

/** Records by kind and id, made once for all rules. */
export interface Lookup {
	records: Records;
	byId: ReadonlyMap<string, Entry>;
	unsound: readonly UnsoundRecord[];
	/** By id. */
	withdrawn: ReadonlyMap<string, Withdrawn>;
	/** Records by the ids that they had before. */
	byFormerId: ReadonlyMap<string, Entry>;
	/** Day of the edition that is checked. */
	edition?: string | undefined;
}

/** A record that does not fit its schema. What it says is not known, but it exists, and its text can be read. */
export interface UnsoundRecord {
	id: string;
	file: string;
	body: string;
	bodyOffset: number;
}

const rules: Rule[] = [
	danglingReferences,
	speakersAtMeeting,
	accountsOfCommitments,
	namedTwice,
	countriesAndDelegations,
	meetingsInVisits,
	sessionsOfSeries,
	disputes,
	followedWords,
	sourcesAndTexts,
	countriesInTheirTime,
	likelyTwins,
	orderOfCountries,
	formerIds,
	withdrawals,
	correctionsHold,
	phrasesAreFound,
	phrasesApart,
];

/** What is known besides the sound records. */
export interface Surroundings {
	unsound?: readonly UnsoundRecord[];
	withdrawn?: readonly Withdrawn[];
	edition?: string | undefined;
}

/** All findings of all rules, in no particular order. */
export function findIntegrityProblems(
	records: Records,
	{ unsound = [], withdrawn = [], edition }: Surroundings = {},
): Finding[] {
	const byId = new Map<string, Entry>();
	for (const kind of recordKinds) {
		for (const entry of records[kind]) byId.set(entry.id, entry);
	}
	const look: Lookup = {
		records,
		byId,
		unsound,
		withdrawn: new Map(withdrawn.map((one) => [one.id, one])),
		byFormerId: new Map(
			Array.from(byId.values(), (entry) =>
				entry.data.formerly.map((id) => [id, entry] as const),
			).flat(),
		),
		edition,
	};
	return rules.flatMap((rule) => Array.from(rule(look)));
}

function error(
	rule: string,
	{ file }: { file: string },
	spot: Spot,
	message: string,
	cures?: readonly Cure[],
): Finding {
	return { level: 'error', rule, file, spot, message, ...(cures && { cures }) };
}

/** The cure of a word that is a slip away from one, and only one, of those that may stand there. */
function cureOfSlip(spot: Spot, found: string, candidates: readonly string[]): Cure[] | undefined {
	const text = onlySlip(found, candidates);
	return text === undefined ? undefined : [{ spot, found, text }];
}

function* danglingReferences({
	records,
	byId,
	unsound,
	withdrawn,
	byFormerId,
}: Lookup): Generator<Finding> {
	const broken = new Set(unsound.map(({ id }) => id));

	function* judge(file: string, references: Iterable<Reference>): Generator<Finding> {
		for (const { id, kinds, spot } of references) {
			const target = byId.get(id);
			if (broken.has(id) || (target && (kinds.length === 0 || kinds.includes(target.kind))))
				continue;
			const noun = nounOf(kinds);
			if (target) {
				const message = `"${id}" is no ${noun}: it is ${target.file}. Correct the id.`;
				yield error('reference', { file }, spot, message);
				continue;
			}
			const gone = withdrawn.get(id);
			const renamed = byFormerId.get(id);
			if (gone || renamed) {
				const message = gone
					? `"${id}" was withdrawn on ${formatDate(gone.data.withdrawn.date)}. Take the reference out${gone.data.withdrawn.see ? `, or name "${gone.data.withdrawn.see}"` : ''}.`
					: `"${id}" is now called "${renamed?.id}". Write the new id.`;
				const cures = renamed && !gone ? [{ spot, found: id, text: renamed.id }] : undefined;
				yield error('reference', { file }, spot, message, cures);
				continue;
			}
			const candidates = (kinds.length === 0 ? recordKinds : kinds).flatMap((kind) =>
				records[kind].map((record) => record.id),
			);
			const near = closest(id, candidates);
			const place = kinds.length === 1 ? `content/${kinds[0]}/${id}.md` : `a record "${id}"`;
			const cure = near ? `Did you mean "${near}"?` : `Correct the id, or add ${place}.`;
			yield error(
				'reference',
				{ file },
				spot,
				`There is no ${noun} "${id}". ${cure}`,
				cureOfSlip(spot, id, candidates),
			);
		}
	}

	for (const kind of recordKinds) {
		for (const entry of records[kind]) yield* judge(entry.file, referencesOf(entry));
	}
	for (const { file, body, bodyOffset } of unsound) {
		yield* judge(file, bodyReferences(body, bodyOffset));
	}
}

function* speakersAtMeeting({ records, byId }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const present = new Set(meeting.data.officials.map(({ official }) => official));
		for (const [index, { speakers }] of meeting.data.commitments.entries()) {
			for (const [at, speaker] of speakers.entries()) {
				if (present.has(speaker)) continue;
				const known = [...present].filter((id) => byId.has(id));
				const near = closest(speaker, known);
				yield error(
					'speaker',
					meeting,
					{ path: ['commitments', index, 'speakers', at] },
					`"${speaker}" speaks here but is not among the officials of the meeting. ${
						near
							? `Did you mean "${near}"?`
							: 'Add the official to `officials`, or correct the speaker.'
					}`,
					cureOfSlip({ path: ['commitments', index, 'speakers', at] }, speaker, known),
				);
			}
		}
	}
}

function* accountsOfCommitments({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const { accounts, commitments, officials, countries } = meeting.data;
		const sources = accounts.map(({ source }) => source);
		const sides = new Set([...countries, ...officials.map(({ for: side }) => side)]);
		const seen = new Set<string>();
		for (const [index, { id, account, for: spokenFor }] of commitments.entries()) {
			if (seen.has(id)) {
				yield error(
					'commitment-id',
					meeting,
					{ path: ['commitments', index, 'id'] },
					`The commitment "${id}" stands twice in this meeting. Its id is its address: give each its own.`,
				);
			}
			seen.add(id);
			if (!sources.includes(account)) {
				const near = closest(account, sources) ?? (sources.length === 1 ? sources[0] : undefined);
				yield error(
					'account',
					meeting,
					{ path: ['commitments', index, 'account'] },
					`The meeting has no account of "${account}". ${near ? `Did you mean "${near}"? ` : ''}Name one of its accounts, or add this one.`,
					cureOfSlip({ path: ['commitments', index, 'account'] }, account, sources),
				);
			}
			for (const [at, side] of spokenFor.entries()) {
				if (sides.has(side)) continue;
				yield error(
					'side',
					meeting,
					{ path: ['commitments', index, 'for', at] },
					`"${side}" is no party to this meeting. Its parties are ${[...sides].join(', ')}.`,
				);
			}
		}
	}
}

function* namedTwice({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const lists = {
			officials: meeting.data.officials.map(({ official }) => official),
			accounts: meeting.data.accounts.map(({ source }) => source),
			countries: meeting.data.countries,
		};
		for (const [field, ids] of Object.entries(lists)) {
			for (const [index, id] of ids.entries()) {
				if (ids.indexOf(id) === index) continue;
				yield error(
					'twice',
					meeting,
					{ path: [field, index] },
					`"${id}" is listed twice in \`${field}\`. Keep one of the two${field === 'officials' ? '; an official with two roles has both in one `as`' : ''}.`,
				);
			}
		}
	}
}

/** Who spoke for a country makes it a party; a party nobody spoke for is a slip, or is said to be unnamed. */
function* countriesAndDelegations({ records, byId }: Lookup): Generator<Finding> {
	const countryOf = (side: string): string | undefined => {
		const entry = byId.get(side);
		if (entry?.kind === 'countries') return side;
		return entry?.kind === 'organisations'
			? (entry as Entry<'organisations'>).data.country
			: undefined;
	};
	for (const meeting of records.meetings) {
		const { countries, officials, unnamed, kind, place } = meeting.data;
		const represented = new Set<string>();
		for (const [index, { official, for: side }] of officials.entries()) {
			const country = countryOf(side);
			if (country === undefined) continue;
			represented.add(country);
			if (countries.includes(country)) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['officials', index, 'for'] },
				`"${official}" was there for ${side === country ? `"${side}"` : `"${side}", which is of "${country}"`}, but \`countries\` lists only ${countries.join(', ')}. Add "${country}" there, or correct \`for\`.`,
			);
		}
		// For whom an official came is not known where that record is missing or not sound.
		const isKnown = officials.every(({ for: side }) => {
			const party = byId.get(side)?.kind;
			return party === 'countries' || party === 'organisations';
		});
		for (const [index, country] of countries.entries()) {
			if (
				!isKnown ||
				officials.length === 0 ||
				represented.has(country) ||
				unnamed.includes(country)
			)
				continue;
			if ((kind === 'visit' || kind === 'inspection') && place?.country === country) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['countries', index] },
				`"${country}" is listed, but no official was there for it. Add its official, delete it, or put it in \`unnamed\` if the source names nobody.`,
			);
		}
		for (const [index, country] of unnamed.entries()) {
			if (countries.includes(country) && !represented.has(country)) continue;
			yield error(
				'countries',
				meeting,
				{ path: ['unnamed', index] },
				represented.has(country)
					? `"${country}" is in \`unnamed\`, but an official was there for it. Delete it from \`unnamed\`.`
					: `"${country}" is in \`unnamed\` but not in \`countries\`. Add it there, or delete it here.`,
			);
		}
	}
}

function* meetingsInVisits({ byId, records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const visit = meeting.data.within ? byId.get(meeting.data.within) : undefined;
		if (visit?.kind !== 'visits') continue;
		const { date, title } = (visit as Entry<'visits'>).data;
		if (mayOverlap(date, meeting.data.date)) continue;
		yield error(
			'visit-dates',
			meeting,
			{ path: ['date'] },
			`The meeting (${meeting.data.date}) lies outside the visit "${title}" (${date}), to which it belongs. Correct one of the dates, or \`within\`.`,
		);
	}
}

function* sessionsOfSeries({ byId, records }: Lookup): Generator<Finding> {
	const seen = new Map<string, Meeting>();
	for (const meeting of records.meetings) {
		const { series, session, countries } = meeting.data;
		const body = series ? byId.get(series) : undefined;
		if (body?.kind !== 'series') continue;
		for (const country of (body as Entry<'series'>).data.countries) {
			if (countries.includes(country)) continue;
			yield error(
				'series',
				meeting,
				{ path: ['series'] },
				`"${series}" is held with "${country}", which is not among the countries of this meeting. Add it to \`countries\`, or correct \`series\`.`,
			);
		}
		if (session === undefined) continue;
		const key = `${series} ${session}`;
		const twin = seen.get(key);
		if (twin) {
			yield error(
				'series',
				meeting,
				{ path: ['session'] },
				`Session ${session} of "${series}" is already ${twin.file}. Two accounts of one session are one record; otherwise correct the number.`,
			);
		} else seen.set(key, meeting);
	}
}

function* disputes({ records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		const sources = meeting.data.accounts.map(({ source }) => source);
		for (const [index, { field, readings, adopted }] of meeting.data.disputed.entries()) {
			for (const [at, { account }] of readings.entries()) {
				if (sources.includes(account)) continue;
				yield error(
					'dispute',
					meeting,
					{ path: ['disputed', index, 'readings', at, 'account'] },
					`The meeting has no account of "${account}". A reading belongs to one of ${sources.join(', ')}.`,
				);
			}
			if (field === 'date' && adopted !== meeting.data.date) {
				yield error(
					'dispute',
					meeting,
					{ path: ['disputed', index, 'adopted'] },
					`The date adopted here (${adopted}) is not the date of the record (${meeting.data.date}). Make them the same.`,
				);
			}
		}
	}
}

function* sourcesAndTexts({ byId, records }: Lookup): Generator<Finding> {
	for (const source of records.sources) {
		const { sha256, in: host, extent } = source.data;
		if (host !== undefined && sha256 !== undefined) {
			yield error(
				'source-text',
				source,
				{ path: ['sha256'] },
				`The text was read from "${host}", whose record has the SHA-256 of the file. Delete \`sha256\` here, or \`in\`.`,
			);
		}
		if (extent && host === undefined && sha256 === undefined) {
			yield error(
				'source-text',
				source,
				{ path: ['extent'] },
				'`extent` says where the text stands in a file, but no file is named. Add `sha256` or `in`.',
			);
		}
		for (let next = host, steps = 0; next !== undefined; steps++) {
			if (next === source.id || steps > 20) {
				yield error(
					'source-text',
					source,
					{ path: ['in'] },
					`"${source.id}" is reprinted in itself, by way of "${host}". Correct \`in\` in one of them.`,
				);
				break;
			}
			const entry = byId.get(next);
			next = entry?.kind === 'sources' ? (entry as Entry<'sources'>).data.in : undefined;
		}
	}
}

function* countriesInTheirTime({ byId, records }: Lookup): Generator<Finding> {
	for (const meeting of records.meetings) {
		for (const [index, id] of meeting.data.countries.entries()) {
			const entry = byId.get(id);
			if (entry?.kind !== 'countries') continue;
			const { valid, name } = (entry as Entry<'countries'>).data;
			if (!valid || mayOverlap(valid, meeting.data.date)) continue;
			yield error(
				'country-time',
				meeting,
				{ path: ['countries', index] },
				`${name} existed ${formatDate(valid, { lasts: true })}, not on ${formatDate(meeting.data.date)}. Correct the date, or name the country of that time.`,
			);
		}
	}
}

/** Two texts on one meeting are one record: two records of one day with the same people may be a slip. */
function* likelyTwins({ records }: Lookup): Generator<Finding> {
	const seen = new Map<string, Meeting>();
	for (const meeting of records.meetings) {
		const { date, officials, kind } = meeting.data;
		if (officials.length < 2 || !isExactDay(date)) continue;
		const key = [date, kind, ...officials.map(({ official }) => official).toSorted()].join(' ');
		const twin = seen.get(key);
		if (twin) {
			yield {
				level: 'warning',
				rule: 'twin',
				file: meeting.file,
				spot: { path: ['date'] },
				message: `The same officials met on the same day in ${twin.file}. Is it one meeting with two accounts? Then make it one record.`,
			};
		} else seen.set(key, meeting);
	}
}

/** The order of countries means nothing, so it is the same in every record: that of their ids. */
function* orderOfCountries({ records }: Lookup): Generator<Finding> {
	for (const { kind, file, data } of [...records.meetings, ...records.series]) {
		for (const field of ['countries', 'unnamed'] as const) {
			const ids = field === 'countries' ? data.countries : 'unnamed' in data ? data.unnamed : [];
			const sorted = ids.toSorted();
			const first = ids.findIndex((id, index) => id !== sorted[index]);
			if (first === -1 || new Set(ids).size < ids.length) continue;
			yield {
				level: 'warning',
				rule: 'order',
				file,
				spot: { path: [field, first] },
				message: `The countries of a ${kind === 'meetings' ? 'meeting' : 'series'} stand in the order of their ids: ${sorted.join(', ')}. Put them so, or let "npm run check -- --fix" do it.`,
				cures: ids.flatMap((found, index) => {
					const text = sorted[index] ?? found;
					return text === found ? [] : [{ spot: { path: [field, index] }, found, text }];
				}),
			};
		}
	}
}
