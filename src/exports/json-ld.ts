/** What pages say to machines: schema.org in JSON-LD. It says no more than the page does. */

import { find, nameOf, type Archive } from '../archive/archive.ts';
import type { Commitment } from '../archive/commitment.ts';
import { whenOf } from '../views/statements/citation.ts';
import { isExactDay, readDate } from '../dates/dates.ts';
import { editionDay } from '../archive/edition.ts';
import type { Country, Meeting, Official, Organisation, Source } from '../archive/entry.ts';
import { messages } from '../messages/messages.ts';
import { isKnownStay } from '../archive/duration.ts';
import type { Participation } from '../schemas/meeting.ts';
import {
	absoluteAddress,
	commitmentPath,
	placePath,
	recordPath,
	searchPath,
	sitePath,
} from '../urls.ts';
import { placeIdOf } from '../archive/places.ts';
import { dataGroups, tableFiles } from './data-files.ts';
import { bagName } from './packages/datapackage.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

interface PageFacts {
	path: string;
	title: string;
	description: string;
}

/** The script of a page: the page itself, and what it is about. */
export function jsonLdScript(archive: Archive, page: PageFacts, about: readonly JsonLd[]): string {
	const graph = [webPage(archive, page, about), ...about].map(withoutNothing);
	return asScript({ '@context': 'https://schema.org', '@graph': graph });
}

/** The script of a quotation. It stands beside the words that it repeats, where they compress to nothing. */
export function quotationScript(archive: Archive, commitment: Commitment): string {
	const { meeting, data } = commitment;
	const address = absoluteAddress(archive.site, commitmentPath(meeting.id, data.id));
	const node = withoutNothing(quotationNode(archive, commitment, address));
	return asScript({ '@context': 'https://schema.org', ...(node as JsonLd) });
}

function asScript(value: JsonLd): string {
	// A text may hold "</script>", which would end the script.
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function webPage({ site }: Archive, page: PageFacts, about: readonly JsonLd[]): JsonLd {
	const home = site.address;
	return {
		'@type': 'WebPage',
		'@id': absoluteAddress(site, page.path),
		url: absoluteAddress(site, page.path),
		name: page.title,
		description: page.description,
		inLanguage: site.language,
		isPartOf: { '@type': 'WebSite', '@id': home, name: site.title, url: home },
		mainEntity: about[0] && { '@id': about[0]['@id'] },
	};
}

/** The archive as a site that can be searched. */
export function siteNode({ site }: Archive): JsonLd {
	return {
		'@type': 'WebSite',
		'@id': site.address,
		name: site.title,
		url: site.address,
		description: site.description,
		inLanguage: site.language,
		publisher: site.publisher && { '@type': 'Organization', name: site.publisher },
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: `${absoluteAddress(site, searchPath())}?q={search_term_string}`,
			},
			'query-input': 'required name=search_term_string',
		},
	};
}

/** A meeting as an event. Its quotations say of themselves what they are. */
export function meetingNodes(archive: Archive, meeting: Meeting): JsonLd[] {
	const { data } = meeting;
	const address = addressOf(archive, 'meetings', meeting.id);
	const id = `${address}#meeting`;
	const event: JsonLd = {
		'@type': 'Event',
		'@id': id,
		name: data.title,
		url: address,
		description: `${messages().meetingKindLabels[data.kind].label}, ${whenOf(meeting)}.`,
		...eventDates(meeting),
		eventStatus: `https://schema.org/${eventStatuses[data.status]}`,
		location: placeNode(archive, meeting),
		attendee: data.officials.map((one) => attendance(archive, one)),
		superEvent: data.within && {
			'@type': 'Event',
			name: nameOf(archive, data.within),
			url: addressOf(archive, 'visits', data.within),
		},
		subjectOf: data.accounts.map(({ source }) =>
			sourceNode(archive, find(archive, 'sources', source)),
		),
	};
	return [event];
}

const eventStatuses = {
	held: 'EventScheduled',
	planned: 'EventScheduled',
	postponed: 'EventPostponed',
	cancelled: 'EventCancelled',
} as const;

/** Dates only where no day would be made up: ISO 8601 knows days, months, years and what lasts, and no doubt. */
function eventDates(meeting: Meeting): JsonLd {
	const { date } = meeting.data;
	if (isExactDay(date)) return { startDate: date, endDate: date };
	if (/^\d{4}(?:-\d{2})?$/.test(date)) return { startDate: date };
	const { earliest, latest } = readDate(date);
	return isKnownStay(meeting) ? { startDate: earliest, endDate: latest } : {};
}

function placeNode(archive: Archive, { data }: Meeting): JsonLd | undefined {
	const { place } = data;
	const id = placeIdOf(place);
	if (!place) return undefined;
	const { city, region, venue, country } = place;
	const land = country && nameOf(archive, country);
	return {
		'@type': 'Place',
		name: venue ?? city ?? region ?? land,
		url: id && absoluteAddress(archive.site, placePath(id)),
		address: {
			'@type': 'PostalAddress',
			addressLocality: city,
			addressRegion: region,
			addressCountry: land,
		},
	};
}

/** A person in the role of the day. */
function attendance(archive: Archive, { official, as }: Participation): JsonLd {
	const person = personReference(archive, official);
	return as ? { '@type': 'Role', roleName: as, attendee: person } : person;
}

function personReference(archive: Archive, official: string): JsonLd {
	return {
		'@type': 'Person',
		'@id': `${addressOf(archive, 'officials', official)}#official`,
		name: nameOf(archive, official),
	};
}

function quotationNode(archive: Archive, { data, sides }: Commitment, address: string): JsonLd {
	// Described with the meeting: those who took part, and whose account it is.
	const speakers = data.speakers.map((official) => ({
		'@id': personReference(archive, official)['@id'],
	}));
	const parties = sides.map((side) => ({ '@type': 'Organization', name: nameOf(archive, side) }));
	return {
		'@type': 'Quotation',
		'@id': address,
		text: data.quote,
		spokenByCharacter: speakers.length > 0 ? speakers : parties,
		citation: { '@id': `${addressOf(archive, 'sources', data.account)}#source` },
	};
}

/** A published text. */
export function sourceNode(archive: Archive, { id, data }: Source): JsonLd {
	return {
		'@type': data.outlet ? 'NewsArticle' : 'CreativeWork',
		'@id': `${addressOf(archive, 'sources', id)}#source`,
		name: data.title,
		url: data.url,
		inLanguage: data.language,
		datePublished: data.published && /^[\d-]+$/.test(data.published) ? data.published : undefined,
		author: data.author,
		publisher: data.outlet && { '@type': 'Organization', name: data.outlet },
	};
}

/** An official, with the names in every script. */
export function personNode(archive: Archive, { id, data }: Official): JsonLd {
	return {
		...personReference(archive, id),
		url: addressOf(archive, 'officials', id),
		alternateName: [...new Set([...Object.values(data.names), ...data.aliases])],
		nationality: data.country && { '@type': 'Country', name: nameOf(archive, data.country) },
		sameAs: wikidata(data.identifiers),
	};
}

/** A country or an organisation. */
export function partyNode(archive: Archive, { kind, id, data }: Country | Organisation): JsonLd {
	const address = addressOf(archive, kind, id);
	return {
		'@type': kind === 'countries' ? 'Country' : 'Organization',
		'@id': `${address}#party`,
		name: data.name,
		url: address,
		alternateName: [...new Set([...Object.values(data.names), ...data.aliases])],
		sameAs: wikidata(data.identifiers),
	};
}

/** The data of the archive, with every file of it. */
export function datasetNode(archive: Archive): JsonLd {
	const { site } = archive;
	const page = absoluteAddress(site, sitePath('/data/'));
	const files = [
		...tableFiles().flatMap((table) => table.files),
		...dataGroups(bagName(archive)).flatMap((group) => group.files),
	];
	return {
		'@type': 'Dataset',
		'@id': `${page}#data`,
		name: site.title,
		description: `${site.description} ${messages().dataFiles.description}`,
		url: page,
		license: site.licence.recordsUrl ?? site.licence.records,
		creator: { '@type': 'Organization', name: site.publisher ?? site.title },
		version: editionDay(archive),
		dateModified: editionDay(archive),
		inLanguage: site.language,
		isAccessibleForFree: true,
		distribution: files.map(({ path, what }) => ({
			'@type': 'DataDownload',
			name: what,
			contentUrl: absoluteAddress(site, sitePath(`/data/${path}`)),
			encodingFormat: path.slice(path.lastIndexOf('.') + 1),
		})),
	};
}

function wikidata(identifiers: { wikidata?: string | undefined } | undefined): string | undefined {
	return identifiers?.wikidata && `https://www.wikidata.org/entity/${identifiers.wikidata}`;
}

function addressOf({ site }: Archive, kind: Parameters<typeof recordPath>[0], id: string): string {
	return absoluteAddress(site, recordPath(kind, id));
}

/** Without what is not known, at any depth; an empty list is nothing either. */
function withoutNothing(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNothing);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(
				([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0),
			)
			.map(([key, one]) => [key, withoutNothing(one)]),
	);
}
