/** The officials of a list: who they are, which records they get, and what stays in doubt. */

import type { Draft, DraftPerson } from './draft.ts';
import { isSingleName, nameWords, officeFamilies, plainRole } from './names.ts';
import { foldName } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { isPrintedAsFiled, sortName } from '../text/sort-name.ts';
import {
	findSamePeople,
	type Merge,
	type Spelling,
	type Suggestion,
	type Tenure,
} from './same-person.ts';

/** An official that the archive has already. */
export interface KnownOfficial {
	id: string;
	party: string;
	/** All spellings, the first being the one that pages print. */
	names: readonly string[];
	tenures: readonly Tenure[];
}

/** An official as the list leaves one: a new record, or spellings that are new to one. */
export interface ListedOfficial {
	id: string;
	party: string;
	/** Whether the archive has no such record yet. */
	isNew: boolean;
	name: string;
	sort: string;
	/** Every spelling of the list but the name. */
	spellings: readonly string[];
	/** Whether the list gives one name only. */
	isSingle: boolean;
	/** Whether that one name is a monarch's, and so a whole one. */
	isMonarch: boolean;
	rows: readonly string[];
}

export interface PeopleOfList {
	officials: ListedOfficial[];
	/** Of each mention its official's id; none where nobody knows for whom the person came. */
	idOf: (person: DraftPerson) => string | undefined;
	/** Mentions whose country was worked out, each with the reason. */
	inferred: ReadonlyMap<DraftPerson, string>;
	/** Mentions without a country for which none was found. */
	unplaced: readonly { draft: Draft; person: DraftPerson }[];
	merges: readonly (Merge & { of: string; names: [string, string] })[];
	suggestions: readonly {
		party: string;
		names: [string, string];
		why: string;
		rows: [string, string];
	}[];
}

interface Group extends Spelling {
	spelling: string;
	tenures: Tenure[];
	mentions: { draft: Draft; person: DraftPerson }[];
}

/**
 * Tells the people of a list apart and finds those that the archive has.
 *
 * @param taken whether an id is in use by a record that is none of these people
 * @param previous the id that a mention had in an earlier run of this import
 * @param sentenceName a party's name as sentences have it, by id
 */
export function peopleOf(
	drafts: readonly Draft[],
	known: readonly KnownOfficial[],
	{
		same,
		taken,
		previous,
		sentenceName,
	}: {
		same: readonly { party: string; names: readonly string[] }[];
		taken: (id: string) => boolean;
		previous: (draft: Draft, index: number) => string | undefined;
		sentenceName: (party: string) => string;
	},
): PeopleOfList {
	const mentions = drafts.flatMap((draft) => draft.people.map((person) => ({ draft, person })));
	const { placed, inferred, unplaced } = placePeople(mentions, known);
	const groups = groupMentions(placed);
	const fixed = known.flatMap(({ id, party, names, tenures }) =>
		names.map((name, index): Spelling => ({
			key: `${id} ${index}`,
			party,
			name,
			tenures,
			fixed: id,
		})),
	);
	const spellings: Spelling[] = [...fixed, ...groups];
	const keysBySpelling = Map.groupBy(spellings, ({ party, name }) => `${party}|${foldName(name)}`);
	const sayings = same.map(({ party, names }) =>
		names.flatMap((name) =>
			(keysBySpelling.get(`${party}|${foldName(name)}`) ?? []).map(({ key }) => key),
		),
	);
	// Spellings of one record are one person to begin with.
	for (const of of Map.groupBy(fixed, (one) => one.fixed).values())
		sayings.push(of.map(({ key }) => key));
	const found = findSamePeople(spellings, sayings);

	const byKey = new Map(spellings.map((one) => [one.key, one]));
	const idByRoot = new Map(fixed.map((one) => [found.groupOf(one.key), one.fixed]));
	const preferred = new Map(
		same.flatMap(({ party, names }) =>
			names.map((name) => [`${party}|${foldName(name)}`, names[0] ?? name] as const),
		),
	);
	const given = new Set<string>();
	const officials: ListedOfficial[] = [];
	const idOfMention = new Map<DraftPerson, string>();
	for (const [root, of] of Map.groupBy(groups, ({ key }) => found.groupOf(key))) {
		const existing = idByRoot.get(root);
		const described = describe(of, preferred, sentenceName);
		const before = of
			.flatMap(({ mentions: own }) =>
				own.map(({ draft, person }) => previous(draft, draft.people.indexOf(person))),
			)
			.find((id) => id !== undefined && !taken(id) && !given.has(id));
		const id =
			existing ?? before ?? freeId(described, (wanted) => given.has(wanted) || taken(wanted));
		given.add(id);
		officials.push({ id, isNew: existing === undefined, ...described });
		for (const { mentions: own } of of) for (const { person } of own) idOfMention.set(person, id);
	}
	const nameOf = (key: string) => byKey.get(key)?.name ?? key;
	const rowOf = (key: string) =>
		(byKey.get(key) as Partial<Group> | undefined)?.mentions?.[0]?.draft.key ??
		byKey.get(key)?.fixed ??
		'';
	const isKnownPair = (a: string, b: string) =>
		byKey.get(a)?.fixed !== undefined && byKey.get(b)?.fixed !== undefined;
	return {
		officials,
		idOf: (person) => idOfMention.get(person),
		inferred,
		unplaced,
		merges: found.merges
			.filter(({ a, b }) => !isKnownPair(a, b))
			.map((merge) => ({
				...merge,
				of: byKey.get(merge.a)?.party ?? '',
				names: [nameOf(merge.a), nameOf(merge.b)],
			})),
		suggestions: distinct(found.suggestions.filter(({ a, b }) => !isKnownPair(a, b))).map(
			({ a, b, why }) => ({
				party: byKey.get(a)?.party ?? '',
				names: [nameOf(a), nameOf(b)],
				why,
				rows: [rowOf(a), rowOf(b)],
			}),
		),
	};
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
	return [...new Map(suggestions.map((one) => [`${one.a} ${one.b}`, one])).values()];
}

/** Gives people without a country the one under which the same name holds the same office at the same time. */
function placePeople(
	mentions: readonly { draft: Draft; person: DraftPerson }[],
	known: readonly KnownOfficial[],
) {
	interface Bearer {
		party: string;
		words: readonly string[];
		single: boolean;
		tenures: readonly Tenure[];
	}
	const bearers = new Map<string, Bearer[]>();
	const add = (name: string, party: string, tenures: readonly Tenure[]) => {
		const { words, numeral } = nameWords(name);
		const single = words.length < 2 && numeral === undefined;
		for (const word of words) {
			const of = bearers.get(word) ?? [];
			of.push({ party, words, single, tenures });
			bearers.set(word, of);
		}
	};
	for (const { party, names, tenures } of known)
		for (const name of names) add(name, party, tenures);
	for (const { draft, person } of mentions) {
		const id = person.party?.id;
		if (id !== undefined) add(person.name, id, tenuresOf(draft, person));
	}

	const placed: { draft: Draft; person: DraftPerson; party: string }[] = [];
	const unplaced: { draft: Draft; person: DraftPerson }[] = [];
	const inferred = new Map<DraftPerson, string>();
	for (const mention of mentions) {
		const { draft, person } = mention;
		const given = person.party?.id;
		if (given !== undefined) {
			placed.push({ ...mention, party: given });
			continue;
		}
		const { words, numeral } = nameWords(person.name);
		const own = tenuresOf(draft, person);
		const isSingle = words.length < 2 && numeral === undefined;
		// A full name that only one country has is still the same after some years.
		const patience = (family: string) => (family === 'monarch' ? 20 : isSingle ? 2 : 10);
		const near = (bearers.get(words.at(-1) ?? '') ?? []).filter(
			(one) =>
				one.tenures.some((tenure) =>
					own.some(
						(mine) =>
							mine.family === tenure.family &&
							tenure.from - mine.to <= patience(mine.family) &&
							mine.from - tenure.to <= patience(mine.family),
					),
				) &&
				// A surname alone is looked for in the country that was visited only.
				(isSingle ? one.party === draft.host.id : one.words.join(' ') === words.join(' ')),
		);
		const parties = [...new Set(near.map(({ party }) => party))];
		const [only] = parties;
		if (parties.length === 1 && only !== undefined) {
			placed.push({ ...mention, party: only });
			inferred.set(person, only);
		} else unplaced.push(mention);
	}
	return { placed, inferred, unplaced };
}

function tenuresOf(draft: Draft, person: DraftPerson): Tenure[] {
	const year = Number(draft.from.slice(0, 4));
	return officeFamilies(person.role).map((family) => ({ family, from: year, to: year }));
}

/** Mentions of one spelling and country. Single names are told apart by office and year, for the name alone settles nothing. */
function groupMentions(
	placed: readonly { draft: Draft; person: DraftPerson; party: string }[],
): Group[] {
	const groups: Group[] = [];
	const byKey = Map.groupBy(placed, ({ draft, person, party }) => {
		const isSingle = isSingleName(person.name);
		const office = isSingle
			? `${officeFamilies(person.role).join('+')}|${draft.from.slice(0, 4)}`
			: '';
		return [party, person.name, office].join('|');
	});
	for (const [key, of] of byKey) {
		let current: Group | undefined;
		let last = -Infinity;
		for (const { draft, person, party } of of.toSorted((a, b) =>
			a.draft.from < b.draft.from ? -1 : 1,
		)) {
			const year = Number(draft.from.slice(0, 4));
			if (!current || year - last > 30) {
				current = {
					key: `${key}|${year}`,
					party,
					name: person.name,
					spelling: person.name,
					tenures: [],
					mentions: [],
				};
				groups.push(current);
			}
			last = year;
			current.mentions.push({ draft, person });
			for (const tenure of tenuresOf(draft, person)) {
				const same = current.tenures.find(({ family }) => family === tenure.family);
				if (same) same.to = Math.max(same.to, tenure.to);
				else current.tenures.push({ ...tenure });
			}
		}
	}
	return groups;
}

function describe(
	groups: readonly Group[],
	preferred: ReadonlyMap<string, string>,
	sentenceName: (party: string) => string,
): Omit<ListedOfficial, 'id' | 'isNew'> {
	const party = groups[0]?.party ?? '';
	const counts = new Map<string, number>();
	for (const { spelling, mentions } of groups) {
		counts.set(spelling, (counts.get(spelling) ?? 0) + mentions.length);
	}
	const spellings = [...counts.keys()].toSorted(
		(a, b) =>
			Number(isSingleName(a)) - Number(isSingleName(b)) ||
			(counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
			b.length - a.length ||
			(a < b ? -1 : 1),
	);
	const chosen = preferred.get(`${party}|${foldName(spellings[0] ?? '')}`) ?? spellings[0] ?? '';
	const all = [...new Set([chosen, ...spellings])];
	const roles = groups.flatMap(({ mentions }) =>
		mentions.map(({ person }) => plainRole(person.role)),
	);
	const isMonarch = groups.some(({ tenures }) =>
		tenures.some(({ family }) => family === 'monarch'),
	);
	const isSingle = isSingleName(chosen);
	const role = commonest(
		roles.filter((one) => !isMonarch || officeFamilies(one).includes('monarch')),
	);
	// A name alone says nothing: it stands as the list prints it, "King Hussein of Jordan".
	const name =
		(isSingle || isMonarch) && role
			? role === 'Pope'
				? `Pope ${chosen}`
				: `${role} ${chosen} of ${sentenceName(party)}`
			: chosen;
	return {
		party,
		name,
		sort: sortName(chosen, !isMonarch && isPrintedAsFiled(party)).replace(/^(.*)$/, (sort) =>
			isMonarch ? sort.split(', ').toReversed().join(' ') : sort,
		),
		spellings: all.filter((one) => one !== name),
		isSingle,
		isMonarch,
		rows: groups.flatMap(({ mentions }) => mentions.map(({ draft }) => draft.key)),
	};
}

function commonest(words: readonly string[]): string {
	const counts = Map.groupBy(words.filter(Boolean), (word) => word);
	return (
		[...counts].toSorted(
			([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
		)[0]?.[0] ?? ''
	);
}

function freeId(
	{ spellings, name, party, isSingle, isMonarch }: Omit<ListedOfficial, 'id' | 'isNew'>,
	isTaken: (id: string) => boolean,
): string {
	const plain = slug(isSingle || isMonarch ? (spellings[0] ?? name) : name) || 'official';
	const wanted = isSingle || isMonarch ? `${plain}-${party}` : plain;
	for (const id of [wanted, `${plain}-${party}`]) if (!isTaken(id)) return id;
	for (let number = 2; ; number++) {
		if (!isTaken(`${plain}-${party}-${number}`)) return `${plain}-${party}-${number}`;
	}
}
