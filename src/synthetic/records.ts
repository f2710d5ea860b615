/**
 * A made-up archive of any size, the same for the same size and seed, and in proportions like a real one's.
 *
 * A few countries and pairs of them meet often and most rarely; officials are a tenth of the meetings and
 * follow one another in office; one meeting in seven has two accounts, and one in seven no exact date.
 */

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { followings, type Act, type MeetingKind } from '../schemas/meeting.ts';
import type { recordSchemas, RecordKind } from '../schemas/records.ts';
import { countryCodes, countryName, nameLanguages } from './countries.ts';
import { dayAt, isoDay, vagueDate } from './days.ts';
import { namePerson } from './people.ts';
import { slug } from '../text/slug.ts';
import {
	foreignPassage,
	inventName,
	otherLanguages,
	paragraphs,
	passage,
	sentence,
	stockPhrases,
} from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { topics } from './topics.ts';

export interface SyntheticOptions {
	/** Number of meetings. */
	meetings: number;
	/** Another seed gives another archive of the same size. */
	seed?: number;
}

/** A record as its file would give it. */
export interface SyntheticRecord<Kind extends RecordKind = RecordKind> {
	kind: Kind;
	id: string;
	data: z.input<(typeof recordSchemas)[Kind]>;
	body: string;
	/** Of a source: the text that its `sha256` is of, and that its quotations stand in. */
	text?: string;
}

type MeetingInput = z.input<typeof recordSchemas.meetings>;
type CommitmentInput = NonNullable<MeetingInput['commitments']>[number];
type ParticipationInput = NonNullable<MeetingInput['officials']>[number];

interface Country {
	id: string;
	code: string;
	name: string;
	/** The capital first. */
	cities: string[];
	/** Those it meets most often first. */
	partners: Country[];
	officials: Official[];
	/** Ids of its province, party or ministry, if it has one here. */
	bodies: string[];
}

interface Official {
	id: string;
	name: string;
	roles: string[];
}

interface Series {
	id: string;
	name: string;
	countries: [Country, Country];
	sessions: number;
}

/** What a meeting is to be, before it is put into words. */
interface Occasion {
	day: number;
	/** The first is the one that the title names first. */
	countries: Country[];
	kind: MeetingKind;
	series?: Series;
	summitOf?: { id: string; name: string };
	visit?: { id: string; title: string; days: string; visitor: Official };
}

const outlets = [
	'Meridian News Agency',
	'The Daily Courier',
	'Ministry of Foreign Affairs',
	'People’s Gazette',
	'Northern Post',
	'Harbour Times',
	'State Information Service',
	'The Observer of the East',
	'Continental Wire',
	'River Delta Daily',
	'Government Portal',
	'Capital Evening News',
	'Radio Plenum',
	'The Envoy',
	'Union Press',
	'Lotus Weekly',
];

const careers = [
	['Deputy Minister of Foreign Affairs', 'Minister of Foreign Affairs', 'Deputy Prime Minister'],
	['Ambassador', 'Special Envoy of the President', 'National Security Adviser'],
	['Minister of Trade', 'Prime Minister'],
	['Minister of Defence', 'President'],
	['Member of Parliament', 'Speaker of the Parliament'],
	['Director of the International Department', 'State Councillor and Minister of Foreign Affairs'],
];

const talkKinds = [
	'meeting',
	'meeting',
	'meeting',
	'meeting',
	'talks',
	'talks',
	'call',
	'sideline-meeting',
	'video-call',
	'ceremony',
	'visit',
	'inspection',
] as const;

const actKinds = [
	'position',
	'pledge',
	'proposal',
	'agreement',
	'request',
	'thanks',
] as const satisfies Act[];

/** Makes every record of an archive, in an order in which no record comes before its country. */
export function* syntheticRecords({
	meetings,
	seed = 1,
}: SyntheticOptions): Generator<SyntheticRecord> {
	const random = createRandom(seed);
	const claim = idClaimer();

	const countries = makeCountries(random, claim);
	const topicIds = topics.map((name) => claim(slug(name)));
	for (const [index, id] of topicIds.entries()) {
		const name = topics[index] ?? id;
		const aliases = [passage(random, 2).replaceAll(',', '')];
		yield { kind: 'topics', id, data: { name, aliases, scope: sentence(random, 14) }, body: '' };
	}
	const groups = Array.from({ length: 12 }, () => {
		const name = `${inventName(random, 2)} ${random.pick(['Cooperation Organisation', 'Forum', 'Community', 'Group of States'])}`;
		return {
			id: claim(slug(name)),
			name,
			members: distinct(8, () => random.pickSkewed(countries)),
		};
	});
	for (const { id, name, members } of groups) {
		const body = `Its members are ${members.map((one) => `[[${one.id}]]`).join(', ')}.`;
		yield {
			kind: 'organisations',
			id,
			data: { name, kind: 'international', aliases: [initials(name)] },
			body,
		};
	}
	for (const country of countries.slice(0, 40)) {
		const kind = random.pick(['province', 'party', 'party-department', 'parliament'] as const);
		const name = `${inventName(random, 2)} ${{ province: 'Province', party: 'Party', 'party-department': 'Department', parliament: 'Assembly' }[kind]} of ${country.name}`;
		const id = claim(slug(name));
		country.bodies.push(id);
		yield { kind: 'organisations', id, data: { name, kind, country: country.id }, body: '' };
	}
	for (const { id, code, name } of countries) {
		const names = Object.fromEntries(
			nameLanguages.map((language) => [language, countryName(code, language)]),
		);
		const aliases = random.chance(0.4) ? [`Republic of ${name}`] : [];
		yield {
			kind: 'countries',
			id,
			data: { name, iso: code, names, aliases },
			body: sentence(random, 20),
		};
	}
	yield* makeOfficials(random, claim, countries, Math.max(2, Math.round(meetings / 10)));

	const active = countries.filter(({ officials }) => officials.length > 0);
	const series = distinct(Math.min(active.length, Math.max(2, Math.round(meetings / 200))), () =>
		random.pickSkewed(active),
	).map((host): Series => {
		const guest = random.pickSkewed(host.partners);
		const name = `${host.name}–${guest.name} ${random.pick(['Steering Committee', 'Joint Commission', 'Strategic Dialogue'])}`;
		return { id: claim(slug(name)), name, countries: [host, guest], sessions: 0 };
	});
	for (const { id, name, countries: holders } of series) {
		const data = { name, countries: holders.map((one) => one.id).toSorted() };
		yield {
			kind: 'series',
			id,
			data,
			body: `Held by ${holders.map((one) => `[[${one.id}]]`).join(' and ')}.`,
		};
	}

	const twins = new Set<string>();
	const follow = followWords(createRandom(seed + 1));
	for (let made = 0; made < meetings;) {
		// More of the recent past is known than of what lies further back.
		const time = (made / meetings) ** 0.7;
		const day = dayAt(time);
		const host = random.pickSkewed(active);
		const guest = random.chance(0.65)
			? random.pickSkewed(host.partners)
			: random.pickSkewed(countries.filter((one) => one !== host));
		const left = meetings - made;

		if (left >= 4 && random.chance(0.03)) {
			const visitor = officialAt(random, host, time);
			if (!visitor) continue;
			const count = random.between(2, 4);
			const title = `${visitor.name} in ${guest.name}, ${isoDay(day).slice(0, 4)}`;
			const days = `${isoDay(day)}/${isoDay(day + 3)}`;
			const visit = {
				id: claim(`${visitor.id}-${guest.id}-${isoDay(day).slice(0, 7)}`),
				title,
				days,
				visitor,
			};
			const told: string[] = [];
			for (let index = 0; index < count; index++, made++) {
				const occasion: Occasion = {
					day: day + index,
					countries: [host, guest],
					kind: random.pick(['meeting', 'talks']),
					visit,
				};
				for (const record of makeMeeting(random, claim, twins, follow, topicIds, time, occasion)) {
					if (record.kind === 'sources') told.push(record.id);
					yield record;
				}
			}
			yield {
				kind: 'visits',
				id: visit.id,
				data: {
					title,
					date: days,
					officials: [visitor.id],
					from: host.id,
					to: [guest.id],
					style: 'official visit',
					sources: told.slice(0, 2),
				},
				body: `${sentence(random, 20)} [[${visitor.id}]] came to [[${guest.id}]].`,
			};
			continue;
		}

		const occasion: Occasion = { day, countries: [host, guest], kind: random.pick(talkKinds) };
		const draw = random.next();
		if (draw < 0.04) {
			const body = random.pick(series);
			Object.assign(occasion, {
				kind: 'commission-session',
				series: body,
				countries: [...body.countries],
			});
		} else if (draw < 0.06) {
			const group = random.pickSkewed(groups);
			const present = group.members.slice(0, random.between(3, 7));
			Object.assign(occasion, { kind: 'summit', summitOf: group, countries: present });
		}
		yield* makeMeeting(random, claim, twins, follow, topicIds, time, occasion);
		made++;
	}

	for (const phrase of stockPhrases.slice(0, 12)) {
		const name = phrase.replace(/^(?:in the|a|the) /, '');
		yield {
			kind: 'phrases',
			id: claim(shortId(`phrase ${name}`)),
			data: { name, variants: [name] },
			body: sentence(random, 25),
		};
	}

	for (let count = Math.ceil(meetings / 200); count > 0; count--) {
		const country = random.pickSkewed(countries);
		const title = `${inventName(random, 3)}: what is not known of ${country.name}`;
		yield {
			kind: 'gaps',
			id: claim(slug(`gap ${title}`)),
			data: {
				title,
				state: random.pick(['not-found', 'source-lost', 'not-looked', 'not-stated']),
				checked: isoDay(dayAt(1)),
				about: [country.id],
			},
			body: sentence(random, 25),
		};
	}
}

function makeCountries(random: Random, claim: (id: string) => string): Country[] {
	const countries = countryCodes.map((code): Country => {
		const name = countryName(code, 'en');
		const cities = Array.from({ length: random.between(1, 4) }, () =>
			inventName(random, random.between(2, 3)),
		);
		return { id: claim(slug(name)), code, name, cities, partners: [], officials: [], bodies: [] };
	});
	for (const country of countries) {
		const others = countries.filter((one) => one !== country);
		country.partners = distinct(12, () => random.pickSkewed(others));
	}
	return countries;
}

function* makeOfficials(
	random: Random,
	claim: (id: string) => string,
	countries: readonly Country[],
	count: number,
): Generator<SyntheticRecord<'officials'>> {
	const taken = new Set<string>();
	// Half of the officials are spread over as many countries as they reach, half go where most meetings are.
	const spread = Math.min(countries.length, Math.ceil(count / 2));
	for (let index = 0; index < count; index++) {
		const country = index < spread ? (countries[index] as Country) : random.pickSkewed(countries);
		let person = namePerson(random, country.code);
		for (let tries = 0; taken.has(person.name) && tries < 20; tries++)
			person = namePerson(random, country.code);
		taken.add(person.name);
		const official = {
			id: claim(slug(person.name)),
			name: person.name,
			roles: random.pick(careers),
		};
		country.officials.push(official);
		yield {
			kind: 'officials',
			id: official.id,
			data: { ...person, country: country.id },
			body: `${sentence(random, random.between(15, 40))} Of [[${country.id}]].`,
		};
	}
}

/** A meeting, and before it the sources that report it. */
function* makeMeeting(
	random: Random,
	claim: (id: string) => string,
	twins: Set<string>,
	follow: ReturnType<typeof followWords>,
	topicIds: readonly string[],
	time: number,
	occasion: Occasion,
): Generator<SyntheticRecord<'sources'> | SyntheticRecord<'meetings'>> {
	const { day, countries, series, visit } = occasion;
	const [host, guest] = countries as [Country, Country];
	const delegations = countries.map((country, index) =>
		delegationOf(random, country, time, index === 0 ? visit?.visitor : undefined),
	);
	const officials = delegations.flat();
	const leads = delegations.flatMap(([lead]) => lead ?? []);
	const isExact = !random.chance(0.15);
	let date = isExact ? isoDay(day) : visit ? visit.days : vagueDate(random, day);
	const twinKey = [
		date,
		occasion.kind,
		...officials.map(({ official }) => official).toSorted(),
	].join(' ');
	if (twins.has(twinKey)) date = `${isoDay(day)}/${isoDay(day + 1)}`;
	twins.add(twinKey);

	const isCall = occasion.kind === 'call' || occasion.kind === 'video-call';
	const where = visit || random.chance(0.8) ? guest : host;
	const city = random.pickSkewed(where.cities);
	const hasPlace = !isCall && random.chance(0.92);
	const session = series && ++series.sessions;
	const title = titleOf(occasion, leads, isCall ? undefined : city, session);
	const id = claim(
		slug(
			`${isExact ? isoDay(day) : isoDay(day).slice(0, 7)} ${
				leads
					.map(({ id: lead }) => lead)
					.slice(0, 2)
					.join(' ') || `${host.id} ${guest.id}`
			}`,
		),
	);

	const accountCount = random.chance(0.15) ? 2 : 1;
	const sources = Array.from({ length: accountCount }, (_, index) => {
		const language = index === 0 && random.chance(0.1) ? random.pick(otherLanguages) : 'en';
		const outlet = random.pickSkewed(outlets);
		return {
			id: claim(slug(`${outlet.split(' ')[0]} ${id}`)),
			language,
			outlet,
			quotes: [] as string[],
		};
	});
	const commitments = random.chance(0.07)
		? []
		: Array.from({ length: random.between(1, 5) }, (_, index) =>
				makeCommitment(random, index, officials, countries, sources, topicIds),
			);

	if (date === isoDay(day)) follow(id, day, host, guest, commitments);

	for (const [index, source] of sources.entries()) {
		const published = isoDay(day + random.between(0, 2) + index);
		const heading = `${title}${index > 0 ? ', second report' : ''}`;
		const dateline = `${city.toUpperCase()}, ${published} (${source.outlet})`;
		const text = [
			heading,
			dateline,
			sentence(random, 30),
			...source.quotes,
			sentence(random, 30),
		].join('\n\n');
		yield {
			kind: 'sources',
			id: source.id,
			data: {
				title: heading,
				outlet: source.outlet,
				dateline,
				published,
				language: source.language,
				...(random.chance(0.7)
					? { url: `https://${slug(source.outlet)}.example/${published}/${slug(title)}` }
					: {}),
				sha256: createHash('sha256').update(text).digest('hex'),
			},
			body: '',
			text,
		};
	}

	const [first, second] = sources;
	const otherCity = where.cities.at(-1) as string;
	const disputes = first && second && hasPlace && otherCity !== city && random.chance(0.4);
	const isInferred = random.chance(0.05);
	yield {
		kind: 'meetings',
		id,
		data: {
			title,
			date,
			kind: occasion.kind,
			...(random.chance(0.01)
				? { status: random.pick(['planned', 'postponed', 'cancelled'] as const) }
				: {}),
			...(hasPlace ? { place: { city, country: where.id } } : {}),
			countries: countries.map((country) => country.id).toSorted(),
			...(officials.length > 0
				? { officials: officials.map(({ name: _, id: __, ...one }) => one) }
				: {}),
			...unnamedOf(countries, delegations),
			...(visit ? { within: visit.id } : {}),
			...(series ? { series: series.id, session: String(session) } : {}),
			accounts: sources.map((source, index) => ({
				source: source.id,
				...(index > 0 && disputes ? { place: { city: otherCity, country: where.id } } : {}),
				...(index > 0 && officials[0]?.as
					? { officials: [{ official: officials[0].official, as: 'Head of the delegation' }] }
					: {}),
				...(index > 0 && random.chance(0.3) ? { note: sentence(random, 12) } : {}),
			})),
			...(commitments.length > 0 ? { commitments } : {}),
			...(disputes
				? {
						disputed: [
							{
								field: 'place' as const,
								readings: [
									{ account: first.id, reading: city },
									{ account: second.id, reading: otherCity },
								],
								adopted: city,
								why: sentence(random, 12),
							},
						],
					}
				: {}),
			...(isInferred ? { inferred: ['date' as const], note: sentence(random, 18) } : {}),
		},
		body: bodyOf(random, occasion, leads),
	};
}

/**
 * Joins words to earlier ones of the same two countries, about one in twelve. It draws from a chance of its
 * own, so that the rest of an archive is the same with it and without.
 */
function followWords(random: Random) {
	const earlier = new Map<string, { reference: string; day: number }[]>();
	return (
		meeting: string,
		day: number,
		host: Country,
		guest: Country,
		commitments: readonly CommitmentInput[],
	) => {
		const pair = [host.id, guest.id].toSorted().join(' ');
		const known = earlier.get(pair) ?? [];
		const before = known.filter((one) => one.day < day);
		for (const commitment of commitments) {
			if (before.length > 0 && random.chance(0.12)) {
				const { reference } = random.pick(before.slice(-6));
				commitment.follows = [{ commitment: reference, as: random.pickSkewed(followings) }];
			}
		}
		for (const { id } of commitments) known.push({ reference: `${meeting}#${id}`, day });
		earlier.set(pair, known);
	};
}

function titleOf(
	{ countries, kind, series, summitOf }: Occasion,
	leads: readonly Participant[],
	city: string | undefined,
	session: number | undefined,
): string {
	const at = city ? ` in ${city}` : '';
	if (series) return `Session ${session} of the ${series.name}`;
	if (summitOf) return `Summit of the ${summitOf.name}${at}`;
	const [one, other] = leads.length > 1 ? leads : countries;
	const [a, b] = [one?.name ?? '', other?.name ?? ''];
	if (kind === 'call' || kind === 'video-call')
		return `${a} and ${b} speak by ${kind === 'call' ? 'telephone' : 'video'}`;
	if (kind === 'talks') return `Talks of ${a} and ${b}${at}`;
	if (kind === 'visit' || kind === 'inspection') return `${a} visits ${b}${at}`;
	return kind === 'ceremony' ? `${a} and ${b} at a ceremony${at}` : `${a} meets ${b}${at}`;
}

type Participant = ParticipationInput & { id: string; name: string };

function delegationOf(
	random: Random,
	country: Country,
	time: number,
	lead: Official | undefined,
): Participant[] {
	const size = random.pickSkewed([1, 2, 3]);
	const members = new Set(lead ? [lead] : []);
	for (let tries = 0; members.size < size && tries < size; tries++) {
		const official = officialAt(random, country, time);
		if (official) members.add(official);
	}
	return Array.from(members, (official, index) => {
		const body = random.chance(0.08) ? country.bodies[0] : undefined;
		const role =
			official.roles[Math.min(official.roles.length - 1, Math.floor(time * official.roles.length))];
		return {
			id: official.id,
			name: official.name,
			official: official.id,
			for: body ?? country.id,
			...(role && random.chance(0.95) ? { as: role } : {}),
			...(index > 0 ? { part: 'present' as const } : {}),
		};
	});
}

/** Somebody in office at this time: officials of a country follow one another. */
function officialAt(random: Random, { officials }: Country, time: number): Official | undefined {
	const drift = (random.next() + random.next() - 1) * 1.5;
	const index = Math.round(time * (officials.length - 1) + drift);
	return officials[Math.max(0, Math.min(officials.length - 1, index))];
}

function unnamedOf(
	countries: readonly Country[],
	delegations: readonly Participant[][],
): { unnamed?: string[] } {
	const unnamed = countries
		.filter((_, index) => delegations[index]?.length === 0)
		.map(({ id }) => id);
	return unnamed.length > 0 ? { unnamed: unnamed.toSorted() } : {};
}

function makeCommitment(
	random: Random,
	index: number,
	officials: readonly Participant[],
	countries: readonly Country[],
	sources: readonly { id: string; language: string; quotes: string[] }[],
	topicIds: readonly string[],
): CommitmentInput {
	const source = random.pick(sources);
	const draw = random.next();
	const speech = draw < 0.35 ? 'direct' : draw < 0.88 ? 'reported' : 'agreed';
	const length = random.between(15, 55);
	const quote =
		source.language === 'en'
			? passage(random, length)
			: foreignPassage(random, source.language, length);
	source.quotes.push(quote);
	const everyone = speech === 'agreed' || officials.length === 0;
	return {
		id: `${slug(quote.split(' ').slice(0, 3).join(' ')).slice(0, 40).replace(/-$/, '') || 'words'}-${index + 1}`,
		...(everyone
			? { for: countries.map(({ id }) => id) }
			: { speakers: [random.pickSkewed(officials).id] }),
		speech,
		act: speech === 'agreed' ? 'agreement' : random.pickSkewed(actKinds),
		quote,
		...(source.language === 'en' && random.chance(0.02)
			? { original: { language: 'zh-Hans', text: foreignPassage(random, 'zh-Hans', length) } }
			: {}),
		account: source.id,
		topics: distinct(random.pickSkewed([1, 2, 3]), () => random.pickSkewed(topicIds)),
	};
}

function bodyOf(
	random: Random,
	{ countries, series, summitOf, visit }: Occasion,
	leads: readonly Participant[],
): string {
	const links = [...leads, ...countries].map(({ id, name }) =>
		random.chance(0.5) ? `[[${id}]]` : `[[${id}|${name}]]`,
	);
	const more = [series?.id, summitOf?.id, visit?.id].flatMap((id) => (id ? `[[${id}]]` : []));
	const opening = `${[...links, ...more].join(', ')} spoke of ${passage(random, 15)}.`;
	const text = `${opening} ${paragraphs(random, random.between(100, 220))}`;
	return random.chance(0.05)
		? `${text}\n\n*${sentence(random, 8)}* See [the series](https://archive.example/).`
		: text;
}

/** The id of a name, without the last words of a long one: addresses of phrases hold two of them. */
function shortId(name: string): string {
	const id = slug(name);
	return id.length <= 50 ? id : id.slice(0, 50).replace(/-[^-]*$/, '');
}

function idClaimer(): (id: string) => string {
	const taken = new Map<string, number>();
	return function claim(id: string): string {
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return count === 1 ? id : claim(`${id}-${count}`);
	};
}

function initials(name: string): string {
	return name.replace(/[^A-Z]/g, '');
}

/** So many different items, or fewer if chance brings no more. */
function distinct<Item>(count: number, draw: () => Item): Item[] {
	const items = new Set<Item>();
	for (let tries = 0; items.size < count && tries < count * 8; tries++) items.add(draw());
	return [...items];
}
