/** One event, told in several sentences or articles, becomes one draft. */

import { isExactDay } from '../dates/dates.ts';
import type { DraftEvent } from './events.ts';
import { agree } from './timing.ts';

/** Puts together what is one event, and leaves out what is none: see `isEnough`. */
export function gather(events: readonly DraftEvent[]): DraftEvent[] {
	const kept: DraftEvent[] = [];
	for (const event of events) {
		if (!isEnough(event)) continue;
		// "visited China, where he met …": the meeting stands for the visit.
		const sameSentence = events.filter((one) => one.sentence === event.sentence && one !== event);
		const coversVisit =
			event.kind === 'visit' &&
			sameSentence.some(
				(one) =>
					one.kind !== 'visit' &&
					isEnough(one) &&
					one.people.some(({ person }) => event.people.some((mine) => mine.person === person)) &&
					one.people.length > 1,
			);
		if (coversVisit) continue;
		// "who is paying a visit": the stay in which the meeting took place, and not another event.
		const isStay =
			event.kind === 'visit' &&
			event.date.edtf === undefined &&
			events.some(
				(one) =>
					one.article === event.article &&
					one.kind !== 'visit' &&
					one.standing !== 'mention' &&
					isEnough(one) &&
					one.people.some(({ person }) =>
						event.people.some((mine) => mine.person === person && mine.part === 'guest'),
					),
			);
		if (isStay) continue;
		const known = kept.findLast((one) => isSame(one, event));
		if (known) merge(known, event);
		else kept.push(event);
	}
	return kept;
}

/** Two parties at least: two countries, or a country and an organisation or a stranger; or an inspection at home. */
function isEnough(event: DraftEvent): boolean {
	if (event.kind === 'inspection') return event.people.length > 0;
	if (event.countries.size + event.organisations.size >= 2) return true;
	// One side bears no nation: whose it is stands as a question.
	const unknown = event.people.some(
		({ person }) => person.country === undefined && person.organisation === undefined,
	);
	const isDatedVisit =
		event.kind === 'visit' && event.date.edtf !== undefined && event.standing !== 'mention';
	const isEncounter = event.kind !== 'visit' && event.people.length > 1;
	// Two in office, at a place: one of them is likely to be at home there.
	const isHosted =
		event.place?.country !== undefined &&
		event.people.every(({ person }) => person.offices.length > 0);
	return (isDatedVisit || isEncounter) && unknown && (event.countries.size > 0 || isHosted);
}

function isSame(known: DraftEvent, event: DraftEvent): boolean {
	if (known.status !== event.status) return false;
	const lasting = (one: DraftEvent) =>
		one.kind === 'visit' || one.kind === 'inspection' ? one.kind : 'meeting';
	if (lasting(known) !== lasting(event)) return false;
	const [left, right] = [names(known), names(event)];
	const [few, many] = left.size <= right.size ? [left, right] : [right, left];
	if (few.size === 0 || ![...few].every((name) => many.has(name))) return false;
	if (few.size === 1 && many.size > 1 && lasting(event) === 'meeting') {
		const shared = [...event.countries].filter((country) => known.countries.has(country)).length;
		if (shared < 2) return false;
	}
	const isOtherArticle = known.article !== event.article;
	if (isOtherArticle && (known.date.edtf === undefined || event.date.edtf === undefined))
		return false;
	if (
		event.session?.number !== undefined &&
		known.session?.number !== undefined &&
		event.session.number !== known.session.number
	)
		return false;
	if (event.date.edtf === undefined && !isOtherArticle)
		return known.standing !== 'mention' || event.standing === 'mention';
	return agree(known.date.edtf, event.date.edtf);
}

function names({ people }: DraftEvent): Set<string> {
	return new Set(people.filter(({ part }) => part !== 'present').map(({ person }) => person.id));
}

function merge(known: DraftEvent, event: DraftEvent): void {
	for (const one of event.people) {
		if (!known.people.some(({ person }) => person === one.person)) known.people.push(one);
	}
	for (const country of event.countries) known.countries.add(country);
	for (const organisation of event.organisations) known.organisations.add(organisation);
	if (precision(event.date.edtf) > precision(known.date.edtf)) known.date = event.date;
	if (event.place && !known.place) known.place = event.place;
	else if (
		event.place?.city &&
		known.place &&
		!known.place.city &&
		(known.place.country === undefined || known.place.country === event.place.country)
	) {
		known.place = { ...known.place, city: event.place.city };
	}
	if (
		event.kind === 'commission-session' ||
		(known.kind === 'meeting' && event.kind !== 'meeting' && event.kind !== 'ceremony')
	)
		known.kind = event.kind;
	known.session ??= event.session;
	known.sentences.push(...event.sentences);
	for (const article of event.articles) known.articles.add(article);
	for (const question of event.questions)
		if (!known.questions.includes(question)) known.questions.push(question);
	if (known.standing === 'mention' && event.standing !== 'mention') known.standing = event.standing;
}

function precision(edtf: string | undefined): number {
	if (edtf === undefined) return 0;
	if (isExactDay(edtf)) return 4;
	return /[?~]/.test(edtf) ? 2 : edtf.length > 7 ? 3 : 1;
}
