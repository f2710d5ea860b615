/** What stands after the meetings: officials, countries and organisations, sources, gaps. */

import { groupByEach, inOrderOfNames, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import {
	filedUnder,
	type Country,
	type Entry,
	type Gap,
	type Meeting,
	type Official,
	type Organisation,
	type Source,
} from '../../archive/entry.ts';
import { messages } from '../../messages/messages.ts';
import { bodyOf } from './body.ts';
import type { Book } from './books.ts';
import { linkTo, nameLines, recordLink, separated } from './names.ts';
import { anchorOf, filled, x, type Child } from './xml.ts';

/** The records that the meetings of a book name, each kind in the order of the archive. */
export interface Named {
	/** With the meetings of the book that each took part in. */
	officials: ReadonlyMap<Official, readonly Meeting[]>;
	parties: ReadonlyMap<Country | Organisation, number>;
	sources: ReadonlyMap<Source, readonly Meeting[]>;
	gaps: readonly Gap[];
}

/** Gathers what the indexes of a book list. */
export function namedIn(archive: Archive, { meetings, countries }: Book): Named {
	const officials = groupByEach(meetings, ({ data }) => [
		...data.officials.map(({ official }) => official),
		...data.accounts.flatMap((account) => account.officials.map(({ official }) => official)),
	]);
	const parties = groupByEach(meetings, ({ id, data }) => [
		...data.countries,
		...data.officials.map(({ for: party }) => party),
		...(archive.commitmentsByMeeting.get(id) ?? []).flatMap(({ sides }) => sides),
	]);
	const sources = groupByEach(meetings, ({ data }) => data.accounts.map(({ source }) => source));
	const concerned = new Set([
		...meetings.flatMap(({ id, data }) => [id, data.within, data.series]),
		...officials.keys(),
		...sources.keys(),
		...countries.map(({ id }) => id),
	]);
	return {
		officials: new Map(inOrder<Official>(archive, officials)),
		parties: new Map(
			inOrder<Country | Organisation>(archive, parties).map(([party, of]) => [party, of.length]),
		),
		sources: new Map(inOrder<Source>(archive, sources)),
		gaps: archive.gaps.filter(
			({ data }) => countries.length === 0 || data.about.some((id) => concerned.has(id)),
		),
	};
}

/** Groups by the name to file under, then by id, as the archive has its records. */
function inOrder<Kind extends Entry>(
	archive: Archive,
	groups: ReadonlyMap<string, readonly Meeting[]>,
): [Kind, readonly Meeting[]][] {
	return inOrderOfNames(archive, groups.keys()).map((id) => [
		archive.byId.get(id) as Kind,
		groups.get(id) ?? [],
	]);
}

/** An official in the index: names in every script. */
export function officialEntry(archive: Archive, { id, data }: Official) {
	return entry(
		id,
		data.sort,
		data.name !== data.sort && x('p', {}, data.name),
		nameLines(data.names, data.aliases),
		data.country !== undefined && x('p', { class: 'quiet' }, recordLink(archive, data.country)),
	);
}

/** The meetings of an official, with the role of each day. */
export function meetingsOf(official: Official, meetings: readonly Meeting[]) {
	return x(
		'ul',
		{},
		meetings.map((meeting) => {
			const as = meeting.data.officials.find((one) => one.official === official.id)?.as;
			return x(
				'li',
				{},
				`${whenOf(meeting)}: `,
				linkTo('meetings', meeting.id, meeting.data.title),
				as !== undefined && `, ${messages().bookIndexes.meetingAs(as)}`,
			);
		}),
	);
}

/** A country or organisation: names in every script. */
export function partyEntry({ id, data }: Country | Organisation) {
	return entry(id, data.name, nameLines(data.names, data.aliases));
}

/** How many meetings of the book are those of a party. */
export function meetingCount(count: number) {
	return x('p', { class: 'quiet' }, messages().bookIndexes.meetingsHere(count));
}

/** A source: what it is, and where it stands. */
export function sourceEntry(archive: Archive, { id, data }: Source) {
	const { outlet, author, published, dateline, language, url, archived, sha256, note, rights } =
		data;
	const text = messages().bookIndexes;
	const facts = [
		outlet ?? text.noOutlet,
		author,
		published === undefined ? undefined : text.published(formatDate(published)),
		dateline === undefined ? undefined : text.dateline(dateline),
		messages().nameList.language(language),
	].filter(Boolean);
	return entry(
		id,
		data.title,
		x('p', {}, facts.join(' · ')),
		address(text.address, url),
		address(text.archived, archived),
		data.in !== undefined &&
			x('p', {}, filled(text.reprinted, { source: recordLink(archive, data.in) })),
		sha256 !== undefined && x('p', { class: 'address' }, text.sha256(sha256)),
		rights !== undefined && x('p', {}, text.rights(rights)),
		note !== undefined && x('p', {}, note),
	);
}

/** The meetings that a source reports. */
export function reportedIn(meetings: readonly Meeting[]) {
	const links = meetings.map((meeting) => linkTo('meetings', meeting.id, meeting.data.title));
	const text = messages().bookIndexes.reports;
	return x('p', { class: 'quiet' }, filled(text, { meetings: separated(links, ' · ') }));
}

function address(text: string, url: string | undefined): Child {
	return (
		url !== undefined &&
		x('p', { class: 'address' }, filled(text, { address: x('a', { href: url }, url) }))
	);
}

/** A gap: what is missing, how far it was looked for, and which records it concerns. */
export function gapEntry(archive: Archive, gap: Gap) {
	const { id, data, body } = gap;
	const { bookIndexes: text, gapStateLabels } = messages();
	const { label } = gapStateLabels[data.state];
	const state = data.checked === undefined ? label : text.checked(label, formatDate(data.checked));
	return entry(
		id,
		filedUnder(gap),
		x('p', { class: 'quiet' }, state),
		bodyOf(archive, body),
		data.about.length > 0 &&
			x(
				'p',
				{},
				filled(text.about, {
					records: separated(
						data.about.map((about) => recordLink(archive, about)),
						', ',
					),
				}),
			),
	);
}

function entry(id: string, heading: string, ...children: readonly Child[]) {
	const anchor = anchorOf(id);
	return x(
		'section',
		{ id: anchor, 'aria-labelledby': `${anchor}.name`, class: 'entry' },
		x('h2', { id: `${anchor}.name` }, heading),
		...children,
	);
}
