/**
 * A draft of records from a text: every meeting that it reports, with dates, places, officials, countries and
 * passages, each with how it was reached and what is unsure. Pure: the same text and archive give the same draft.
 */

import { slug } from '../text/slug.ts';
import type { Day } from '../dates/days.ts';
import { articlesOf, publicationIn, type Article } from './articles.ts';
import {
	findEvents,
	placeFor,
	type DraftEvent,
	type EventKind,
	type EventPlace,
	type Scene,
} from './events.ts';
import { gather } from './gather.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import type { KnownNames } from './known-names.ts';
import { recordedMeeting, seriesOf } from './known-names.ts';
import { paragraphsOf } from './layout.ts';
import { findMarks } from './marks.ts';
import { findNameless } from './nameless.ts';
import { findPeople, type Person } from './people.ts';
import { resolveReferences } from './references.ts';
import { pairOf, sectionsOf, settleCountries } from './sides.ts';
import { findStatements, mask, type Statement } from './statements.ts';
import { turnsOf } from './turns.ts';
import { dateEvents, dateTheRest, heldBefore, rankEvents } from './timing.ts';

export interface DraftOptions {
	/** Day of publication, as `2024-04-05`. */
	published?: Day | undefined;
	title?: string | undefined;
}

export interface DraftOfficial {
	/** Id in the archive; or the id that is proposed, where `proposed` is set. */
	id: string;
	proposed: boolean;
	name: string;
	/** The name as this text prints it, where that differs. */
	spelling?: string | undefined;
	/** The office as printed. */
	as?: string | undefined;
	/** Country or organisation that the official spoke for. */
	for?: string | undefined;
	part: string;
	/** Where the text names the official in this meeting, in UTF-16 units. */
	start: number;
	end: number;
	how: string;
}

export interface DraftQuotation {
	/** Equal to `text.slice(start, end)`. */
	text: string;
	start: number;
	end: number;
	speech: 'direct' | 'reported' | 'agreed';
	/** Ids as in `officials`. */
	speakers: string[];
	/** The first speaker, or null. */
	speaker: string | null;
	/** Countries on whose side it was said. */
	for: string[];
	act: 'pledge' | 'proposal' | 'position' | 'request' | 'agreement' | 'thanks';
	confidence: 'high' | 'medium' | 'low';
	how: string;
	/** Which article of the text it stands in. */
	article: number;
}

export interface DraftMeeting {
	id: string;
	title: string;
	/** EDTF, or null where the text does not say enough. */
	date: string | null;
	/** How the date was reached. */
	dateReason: string;
	dateRule: string;
	kind: EventKind;
	status: 'held' | 'planned';
	/** What the text is about, what it reports besides, what it only looks back on. */
	standing: 'main' | 'further' | 'mention';
	confidence: 'high' | 'medium' | 'low';
	place?: EventPlace | undefined;
	countries: string[];
	/** Countries of which nobody is named. */
	unnamed: string[];
	officials: DraftOfficial[];
	series?: string | undefined;
	session?: number | undefined;
	/** The name of the session as printed. */
	sessionName?: string | undefined;
	/** The meeting of the archive that this is likely to be: then it needs an account there, and no new record. */
	recorded: string | null;
	/** Articles that report it. */
	articles: number[];
	quotations: DraftQuotation[];
	questions: string[];
	/** The sentence by which it was found. */
	evidence: { text: string; start: number; end: number };
}

export interface DraftArticle {
	title?: string | undefined;
	dateline?: string | undefined;
	place?: string | undefined;
	agency?: string | undefined;
	published?: Day | undefined;
	start: number;
	end: number;
}

export interface ProposedOfficial {
	id: string;
	name: string;
	as?: string | undefined;
	country?: string | undefined;
	organisation?: string | undefined;
	countryReason?: string | undefined;
	/** The sentence that introduces the person. */
	sentence: string;
	start: number;
	how: string;
}

export interface Draft {
	articles: DraftArticle[];
	published?: Day | undefined;
	meetings: DraftMeeting[];
	/** Passages that belong to no meeting found: a briefing, a scholar's view. */
	unassigned: DraftQuotation[];
	/** Words in quotation marks that are no speech, or not surely. */
	otherMarks: { text: string; start: number; end: number; kind: 'other' | 'unsure'; how: string }[];
	proposed: {
		officials: ProposedOfficial[];
		countries: { id: string; name: string; iso: string }[];
	};
	questions: string[];
}

/** Reads a text and drafts what it reports. */
export function draftFrom(text: string, names: KnownNames, options: DraftOptions = {}): Draft {
	const gazetteer = buildGazetteer(names);
	const paragraphs = paragraphsOf(text);
	const articles = articlesOf(text, paragraphs, {
		...options,
		isTown: (name) => gazetteer.town(name.replace(/,.*$/, '')) !== undefined,
	});
	for (const { dateline } of articles) {
		const paragraph = dateline && paragraphs.find(({ start }) => start === dateline.start);
		if (paragraph) paragraph.textStart = dateline.bodyStart;
	}
	const people = findPeople(text, paragraphs, names.officials, gazetteer);
	const nameless = findNameless(text, paragraphs, people);
	people.persons.push(...nameless.persons);
	people.mentions = [...people.mentions, ...nameless.mentions].toSorted(
		(a, b) => a.start - b.start,
	);
	const sections = sectionsOf(text, paragraphs, articles, gazetteer);
	settleCountries(text, paragraphs, articles, people, sections, gazetteer);
	const marks = findMarks(text, paragraphs);
	const turns = turnsOf(text, paragraphs, people);
	const masked = mask(text, [...marks, ...turns.values()]);
	const sentences = resolveReferences(text, paragraphs, people, gazetteer, marks);
	const scene: Scene = { text, masked, paragraphs, articles, sentences, gazetteer, sections };

	const found = findEvents(scene);
	for (const [index, event] of found.entries()) {
		placeEvent(scene, event);
		settleByOthers(scene, event);
		settleByPlace(event, event.place?.country);
		settleByPlace(event, abroadBefore(event, found.slice(0, index)));
	}
	dateEvents(scene, found);
	rankEvents(scene, found);
	const events = gather(found);
	// The one that was taken for the main one may be none after all.
	for (const index of articles.keys()) {
		const own = events.filter((one) => one.article === index && one.standing !== 'mention');
		const first = own.find(({ status }) => status === 'held');
		if (first && !own.some(({ standing }) => standing === 'main')) first.standing = 'main';
	}
	for (const event of events) placeByDateline(scene, event);
	for (const event of events) addPresent(scene, event);
	dateTheRest(scene, events);

	const reporting = new Set(
		events.filter(({ standing }) => standing !== 'mention').flatMap((one) => one.sentences),
	);
	const opening = new Set(
		articles.map(({ from }) => sentences.findIndex(({ paragraph }) => paragraph >= from)),
	);
	const { statements, others } = findStatements(text, paragraphs, sentences, marks, {
		isEvent: (index) => reporting.has(index),
		startsAnew: (index) => opening.has(index),
		turnOf: (paragraph) => turns.get(paragraph),
		isDeed: (at) =>
			found.some((one) => one.verb !== 'told' && one.at.start <= at && at < one.at.end),
	});
	const owners = statements.map((one) => ownerOf(scene, events, one));
	const articleOf = (at: number) =>
		Math.max(
			0,
			articles.findIndex(({ start, end }) => at >= start && at <= end),
		);

	const meetings = events.map((event, place) => {
		const own = statements.filter((_, index) => owners[index] === place);
		return meetingOf(
			scene,
			names,
			event,
			own.map((one) => quotationOf(text, event, one, articleOf(one.start))),
		);
	});
	distinct(meetings);
	return {
		articles: articles.map((article) => describe(text, article)),
		published: options.published ?? publicationIn(text, paragraphs)?.day,
		meetings,
		unassigned: statements
			.filter((_, index) => owners[index] === undefined)
			.map((one) => quotationOf(text, undefined, one, articleOf(one.start))),
		otherMarks: others.map(({ start, end, kind, how }) => ({
			text: text.slice(start, end),
			start,
			end,
			kind: kind === 'unsure' ? ('unsure' as const) : ('other' as const),
			how,
		})),
		proposed: proposals(scene, people.persons, events, meetings, gazetteer),
		questions: generalQuestions(options, articles, meetings),
	};
}

function placeEvent(scene: Scene, event: DraftEvent): void {
	const sentence = scene.sentences[event.sentence];
	const article = scene.articles[event.article];
	if (!sentence || event.kind === 'call' || event.kind === 'video-call') return;
	const section = scene.sections[sentence.paragraph];
	if (event.kind !== 'visit') event.place = placeFor(scene, sentence, event.at);
	for (const before of heldBefore(scene, event))
		event.place ??= placeFor(scene, before, { start: before.start, end: before.start });
	if (
		!event.place &&
		/\bhere\b/.test(scene.masked.slice(sentence.start, sentence.end)) &&
		article?.dateline?.place
	) {
		const place = scene.gazetteer.town(titleCase(article.dateline.place));
		event.place = {
			city: place?.city ?? titleCase(article.dateline.place),
			country: place?.country,
			how: 'the place of the dateline, to which “here” refers',
			at: { start: article.dateline.start, end: article.dateline.end },
		};
	}
	if (!event.place && section && event.kind !== 'visit') {
		event.place = { country: section, how: 'the heading under which the text reports it' };
		event.questions.push('The place is taken from the heading. Does the text name the town?');
	}
	if (event.place && !event.place.country && section) event.place.country = section;
}

/** A report sent from a town, of what somebody did who is at home there: it took place there, if nothing else is said. */
function placeByDateline(scene: Scene, event: DraftEvent): void {
	const dateline = scene.articles[event.article]?.dateline;
	const isElsewhere =
		event.kind === 'call' || event.kind === 'video-call' || event.kind === 'visit';
	if (event.standing !== 'main' || event.place || isElsewhere || !dateline?.place) return;
	const title = scene.articles[event.article]?.title ?? '';
	const titled = scene.gazetteer
		.find(title)
		.find(({ form, start }) => form === 'city' && /\bin\s+$/.test(title.slice(0, start)));
	if (titled) {
		event.place = { city: titled.city, country: titled.country, how: 'named in the title' };
		return;
	}
	const town = scene.gazetteer.town(titleCase(dateline.place));
	if (!town?.city || !town.country || !event.countries.has(town.country)) return;
	event.place = {
		city: town.city,
		country: town.country,
		how: 'the place of the dateline, where one side is at home',
		at: { start: dateline.start, end: dateline.end },
	};
	event.questions.push(
		`The text does not say where it was. It was sent from ${town.city}. Did they meet there?`,
	);
}

/** One stranger among people of one country, in a text about that country and one other: he is the other's. */
function settleByOthers(scene: Scene, event: DraftEvent): void {
	const article = scene.articles[event.article];
	const strangers = event.people.filter(
		({ person }) => person.country === undefined && person.organisation === undefined,
	);
	const [only] = strangers;
	const others = new Set(event.people.flatMap(({ person }) => person.country ?? []));
	if (
		!article ||
		strangers.length !== 1 ||
		!only ||
		only.person.offices.length === 0 ||
		others.size !== 1
	)
		return;
	const own = scene.sentences.filter(
		({ paragraph }) => paragraph >= article.from && paragraph < article.to,
	);
	const nations = new Set(
		own.flatMap(({ references }) =>
			references.flatMap(({ persons }) => persons.flatMap(({ country }) => country ?? [])),
		),
	);
	if (nations.size > 2) return;
	const pair = pairOf(scene.text, article, scene.gazetteer);
	const left = pair.filter((country) => !others.has(country));
	if (left.length !== 1) return;
	only.person.country = left[0];
	only.person.countryReason =
		'the text is about two countries, and the others at the meeting are of the other one';
	if (left[0]) event.countries.add(left[0]);
}

/** Where somebody of an event was a visitor when the text last told of a meeting of his. */
function abroadBefore(event: DraftEvent, earlier: readonly DraftEvent[]): string | undefined {
	if (event.place || event.kind === 'call' || event.kind === 'video-call') return undefined;
	const last = earlier.findLast(
		(one) =>
			one.article === event.article &&
			one.place?.country !== undefined &&
			one.people.some(({ person }) => event.people.some((other) => other.person === person)),
	);
	const country = last?.place?.country;
	return event.people.some(({ person }) => person.country === country) ? undefined : country;
}

/** "met President X in Astana": an office of state without a nation, at a place of which nobody else is. */
function settleByPlace(event: DraftEvent, country: string | undefined): void {
	// A visitor is not at home, and where the nations meet nobody is.
	const isNeutral =
		event.kind === 'visit' ||
		event.kind === 'sideline-meeting' ||
		/^(?:New York|Geneva|Vienna|Brussels|Munich|Davos|The Hague)/.test(event.place?.city ?? '');
	if (isNeutral || country === undefined) return;
	if (event.people.some(({ person }) => person.country === country)) return;
	const strangers = event.people.filter(
		({ person }) => person.country === undefined && person.organisation === undefined,
	);
	const [only] = strangers;
	if (
		strangers.length !== 1 ||
		only?.part === 'guest' ||
		!only?.person.offices.some(({ text }) =>
			/president|minister|premier|king|queen|sultan|chancellor|emir|prince|governor|speaker/i.test(
				text,
			),
		)
	)
		return;
	only.person.country = country;
	only.person.countryReason =
		'about the place of the meeting, where nobody else is at home (inferred)';
	event.countries.add(country);
}

const wasPresent =
	/\b(?:(?:was|were) (?:also )?(?:present|in attendance)|(?:also )?attended the (?:meeting|talks|event|session|ceremony|reception)|(?:also )?(?:joined|took part in|participated in) the (?:meeting|talks)|accompanied (?:him|her|the \p{L}+))\b/u;

/** "Somebody, ambassador to the country, was present." */
function addPresent(scene: Scene, event: DraftEvent): void {
	if (event.standing === 'mention') return;
	for (const index of [...event.sentences]) {
		const from = scene.sentences[index];
		for (const sentence of scene.sentences.slice(index + 1, index + 12)) {
			if (
				!from ||
				scene.articles.some(
					({ from: start }) => start > from.paragraph && start <= sentence.paragraph,
				)
			)
				break;
			if (!wasPresent.test(scene.masked.slice(sentence.start, sentence.end))) continue;
			for (const one of sentence.references) {
				const [person] = one.persons;
				if (
					!person ||
					one.by !== 'name' ||
					person.isOutsider ||
					event.people.some((other) => other.person === person)
				)
					continue;
				event.people.push({ person, part: 'present', at: { start: one.start, end: one.end } });
			}
		}
	}
}

function titleCase(words: string): string {
	return words === words.toUpperCase()
		? words.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
		: words;
}

/** The event in which a passage was said: the last one told before it in which its speaker took part. */
function ownerOf(
	scene: Scene,
	events: readonly DraftEvent[],
	statement: Statement,
): number | undefined {
	if (statement.speakers.some(({ isOutsider }) => isOutsider)) return undefined;
	const sentence = scene.sentences[statement.sentence];
	const article = scene.articles.findIndex(
		({ from, to }) => sentence && sentence.paragraph >= from && sentence.paragraph < to,
	);
	const fits = (event: DraftEvent) => {
		if (!event.articles.has(article)) return false;
		if (statement.isAll) return event.people.length > 1 || event.countries.size > 1;
		if (statement.speakers.length > 0)
			return statement.speakers.every((one) => event.people.some(({ person }) => person === one));
		return statement.side !== undefined && event.countries.has(statement.side);
	};
	const own = events
		.map((event, index) => ({
			event,
			index,
			at: event.sentences
				.filter((one) => one <= statement.sentence && inArticle(scene, article, one))
				.at(-1),
		}))
		.filter(({ event }) => fits(event) && event.status === 'held');
	const told = own.filter((one): one is typeof one & { at: number } => one.at !== undefined);
	const isNear = ({ event, at }: { event: DraftEvent; at: number }) => {
		const paragraph = scene.sentences[at]?.paragraph ?? -1;
		return (
			event.standing !== 'mention' || (paragraph === sentence?.paragraph && event.kind !== 'visit')
		);
	};
	// A visit is where its meetings are; what was said was said in one of them.
	const before = told
		.filter(isNear)
		.toSorted((a, b) => b.at - a.at || weight(b.event) - weight(a.event));
	const best = before.find(({ event }) => event.kind !== 'visit') ?? before[0];
	if (best) return best.index;
	return (
		own.find(({ event }) => event.standing === 'main')?.index ??
		own.find(({ event }) => event.standing === 'further')?.index
	);
}

function weight(event: DraftEvent): number {
	return (event.kind === 'visit' ? 0 : 2) + (event.standing === 'main' ? 1 : 0);
}

function inArticle({ articles, sentences }: Scene, article: number, sentence: number): boolean {
	const paragraph = sentences[sentence]?.paragraph ?? -1;
	const one = articles[article];
	return one !== undefined && paragraph >= one.from && paragraph < one.to;
}

function quotationOf(
	text: string,
	event: DraftEvent | undefined,
	one: Statement,
	article: number,
): DraftQuotation {
	const participants =
		event?.people.filter(({ part }) => part !== 'present').map(({ person }) => person) ?? [];
	// A side speaks through the only one who is named for it.
	const ofSide = participants.filter(
		({ country }) => one.side !== undefined && country === one.side,
	);
	const speakers = one.isAll
		? // All of them, or nobody by name.
			participants.some(({ isNameless }) => isNameless)
			? []
			: participants
		: one.speakers.length > 0
			? one.speakers
			: ofSide.length === 1
				? ofSide
				: [];
	const sides = one.isAll
		? [...(event?.countries ?? [])]
		: [
				...new Set([
					...speakers.flatMap(({ country, organisation }) => country ?? organisation ?? []),
					...(speakers.length === 0 && one.side ? [one.side] : []),
				]),
			];
	const doubt =
		one.others && one.others.length > 0
			? `; it could also be ${one.others.map(({ name }) => name).join(' or ')}`
			: '';
	return {
		text: text.slice(one.start, one.end),
		start: one.start,
		end: one.end,
		speech: one.speech,
		speakers: speakers.flatMap(({ id, isNameless }) => (isNameless ? [] : [id])),
		speaker: speakers.find(({ isNameless }) => !isNameless)?.id ?? null,
		for: sides,
		act: actOf(text.slice(one.start, one.end), one),
		confidence: doubt ? 'low' : one.confidence,
		how:
			one.how +
			doubt +
			(ofSide.length === 1 && one.speakers.length === 0
				? '; the side speaks, and one person is named for it'
				: ''),
		article,
	};
}

/** A first guess at the kind of act, by the words. */
function actOf(words: string, { speech, verb, isAll }: Statement): DraftQuotation['act'] {
	if (
		speech === 'agreed' ||
		(isAll && /agree|consensus|pledge|commit|decid/i.test(words.slice(0, 80)))
	)
		return 'agreement';
	if (/\bthank|\bgrateful|\bgratitude|\bappreciation for\b/i.test(words)) return 'thanks';
	if (
		/^(?:asked|asks|requested|requests|urged|urges|demanded|called on|called upon|encouraged)/.test(
			verb,
		)
	)
		return 'request';
	if (
		/^(?:proposed|proposes|suggested|suggests|recommended|called for|calls for)/.test(verb) ||
		/\b(?:should|must|need to|needs to|let us|ought to)\b/i.test(words)
	)
		return 'proposal';
	if (
		/^(?:pledged|pledges|promised|vowed|assured|committed|offered)/.test(verb) ||
		/\b(?:will|willing|willingness|ready to|stands ready|committed to|is prepared|hopes to|look(?:s|ing)? forward)\b/i.test(
			words,
		)
	)
		return 'pledge';
	return 'position';
}

function meetingOf(
	scene: Scene,
	names: KnownNames,
	event: DraftEvent,
	quotations: DraftQuotation[],
): DraftMeeting {
	const { text, sentences, gazetteer } = scene;
	const questions = [...event.questions];
	for (const { person } of event.people) {
		if (person.isNameless)
			questions.push(
				`The text calls ${person.name} by the office alone${person.country ? `, taken to be that of ${person.country}: ${person.countryReason}` : ''}. Who was it?`,
			);
	}
	const withNames = event.people.filter(({ person }) => !person.isNameless);
	const officials = withNames.map(({ person, part, at, isUnsure }): DraftOfficial => {
		const side = person.organisation && !person.country ? person.organisation : person.country;
		const office = officeIn(event, person);
		if (side === undefined)
			questions.push(
				`For which country or organisation did ${person.name} take part? The text does not say it beside the name.`,
			);
		else if (/inferred|two countries|heading/.test(person.countryReason ?? ''))
			questions.push(
				`${person.name} is taken to be on the side of ${side}: ${person.countryReason}. Is that right?`,
			);
		if (isUnsure)
			questions.push(
				`${person.name} is named here only by a pronoun or an office (“${text.slice(at.start, at.end)}”). Is the right person meant?`,
			);
		return {
			id: person.id,
			proposed: !person.known,
			name: person.name,
			spelling: person.spellings[0],
			as: office,
			for: side,
			part,
			start: at.start,
			end: at.end,
			how: person.known ? 'name known to the archive' : person.how,
		};
	});
	const countries = [...event.countries].toSorted();
	const named = new Set(officials.flatMap((one) => one.for ?? []));
	const unnamed = countries.filter(
		(country) => !named.has(country) && !withNames.some(({ person }) => person.country === country),
	);
	const sentence = sentences[event.sentence];
	const evidence = sentence
		? { text: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end }
		: { text: '', start: 0, end: 0 };
	const series = event.session && seriesOf(names, event.session.text);
	const confidence =
		event.standing === 'mention'
			? 'low'
			: event.date.edtf !== undefined &&
				  !/[?~]/.test(event.date.edtf) &&
				  !questions.some((one) => /several whom/.test(one))
				? 'high'
				: 'medium';
	const date = event.date.edtf ?? null;
	return {
		id: idOf(date, event, officials, unnamed),
		title: titleOf(event, gazetteer, unnamed),
		date,
		dateReason: event.date.reason,
		dateRule: event.date.rule,
		kind: event.kind,
		status: event.status,
		standing: event.standing,
		confidence,
		place: event.kind === 'call' || event.kind === 'video-call' ? undefined : event.place,
		countries,
		unnamed,
		officials,
		series,
		session: event.session?.number,
		sessionName: event.session?.text,
		recorded:
			recordedMeeting(names, { date, series, session: event.session?.number, officials }) ?? null,
		articles: [...event.articles],
		quotations,
		questions: [...new Set(questions)],
		evidence,
	};
}

/** The office that the text prints with the person nearest to the event: the longest one of its article. */
function officeIn(event: DraftEvent, person: Person): string | undefined {
	const offices = person.offices.filter(({ text }) => text.length > 2);
	const near = offices.toSorted(
		(a, b) => Math.abs(a.start - event.at.start) - Math.abs(b.start - event.at.start),
	)[0];
	// "Secretary Blinken", where the text has said "Secretary of State Antony Blinken".
	const whole = offices
		.filter(({ text }) => near && text.length > near.text.length && startsAlike(text, near.text))
		.toSorted((a, b) => a.text.length - b.text.length)[0];
	return (whole ?? near)?.text;
}

function startsAlike(long: string, short: string): boolean {
	return new RegExp(
		String.raw`^${short.replaceAll(/[^\p{L} ]/gu, '.')}(?:\s+(?:of|for)\s)`,
		'iu',
	).test(long);
}

function idOf(
	date: string | null,
	event: DraftEvent,
	officials: readonly DraftOfficial[],
	unnamed: readonly string[],
): string {
	const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0] ?? 'undated';
	const stem = date?.includes('/') || date?.includes('X') ? day.slice(0, 7) : day;
	if (event.session?.number !== undefined)
		return `${stem}-${slug(event.session.text).split('-').slice(-6).join('-')}-${event.session.number}`.replaceAll(
			/-+/g,
			'-',
		);
	const who = officials
		.filter(({ part }) => part !== 'present' && (event.kind !== 'visit' || part !== 'host'))
		.slice(0, 3)
		.map(({ id }) => id);
	const tail =
		event.kind === 'visit'
			? [...event.countries]
					.filter(
						(one) =>
							!officials.some((official) => official.for === one && official.part !== 'host'),
					)
					.slice(0, 1)
			: who.length < 2
				? unnamed.slice(0, 1)
				: [];
	return [stem, ...who, ...tail, ...(event.kind === 'visit' ? ['visit'] : [])].join('-');
}

function titleOf(event: DraftEvent, gazetteer: Gazetteer, unnamed: readonly string[]): string {
	const names = event.people
		.filter(({ part }) => part !== 'present')
		.map(({ person }) => person.name);
	const [first = '', ...rest] = names.map((name, index) =>
		index === 0 ? name.replace(/^the /, 'The ') : name,
	);
	const countryName = (id: string | undefined) =>
		id === undefined ? '' : (gazetteer.facts(id)?.name ?? id);
	const others =
		rest.length > 0
			? listed(rest)
			: unnamed.length > 0
				? `representatives of ${listed(unnamed.map(countryName))}`
				: '';
	const where = event.place?.city ?? event.place?.region ?? countryName(event.place?.country);
	const inPlace = where ? ` in ${where}` : '';
	switch (event.kind) {
		case 'call':
		case 'video-call':
			return `${first} speaks with ${others} by ${event.kind === 'call' ? 'telephone' : 'video'}`;
		case 'talks':
			return `${listed([first, ...rest])} hold talks${inPlace}`;
		case 'commission-session':
			return event.session
				? event.session.text.replace(/^the /, '')
				: `Session co-chaired by ${listed([first, ...rest])}`;
		case 'visit': {
			const to =
				event.place?.country ??
				[...event.countries].find(
					(one) =>
						!event.people.some(
							({ person, part }) =>
								(person.country ?? person.organisation) === one && part === 'guest',
						),
				);
			return `${first} visits ${countryName(to)}`;
		}
		case 'inspection':
			return `${first} on inspection${inPlace}`;
		case 'sideline-meeting':
			return `${first} meets ${others} on the sidelines${inPlace}`;
		default:
			return `${first} meets ${others}${inPlace}`;
	}
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** No two drafts of one id. */
function distinct(meetings: DraftMeeting[]): void {
	const taken = new Map<string, number>();
	for (const meeting of meetings) {
		const count = (taken.get(meeting.id) ?? 0) + 1;
		taken.set(meeting.id, count);
		if (count > 1) meeting.id = `${meeting.id}-${count}`;
	}
}

function describe(text: string, article: Article): DraftArticle {
	return {
		title: article.title,
		dateline:
			article.dateline &&
			text.slice(article.dateline.start, article.dateline.end).replace(/\s*[—–-]+\s*$/, ''),
		place: article.dateline?.place,
		agency: article.dateline?.agency,
		published: article.published,
		start: article.start,
		end: article.end,
	};
}

function proposals(
	scene: Scene,
	persons: readonly Person[],
	events: readonly DraftEvent[],
	meetings: readonly DraftMeeting[],
	gazetteer: Gazetteer,
): Draft['proposed'] {
	const officials = persons
		.filter(
			(person) =>
				!person.known &&
				!person.isNameless &&
				events.some(({ people }) => people.some((one) => one.person === person)),
		)
		.map((person): ProposedOfficial => {
			const office = person.offices[0];
			const sentence = scene.sentences.find((one) =>
				one.references.some(({ persons: meant }) => meant.includes(person)),
			);
			return {
				id: person.id,
				name: person.name,
				as: office?.text,
				country: person.country,
				organisation: person.organisation,
				countryReason: person.countryReason,
				sentence: sentence ? scene.text.slice(sentence.start, sentence.end) : '',
				start: office?.start ?? sentence?.start ?? 0,
				how: person.how,
			};
		});
	const countries = [
		...new Set(
			meetings.flatMap((one) => [
				...one.countries,
				...(one.place?.country ? [one.place.country] : []),
			]),
		),
	]
		.toSorted()
		.flatMap((id) => {
			const facts = gazetteer.facts(id);
			return facts && !facts.known ? [{ id, name: facts.name, iso: facts.iso }] : [];
		});
	return { officials, countries };
}

function generalQuestions(
	options: DraftOptions,
	articles: readonly Article[],
	meetings: readonly DraftMeeting[],
): string[] {
	const questions: string[] = [];
	if (
		options.published === undefined &&
		articles.every(({ published }) => published === undefined)
	) {
		questions.push(
			'On which day was the text published? Without it no weekday, no “today” and no missing year can be resolved. Give it with --published.',
		);
	}
	if (meetings.length === 0) questions.push('No meeting was found. Does the text report one?');
	return questions;
}
