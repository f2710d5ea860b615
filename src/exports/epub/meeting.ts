import { find, inOrderOfNames, nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import { explainDate } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { sidesOf, type Side } from '../../archive/sides.ts';
import { messages } from '../../messages/messages.ts';
import type { FactField, Place } from '../../schemas/meeting.ts';
import { absoluteAddress, recordPath } from '../../urls.ts';
import { bodyOf } from './body.ts';
import { linkTo, recordLink, separated } from './names.ts';
import { quotation } from './quotation.ts';
import { anchorOf, x, type Child } from './xml.ts';

/** A meeting: its facts, who took part, what each side said, and what its sources say of it. */
export function meetingSection(archive: Archive, meeting: Meeting) {
	const { data } = meeting;
	const anchor = anchorOf(meeting.id);
	const status =
		data.status === 'held' ? '' : `${messages().meetingStatusLabels[data.status].label} · `;
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
			`${status}${messages().meetingKindLabels[data.kind].label} · ${whenOf(meeting)}${data.inferred.includes('date') ? ' (inferred)' : ''}`,
		),
		bodyOf(archive, meeting.body),
		facts(archive, meeting),
		x('h3', {}, 'Who took part'),
		sides.map((side) => participants(archive, side)),
		isAnyoneQuoted && [
			x('h3', {}, 'What was said'),
			speaking.map(({ party, commitments }) => [
				x('h4', {}, nameOf(archive, party)),
				commitments.length === 0 &&
					x('p', { class: 'quiet' }, 'No words of this side alone are quoted.'),
				commitments.map((one) => quotation(archive, one)),
			]),
		],
		together.length > 0 && [
			x('h3', {}, 'Said together'),
			together.map((one) => quotation(archive, one)),
		],
		disputes(archive, meeting),
		accounts(archive, meeting),
		x('p', { class: 'address' }, 'This meeting on the web: ', x('a', { href: address }, address)),
	);
}

function facts(archive: Archive, { data }: Meeting): Child {
	const { place, within, series, session, note } = data;
	const inferred = (field: FactField) => (data.inferred.includes(field) ? ' (inferred)' : '');
	const rows: [string, Child][] = [
		[
			'Countries',
			separated(
				inOrderOfNames(archive, data.countries).map((id) => recordLink(archive, id)),
				', ',
			),
		],
	];
	if (place) rows.unshift(['Place', `${placeWords(archive, place)}${inferred('place')}`]);
	if (within !== undefined) rows.push(['Within', recordLink(archive, within)]);
	if (series !== undefined) {
		const number = session === undefined ? '' : `, session ${session}${inferred('session')}`;
		rows.push(['Series', [recordLink(archive, series), number]]);
	}
	if (note !== undefined) rows.push(['Note', note]);
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
	return [
		x('h4', {}, nameOf(archive, party)),
		people.length === 0
			? x('p', { class: 'quiet' }, 'No source names who was there.')
			: x(
					'ul',
					{},
					people.map(({ official, as, part, for: side }) =>
						x(
							'li',
							{},
							linkTo('officials', official, nameOf(archive, official)),
							part !== 'participant' && ` · ${messages().partLabels[part].label}`,
							as !== undefined && `, ${as}`,
							side !== party && [', for ', recordLink(archive, side)],
						),
					),
				),
	];
}

function disputes(archive: Archive, { data }: Meeting): Child {
	// A reading of the date is EDTF; of any other field it is words.
	const inWords = (reading: string) =>
		explainDate(reading) === undefined ? formatDate(reading) : reading;
	return (
		data.disputed.length > 0 && [
			x('h3', {}, 'Where the accounts disagree'),
			data.disputed.map(({ field, readings, adopted, why }) => [
				x('h4', {}, messages().factFieldLabels[field].label),
				x(
					'ul',
					{},
					readings.map(({ account, reading }) => {
						const { outlet, title } = find(archive, 'sources', account).data;
						return x(
							'li',
							{},
							linkTo('sources', account, outlet === undefined ? title : `${outlet}: ${title}`),
							` reads: ${inWords(reading)}`,
						);
					}),
				),
				x('p', {}, 'The archive adopts ', x('strong', {}, inWords(adopted)), `. ${why}`),
			]),
		]
	);
}

function accounts(archive: Archive, { data }: Meeting): Child {
	return [
		x('h3', {}, data.accounts.length === 1 ? 'The account' : 'The accounts'),
		x(
			'ul',
			{},
			data.accounts.map(({ source, passage, date, place, countries, officials, note }) => {
				const { title, outlet } = find(archive, 'sources', source).data;
				return x(
					'li',
					{},
					outlet !== undefined && `${outlet}: `,
					linkTo('sources', source, title),
					passage !== undefined && `, under “${passage}”`,
					date !== undefined && `. Gives the date as ${formatDate(date)}`,
					place && `. Gives the place as ${placeWords(archive, place)}`,
					countries.length > 0 &&
						`. Names the countries ${countries.map((id) => nameOf(archive, id)).join(', ')}`,
					officials.map(({ official, as, part, spelling }) => {
						const differs = [
							spelling !== undefined && `spelt “${spelling}”`,
							as !== undefined && `as ${as}`,
							part && messages().partLabels[part].inSentence,
						].filter(Boolean);
						return `. Has ${nameOf(archive, official)} ${differs.join('; ')}`;
					}),
					note !== undefined && `. ${note}`,
				);
			}),
		),
	];
}
