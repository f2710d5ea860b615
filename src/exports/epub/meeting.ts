import { find, inOrderOfNames, nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import { explainDate } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { sidesOf, type Side } from '../../archive/sides.ts';
import { fieldLabel } from '../../messages/field-label.ts';
import { messages } from '../../messages/messages.ts';
import type { FactField } from '../../schemas/event.ts';
import type { Place } from '../../schemas/place.ts';
import { absoluteAddress, recordPath } from '../../urls.ts';
import { bodyOf } from './body.ts';
import { linkTo, recordLink, separated } from './names.ts';
import { quotation } from './quotation.ts';
import { anchorOf, filled, x, type Child } from './xml.ts';

/** A meeting: its facts, who took part, what each side said, and what its sources say of it. */
export function meetingSection(archive: Archive, meeting: Meeting) {
	const { data } = meeting;
	const anchor = anchorOf(meeting.id);
	const { bookMeeting: text, meetingKindLabels, meetingStatusLabels } = messages();
	const status = data.status === 'held' ? '' : `${meetingStatusLabels[data.status].label} · `;
	const kindAndDate = `${status}${meetingKindLabels[data.kind].label} · ${whenOf(meeting)}`;
	const address = absoluteAddress(archive.site, recordPath('meetings', meeting.id));
	const { sides, together } = sidesOf(archive, meeting);
	// Two sides keep their places even where one is silent; of many, those that spoke are shown.
	const speaking = sides.filter(({ commitments }) => sides.length === 2 || commitments.length > 0);
	const isAnyoneQuoted = sides.some(({ commitments }) => commitments.length > 0);
	return x(
		'section',
		{ class: 'meeting', id: anchor, 'aria-labelledby': `${anchor}.title` },
		x('h2', { id: `${anchor}.title` }, data.title),
		x(
			'p',
			{ class: 'when' },
			data.inferred.includes('date') ? text.inferred(kindAndDate) : kindAndDate,
		),
		bodyOf(archive, meeting.body),
		facts(archive, meeting),
		x('h3', {}, text.participants),
		sides.map((side) => participants(archive, side)),
		isAnyoneQuoted && [
			x('h3', {}, text.said),
			speaking.map(({ party, commitments }) => [
				x('h4', {}, nameOf(archive, party)),
				commitments.length === 0 && x('p', { class: 'quiet' }, text.saidNothing),
				commitments.map((one) => quotation(archive, one)),
			]),
		],
		together.length > 0 && [
			x('h3', {}, text.saidTogether),
			together.map((one) => quotation(archive, one)),
		],
		disputes(archive, meeting),
		accounts(archive, meeting),
		x(
			'p',
			{ class: 'address' },
			filled(text.onTheWeb, { address: x('a', { href: address }, address) }),
		),
	);
}

function facts(archive: Archive, { data }: Meeting): Child {
	const { place, within, series, session, note } = data;
	const text = messages().bookMeeting;
	const marked = (field: FactField, words: string) =>
		data.inferred.includes(field) ? text.inferred(words) : words;
	const rows: [string, Child][] = [
		[
			text.countries,
			separated(
				inOrderOfNames(archive, data.countries).map((id) => recordLink(archive, id)),
				', ',
			),
		],
	];
	if (place) rows.unshift([text.place, marked('place', placeWords(archive, place))]);
	if (within !== undefined) rows.push([text.within, recordLink(archive, within)]);
	if (series !== undefined) {
		const number = session !== undefined && `, ${marked('session', text.session(session))}`;
		rows.push([text.series, [recordLink(archive, series), number]]);
	}
	if (note !== undefined) rows.push([text.note, note]);
	return ledger(rows);
}

function placeWords(archive: Archive, { venue, city, region, country }: Place): string {
	return [venue, city, region, country === undefined ? undefined : nameOf(archive, country)]
		.filter(Boolean)
		.join(', ');
}

function ledger(rows: readonly (readonly [string, Child])[]): Child {
	return (
		rows.length > 0 &&
		x(
			'dl',
			{},
			rows.flatMap(([term, words]) => [x('dt', {}, term), x('dd', {}, words)]),
		)
	);
}

function participants(archive: Archive, { party, participants: people }: Side): Child {
	const { bookMeeting: text, partLabels } = messages();
	return [
		x('h4', {}, nameOf(archive, party)),
		people.length === 0
			? x('p', { class: 'quiet' }, text.nobodyNamed)
			: x(
					'ul',
					{},
					people.map(({ official, as, part, for: side }) =>
						x(
							'li',
							{},
							linkTo('officials', official, nameOf(archive, official)),
							part !== 'participant' && ` · ${partLabels[part].label}`,
							as !== undefined && `, ${as}`,
							side !== party && [', ', filled(text.for, { party: recordLink(archive, side) })],
						),
					),
				),
	];
}

function disputes(archive: Archive, { data }: Meeting): Child {
	const { bookMeeting: text } = messages();
	// A reading of the date is EDTF; of any other field it is words.
	const inWords = (reading: string) =>
		explainDate(reading) === undefined ? formatDate(reading) : reading;
	return (
		data.disputed.length > 0 && [
			x('h3', {}, text.disputes),
			data.disputed.map(({ field, readings, adopted, why }) => [
				x('h4', {}, fieldLabel('meetings', field)),
				x(
					'ul',
					{},
					readings.map(({ account, reading }) => {
						const { outlet, title } = find(archive, 'sources', account).data;
						const name = outlet === undefined ? title : text.titleOfOutlet(outlet, title);
						const source = linkTo('sources', account, name);
						return x('li', {}, filled(text.reads, { source, reading: inWords(reading) }));
					}),
				),
				x('p', {}, filled(text.adopts, { reading: inWords(adopted), why })),
			]),
		]
	);
}

function accounts(archive: Archive, { data }: Meeting): Child {
	return [
		x('h3', {}, messages().bookMeeting.accounts(data.accounts.length)),
		x(
			'ul',
			{},
			data.accounts.map((account) => x('li', {}, accountWords(archive, account))),
		),
	];
}

/** Which text an account is, and all that it gives otherwise than the record. */
function accountWords(archive: Archive, account: Meeting['data']['accounts'][number]): Child {
	const { source, passage, date, place, countries, officials, note } = account;
	const { bookMeeting: text, partLabels } = messages();
	const { title, outlet } = find(archive, 'sources', source).data;
	const link = linkTo('sources', source, title);
	const named =
		outlet === undefined ? link : filled(text.accountOfOutlet, { outlet, source: link });
	const differences = officials.map(({ official, as, part, spelling }) => {
		const differs = [
			...(spelling === undefined ? [] : [text.spelt(spelling)]),
			...(as === undefined ? [] : [text.as(as)]),
			...(part ? [partLabels[part].inSentence] : []),
		];
		return text.givesOfficial(nameOf(archive, official), differs);
	});
	const sentences: Child[] = [
		passage === undefined ? named : filled(text.passage, { source: named, passage }),
		...(date === undefined ? [] : [text.givesDate(formatDate(date))]),
		...(place ? [text.givesPlace(placeWords(archive, place))] : []),
		...(countries.length > 0
			? [text.givesCountries(countries.map((id) => nameOf(archive, id)))]
			: []),
		...differences,
		...(note === undefined ? [] : [note]),
	];
	return separated(sentences, '. ');
}
