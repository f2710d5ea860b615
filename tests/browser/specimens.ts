/**
 * Records to test with, taken from the built archive itself: an institute that replaces `content/` runs the
 * same journeys on its own records.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ArchiveJson } from '../../src/exports/archive-json.ts';
import { placeIdOf } from '../../src/archive/places.ts';

export const archive = JSON.parse(
	readFileSync(new URL('../../dist/data/archive.json', import.meta.url), 'utf8'),
) as ArchiveJson;

type Meeting = ArchiveJson['meetings'][number];

/** The record that has most of what is looked for, so that a test has something to look at. */
function richest<Item>(items: readonly Item[], score: (item: Item) => number, what: string): Item {
	const [best] = items.toSorted((a, b) => score(b) - score(a));
	if (best === undefined || score(best) === 0) throw new Error(`The archive has no ${what}.`);
	return best;
}

/** The meeting with most quotations. */
export const meeting: Meeting = richest(
	archive.meetings,
	({ commitments }) => commitments.length,
	'meeting with quotations',
);

/** A quotation of one speaker whose words stand in no other one, with enough words to search for. */
export const quotation = (() => {
	const all = archive.meetings.flatMap((of) => of.commitments.map((data) => ({ of, data })));
	const found = all.find(
		({ data }) =>
			data.speakers.length === 1 &&
			/^[\w ,.’'-]{60,}$/.test(data.quote) &&
			all.filter((other) => other.data.quote.includes(data.quote.slice(0, 40))).length === 1,
	);
	if (!found) throw new Error('The archive has no quotation to search for.');
	return found;
})();

/** The official with most meetings among those with a Chinese name. */
export const official = richest(
	archive.officials,
	({ id, names }) =>
		Object.keys(names).some((language) => language.startsWith('zh'))
			? archive.meetings.filter(({ officials }) => officials.some((one) => one.official === id))
					.length
			: 0,
	'official with a Chinese name',
);

/** Two countries that met. */
export const pair = richest(
	archive.meetings,
	({ countries, commitments }) => (countries.length === 2 ? commitments.length : 0),
	'meeting of two countries',
).countries.toSorted();

/** The meeting with several quoted accounts of which one is most alone with its topics, if there is any. */
export const severalAccounts = archive.meetings
	.filter(({ commitments }) => new Set(commitments.map(({ account }) => account)).size > 1)
	.map((of) => ({
		of,
		alone: Math.max(...of.accounts.map(({ source }) => onlyIn(source, of.commitments).length)),
	}))
	.filter(({ alone }) => alone > 0)
	.toSorted((a, b) => b.alone - a.alone)[0]?.of;

/** Topics that one account of these commitments alone speaks of. */
export function onlyIn(source: string, commitments: Meeting['commitments']): string[] {
	const others = new Set(
		commitments.filter(({ account }) => account !== source).flatMap(({ topics }) => topics),
	);
	const own = commitments.filter(({ account }) => account === source);
	return [...new Set(own.flatMap(({ topics }) => topics))].filter((topic) => !others.has(topic));
}

/** A passage that takes up an earlier one, and its meeting, if there is any. */
export const follower = archive.meetings
	.flatMap((of) => of.commitments.map((data) => ({ of, data })))
	.find(({ data }) => data.follows.length > 0);

/** Pages of the built site below a path, such as those of single threads; none that only lead elsewhere. */
function pagesBelow(path: string): string[] {
	const folder = new URL(`../../dist${path}`, import.meta.url);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html') && file !== 'index.html')
		.toSorted()
		.filter(
			(file) =>
				!readFileSync(new URL(`./${file}`, folder), 'utf8').includes('http-equiv="refresh"'),
		)
		.map((file) => path + file.replaceAll('\\', '/').replace(/index\.html$/, ''));
}

/** The phrase that most quotations have; an archive may follow none. */
export const phrase = archive.phrases
	.filter(({ quotations }) => quotations.length > 0)
	.toSorted((a, b) => b.quotations.length - a.quotations.length)
	.at(0);

/** One page of every route. */
export const routes: readonly string[] = [
	...new Set([
		'/',
		'/timeline/',
		`/timeline/${meeting.earliest?.slice(0, 4)}/`,
		meeting.address,
		...archive.meetings
			.filter(({ disputed }) => disputed.length > 0)
			.slice(0, 1)
			.map(({ address }) => address),
		'/countries/',
		`/countries/${pair[0]}/`,
		'/relations/',
		`/relations/${pair[0]}/${pair[1]}/`,
		'/officials/',
		official.address,
		'/organisations/',
		...archive.organisations.slice(0, 1).map(({ address }) => address),
		'/visits/',
		...archive.visits.slice(0, 1).map(({ address }) => address),
		'/series/',
		...archive.series.slice(0, 1).map(({ address }) => address),
		'/topics/',
		...archive.topics.slice(0, 1).map(({ address }) => address),
		'/places/',
		...archive.meetings
			.flatMap(({ place }) => placeIdOf(place) ?? [])
			.slice(0, 1)
			.map((place) => `/places/${place}/`),
		'/sources/',
		...archive.sources.slice(0, 1).map(({ address }) => address),
		'/accounts/',
		...(severalAccounts
			? [severalAccounts.address, severalAccounts.address.replace('/meetings/', '/accounts/')]
			: []),
		'/threads/',
		...pagesBelow('/threads/').slice(0, 1),
		...pagesBelow(`/relations/${pair[0]}/${pair[1]}/`).slice(0, 1),
		'/quotes/',
		`/quotes/speech/${quotation.data.speech}/`,
		'/wording/',
		...(phrase ? [phrase.address, `${phrase.address}quotations/all/`] : []),
		'/wording/compare/',
		...(archive.phrases.length > 1
			? [
					`/wording/compare/${archive.phrases
						.map(({ id }) => id)
						.slice(0, 2)
						.toSorted()
						.join('/')}/`,
				]
			: []),
		'/wording/travelled/?q=' + encodeURIComponent(quotation.data.quote.split(' ')[0] ?? ''),
		'/gaps/',
		'/gaps/list/',
		'/changes/',
		'/data/',
		'/downloads/',
		'/about/',
		'/search/?q=' + encodeURIComponent(quotation.data.quote.split(' ').slice(0, 3).join(' ')),
		'/offline/',
		'/offline/missing/',
		'/404.html',
	]),
];

export function nameOf(id: string): string {
	const record = [...archive.officials, ...archive.countries, ...archive.organisations].find(
		(one) => one.id === id,
	);
	if (!record) throw new Error(`The archive has no "${id}".`);
	return record.name;
}
