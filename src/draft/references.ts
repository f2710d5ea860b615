/**
 * Who is meant, sentence by sentence: persons by name, by a pronoun, by an office alone ("the Chinese foreign
 * minister"), sides ("the Vietnamese side"), and all together ("both sides"). Reads in order, because a
 * pronoun means somebody who was named before.
 */

import type { Gazetteer, PlaceMention } from './gazetteer.ts';
import type { Paragraph, Span } from './layout.ts';
import { officeShort, saying } from './lexicon.ts';
import type { Quoted } from './marks.ts';
import type { NameMention, People, Person } from './people.ts';
import { sentencesOf } from './sentences.ts';

export interface Reference extends Span {
	/** Persons meant: one; several for "they" where that is known; none for a side. */
	persons: Person[];
	/** All parties of the meeting in hand. */
	isAll: boolean;
	/** The country that a side is. */
	country?: string | undefined;
	by: 'name' | 'pronoun' | 'office' | 'side' | 'all';
	/** The reference with office and title, from … to. */
	outer: Span;
	isPossessive: boolean;
	/** Persons who could be meant as well. */
	others?: Person[] | undefined;
}

export interface Sentence extends Span {
	/** Where its paragraph stands in the list. */
	paragraph: number;
	/** Whether it opens its paragraph. */
	isFirst: boolean;
	references: Reference[];
	places: PlaceMention[];
	/** The person of whom the sentence speaks. */
	subject?: Reference | undefined;
}

const all =
	/(?<!\p{L})(?:both (?:sides|leaders|ministers|countries|parties|governments|officials|presidents|nations|delegations|secretaries)|(?:the )?two (?:sides|leaders|ministers|countries|parties|governments|officials|presidents|foreign ministers|prime ministers|nations|delegations|secretaries|diplomats|heads of (?:state|government)|leaders and)|the two(?=\s+(?:also|had|have|reached|agreed|discussed|exchanged|met|held|spoke|pledged|expressed|reaffirmed|affirmed|underscored|emphasi[sz]ed|stressed|noted|reviewed|underlined|welcomed|shared|would|will|then|further|committed|highlighted|co-chaired))|the (?:sides|parties|ministers|leaders|secretaries|foreign ministers|three (?:sides|ministers|leaders|countries)|four (?:ministers|leaders|countries)|participants|delegations|presidents)|they|both|all sides|the three|the principals)(?![\p{L}’'])/giu;
const pronoun = /(?<!\p{L})(?:he|she)(?![\p{L}’'])/giu;
const sideWord =
	/(?<!\p{L})(?:[Tt]he )?(?<nation>[\p{Lu}][\p{L}.-]*(?:\s[\p{Lu}][\p{L}.-]*)?)\s+side(?!\p{L})/gu;
const office = new RegExp(
	String.raw`(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:(?:visiting|top|senior)\s+)?(?<nation>(?:\p{Lu}[\p{L}.\-]*\s+){0,2}?)(?<office>(?:(?:[Dd]eputy|[Vv]ice|[Aa]cting)[\s-])?(?:[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Ff]oreign [Ss]ecretary|[Ss]ecretary of [Ss]tate|[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary|[Dd]efen[cs]e [Mm]inister|[Dd]efense [Ss]ecretary|[Pp]arty [Cc]hief|[Hh]igh [Rr]epresentative|[Vv]ice [Mm]inister|[Pp]remier|[Pp]resident|[Ss]ecretary|[Aa]mbassador|[Cc]hancellor|[Mm]inister|[Dd]iplomat|[Ll]eader|[Ss]peaker|[Cc]hairman|[Gg]overnor|[Ee]nvoy|[Kk]ing|PM|FM|[Oo]fficial|[Hh]ost|[Gg]uest|[Cc]ounterpart))(?![\p{L}’'-])(?!\s+(?:of|for|\p{Lu}))`,
	'gu',
);

/** "The Prime Minister of Singapore": an office with its country behind it. */
const officeOf =
	/(?<!\p{L})[Tt]he\s+(?<office>(?:[Dd]eputy |[Vv]ice )?(?:[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Ff]oreign [Ss]ecretary|[Pp]resident|[Cc]hancellor|[Pp]remier|[Mm]inister))\s+of\s+(?:the\s+)?(?<home>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})(?![\p{L}])/gu;
/** An office in letters that stands without an article: "EAM appreciated …". */
const shortOffice = new RegExp(
	String.raw`(?<=^|[.,;]\s|\b(?:while|that)\s)(?:EAM|PM|FM)(?=\s+(?:also\s+|further\s+)?(?:${saying})(?!\p{L}))`,
	'gu',
);

/** The sentences of all prose paragraphs, with who is meant in each. */
export function resolveReferences(
	text: string,
	paragraphs: readonly Paragraph[],
	people: People,
	gazetteer: Gazetteer,
	marks: readonly Quoted[],
): Sentence[] {
	const sentences: Sentence[] = [];
	let last: Person | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (paragraph.role === 'furniture' || paragraph.role === 'heading') continue;
		const spans = unbroken(
			sentencesOf(text, { start: paragraph.textStart, end: paragraph.end }),
			marks,
		);
		for (const [place, span] of spans.entries()) {
			const sentence: Sentence = {
				...span,
				paragraph: index,
				isFirst: place === 0,
				references: [],
				places: gazetteer.find(text, span),
			};
			sentence.references = referencesOf(text, sentence, people, gazetteer, last);
			sentence.subject = subjectOf(text, sentence);
			sentences.push(sentence);
			const subject = sentence.subject?.persons;
			if (subject?.length === 1 && paragraph.role !== 'caption') last = subject[0];
		}
	}
	return sentences;
}

/** Sentences, put together where one ends inside quotation marks: “A. B,” he said. */
function unbroken(spans: readonly Span[], marks: readonly Quoted[]): Span[] {
	const joined: Span[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		const isInside =
			last && marks.some((one) => !one.isOpen && one.start < last.end && last.end < one.end);
		if (isInside) last.end = span.end;
		else joined.push({ ...span });
	}
	return joined;
}

function referencesOf(
	text: string,
	sentence: Sentence,
	people: People,
	gazetteer: Gazetteer,
	last: Person | undefined,
): Reference[] {
	const found: Reference[] = people.mentions
		.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
		.map(byName);
	const isFree = (start: number, end: number) =>
		!found.some(({ outer }) => outer.start < end && start < outer.end);
	const words = text.slice(sentence.start, sentence.end);
	const add = (match: RegExpExecArray | RegExpMatchArray, rest: Partial<Reference>) => {
		const start = sentence.start + (match.index ?? 0);
		const end = start + match[0].length;
		if (!isFree(start, end)) return;
		found.push({
			start,
			end,
			outer: { start, end },
			persons: [],
			isAll: false,
			by: 'pronoun',
			isPossessive: false,
			...rest,
		});
	};
	for (const match of words.matchAll(all)) add(match, { isAll: true, by: 'all' });
	for (const match of words.matchAll(sideWord)) {
		const country = gazetteer.lookUp(match.groups?.['nation'] ?? '')?.country;
		if (country) add(match, { by: 'side', country });
	}
	for (const match of words.matchAll(office)) {
		const at = sentence.start + match.index;
		const nation = (match.groups?.['nation'] ?? '').trim();
		const country = nation === '' ? undefined : gazetteer.lookUp(nation)?.country;
		if (nation !== '' && country === undefined) continue;
		const word = (match.groups?.['office'] ?? '').toLowerCase();
		const person = byOffice(word, country, at, people, last);
		if (person) add(match, { by: 'office', persons: [person], country });
		else if (country) add(match, { by: 'side', country });
	}
	for (const match of words.matchAll(officeOf)) {
		const country = gazetteer.lookUp(match.groups?.['home'] ?? '')?.country;
		const word = (match.groups?.['office'] ?? '').toLowerCase();
		const at = sentence.start + match.index;
		const person = country && byOffice(word, country, at, people, last);
		if (person) add(match, { by: 'office', persons: [person], country });
	}
	for (const match of words.matchAll(shortOffice)) {
		const at = sentence.start + match.index;
		const person = byOffice(match[0].toLowerCase(), undefined, at, people, last);
		if (person) add(match, { by: 'office', persons: [person] });
	}
	for (const match of words.matchAll(pronoun)) {
		const at = sentence.start + match.index;
		// Within a sentence the pronoun goes back to the one before whom it is said.
		const earlier = found.filter(
			(one) =>
				one.by === 'name' &&
				one.end <= at &&
				!one.isPossessive &&
				!isGoverned(text, one, sentence.start),
		);
		const person = earlier[0]?.persons[0] ?? last;
		if (person) add(match, { by: 'pronoun', persons: [person] });
	}
	for (const place of sentence.places) {
		if (place.form === 'name' && place.country) {
			const { start, end } = place;
			if (!isFree(start, end)) continue;
			found.push({
				start,
				end,
				outer: { start, end },
				persons: [],
				isAll: false,
				country: place.country,
				by: 'side',
				isPossessive: /^['’‘]s/.test(text.slice(end)),
			});
		}
	}
	return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a preposition stands before the name: "from the leader Ho Chi Minh, he said". */
function isGoverned(text: string, { outer }: Reference, from: number): boolean {
	return /\b(?:with|to|by|of|for|from|between|against|under|about|on|like|told|met|thanked)\s+(?:the\s+|his\s+|her\s+|(?:\p{Lu}\p{L}+|\p{L}+)\s+){0,3}$/u.test(
		text.slice(from, outer.start),
	);
}

function byName(mention: NameMention): Reference {
	return {
		start: mention.start,
		end: mention.end,
		outer: mention.outer,
		persons: [mention.person],
		isAll: false,
		by: 'name',
		isPossessive: mention.isPossessive,
		others: mention.others,
	};
}

/** The person named last before `at` whose office and country fit. */
function byOffice(
	word: string,
	country: string | undefined,
	at: number,
	people: People,
	last: Person | undefined,
): Person | undefined {
	const pattern =
		officeShort[word] ?? officeShort[word.replace(/^(?:deputy|vice|acting)[\s-]/, '')];
	if (!pattern) return undefined;
	const isVague = pattern.source === '.';
	const fits = (person: Person) =>
		!person.isOutsider &&
		(country === undefined || person.country === country) &&
		(isVague || person.offices.some((one) => pattern.test(one.text)));
	if (country === undefined && last && fits(last) && !isVague) return last;
	const before = people.mentions.filter((mention) => mention.start < at && fits(mention.person));
	if (isVague && country === undefined)
		return word === 'diplomat' || word === 'leader' || word === 'official' ? last : undefined;
	return before.at(-1)?.person;
}

const ownVerb = new RegExp(
	String.raw`^(?:\s*,[^,;]{0,140},)?\s*(?:(?:also|further|then|again|\p{L}+ly|has|have|had|on \p{Lu}\p{L}+)\s*,?\s*)*(?:${saying}|met|held|visited|received|hosted|co-chaired)(?!\p{L})`,
	'u',
);

/** Of whom the sentence speaks: the one with a verb, else the first one named. */
function subjectOf(text: string, sentence: Sentence): Reference | undefined {
	const persons = sentence.references.filter(
		(one) =>
			!one.isPossessive && one.persons.length === 1 && one.persons[0]?.isOutsider !== undefined,
	);
	return persons.find((one) => ownVerb.test(text.slice(one.outer.end, sentence.end))) ?? persons[0];
}
