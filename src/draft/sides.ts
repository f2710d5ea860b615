/** Whose side each person is on, where neither the archive nor the words beside the name say so. */

import type { Article } from './articles.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Paragraph, Span } from './layout.ts';
import type { People, Person } from './people.ts';

/** The country of the heading under which each paragraph stands: "Vietnam" above the meetings in Vietnam. */
export function sectionsOf(
	text: string,
	paragraphs: readonly Paragraph[],
	articles: readonly Article[],
	gazetteer: Gazetteer,
): (string | undefined)[] {
	const sections: (string | undefined)[] = [];
	let current: string | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (articles.some(({ from }) => from === index)) current = undefined;
		if (paragraph.role === 'heading') {
			const words = text.slice(paragraph.start, paragraph.end).trim();
			const place = gazetteer.lookUp(words);
			current = place && place.form !== 'adjective' ? place.country : undefined;
		}
		sections.push(current);
	}
	return sections;
}

/** The two countries that a text is about: those that it names most often, if they are two; else none. */
export function pairOf(text: string, span: Span, gazetteer: Gazetteer): string[] {
	const counts = new Map<string, number>();
	for (const { country, form } of gazetteer.find(text, span)) {
		if (country && form !== 'city') counts.set(country, (counts.get(country) ?? 0) + 1);
	}
	const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
	// Of several that are named as often, none is the second of two.
	const isPair = (ranked[1]?.[1] ?? 0) > (ranked[2]?.[1] ?? 0);
	return isPair ? ranked.slice(0, 2).map(([country]) => country) : [];
}

/** Gives persons without a country the one that their section or the other side leaves them. */
export function settleCountries(
	text: string,
	paragraphs: readonly Paragraph[],
	articles: readonly Article[],
	people: People,
	sections: readonly (string | undefined)[],
	gazetteer: Gazetteer,
): void {
	for (const article of articles) {
		const pair = pairOf(text, article, gazetteer);
		const voices = voicesIn(text, article, gazetteer);
		const home = agencyCountry(article, gazetteer);
		const inside = people.mentions.filter(
			({ start }) => start >= article.start && start < article.end,
		);
		const persons = [...new Set(inside.map(({ person }) => person))];
		const isSettled = (person: Person) =>
			person.country !== undefined || person.organisation !== undefined;
		const settled = new Set(
			persons.flatMap((person) => (person.isOutsider ? [] : (person.country ?? []))),
		);
		const own = [...new Set(voices.map(({ country }) => country))].filter(
			(country) => !settled.has(country),
		);
		// Of two countries that the text is about, the one that nobody has been named for.
		const left = pair.filter((country) => !settled.has(country));
		for (const person of persons) {
			if (isSettled(person) || person.isOutsider) continue;
			const first = inside.find((mention) => mention.person === person);
			const paragraph = paragraphs.findIndex(
				({ start, end }) => first && start <= first.start && first.start < end,
			);
			const section = sections[paragraph];
			if (section) {
				person.country = section;
				person.countryReason = 'the heading under which the text names the person';
				continue;
			}
			const named = voices.find(
				({ country, sentence, at }) =>
					!settled.has(country) &&
					inside.find(({ start }) => start >= sentence && start < at)?.person === person,
			);
			const strangers = persons.filter(
				(one) =>
					!isSettled(one) &&
					!one.isOutsider &&
					!one.isSpokesperson &&
					one.offices.length > 0 &&
					inside.some((mention) => mention.person === one && mention.form === 'full') &&
					/\s/.test(one.name),
			);
			if (named || (own.length === 1 && strangers.length === 1 && strangers[0] === person)) {
				person.country = named?.country ?? own[0];
				person.countryReason =
					'in whose name somebody speaks there, and nobody else is named for it';
				continue;
			}
			if (home && strangers.includes(person) && !calledForeign(person)) {
				person.country = home;
				person.countryReason =
					'an office without a nation, in a report of an agency of that country (inferred)';
				continue;
			}
			if (left.length === 1 && person.offices.length > 0) {
				person.country = left[0];
				person.countryReason =
					'the text is about two countries, and those named with a nation are on the other side';
			}
		}
	}
}

const speaks =
	/^\s+(?:will|would|is|was|are|remains?|remained|stands?|stood|has|had|supports?|supported|continues?|attach(?:es|ed)|values?|wish(?:es|ed)|wants?|looks?|looked|appreciates?|welcomes?|hopes?|hoped|believes?|opposes?|opposed)\b/;

/** What a country has that somebody speaks of in its name: "assured him of Germany's continued support". */
const has =
	/^['’]s\s+(?:\p{L}+\s+){0,3}?(?:support|commitment|readiness|willingness|solidarity|determination|gratitude|desire|appreciation)(?!\p{L})/u;
const told =
	/\b(?:said|says|stressed|reaffirmed|affirmed|reiterated|emphasi[sz]ed|underscored|noted|stated|added|reassured|assured|confirmed|expressed|conveyed)(?![^.]*\b(?:thanked|welcomed|appreciated)\b)[^.;]{0,60}$/u;

interface Voice {
	country: string;
	/** Where the sentence begins, and where the country stands in it. */
	sentence: number;
	at: number;
}

/** Countries in whose name somebody speaks: "stressed that the United States will …". */
function voicesIn(text: string, span: Article, gazetteer: Gazetteer): Voice[] {
	return gazetteer.find(text, span).flatMap(({ country, form, start, end }): Voice[] => {
		if (!country || form === 'city' || form === 'organisation') return [];
		const before = text.slice(span.start, start);
		const sentence =
			span.start + Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1);
		const clause = text.slice(sentence, start);
		const isTheirs =
			/\b(?:reiterated|reaffirmed|expressed|conveyed|underscored|emphasi[sz]ed|stressed|highlighted)\s+(?:the\s+)?$/.test(
				clause,
			) &&
			/^\s+(?:\p{L}+\s+){0,2}?(?:support|commitment|concerns?|readiness|willingness|solidarity|position)(?!\p{L})/u.test(
				text.slice(end),
			);
		if (isTheirs) return [{ country, sentence, at: start }];
		if (form !== 'name') return [];
		const doesIt =
			/\b(?:that|said|says)\s+(?:the\s+)?$/.test(clause) && speaks.test(text.slice(end));
		const isOwn = doesIt || has.test(text.slice(end));
		return isOwn && told.test(clause) ? [{ country, sentence, at: start }] : [];
	});
}

/** Agencies of one country, which call those at home by their offices alone. */
const agencies: readonly (readonly [name: RegExp, iso: string])[] = [
	[/^(?:yonhap|newsis)$/i, 'KR'],
	[/^xinhua$/i, 'CN'],
	[/^(?:vna|vov|vns|nhan dan)$/i, 'VN'],
	[/^(?:kyodo|jiji(?: press)?)(?: news)?$/i, 'JP'],
	[/^bernama$/i, 'MY'],
	[/^antara$/i, 'ID'],
	[/^pna$/i, 'PH'],
	[/^(?:tass|itar-tass|ria novosti)$/i, 'RU'],
	[/^(?:pti|ani|ians)$/i, 'IN'],
	[/^app$/i, 'PK'],
	[/^(?:aa|anadolu(?: agency)?)$/i, 'TR'],
	[/^kpl$/i, 'LA'],
	[/^akp$/i, 'KH'],
	[/^(?:irna|isna)$/i, 'IR'],
	[/^spa$/i, 'SA'],
	[/^wam$/i, 'AE'],
	[/^kcna$/i, 'KP'],
];

function agencyCountry({ dateline }: Article, gazetteer: Gazetteer): string | undefined {
	const name = dateline?.agency?.trim() ?? '';
	const iso = agencies.find(([pattern]) => pattern.test(name))?.[1];
	return iso && gazetteer.byIso(iso);
}

/** "counterpart", "visiting": whoever is called so is not at home. */
function calledForeign({ offices, hints }: Person): boolean {
	return [...offices, ...hints].some(({ text }) => /counterpart|visiting|ambassador/i.test(text));
}
