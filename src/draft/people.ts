/**
 * The persons of a text: those whom the archive knows, by any name, and those who are introduced in the text
 * with an office, a title of honour or an act that only persons do.
 */

import { foldName } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { insiderWords, outsiderWords, saying, spokesWords } from './lexicon.ts';
import { type Gazetteer, type PlaceMention } from './gazetteer.ts';
import type { Paragraph, Span } from './layout.ts';
import { officeAfter, officeBefore, type Line, type Office } from './offices.ts';
import { isInitial, isParticle, tokensOf } from './tokens.ts';

/** An official of the archive, as far as names are concerned. */
export interface KnownOfficial {
	id: string;
	name: string;
	/** Every name, alias and name in another script, the name itself included. */
	names: readonly string[];
	country?: string | undefined;
}

export interface Person {
	/** Id in the archive, or the id that is proposed. */
	id: string;
	name: string;
	/** Whether the archive has a record of that id. */
	known: boolean;
	country?: string | undefined;
	/** Organisation that the office belongs to, where it is no country's. */
	organisation?: string | undefined;
	/** How the country was reached, for the editor. */
	countryReason?: string | undefined;
	/** Offices that the text prints beside the name, in order. */
	offices: Office[];
	/** Words beside the name that say whose side the person is on, and are no office: "Chinese diplomat". */
	hints: Office[];
	/** A scholar, a journalist: quoted, but no party to a meeting. */
	isOutsider: boolean;
	isSpokesperson: boolean;
	/** Named by an office alone: who it was is for the editor to say. */
	isNameless?: boolean;
	/** How the person was recognised. */
	how: string;
	/** Other spellings that the text prints. */
	spellings: string[];
}

export interface NameMention extends Span {
	person: Person;
	form: 'full' | 'short';
	text: string;
	/** Persons who could be meant as well. */
	others?: Person[];
	/** The office that is printed with this mention. */
	office?: Office;
	/** Where the name with all that belongs to it (office, title) begins and ends. */
	outer: Span;
	isPossessive: boolean;
}

export interface People {
	persons: Person[];
	/** In the order of the text. */
	mentions: NameMention[];
}

const sayingAfter = new RegExp(
	String.raw`^,?\s+(?:also\s+|further\s+|then\s+|\p{L}+ly\s+)?(?:${saying}|met|held|visited|arrived|attended|received|hosted|co-chaired|chaired|discussed|paid|spoke|will|is|was|has|had|and\s+\p{Lu})(?!\p{L})`,
	'u',
);
const meetingBefore =
	/(?:\b(?:met|meets|meeting|talks|call|spoke|speaks|conversation|discussions?|consultations?|session|together|co-chaired?)\s+(?:separately\s+)?(?:with|between)|\bmet|\breceived|\bhosted|\bcalled on|\bwelcomed|\bled by|\bheaded by|\band)\s+(?:the\s+)?$/i;
const roman = /^[IVX]{1,5}$/;

/** Finds the persons of a text and every place where one of them is named. */
export function findPeople(
	text: string,
	paragraphs: readonly Paragraph[],
	known: readonly KnownOfficial[],
	gazetteer: Gazetteer,
): People {
	const registry = new Registry(known);
	const mentions: NameMention[] = [];
	const later: { run: Run; line: Line; isProse: boolean }[] = [];
	const lines: { line: Line; isProse: boolean }[] = [];

	for (const paragraph of paragraphs) {
		if (paragraph.role === 'furniture') continue;
		const isProse = paragraph.role !== 'heading';
		const line = lineOf(text, paragraph, gazetteer);
		lines.push({ line, isProse });
		for (const match of registry.findKnown(text, paragraph)) {
			claim(line, match);
			if (isProse || registry.isFull(match.official, match.text)) {
				const found = mentionOf(line, match, registry.known(match.official), isProse);
				if (registry.isFull(match.official, match.text)) mentions.push(found);
				else later.push({ run: runOf(line, match), line, isProse });
			}
		}
		for (const run of runsOf(line)) {
			const evidence = isProse ? evidenceOf(line, run) : undefined;
			if (!evidence || (run.length === 1 && !evidence.strong)) {
				later.push({ run, line, isProse });
				continue;
			}
			const words = line.text.slice(run.start, run.end);
			if (run.length === 1 || registry.shortens(words)) {
				later.push({ run, line, isProse });
				continue;
			}
			const person = registry.named(words, evidence.how, evidence.office);
			mark(line, run);
			mentions.push(finish(line, run, person, evidence.office, evidence.outer, 'full'));
		}
	}

	// "Austin told reporters": the name of a town that is the last name of somebody in the text.
	for (const { line, isProse } of lines) {
		for (const [index, token] of line.tokens.entries()) {
			const place = line.places[index];
			if (place?.form !== 'city' || place.start !== token.start || place.end !== token.end)
				continue;
			if (/^(?:in|at|to|from|near|of|for)$/.test(line.tokens[index - 1]?.lower ?? '')) continue;
			if (registry.fitting(token.text, undefined).length === 0) continue;
			const run = { from: index, to: index + 1, start: token.start, end: token.end, length: 1 };
			later.push({ run, line, isProse });
		}
	}

	// Short forms once all full names are known: "Wang", "Minister Son", "Secretary Blinken".
	for (const { run, line, isProse } of later) {
		const words = line.text.slice(run.start, run.end);
		const evidence = isProse ? evidenceOf(line, run) : undefined;
		const candidates = registry.fitting(words, evidence?.office);
		let person = choose(candidates, run, mentions);
		if (!person && evidence?.strong && isProse) {
			person = registry.named(words, evidence.how, evidence.office);
		}
		if (!person) continue;
		const others = candidates.filter(
			(one) =>
				one !== person && mentions.some((other) => other.person === one && other.start < run.start),
		);
		const mention = finish(line, run, person, evidence?.office, evidence?.outer, 'short');
		if (others.length > 0) mention.others = others;
		mentions.push(mention);
	}
	mentions.sort((a, b) => a.start - b.start);
	shareNations(text, mentions);
	const persons = registry
		.persons()
		.filter((person) => mentions.some((one) => one.person === person));
	for (const person of persons) settle(person);
	return { persons, mentions };
}

/** "their Indian counterparts A and B": the nation is B's too. */
function shareNations(text: string, mentions: readonly NameMention[]): void {
	for (const [index, mention] of mentions.entries()) {
		const before = mentions[index - 1];
		if (!before?.office?.country || mention.office || mention.person.hints.length > 0) continue;
		if (
			!/(?:counterparts|ministers|presidents|leaders|officials|envoys)$/i.test(before.office.text)
		)
			continue;
		if (!/^\s*,?\s*(?:and\s+)?$/.test(text.slice(before.end, mention.outer.start))) continue;
		mention.person.hints.push(before.office);
	}
}

/** Reads the words of a paragraph and what the gazetteer says of them. */
export function lineOf(text: string, paragraph: Paragraph, gazetteer: Gazetteer): Line {
	const span = { start: paragraph.textStart, end: paragraph.end };
	const tokens = tokensOf(text, span);
	const places = gazetteer.find(text, span);
	const byToken = tokens.map((token) =>
		places.find((place) => place.start <= token.start && token.start < place.end),
	);
	const line: Line = { text, tokens, places: byToken, claimed: tokens.map(() => false) };
	for (const [index, place] of byToken.entries()) {
		const token = tokens[index];
		if (!place || !token) continue;
		// "Foreign Minister Israel Katz": the name of a country as a given name.
		const before = tokens[index - 1];
		const next = tokens[index + 1];
		const isGivenName =
			place.form !== 'adjective' &&
			next?.mayName &&
			!token.isPossessive &&
			!byToken[index + 1] &&
			place.end === token.end &&
			/^(?:Israel|Jordan|Chad|Georgia|Mali|Cyprus|India|Paris|Sydney|Milan|Lima)$/.test(token.text);
		// "Vuong Dinh Hue": the name of a town as the end of a name.
		const isLastName =
			place.form === 'city' &&
			before?.mayName &&
			!before.isPossessive &&
			!/\S/.test(text.slice(before.end, token.start));
		if (isGivenName || isLastName) byToken[index] = undefined;
		else token.mayName = false;
	}
	// "Elena M. Baltazar": an initial, and no "Monsieur".
	for (const [index, token] of tokens.entries()) {
		if (token.text !== 'M.' || !tokens[index - 1]?.mayName || !tokens[index + 1]?.mayName) continue;
		token.isHonorific = false;
		token.mayName = true;
	}
	// "Deputy Prime Minister Do Huu Tai": a small word in capitals between an office and a name.
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (
			token.mayName ||
			!token.isCapital ||
			(token.isOfficeWord && !token.isConnector) ||
			token.isHonorific ||
			byToken[index] ||
			!/^\p{Lu}\p{Ll}{1,3}$/u.test(token.text)
		)
			continue;
		const isOffice = before?.isOfficeWord && before.isCapital && !before.isConnector;
		if ((before?.isHead || before?.isHonorific || isOffice) && tokens[index + 1]?.mayName) {
			token.mayName = true;
			token.isConnector = token.isOfficeWord = false;
		}
	}
	return line;
}

interface Run extends Span {
	/** Tokens from … up to and without … */
	from: number;
	to: number;
	/** How many words of the name, particles and initials not counted. */
	length: number;
}

/** Words side by side that may be one person's name. */
function runsOf(line: Line): Run[] {
	const { tokens, claimed, text } = line;
	const runs: Run[] = [];
	for (let from = 0; from < tokens.length; from++) {
		const first = tokens[from];
		if (!first?.mayName || claimed[from]) continue;
		let to = from + 1;
		let length = isInitial(first) ? 0 : 1;
		while (to < tokens.length && to - from < 7) {
			const token = tokens[to];
			const last = tokens[to - 1];
			if (!token || !last || claimed[to] || last.isPossessive) break;
			if (/\S/.test(text.slice(last.end + (last.isPossessive ? 2 : 0), token.start))) break;
			const next = tokens[to + 1];
			if (token.mayName) length += isInitial(token) ? 0 : 1;
			else if (roman.test(token.text)) length += 0;
			else if (!(isParticle(token) && next?.mayName && !claimed[to + 1])) break;
			to++;
		}
		const start = first.start;
		let end = tokens[to - 1]?.end ?? first.end;
		// "Ferdinand Marcos Jr. agreed": the point belongs to the name.
		if (
			/^(?:Jr|Sr)$/.test(tokens[to - 1]?.text ?? '') &&
			/^\.[\s,;]+[\p{Ll}]/u.test(text.slice(end))
		) {
			end++;
			to++;
		}
		if (length > 0) runs.push({ from, to, start, end, length });
		from = to - 1;
	}
	return runs;
}

interface Evidence {
	how: string;
	/** Good enough for a single word. */
	strong: boolean;
	office?: Office | undefined;
	outer: Span;
}

/** Why a run of capitalised words is taken for a person, if there is a reason. */
function evidenceOf(line: Line, run: Run): Evidence | undefined {
	const { tokens, text } = line;
	let first = run.from;
	while (
		tokens[first - 1]?.isHonorific ||
		(tokens[first - 1]?.text === '.' && tokens[first - 2]?.isHonorific)
	)
		first--;
	const hasHonorific = first < run.from;
	// "Prime Minister of Australia, the Hon Anthony Albanese"
	if (hasHonorific && tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.text === ',')
		first--;
	const outer = { start: tokens[first]?.start ?? run.start, end: run.end };
	// "… Autonomous Region", "… Road": the name of a thing.
	const next = tokens[run.to];
	const adjacent = next && !/\S/.test(text.slice(run.end, next.start));
	if (
		adjacent &&
		next.isCapital &&
		!next.isHonorific &&
		tokens[run.to - 1]?.isPossessive !== true &&
		(next.isOfficeWord || !next.mayName) &&
		!/^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|MP|MPs|MEP|KC|QC|AO|AC|CBE|OBE|PhD)$/.test(
			next.text,
		)
	) {
		return undefined;
	}
	const nearest = officeBefore(line, first);
	// "A, President of one country, B, President of another": what stands behind the name is B's own.
	const own =
		nearest && isOfAnother(line, nearest.from, first) ? officeAfter(line, run.to) : undefined;
	const before = own ? undefined : nearest;
	const home = tokens[run.to - 1]?.isPossessive ? undefined : homeBehind(line, run.to);
	if (before) {
		const office =
			home && before.country === undefined
				? {
						...before,
						country: home.country,
						organisation: before.organisation ?? home.organisation,
					}
				: before;
		return {
			how: 'office before the name',
			strong: true,
			office,
			outer: { start: tokens[before.from]?.start ?? before.start, end: home?.end ?? run.end },
		};
	}
	const after = officeAfter(line, run.to);
	if (after) {
		return {
			how: 'office behind the name',
			strong: run.length > 1 || hasHonorific,
			office: after,
			outer: { start: outer.start, end: after.end },
		};
	}
	if (hasHonorific) return { how: 'title of honour', strong: true, outer };
	const nation = line.places[run.from - 1];
	if (nation && tokens[run.from - 1]?.isPossessive && run.length > 1) {
		return { how: 'nation before the name', strong: false, office: undefined, outer };
	}
	if (run.length > 1 && run.length < 5) {
		const tail = text.slice(run.end, run.end + 60);
		const head = text.slice(Math.max(0, run.start - 50), run.start);
		if (sayingAfter.test(tail) || meetingBefore.test(head))
			return { how: 'what the person does', strong: false, outer };
	}
	return undefined;
}

/** Whether an office between two names, with a comma on both sides, is likely to be the first one's. */
function isOfAnother({ tokens, claimed }: Line, from: number, name: number): boolean {
	const comma = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const before = tokens[comma - 1];
	return (
		tokens[name - 1]?.text === ',' &&
		tokens[comma]?.text === ',' &&
		(before?.mayName === true || claimed[comma - 1] === true)
	);
}

/** "President Vilhena of Brazil": the country behind the name. */
function homeBehind({ tokens, places }: Line, at: number): PlaceMention | undefined {
	if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return undefined;
	const place = places[at + (tokens[at + 1]?.lower === 'the' ? 2 : 1)];
	return place && place.form !== 'adjective' && place.form !== 'city' ? place : undefined;
}

function finish(
	line: Line,
	run: Run,
	person: Person,
	office: Office | undefined,
	outer: Span | undefined,
	form: 'full' | 'short',
): NameMention {
	const words = line.text.slice(run.start, run.end);
	// "To Lam met …": the name begins with a word that begins sentences too.
	const missing = person.name.endsWith(` ${words}`) ? person.name.slice(0, -words.length) : '';
	if (missing && line.text.slice(0, run.start).endsWith(missing)) {
		const start = run.start - missing.length;
		const isWord = !/[\p{L}-]$/u.test(line.text.slice(0, start));
		if (isWord && !outer) return finish(line, { ...run, start }, person, office, outer, 'full');
	}
	// "Pushpa Kamal Dahal 'Prachanda'": what the person is called as well.
	const also = /^\s+['‘"“](?<alias>\p{Lu}\p{L}+)['’"”]/u.exec(line.text.slice(run.end))?.groups?.[
		'alias'
	];
	if (also && form === 'full' && !person.spellings.includes(also)) person.spellings.push(also);
	if (form === 'full' && words !== person.name && !person.spellings.includes(words))
		person.spellings.push(words);
	if (office) (isEmptyOffice(office) ? person.hints : person.offices).push(office);
	return {
		start: run.start,
		end: run.end,
		text: words,
		person,
		form,
		outer: outer ?? { start: run.start, end: run.end },
		isPossessive: line.tokens[run.to - 1]?.isPossessive ?? false,
		...(office && { office }),
	};
}

/** "counterpart" says whose office it is like, and is none. */
function isEmptyOffice({ text }: Office): boolean {
	return /^(?:(?:his|her|their) )?(?:\w+ )?(?:counterparts?|diplomat|leader|official|members?|chief|head|deputy)$/i.test(
		text,
	);
}

function claim(line: Line, span: Span): void {
	for (const [index, token] of line.tokens.entries()) {
		if (token.start < span.end && span.start < token.end) line.claimed[index] = true;
	}
}

function mark(line: Line, run: Run): void {
	for (let index = run.from; index < run.to; index++) line.claimed[index] = true;
}

function runOf(line: Line, span: Span): Run {
	const from = line.tokens.findIndex((token) => token.end > span.start);
	let to = from;
	while (to < line.tokens.length && (line.tokens[to]?.start ?? Infinity) < span.end) to++;
	return { ...span, from, to: Math.max(to, from + 1), length: to - from };
}

function mentionOf(line: Line, span: Span, person: Person, isProse: boolean): NameMention {
	const run = runOf(line, span);
	const evidence = isProse ? evidenceOf(line, run) : undefined;
	return finish(line, run, person, evidence?.office, evidence?.outer, 'full');
}

/** Of several persons whom a short form fits, the one of whom the text speaks. */
function choose(
	candidates: readonly Person[],
	run: Span,
	mentions: readonly NameMention[],
): Person | undefined {
	if (candidates.length < 2) return candidates[0];
	const near = 600;
	const weight = (person: Person) => {
		const before = mentions.filter((one) => one.person === person && one.start < run.start);
		const last = before.at(-1);
		if (!last) return -1;
		return before.length + (run.start - last.start < near ? 3 : 0);
	};
	return candidates.toSorted((a, b) => weight(b) - weight(a))[0];
}

function settle(person: Person): void {
	const offices = person.offices.map(({ text }) => text);
	const isInside = offices.some((one) => insiderWords.test(one));
	person.isOutsider = !person.known && !isInside && offices.some((one) => outsiderWords.test(one));
	person.isSpokesperson = offices.some((one) => spokesWords.test(one));
	if (person.country === undefined && person.organisation === undefined) {
		const withParty = [...person.offices, ...person.hints].find(
			({ country, organisation }) => country ?? organisation,
		);
		if (withParty) {
			person.country = withParty.country;
			person.organisation = withParty.organisation;
			person.countryReason = `“${withParty.text}” with the nation or body beside it`;
		} else if (offices.some((one) => /^secretary of state$/i.test(one))) {
			person.country = 'united-states';
			person.countryReason = 'a Secretary of State without a nation is that of the United States';
		} else if (
			offices.some((one) =>
				/^(?:treasury secretary|defense secretary|secretary of (?:the treasury|defense|commerce|homeland security))$/i.test(
					one,
				),
			)
		) {
			person.country = 'united-states';
			person.countryReason = 'an office that the United States calls so, without a nation';
		} else if (offices.some((one) => /\bexternal affairs minister\b/i.test(one))) {
			person.country = 'india';
			person.countryReason = 'an External Affairs Minister is that of India';
		}
	}
}

/** Persons by name, so that each is one however the text calls them. */
class Registry {
	readonly #byId = new Map<string, Person>();
	readonly #known: readonly KnownOfficial[];
	readonly #pattern: RegExp | undefined;
	readonly #byName = new Map<string, KnownOfficial>();

	constructor(known: readonly KnownOfficial[]) {
		this.#known = known;
		for (const official of known) {
			for (const name of official.names) this.#byName.set(foldPersonName(name), official);
		}
		const names = known.flatMap((official) => official.names);
		if (names.length > 0) {
			const inner = [...new Set(names)]
				.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
				.map((name) =>
					name
						.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
						.replaceAll(/[\s-]+/g, String.raw`[\s\-‐‑]+`),
				)
				.join('|');
			this.#pattern = new RegExp(
				String.raw`(?<![\p{L}\p{N}])(?:${inner})(?![\p{Ll}\p{N}]|[-‐][\p{L}])`,
				'giu',
			);
		}
	}

	/** Places where a name of the archive stands. Names in small letters are other words. */
	findKnown(
		text: string,
		{ start, end }: Span,
	): { official: KnownOfficial; start: number; end: number; text: string }[] {
		if (!this.#pattern) return [];
		return [...text.slice(start, end).matchAll(this.#pattern)].flatMap((match) => {
			const official = this.#byName.get(foldPersonName(match[0]));
			if (!official || /^\p{Ll}/u.test(match[0])) return [];
			return [
				{
					official,
					start: start + match.index,
					end: start + match.index + match[0].length,
					text: match[0],
				},
			];
		});
	}

	/** Whether this is a whole name and not a short form such as "Vivian". */
	isFull(official: KnownOfficial, words: string): boolean {
		return (
			/[\s\-‐]/.test(words.trim()) ||
			/[^\p{Script=Latin}\p{P}\s]/u.test(words) ||
			foldPersonName(words) === foldPersonName(official.name)
		);
	}

	known(official: KnownOfficial): Person {
		let person = this.#byId.get(official.id);
		if (!person) {
			person = {
				id: official.id,
				name: official.name,
				known: true,
				country: official.country,
				offices: [],
				hints: [],
				countryReason: official.country ? 'the record of the official' : undefined,
				isOutsider: false,
				isSpokesperson: false,
				how: 'name known to the archive',
				spellings: [],
			};
			this.#byId.set(official.id, person);
		}
		return person;
	}

	/** The person of this name: one whom the text has named, one of the archive, or a new one. */
	named(words: string, how: string, office: Office | undefined): Person {
		const folded = foldPersonName(words);
		for (const person of this.#byId.values()) {
			if (
				sameName(foldPersonName(person.name), folded) ||
				person.spellings.some((one) => foldPersonName(one) === folded)
			)
				return person;
		}
		const official =
			this.#byName.get(folded) ??
			this.#known.find((one) =>
				one.names.some((name) => sameName(foldPersonName(name), folded) && name.includes(' ')),
			);
		if (official) return this.known(official);
		const alone = folded.includes(' ') ? undefined : this.#onlyOne(folded, office);
		if (alone) return this.known(alone);
		let id = slug(words) || 'person';
		while (this.#byId.has(id)) id = `${id}-2`;
		const person: Person = {
			id,
			name: words.replaceAll(/\s+/g, ' '),
			known: false,
			offices: [],
			hints: [],
			isOutsider: false,
			isSpokesperson: false,
			how,
			spellings: [],
		};
		this.#byId.set(id, person);
		return person;
	}

	/** The one official of the archive whom a single word and a nation can mean. */
	#onlyOne(folded: string, office: Office | undefined): KnownOfficial | undefined {
		if (!office?.country) return undefined;
		const found = this.#known.filter(
			({ name, country }) =>
				country === office.country &&
				[foldPersonName(name).split(' ')[0], foldPersonName(name).split(' ').at(-1)].includes(
					folded,
				),
		);
		return found.length === 1 ? found[0] : undefined;
	}

	/** Persons of the text whom a short form can mean. */
	fitting(words: string, office: Office | undefined): Person[] {
		const short = foldPersonName(words).split(' ');
		const fits = [...this.#byId.values()].filter((person) =>
			[
				person.name,
				...person.spellings,
				...(this.#known.find(({ id }) => id === person.id)?.names ?? []),
			].some((name) => isPartOf(short, foldPersonName(name).split(' '))),
		);
		if (fits.length < 2 || !office?.country) return fits;
		const sameCountry = fits.filter(
			(person) =>
				(person.country ??
					[...person.offices, ...person.hints].find(({ country }) => country)?.country) ===
				office.country,
		);
		return sameCountry.length > 0 ? sameCountry : fits;
	}

	/** Whether the words are a part of a longer name that the text has given: "Thanh Tam". */
	shortens(words: string): boolean {
		const length = foldPersonName(words).split(' ').length;
		return this.fitting(words, undefined).some(
			({ name }) => foldPersonName(name).split(' ').length > length,
		);
	}

	persons(): Person[] {
		return [...this.#byId.values()];
	}
}

/** A person's name as it is compared: folded, without honorifics and "Jr.". */
export function foldPersonName(name: string): string {
	return foldName(name)
		.replace(/ (?:jr|sr|ii|iii)$/, '')
		.replace(/^(?:samdech|techo|tun|dato|datuk|seri|sri|dr|mr|ms|mrs|h e) (?=\S+ \S)/, '')
		.trim();
}

/** Whether two folded names are one person's: the same words, initials and middle names left aside. */
function sameName(a: string, b: string): boolean {
	if (a === b) return true;
	const [left, right] = [a.split(' '), b.split(' ')];
	if (left.length < 2 || right.length < 2) return false;
	const [long, short] = left.length >= right.length ? [left, right] : [right, left];
	const isInitialOf = (one: string, other: string) =>
		one === other ||
		(one.length === 1 && other.startsWith(one)) ||
		(other.length === 1 && one.startsWith(other));
	const [firstLong, firstShort] = [long[0] ?? '', short[0] ?? ''];
	if (long.at(-1) !== short.at(-1)) return false;
	if (firstLong === firstShort) {
		// "Antony J. Blinken" and "Antony Blinken"; not "Nguyen Thanh Long" and "Nguyen Long".
		const middle = long.slice(1, -1).filter((word) => !short.slice(1, -1).includes(word));
		return middle.every((word) => word.length === 1);
	}
	return (
		(firstLong.length === 1 || firstShort.length === 1) &&
		isInitialOf(firstLong, firstShort) &&
		long.length === short.length
	);
}

/** Whether the words of a short form stand side by side at the beginning or the end of a name. */
function isPartOf(short: readonly string[], name: readonly string[]): boolean {
	if (short.length === 0 || short.length >= name.length + 1) return false;
	const starts = short.every((word, index) => name[index] === word);
	const ends = short.every((word, index) => name[name.length - short.length + index] === word);
	return starts || ends;
}
