/**
 * Meetings that a text reports: found by their verbs ("met with", "held talks", "received", "co-chaired"),
 * each with those who took part, and put together where several sentences speak of one.
 */

import type { Article } from './articles.ts';
import { findDates, type DateMention, type ResolvedDate } from './dates.ts';
import type { Gazetteer, PlaceMention } from './gazetteer.ts';
import type { Paragraph, Span } from './layout.ts';
import type { Person } from './people.ts';
import type { Reference, Sentence } from './references.ts';
import type { MeetingKind } from '../schemas/meeting.ts';

export type EventKind = MeetingKind;

export interface EventPerson {
	person: Person;
	part: 'participant' | 'co-chair' | 'host' | 'guest' | 'present';
	/** Where the text names the person in this event. */
	at: Span;
	/** "his counterpart", "they": whom the archive should look at again. */
	isUnsure?: boolean;
}

export interface EventPlace {
	city?: string | undefined;
	region?: string | undefined;
	country?: string | undefined;
	venue?: string | undefined;
	how: string;
	at?: Span | undefined;
}

export interface DraftEvent {
	kind: EventKind;
	status: 'held' | 'planned';
	/** The sentence that reports it. */
	sentence: number;
	article: number;
	people: EventPerson[];
	countries: Set<string>;
	organisations: Set<string>;
	date: ResolvedDate & { at?: Span | undefined; text?: string | undefined };
	place?: EventPlace | undefined;
	/** Name of the body and number of its session, as printed. */
	session?: { text: string; number?: number | undefined; at: Span } | undefined;
	/** What the text is about, what it reports besides, what it only looks back on. */
	standing: 'main' | 'further' | 'mention';
	/** The verb by which it was found. */
	verb: string;
	at: Span;
	/** Where its date may stand, if not anywhere in the sentence. */
	zone?: Span | undefined;
	questions: string[];
	/** All sentences that report it. */
	sentences: number[];
	articles: Set<number>;
}

interface Rule {
	pattern: RegExp;
	kind: EventKind;
	/** Where the others stand: behind the verb, all before it, or none needed. */
	needs: 'object' | 'fronted' | 'joint' | 'country';
	part?: 'guest' | 'host' | 'co-chair';
}

const gap = String.raw`(?:\s+[\p{L}\d\-‐’'“”]+){0,9}?`;
const meetingNoun = String.raw`(?:talks|summit(?: talks| meeting)?|meetings?|discussions?|consultations?|conversations?|dialogues?|exchange of views|working session|working (?:lunch|dinner|breakfast)|round of (?:talks|consultations)|tête-à-tête|sitdown)`;
const callNoun = String.raw`(?:phone call|telephone call|phone talks|telephone talks|telephone conversation|phone conversation|telephonic conversation|call|videoconference|video conference|video call|virtual meeting|online talks|online meeting)`;
const bodyNoun = String.raw`(?:sessions?|meetings?|rounds?|dialogues?|consultations?|conference|summit|committee|commission|council|forum|talks)`;
const notCalled = String.raw`(?!\s+(?:both|all|the (?:two|international|parties|sides|world)|countries|for|on|upon))`;

const rules: readonly Rule[] = [
	{
		pattern: new RegExp(
			String.raw`(?<![\p{L}-])(?:co-?chair(?:ed|s|ing)|co-?chair(?! of)|jointly chaired|chaired)(?!\p{L})(?=(?:[^.]|\.(?!\s+\p{Lu}))*\b${bodyNoun}\b)`,
			'giu',
		),
		kind: 'commission-session',
		needs: 'object',
		part: 'co-chair',
	},
	{
		pattern:
			/(?<!\p{L})(?:(?:was|were|is) (?:jointly )?(?:co-?)?(?:chaired|hosted) by|under the (?:joint )?(?:co-?)?chair(?:s|manship)? of)(?!\p{L})/giu,
		kind: 'commission-session',
		needs: 'object',
		part: 'co-chair',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:held|hold|holds|had|has had|have had|conducted|hosted|made)${gap}\s+${callNoun}(?!\p{L})`,
			'giu',
		),
		kind: 'call',
		needs: 'object',
	},
	{
		pattern:
			/(?<!\p{L})(?:spoke|speaks|talked|conferred)(?:\s+(?:by|over|on|via)\s+(?:the\s+)?(?:tele)?(?:phone|video\s?link|video))(?:\s+on [^,.]{3,30}?)?(?:\s+(?:with|to))?(?!\p{L})|(?<!\p{L})(?:telephoned|phoned)(?!\p{L})|(?<!\p{L})(?:spoke|speaks|talked)\s+(?:today\s+|yesterday\s+|on \p{L}+\s+|separately\s+|again\s+)?(?:with|to)(?!\p{L})/giu,
		kind: 'call',
		needs: 'object',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:held|hold|holds|had|has had|have had|having|conducted|hosted|engaged in|concluded|wrapped up|attended|convened)(?! (?:his|her) (?:first )?press)${gap}\s+${meetingNoun}(?!\p{L})`,
			'giu',
		),
		kind: 'talks',
		needs: 'object',
	},
	{
		pattern:
			/(?<!\p{L})(?:met|meets)(?:\s+(?:with|here|again|today|yesterday|separately|briefly|virtually|online|bilaterally|in person|face-to-face|one-on-one|on the sidelines|trilaterally|(?:and|to) \p{L}+ed))*(?!\p{L})(?!\s+(?:the (?:conditions?|requirements?|needs?|standards?|target|criteria|expectations|demand)|expectations|with (?:success|strong|opposition|criticism)|halfway))/giu,
		kind: 'meeting',
		needs: 'object',
	},
	{
		pattern:
			/(?<!\p{L})(?:(?:hosted|gave|held|hosts) (?:a|an) (?:[\p{L}-]+ )?(?:reception|banquet|dinner|lunch|luncheon|breakfast|welcom(?:e|ing) ceremony)(?: (?:in|at|on|here|today|yesterday)(?: [\p{L}\d-]+){0,6}?)? (?:for|to|in honou?r of)|(?:chaired|presided over) (?:a|an|the) (?:official )?welcom(?:e|ing) ceremony for|(?:received|receives) (?:a|an) (?:[\p{L}-]+ )?(?:call|visit) (?:from|by|of)|received|receives|hosted|hosts|welcomed|welcomes|greeted|granted an audience to)(?!\p{L})/giu,
		kind: 'meeting',
		needs: 'object',
		part: 'host',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:called on|calls on|paid (?:a|an) (?:courtesy|farewell|introductory) (?:call|visit) (?:on|to)|paid (?:a|an) (?:[\p{L}-]+ ){0,2}?call (?:on|to)|made a courtesy call (?:on|to)|paid courtesy calls on)${notCalled}(?!\p{L})`,
			'giu',
		),
		kind: 'meeting',
		needs: 'object',
		part: 'guest',
	},
	{
		pattern:
			/(?<!\p{L})(?:had an audience with|sat down with|(?:shook|shaking) hands with|exchanged views with|conferred with|consulted with)(?!\p{L})/giu,
		kind: 'meeting',
		needs: 'object',
	},
	{
		pattern: /(?<!\p{L})(?:was|were) (?:received|welcomed|greeted|hosted) by(?!\p{L})/giu,
		kind: 'meeting',
		needs: 'object',
		part: 'guest',
	},
	{ pattern: /(?<!\p{L})(?:discussed|discusses)(?!\p{L})/giu, kind: 'meeting', needs: 'object' },
	{
		// "With Minister Mahuta, Secretary Manalo exchanged views …"
		pattern:
			/(?<=^With\s[^.;]{3,200}?,\s[^.;,]{3,90}?\s)(?:exchanged views|discussed|reviewed|agreed|explored|talked about)(?!\p{L})/gu,
		kind: 'meeting',
		needs: 'fronted',
	},
	{
		// "The prime ministers of … agreed yesterday to …": at the head of an article, of two who are named.
		pattern: /(?<!\p{L})agreed(?=\s+(?:on \p{Lu}|yesterday|today|to|that|here|in))/gu,
		kind: 'meeting',
		needs: 'joint',
	},
	{
		pattern: /(?<!\p{L})(?:signed|witnessed the signing of)(?!\p{L})/giu,
		kind: 'ceremony',
		needs: 'object',
	},
	{
		pattern: /(?<!\p{L})visits(?=\s+(?:the\s+)?\p{Lu})/gu,
		kind: 'visit',
		needs: 'country',
		part: 'guest',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:visited|(?:will|would|shall|to) visit|(?:paid|pays|paying|make|makes|began|begins|started|kicked off|concluded|wrapped up|ended|made|making|is on|was on|is paying|is making|are paying|were paying|arrived (?:in|at) [^.]{2,40}? (?:for|on|to (?:begin|start))|will pay|is to pay|to pay|undertook|undertakes)${gap}\s+(?:visit|trip|tour)(?:\s+(?:to|of|in))?|arrived in|travell?ed to|is visiting|is in)(?!\p{L})`,
			'giu',
		),
		kind: 'visit',
		needs: 'country',
		part: 'guest',
	},
	{
		pattern:
			/(?<!\p{L})(?:(?:official|state|working|historic|recent|first|successful|three-day|two-day|four-day|upcoming|planned|brief|one-day|five-day|week-long)\s+)*visits?\s+(?:(?:to|by|of)\s+|and exchanges\b)|(?<!\p{L})inspection (?:tour|trip|visit)(?!\p{L})|(?<!\p{L})inspected(?!\p{L})/giu,
		kind: 'visit',
		needs: 'country',
		part: 'guest',
	},
	{
		pattern: /(?<!\p{L})told(?=\s+(?:his|her|the|visiting|\p{Lu}))/gu,
		kind: 'meeting',
		needs: 'object',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:${meetingNoun}|${callNoun}|reception|session|summit)\s+(?:\p{L}+\s+){0,4}?(?:with|between|for)(?!\p{L})`,
			'giu',
		),
		kind: 'meeting',
		needs: 'object',
	},
];

/** Words with which something else begins: whoever stands behind them takes no part. */
const boundary =
	/(?:;|\s(?:during|after|before|since|while|who|whom|where|which|whose|ahead of|following|as part of|in the presence of|to (?:discuss|mark|attend|express|strengthen|promote|review|exchange)|on (?:issues|matters|ways|measures)|saying|noting|adding|stressing|according to|amid|and (?:also |later |then |separately )?(?:held|met|had|paid|attended|called|received)|in preparation|under which|as well as (?:their|its)|that|because|when|until|marking|for (?:his|her|their) (?:support|efforts)|following (?:his|her))(?=\s))/iu;
const separately =
	/\b(?:separately|respectively|in addition|also met|in turn|individually|one by one)\b/i;
const sessionName =
	/(?:the\s+)?(?<number>\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)?\s*(?<name>(?:(?:Meeting|Session|meeting|session|Round|round|Conference|conference)\s+of\s+(?:the\s+)?)?(?:\p{Lu}[\p{L}\-–’'.]*|of|the|for|and|on|\(|\))(?:\s+(?:\p{Lu}[\p{L}\-–’'.()]*|of|the|for|and|on|[-–])){1,16})/gu;
const ordinals = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
];

/** Everything that the finder reads. */
export interface Scene {
	text: string;
	/** The text with quotation marks' contents masked. */
	masked: string;
	paragraphs: readonly Paragraph[];
	articles: readonly Article[];
	sentences: readonly Sentence[];
	gazetteer: Gazetteer;
	/** Country of the heading under which each paragraph stands. */
	sections: readonly (string | undefined)[];
}

/** Finds events in the order of the text, each sentence's on its own. */
export function findEvents(scene: Scene): DraftEvent[] {
	const events: DraftEvent[] = [];
	for (const [index, sentence] of scene.sentences.entries()) {
		const article = scene.articles.findIndex(
			({ from, to }) => sentence.paragraph >= from && sentence.paragraph < to,
		);
		const isCaption = scene.paragraphs[sentence.paragraph]?.role === 'caption';
		for (const event of eventsOf(scene, sentence, index, Math.max(article, 0), events)) {
			if (isCaption && event.kind !== 'commission-session') continue;
			events.push(event);
		}
	}
	return events;
}

function eventsOf(
	scene: Scene,
	sentence: Sentence,
	index: number,
	article: number,
	earlier: readonly DraftEvent[],
): DraftEvent[] {
	const { masked } = scene;
	const words = masked.slice(sentence.start, sentence.end);
	// "It was the first meeting between the two since …": of what the text has told already.
	if (
		earlier.length > 0 &&
		/^(?:It|This|That) (?:was|is|marked|marks) (?:the|his|her|their) /.test(words)
	)
		return [];
	const found: DraftEvent[] = [];
	const spans: Span[] = [];
	const taken = (start: number, end: number) =>
		spans.some((one) => one.start < end && start < one.end);
	for (const rule of rules) {
		for (const match of words.matchAll(rule.pattern)) {
			const start = sentence.start + match.index;
			const end = start + match[0].length;
			if (taken(start, end)) continue;
			// "…said that … met …": what is told inside speech is no report of a meeting now.
			const event =
				rule.needs === 'country'
					? visitAt(scene, sentence, index, article, { start, end }, found)
					: meetingAt(scene, sentence, index, article, rule, { start, end }, found, earlier);
			if (event.length === 0) continue;
			spans.push({ start, end });
			found.push(...event);
			if (found.length > 6) return found;
		}
	}
	return found;
}

/** Who acts: those before the verb, with all who are joined to them. */
function subjects(scene: Scene, sentence: Sentence, verb: Span): Reference[] {
	const before = sentence.references.filter(
		(one) =>
			one.outer.end <= verb.start && !one.isPossessive && (one.persons.length > 0 || one.isAll),
	);
	const last = before.at(-1);
	if (!last) return [];
	const zone = scene.masked.slice(last.outer.end, verb.start);
	const isNear =
		/^(?:\s*\([^)]*\))?(?:\s*,[^;]{0,260},)?[\s,]*(?:[\p{L}\d,’'-]+(?:\s+|$)){0,9}$/u.test(zone) &&
		!/\b(?:who|whom|which|that|said|says|told)\s/.test(zone.replace(/^\s*,[^;]{0,260},/, ''));
	if (!isNear) {
		const first = before.find((one) => !preceded(scene.masked, one, sentence.start));
		return first ? [first] : [];
	}
	const joined = [last];
	for (const one of before.slice(0, -1).toReversed()) {
		const next = joined[0];
		if (!next) break;
		const middle = scene.masked.slice(one.outer.end, next.outer.start);
		if (/^\s*,?\s*(?:together|along|jointly) with\s[^.;]{0,260}$/.test(middle)) {
			joined.unshift(one);
			continue;
		}
		if (
			/^\s*(?:\([^)]*\)\s*)?,?\s*(?:(?:and|together with|along with|jointly with|accompanied by|as well as|with|&)\s+)?(?:(?:the|his|her)\s+)?(?:(?:Vietnamese|\p{Lu}\p{L}+)\s+(?:and\s+)?)?$/u.test(
				middle,
			) &&
			middle.length < 40 &&
			/,|and|with|&/.test(middle)
		)
			joined.unshift(one);
		else break;
	}
	// "met with" has its subject before "Bui" in "…with Bui, Wang met": the nearest one with no preposition.
	while (joined.length > 1 && joined[0] && preceded(scene.masked, joined[0], sentence.start))
		joined.shift();
	const isObject = joined.length === 1 && preceded(scene.masked, joined[0] ?? last, sentence.start);
	return isObject
		? before.filter((one) => !preceded(scene.masked, one, sentence.start)).slice(-1)
		: joined;
}

/** Whether a preposition or a verb before it makes a person the object of something else. */
function preceded(masked: string, { outer }: Reference, from: number): boolean {
	return /\b(?:with|to|by|of|for|from|between|against|under|than|about|like|unlike|besides|despite|following|after|meeting|(?:called|call|calls) on)\s+(?:the\s+|his\s+|her\s+)?$/i.test(
		masked.slice(from, outer.start),
	);
}

/** Who is acted upon: those behind the verb, up to words with which something else begins. */
function objects(scene: Scene, sentence: Sentence, verb: Span): Reference[] {
	const rest = scene.masked.slice(verb.end, sentence.end);
	const stop = boundary.exec(rest);
	let zoneEnd = verb.end + (stop?.index ?? rest.length);
	// "…, who …": an aside behind a name; those joined after it are still meant.
	if (stop && /who|which|whose/.test(stop[0])) {
		const aside = /^[^,;]*,\s*(?:and|as well as|along with)\s/.exec(rest.slice(stop.index));
		if (aside) zoneEnd = sentence.end;
	}
	const people = sentence.references.filter(
		(one) =>
			one.start >= verb.end &&
			one.outer.start < zoneEnd &&
			one.persons.length > 0 &&
			!one.isPossessive,
	);
	return people.filter((one) => {
		const before = scene.masked.slice(verb.end, one.outer.start);
		return (
			!/\b(?:invitation of|support of|behalf of|announced by|successor to|predecessor|late|leadership of|initiative of|proposed by|request of|elected|death of|quoted)\s+(?:the\s+)?$/i.test(
				before,
			) || /\bled by\s+$/.test(before)
		);
	});
}

function meetingAt(
	scene: Scene,
	sentence: Sentence,
	index: number,
	article: number,
	rule: Rule,
	verb: Span,
	others: readonly DraftEvent[],
	earlier: readonly DraftEvent[],
): DraftEvent[] {
	const { masked, text } = scene;
	const actors = subjects(scene, sentence, verb);
	const targets = objects(scene, sentence, verb);
	// "The two also had …": those of whom the sentence before told.
	const last = earlier.at(-1);
	const together =
		actors.some(({ isAll }) => isAll) && last?.article === article && index - last.sentence <= 2
			? last.people.map(({ person }) => person)
			: [];
	const actorPeople = [...actors.flatMap(({ persons }) => persons), ...together];
	const isFronted = rule.needs === 'fronted';
	if (isFronted) targets.unshift(...frontedIn(scene, sentence));
	if (rule.needs === 'joint' && !agreeTogether(actors, earlier, article)) return [];
	const targetPeople = targets
		.flatMap(({ persons }) => persons)
		.filter((one) => !actorPeople.includes(one));
	const everyone = [...new Set([...actorPeople, ...targetPeople])].filter((one) => !one.isOutsider);
	if (everyone.length === 0) return [];
	const printed = text.slice(verb.start, verb.end);
	const isNoun = new RegExp(
		String.raw`^(?:${meetingNoun}|${callNoun}|reception|session|summit)`,
		'iu',
	).test(printed);
	// A noun only adds to what a verb of the same sentence has told, or refers back: "his meeting with …".
	if (
		isNoun &&
		(others.length > 0 ||
			(/\b(?:his|her|their|previous|last|earlier|prior|during the|after the|upcoming)\s+(?:\p{L}+\s+)?$/iu.test(
				masked.slice(sentence.start, verb.start),
			) &&
				everyone.length < 2))
	)
		return [];
	if (isNoun && everyone.length < 2) {
		const subject = sentence.subject?.persons[0];
		if (subject && !everyone.includes(subject)) everyone.unshift(subject);
	}
	if (
		others.some((one) =>
			everyone.every((person) => one.people.some((other) => other.person === person)),
		)
	)
		return [];
	const around = masked.slice(verb.end, Math.min(sentence.end, verb.end + 260));
	const parties = partiesOf(scene, sentence, verb);
	if (!isFronted && /^(?:discussed|discusses|signed|witnessed)/i.test(printed)) {
		const isMeeting =
			/\bwith\b|\bmeeting\b|\btalks\b|\bcall\b/i.test(masked.slice(verb.end, sentence.end)) ||
			actorPeople.length > 1;
		if (!isMeeting || everyone.length < 2) return [];
	}
	if (/^(?:received|receives|welcomed|welcomes|hosted|hosts|greeted)/i.test(printed)) {
		const direct =
			/(?:for|to|of|from|by)$/i.test(printed) ||
			targets.find(
				(one) =>
					/^\s*(?:(?:the|his|her|a|visiting|[\p{Lu}][\p{L}-]+|of|delegation|led|by|separate|visits|from|in|here|today|at|on|\p{L}+day)\s+)*$/u.test(
						masked.slice(verb.end, one.outer.start),
					) || /\b(?:led|headed) by\s+$/.test(masked.slice(verb.end, one.outer.start)),
			);
		const isVisits = /^\s*(?:separate\s+)?visits? (?:from|by|of)\b/.test(around);
		if (!direct && !isVisits) return [];
		if (isVisits && targetPeople.length === 0) return [];
	}
	// "agreed to hold the next …": what was agreed, and not what took place.
	if (
		/^(?:hold|host|have|convene|make|conduct|visit|meet)(?!\p{L})/iu.test(printed) &&
		/\b(?:agreed|agree|proposed|offered|suggested|hoped|hopes?|ready|willing|invited [^.;]{0,80}|look(?:s|ed|ing)? forward)\s+to\s+(?:\p{L}+\s+)?$/u.test(
			masked.slice(sentence.start, verb.start),
		)
	)
		return [];
	// "… attended the meeting" of which the text has told: those who were there.
	if (
		/^attended\s+the\s+(?:meeting|talks|session|consultations?)$/i.test(printed) &&
		last?.article === article &&
		index - last.sentence <= 3
	)
		return [];
	if (printed === 'told' && !toldInPerson(masked, verb, targets, everyone)) return [];
	if (/^discuss/i.test(printed) && /\bby\b/.test(masked.slice(verb.end, verb.end + 4))) return [];
	const countries = new Set(everyone.flatMap(({ country }) => country ?? []));
	const organisations = new Set(everyone.flatMap(({ organisation }) => organisation ?? []));
	if (everyone.length < 2) {
		// "met officials from A, B and C" sums up what follows.
		if (new Set(parties).size > 2) return [];
		for (const country of parties) countries.add(country);
		// One person and nobody else named: a party must at least be.
		if (countries.size + organisations.size < 2 || rule.kind === 'ceremony') return [];
	}
	const whole = masked.slice(sentence.start, sentence.end);
	const told = kindOf(
		rule,
		masked.slice(Math.max(sentence.start, verb.start - 80), sentence.end),
		printed,
	);
	const isAside =
		/\b(?:sidelines?|margins?|fringes) of\b/i.test(whole) &&
		(told === 'meeting' || told === 'talks');
	const kind = isAside ? 'sideline-meeting' : told;
	const base = (): DraftEvent => ({
		kind,
		status: isPlanned(masked, sentence, verb) ? 'planned' : 'held',
		sentence: index,
		article,
		people: [],
		countries: new Set(countries),
		organisations: new Set(organisations),
		date: { rule: 'none', reason: '' },
		standing: 'further',
		verb: printed.replaceAll(/\s+/g, ' '),
		at: verb,
		questions: [],
		sentences: [index],
		articles: new Set([article]),
		session:
			kind === 'commission-session'
				? sessionOf(
						scene,
						/ (?:by|of)$/.test(printed)
							? sessionSpan(scene, sentence, verb)
							: { start: verb.end, end: sentence.end },
					)
				: undefined,
	});
	const asPerson = (person: Person, part: EventPerson['part']): EventPerson => {
		const reference = [...actors, ...targets, ...sentence.references].find(({ persons }) =>
			persons.includes(person),
		);
		return {
			person,
			part,
			at: reference ? { start: reference.start, end: reference.end } : verb,
			...(reference && reference.by !== 'name' && { isUnsure: true }),
		};
	};
	const partOf = (isActor: boolean): EventPerson['part'] => {
		if (rule.part === 'co-chair') return 'co-chair';
		if (rule.part === 'host') return isActor ? 'host' : 'guest';
		if (rule.part === 'guest') return isActor ? 'guest' : 'host';
		return 'participant';
	};
	const guests = targetPeople.filter((one) => !one.isOutsider);
	const isList = guests.length > 1 && actorPeople.length === 1;
	// "met with A of X, B of Y and C of Z": one after another, unless the text says together.
	const areManyNations =
		new Set(guests.map(({ country }) => country)).size === guests.length &&
		guests.length > (kind === 'sideline-meeting' ? 1 : 2) &&
		!/\b(?:meeting|talks|call|roundtable)\s+(?:with|of|between)\b/i.test(
			scene.articles[article]?.title ?? '',
		) &&
		!/\b(?:trilateral|quadrilateral|joint|together|summit|multilateral|collectively|group)/i.test(
			whole,
		);
	if (
		isList &&
		(areManyNations ||
			separately.test(masked.slice(sentence.start, verb.end)) ||
			/\bseparate\b/.test(printed) ||
			/\brespectively\b|\bseparately\b/.test(around))
	) {
		return guests.map((guest) => {
			const event = base();
			const actor = actorPeople[0];
			event.people = [
				...(actor ? [asPerson(actor, partOf(true))] : []),
				asPerson(guest, partOf(false)),
			];
			event.countries = new Set(event.people.flatMap(({ person }) => person.country ?? []));
			event.questions.push(
				'One sentence names several whom the same person met. Did they meet separately, as is assumed here, or all together?',
			);
			return event;
		});
	}
	const event = base();
	event.people = everyone.map((person) => asPerson(person, partOf(actorPeople.includes(person))));
	for (const country of sessionCountries(scene, event.session)) event.countries.add(country);
	if (
		guests.length > 1 &&
		actorPeople.length === 1 &&
		rule.needs === 'object' &&
		kind === 'meeting'
	) {
		event.questions.push(
			'One sentence names several whom the same person met. Was it one meeting, as is assumed here, or several?',
		);
	}
	for (const party of jointParties(scene, sentence, verb)) event.countries.add(party);
	return [event];
}

/** Whom "With …" at the head of a sentence names. */
function frontedIn({ masked }: Scene, sentence: Sentence): Reference[] {
	return sentence.references.filter(
		(one) =>
			one.by === 'name' &&
			/^With\s+(?:the\s+|his\s+|her\s+)?$/.test(masked.slice(sentence.start, one.outer.start)),
	);
}

/** Whether those who agreed are two of different countries by name, of whom the article has told no meeting yet. */
function agreeTogether(
	actors: readonly Reference[],
	earlier: readonly DraftEvent[],
	article: number,
): boolean {
	const people = actors.filter(({ by }) => by === 'name').flatMap(({ persons }) => persons);
	return (
		new Set(people.flatMap(({ country }) => country ?? [])).size > 1 &&
		!earlier.some((one) => one.article === article)
	);
}

/** One official told another, of a different country: they met. */
function toldInPerson(
	masked: string,
	verb: Span,
	targets: readonly Reference[],
	everyone: readonly Person[],
): boolean {
	const [target] = targets;
	if (target?.by !== 'name') return false;
	const isNext = /^\s*(?:his|her|the|visiting)?\s*$/.test(
		masked.slice(verb.end, target.outer.start),
	);
	const countries = new Set(everyone.map(({ country }) => country));
	return isNext && countries.size > 1 && !countries.has(undefined);
}

/** "will meet", "is to visit". */
function isPlanned(masked: string, sentence: Sentence, verb: Span): boolean {
	const before = masked.slice(Math.max(sentence.start, verb.start - 40), verb.start);
	return (
		/\b(?:will|would|is (?:to|expected to|scheduled to|due to|set to)|are (?:to|expected to|scheduled to|due to|set to)|plans? to|shall|upcoming|planned|forthcoming)\s+(?:\p{L}+\s+)?$/iu.test(
			before,
		) || /^(?:will|is to|to pay|upcoming|planned)/i.test(masked.slice(verb.start, verb.end))
	);
}

function kindOf(rule: Rule, around: string, verb: string): EventKind {
	if (rule.kind === 'commission-session' || rule.kind === 'visit') return rule.kind;
	if (
		/\bvideo[- ]?(?:link|call|conference|conferencing)|\bvideoconference|\bvirtual(?:ly)?\b|\bonline\b/i.test(
			around.slice(0, 220),
		)
	)
		return 'video-call';
	if (rule.kind === 'call') {
		const isPhone = /phone|call/i.test(verb) || /\b(?:phone|telephone|by call)\b/i.test(around);
		return isPhone || /^(?:spoke|speaks|talked)/i.test(verb) ? 'call' : 'talks';
	}
	if (/\b(?:phone|telephone) (?:call|talks|conversation)\b/i.test(around)) return 'call';
	if (rule.kind === 'ceremony') return 'ceremony';
	if (
		rule.kind === 'talks' &&
		/meetings?$/i.test(verb) &&
		!/\b(?:sidelines?|margins?|fringes) of\b/i.test(around)
	)
		return /\bsession\b/i.test(verb) ? 'talks' : 'meeting';
	if (/\b(?:sidelines?|margins?|fringes) of\b/i.test(around)) return 'sideline-meeting';
	if (/\b(?:summit)\b/i.test(verb)) return 'summit';
	if (
		/\b\d{1,3}(?:st|nd|rd|th)\s+(?:\p{L}+\s+){0,6}?(?:session|meeting|round)\b/iu.test(around) &&
		/session|committee|commission|council/i.test(around) &&
		/held|convened|attended/i.test(verb)
	)
		return 'commission-session';
	return rule.kind;
}

/** Countries that stand behind the verb as parties without a named person: "a delegation of Lao cadres". */
function partiesOf(scene: Scene, sentence: Sentence, verb: Span): string[] {
	const { masked } = scene;
	return sentence.places.flatMap((place) => {
		if (!place.country || place.form === 'city') return [];
		if (place.start < sentence.start || place.start >= sentence.end) return [];
		const before = masked.slice(sentence.start, place.start);
		const after = masked.slice(place.end, place.end + 40);
		const isParty =
			/^\s+(?:\p{L}+\s+){0,3}?(?:counterparts?|officials?|leaders?|ministers?|president|side|delegation|cadres|diplomats?|ambassadors?|premier|government|authorities|business|companies|lawmakers?|representatives?|minister|secretary)\b/iu.test(
				after,
			) ||
			/\b(?:with|delegation (?:of|from)|officials from|ministers? of|counterparts? (?:of|from)|ministers? from|between|of)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+,?\s+(?:and\s+)?){0,6}$/u.test(
				before,
			);
		return isParty && place.start > verb.start - 120 ? [place.country] : [];
	});
}

/** "The foreign ministers of A, B and C", "Chinese and Lao foreign ministers": parties named by country alone. */
function jointParties(scene: Scene, sentence: Sentence, verb: Span): string[] {
	const words = scene.masked.slice(sentence.start, sentence.end);
	const list =
		/\b(?:ministers|leaders|presidents|counterparts|secretaries|representatives|officials|delegations|heads of (?:state|government))\s+(?:of|from)\s+/gi;
	const found: string[] = [];
	for (const match of words.matchAll(list)) {
		let at = sentence.start + match.index + match[0].length;
		for (const place of sentence.places) {
			if (place.start < at || !place.country || place.form === 'city') continue;
			if (/^(?:\s|,|and|the|&)*$/.test(scene.masked.slice(at, place.start))) {
				found.push(place.country);
				at = place.end;
			}
		}
	}
	void verb;
	return found;
}

/** Where the name of what "was co-chaired by" somebody stands: before the verb, or in the sentence before. */
function sessionSpan({ sentences }: Scene, sentence: Sentence, verb: Span): Span {
	const before = sentences[sentences.indexOf(sentence) - 1];
	const isBare = verb.start - sentence.start < 40;
	return {
		start: isBare && before?.paragraph === sentence.paragraph ? before.start : sentence.start,
		end: verb.start,
	};
}

function sessionOf(scene: Scene, span: Span): DraftEvent['session'] {
	const words = scene.text.slice(span.start, span.end);
	for (const match of words.matchAll(sessionName)) {
		const name = match.groups?.['name'] ?? '';
		if (
			!/(?:Committee|Commission|Council|Dialogue|Consultation|Mechanism|Forum|Conference|Meeting|Session)/.test(
				name,
			)
		)
			continue;
		const trimmed = match[0].replace(/\s+(?:of|the|for|and|on)$/, '').trim();
		const start = span.start + match.index + (match[0].length - match[0].trimStart().length);
		return {
			text: trimmed,
			number: ordinalOf(match.groups?.['number']),
			at: { start, end: start + trimmed.length },
		};
	}
	return undefined;
}

function ordinalOf(word: string | undefined): number | undefined {
	if (!word) return undefined;
	const digits = /^\d+/.exec(word)?.[0];
	return digits ? Number(digits) : ordinals.indexOf(word.toLowerCase()) + 1 || undefined;
}

function sessionCountries(scene: Scene, session: DraftEvent['session']): string[] {
	if (!session) return [];
	return scene.gazetteer
		.find(scene.text, session.at)
		.flatMap(({ country, form }) =>
			country && form !== 'city' && form !== 'organisation' ? [country] : [],
		);
}

/** A visit: who came, and to which country. */
function visitAt(
	scene: Scene,
	sentence: Sentence,
	index: number,
	article: number,
	verb: Span,
	others: readonly DraftEvent[],
): DraftEvent[] {
	const { masked, text } = scene;
	const printed = text.slice(verb.start, verb.end).replaceAll(/\s+/g, ' ');
	const isNoun =
		/visits?\s+(?:to|by|of|and)/i.test(printed) &&
		!/^(?:paid|pays|paying|make|makes|made|making|began|begins|started|kicked|concluded|wrapped|ended|is|was|are|were|will|would|shall|to|undert\p{L}+|arrived|visited|travel\p{L}+)(?!\p{L})/iu.test(
			printed,
		);
	const isInspection = /^inspect/i.test(printed);
	const rest = masked.slice(verb.end, sentence.end);
	const stop = /;|\b(?:that|which|who)\b/u.exec(rest)?.index ?? rest.length;
	// The next visit of the sentence has its own people and day.
	const another = /\bvisits?\b/i.exec(rest.slice(1))?.index;
	const joint =
		another === undefined
			? rest.length
			: Math.max(rest.slice(0, another).lastIndexOf(' and '), 0) || another;
	const zoneEnd = verb.end + Math.min(stop, joint);
	const before = subjects(scene, sentence, verb).filter(({ persons }) => persons.length > 0);
	const behind = sentence.references.filter(
		(one) => one.start >= verb.start && one.outer.start < zoneEnd && one.persons.length > 0,
	);
	const possessive = sentence.references.filter(
		(one) =>
			one.isPossessive &&
			one.persons.length > 0 &&
			verb.start - one.end < 40 &&
			one.end <= verb.start,
	);
	const by = behind.filter(
		(one) =>
			/\b(?:by|of|from)\s+(?:the\s+|[\p{L},\s]{0,80}\band\s+)?$|,\s+$/u.test(
				masked.slice(verb.start, one.outer.start),
			) && !/invitation of\s+(?:the\s+)?$/.test(masked.slice(verb.start, one.outer.start)),
	);
	const visitors = (isNoun ? (by.length > 0 ? by : possessive) : before)
		.flatMap(({ persons }) => persons)
		.filter((one) => !one.isOutsider);
	if (visitors.length === 0) return [];
	const destination = sentence.places.find(
		(place) =>
			place.country &&
			place.start >= verb.start &&
			place.start < zoneEnd + 1 &&
			/(?:\b(?:to|in|of|visit(?:ed|s|ing)?|with)|,|and|exchanges.*by.*)\s*(?:the\s+|south\s+|southern\s+|north\s+)?$/i.test(
				masked.slice(sentence.start, place.start),
			) &&
			!visitors.some(({ country }) => country === place.country),
	);
	const inviter = behind
		.filter((one) =>
			/\binvitation of\s+(?:the\s+)?$/i.test(masked.slice(verb.start, one.outer.start)),
		)
		.flatMap(({ persons }) => persons);
	const inviterBefore = sentence.references
		.filter(
			(one) =>
				one.end <= verb.start &&
				/\binvitation of\s+(?:the\s+)?$/i.test(masked.slice(sentence.start, one.outer.start)),
		)
		.flatMap(({ persons }) => persons);
	const hosts = [...inviter, ...inviterBefore].filter((one) => !visitors.includes(one));
	const earlierCountry = others.findLast((one) => one.kind === 'visit')?.place?.country;
	const country =
		destination?.country ??
		hosts.find((one) => one.country)?.country ??
		(isNoun && !visitors.some((one) => one.country === earlierCountry)
			? earlierCountry
			: undefined);
	if (isInspection) {
		// At home, so that no second country is named.
	} else if (!country) return [];
	if (/^(?:is in|arrived in|travell?ed to)$/i.test(printed) && !destination) return [];
	const make = (people: readonly Person[]): DraftEvent => ({
		kind: isInspection ? 'inspection' : 'visit',
		status: isPlanned(masked, sentence, verb) ? 'planned' : 'held',
		sentence: index,
		article,
		people: [
			...people.map((person) => personAt(sentence, person, 'guest', verb)),
			...hosts.map((person) => personAt(sentence, person, 'host', verb)),
		],
		countries: new Set(
			[...people, ...hosts].flatMap((one) => one.country ?? []).concat(country ?? []),
		),
		organisations: new Set(),
		date: { rule: 'none', reason: '' },
		place: destination
			? {
					country: destination.country,
					city: destination.city,
					how: 'where the visit led',
					at: { start: destination.start, end: destination.end },
				}
			: undefined,
		standing: 'further',
		verb: printed,
		at: verb,
		zone: isNoun ? { start: verb.start, end: zoneEnd } : undefined,
		questions: hosts.length > 0 ? ['The text says who invited the visitor. Did the two meet?'] : [],
		sentences: [index],
		articles: new Set([article]),
	});
	// Visitors in a list, each with an office of his own, came one by one.
	return isNoun && visitors.length > 1 ? visitors.map((one) => make([one])) : [make(visitors)];
}

function personAt(
	sentence: Sentence,
	person: Person,
	part: EventPerson['part'],
	verb: Span,
): EventPerson {
	const reference = sentence.references.find(({ persons }) => persons.includes(person));
	return { person, part, at: reference ? { start: reference.start, end: reference.end } : verb };
}

/** Clauses about somebody named in a sentence, in which the event's verb does not stand: ", who arrived on Wednesday,". */
function asidesOf(text: string, sentence: Span, verb: Span): Span[] {
	return [
		...text
			.slice(sentence.start, sentence.end)
			.matchAll(/,\s+(?:who|whose)\s[^;]*?(?:,\s+(?!(?:and|or|\d{4})\b)|$)/gu),
	]
		.map((match) => ({
			start: sentence.start + match.index,
			end: sentence.start + match.index + match[0].length,
		}))
		.filter((one) => verb.start >= one.end || verb.end <= one.start);
}

/** The dates of a sentence that may be an event's, the likeliest first. */
export function datesFor(
	text: string,
	sentence: Span,
	verb: Span,
	zone: Span = sentence,
): DateMention[] {
	const misleading =
		/(?:\b(?:since|until|till|before|ahead of|anniversary of|established (?:in|on)|signed (?:in|on)|founded in|scheduled for|due (?:in|on)|adopted (?:in|on)|by|from|issued on|\()\s*(?:the\s+)?)$/i;
	const asides = asidesOf(text, sentence, verb);
	const rank = (mention: DateMention) => {
		if (asides.some((one) => one.start <= mention.start && mention.end <= one.end)) return 1000;
		const before = text.slice(sentence.start, mention.start);
		const clause = text.slice(Math.min(mention.start, verb.start), Math.max(mention.end, verb.end));
		const exact = ['day', 'days', 'weekday', 'offset', 'anchor'].includes(mention.form.type)
			? 0
			: mention.form.type === 'month'
				? 300
				: 600;
		const isMisleading = misleading.test(before) && mention.form.type !== 'days' ? 1000 : 0;
		const crosses = boundary.test(clause) ? 250 : 0;
		// "said on Monday that he had discussed …": the day on which it was told.
		const isTelling =
			mention.end < verb.start &&
			/\b(?:said|told|says|announced|confirmed|revealed|stated)\b/i.test(
				text.slice(sentence.start, verb.start),
			)
				? 800
				: 0;
		return (
			exact +
			isMisleading +
			crosses +
			isTelling +
			Math.min(Math.abs(mention.start - verb.start), 200)
		);
	};
	return findDates(text, sentence)
		.filter(
			(mention) => mention.start >= zone.start && mention.end <= zone.end && rank(mention) < 1000,
		)
		.toSorted((a, b) => rank(a) - rank(b));
}

/** "at the Diaoyutai state guest house": a house with the name of a town. */
function isHouse(text: string, { start, end }: Span): boolean {
	return (
		/\bat (?:the\s+)?$/.test(text.slice(Math.max(0, start - 8), start)) &&
		/^\s+(?:\p{L}+\s+){0,2}?(?:[Gg]uest ?[Hh]ouse|[Hh]otel|[Pp]alace|[Hh]all|[Cc]ent(?:er|re)|[Hh]ouse|[Rr]esort|[Ee]state|[Cc]lub)\b/u.test(
			text.slice(end, end + 40),
		)
	);
}

/** The place that a sentence gives an event: a town or region behind "in" or "at". */
export function placeFor(scene: Scene, sentence: Sentence, verb: Span): EventPlace | undefined {
	const { masked, text } = scene;
	const stop = boundary.exec(masked.slice(verb.end, sentence.end));
	const limit =
		stop && /during|after|before|since|ahead|following|who|which/.test(stop[0])
			? verb.end + stop.index
			: sentence.end;
	const isPlace = (place: PlaceMention) =>
		/\b(?:in|at|near|to)\s+(?:the\s+(?:city|capital|resort|town)\s+of\s+|(?:south|north|east|west|southern|northern|central|the|nearby)\s+)*(?:\p{Lu}[\p{L}]+[’']s\s+(?:capital\s+|southern\s+|northern\s+)?)?$/iu.test(
			masked.slice(sentence.start, place.start),
		);
	const asides = asidesOf(masked, sentence, verb);
	const isAside = (place: PlaceMention) =>
		asides.some((one) => one.start <= place.start && place.end <= one.end) ||
		// "(7 p.m. in Japan)"
		/\([^)]*$/.test(masked.slice(sentence.start, place.start));
	const isTopic = (place: PlaceMention) =>
		/\b(?:situations?|developments?|cris[ie]s|wars?|conflicts?|peace|stability|security|violence|elections?|tensions?|events|fighting|ceasefire|progress|interests?|investments?|projects?)\s+in\s+(?:the\s+)?$/i.test(
			masked.slice(sentence.start, place.start),
		);
	const isNear = (place: PlaceMention) =>
		(place.end <= verb.start || place.start < limit) && !isTopic(place);
	const named = sentence.places.filter(
		(place) => isPlace(place) && isNear(place) && !isAside(place),
	);
	// "…, who is visiting Hanoi, held …"
	const visited = sentence.places.filter((place) =>
		/\bwho (?:is|was|are|were) (?:currently )?(?:visiting|(?:on|paying) an? [^,;]{0,60}?(?:visit|trip) (?:to|in))\s+(?:the\s+)?$|\bduring (?:his|her|their|an?) [^,;]{0,60}?(?:visit|trip|stay) (?:to|in)\s+(?:the\s+)?$/u.test(
			masked.slice(sentence.start, place.start),
		),
	);
	const places = named.length > 0 ? named : visited;
	const town = places.find((place) => place.form === 'city' && !isHouse(text, place));
	const state = places.find(
		({ form, end }) => form === 'name' && !/^['’]s|^-/.test(text.slice(end)),
	);
	const region = sentence.places.find(
		(place) =>
			place.form === 'organisation' &&
			place.country &&
			place.end > verb.end &&
			/\b(?:in|of)\s+(?:the\s+|\p{L}+\s+)*(?:\p{Lu}\p{L}+[’']s\s+)?$/u.test(
				masked.slice(sentence.start, place.start),
			) &&
			/Region|Province|Prefecture|State$/.test(text.slice(place.start, place.end)),
	);
	const unnamed =
		/\bin (?<city>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}) (?:city|City|town|province|Province)\b/u.exec(
			text.slice(sentence.start, sentence.end),
		);
	const venue =
		/\bat the (?<venue>(?:\p{Lu}[\p{L}’'-]*\s?(?:of |the |for )?){1,5}(?:Headquarters|Palace|House|Hall|Hotel|Guesthouse|Office|Ministry|Center|Centre|Building|Residence|Club|Chancellery|Secretariat|Embassy))\b/u.exec(
			text.slice(sentence.start, sentence.end),
		);
	const city = town?.city ?? unnamed?.groups?.['city'];
	const at = town ?? region ?? state;
	const found: EventPlace = {
		city,
		region: region && text.slice(region.start, region.end),
		country: town?.country ?? region?.country ?? state?.country,
		venue: venue?.groups?.['venue'],
		how: 'named in the sentence',
		at: at && { start: at.start, end: at.end },
	};
	return (found.city ?? found.region ?? found.country ?? found.venue) ? found : undefined;
}
