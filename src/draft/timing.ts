/** When each event took place, as far as the text says so, and why. */

import type { Article } from './articles.ts';
import { daysBetween } from '../dates/day-arithmetic.ts';
import { resolveDate, type DateContext, type ResolvedDate } from './dates.ts';
import { datesFor, type DraftEvent, type Scene } from './events.ts';
import type { Person } from './people.ts';
import { isExactDay, mayOverlap, readDate } from '../dates/dates.ts';

const held =
	/\b(?:meeting|talks|call|conversation|visit|session|discussions?|remarks|statement|event|ceremony)\b[^.]*?\b(?:took place|was held|were held|held|came|occurred|made)\b/i;

/** Gives every event the date that its sentence prints, or one that stands close by. */
export function dateEvents(scene: Scene, events: readonly DraftEvent[]): void {
	for (const [index, event] of events.entries()) {
		const sentence = scene.sentences[event.sentence];
		const article = scene.articles[event.article];
		if (!sentence || !article) continue;
		const context: DateContext = {
			...article.context,
			future: event.status === 'planned',
			anchor: anchorFor(scene, events.slice(0, index), event),
		};
		const near = [
			sentence,
			...heldBefore(scene, event),
			...followUps(scene, event),
			...opening(scene, event, events.slice(0, index)),
		];
		for (const [place, span] of near.entries()) {
			const mention = datesFor(
				scene.masked,
				span,
				place === 0 ? event.at : { start: span.start, end: span.start },
				place === 0 ? event.zone : undefined,
			)[0];
			if (!mention) continue;
			const resolved = resolveDate(mention, context);
			if (
				resolved.edtf &&
				event.kind === 'visit' &&
				/^(?:began|begins|started|starts|kicked off|arrived)/i.test(event.verb) &&
				isExactDay(resolved.edtf)
			) {
				resolved.edtf += '/';
				resolved.reason += ' The text gives the beginning and not the end.';
			}
			event.date = {
				...resolved,
				at: { start: mention.start, end: mention.end },
				text: mention.text,
			};
			if (resolved.question) event.questions.push(resolved.question);
			break;
		}
	}
}

/** Sentences just behind that say when it was: "The meeting took place on 5 April." */
function followUps(scene: Scene, event: DraftEvent) {
	if (event.kind === 'visit') return [];
	return scene.sentences
		.slice(event.sentence + 1, event.sentence + 4)
		.filter((one) => held.test(scene.masked.slice(one.start, one.end)))
		.slice(0, 1);
}

/** "The Eighth Meeting was held in Beijing on 7 December. It was co-chaired by …" */
export function heldBefore(scene: Scene, event: DraftEvent) {
	const sentence = scene.sentences[event.sentence];
	const before = scene.sentences[event.sentence - 1];
	if (event.kind !== 'commission-session' || before?.paragraph !== sentence?.paragraph) return [];
	return before && held.test(scene.masked.slice(before.start, before.end)) ? [before] : [];
}

/** "…on Friday stressed …", where the next sentence says at what occasion. */
function opening(scene: Scene, event: DraftEvent, earlier: readonly DraftEvent[]) {
	if (event.kind === 'visit') return [];
	// The day of another meeting.
	const isAnother = earlier.some(
		(one) =>
			one.article === event.article &&
			one.kind !== 'visit' &&
			!event.people.every(({ person }) => one.people.some((other) => other.person === person)),
	);
	if (isAnother) return [];
	const before = scene.sentences[event.sentence - 1];
	const article = scene.articles[event.article];
	if (!before || !article) return [];
	const first = scene.sentences.findIndex(({ paragraph }) => paragraph >= article.from);
	const isNear = event.sentence - first <= 2 && before.paragraph >= article.from;
	const shares = before.references.some(({ persons }) =>
		persons.some((one) => event.people.some(({ person }) => person === one)),
	);
	return isNear && shares ? scene.sentences.slice(first, event.sentence) : [];
}

/** The event from whose day "the previous day" is counted: one that the sentence names, or the last of the same person. */
function anchorFor(
	scene: Scene,
	earlier: readonly DraftEvent[],
	event: DraftEvent,
): DateContext['anchor'] {
	const sentence = scene.sentences[event.sentence];
	if (!sentence) return undefined;
	const words = scene.masked.slice(sentence.start, event.at.start);
	const dated = earlier.filter(
		(one) =>
			one.article === event.article && one.date.edtf !== undefined && one.standing !== 'mention',
	);
	const actor = event.people[0]?.person;
	const has = (one: DraftEvent, sought: Person | undefined) =>
		one.people.some(({ person }) => person === sought);
	const referred = /\b(?:his|her|their|the) (?:meeting|talks|call|visit)\b/i.test(words)
		? sentence.references
				.filter((one) => one.end <= event.at.start)
				.flatMap(({ persons }) => persons)
				.map(
					(person) =>
						dated.findLast((one) => has(one, person) && has(one, actor) && person !== actor) ??
						dated.findLast((one) => has(one, person) && person !== actor),
				)
				.find((one) => one !== undefined)
		: undefined;
	const anchor =
		referred ??
		dated.findLast((one) => one.people.some(({ person }) => person === actor)) ??
		dated.at(-1);
	return anchor?.date.edtf === undefined
		? undefined
		: {
				edtf: anchor.date.edtf,
				what: `the day of the meeting before it in the text (“${anchor.verb}”)`,
			};
}

/** Tells what the text is about from what it looks back on. */
export function rankEvents(scene: Scene, events: readonly DraftEvent[]): void {
	for (const [index, article] of scene.articles.entries()) {
		const own = events.filter((one) => one.article === index);
		for (const event of own)
			event.standing = isMention(scene, article, event) ? 'mention' : 'further';
		const main = own.find((one) => one.standing === 'further' && one.status === 'held');
		if (main) main.standing = 'main';
	}
}

function isMention(scene: Scene, article: Article, event: DraftEvent): boolean {
	const { edtf } = event.date;
	const { reference } = article.context;
	const sentence = scene.sentences[event.sentence];
	const words = sentence ? scene.masked.slice(sentence.start, event.at.start) : '';
	// What was said about another visit.
	if (
		/\b(?:said|suggested|noted|recalled|stressed|appreciated|congratulated|praised|welcomed|since|outcomes?|results?|success of)\b/i.test(
			words,
		) &&
		event.kind === 'visit'
	)
		return true;
	if (edtf === undefined || !reference) return edtf === undefined && /\bsince\b/i.test(words);
	const { latest } = readDate(edtf);
	const isOld = latest !== undefined && daysBetween(latest, reference) > 21;
	return isOld || (/\b(?:last|previous)\b[^,]*$/i.test(words) && event.kind === 'visit');
}

/** What an undated event leaves to be said: between the stations of a journey, or the day of publication with a question. */
export function dateTheRest(scene: Scene, events: readonly DraftEvent[]): void {
	for (const event of events) {
		if (
			event.date.edtf !== undefined ||
			event.date.rule === 'no-year' ||
			event.date.rule === 'no-day-of-publication'
		)
			continue;
		const article = scene.articles[event.article];
		if (!article) continue;
		const resolved =
			betweenStations(scene, article, events, event) ?? byArticle(article, events, event);
		if (resolved.question) event.questions.push(resolved.question);
		event.date = resolved;
	}
}

function countryOf(scene: Scene, event: DraftEvent): string | undefined {
	return event.place?.country ?? scene.sections[scene.sentences[event.sentence]?.paragraph ?? -1];
}

/** A journey: after the last dated meeting in another country, and before the next one. */
function betweenStations(
	scene: Scene,
	article: Article,
	events: readonly DraftEvent[],
	event: DraftEvent,
): ResolvedDate | undefined {
	const here = countryOf(scene, event);
	const traveller = event.people[0]?.person;
	if (!here || !traveller || event.standing === 'mention') return undefined;
	const stations = events.filter((one) => {
		const where = countryOf(scene, one);
		return (
			one.article === event.article &&
			one.standing !== 'mention' &&
			where !== undefined &&
			where !== here &&
			one.date.edtf !== undefined &&
			isExactDay(one.date.edtf) &&
			one.people.some(({ person }) => person === traveller)
		);
	});
	const before = stations.filter((one) => one.sentence < event.sentence).at(-1);
	const after = stations.find((one) => one.sentence > event.sentence);
	if (!before && !after) return undefined;
	const period = article.period ? readDate(article.period) : undefined;
	const from = before?.date.edtf ?? period?.earliest;
	const to = after?.date.edtf ?? article.published ?? period?.latest;
	const why = `The text gives no day. The journey puts the meeting ${before ? `after that of ${before.date.edtf} in another country` : 'in the time that the title names'} and ${after ? `before that of ${after.date.edtf} in yet another` : 'before the day of publication'}.`;
	if (!from && !to) return undefined;
	return {
		edtf: from && to ? (from === to ? from : `${from}/${to}`) : from ? `${from}/` : `/${to}`,
		rule: 'between-stations',
		reason: why,
		question: 'The day is only narrowed down by the journey. Does another source give it?',
	};
}

function byArticle(
	article: Article,
	events: readonly DraftEvent[],
	event: DraftEvent,
): ResolvedDate {
	const main = events.find(
		(one) => one.article === event.article && one.standing === 'main' && one !== event,
	);
	if (event.standing === 'mention') {
		return {
			rule: 'none',
			reason: 'The text looks back on it without a date.',
			question: 'When was it? The text gives no date.',
		};
	}
	if (main?.date.edtf !== undefined && !/[?~]/.test(main.date.edtf)) {
		const isSameSentence = main.sentence === event.sentence;
		const edtf =
			isSameSentence || !isExactDay(main.date.edtf) ? main.date.edtf : `${main.date.edtf}~`;
		return {
			edtf,
			rule: 'near-main',
			reason: `The text gives no day; the meeting that it is about was on ${main.date.edtf}.`,
			...(!isSameSentence && {
				question: `The text gives no day. Was it about ${main.date.edtf}, like the meeting that it is mainly about?`,
			}),
		};
	}
	const { reference, referenceName } = article.context;
	if (event.status === 'planned' || !reference) {
		return {
			rule: 'none',
			reason: 'The text gives no day.',
			question: 'When was it? The text gives no day, and the day of publication is not known.',
		};
	}
	return {
		edtf: `${reference}?`,
		rule: 'published',
		reason: `The text gives no day. ${referenceName ?? 'The day of publication'}, ${reference}, is put in its place, marked as uncertain.`,
		question: `The text gives no day. Was it on ${reference}, the day of the text?`,
	};
}

/** Whether two dates can be one event's. */
export function agree(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || mayOverlap(a, b);
}
