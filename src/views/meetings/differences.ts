/** What the accounts of a meeting give differently, from one another or from what the archive adopts. */

import { fieldLabel } from '../../messages/field-label.ts';
import { messages } from '../../messages/messages.ts';
import { factFields, type FactField } from '../../schemas/event.ts';
import type { Place } from '../../schemas/place.ts';
import { accountNames, type AccountName } from './accounts.ts';
import { nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../statements/citation.ts';
import { formatDate } from '../../dates/date-words.ts';
import { explainDate } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';

/** One thing that is given differently. */
export interface Difference {
	field: FactField;
	/** "Date", "Role of Wang Yi". */
	label: string;
	/** One an account, in the order of the record. */
	readings: readonly Reading[];
	/** What the archive adopts, in words. */
	adopted: string;
	/** Why; absent where the record gives no reason of its own. */
	why?: string | undefined;
}

export interface Reading {
	account: AccountName;
	/** In words; absent where the account gives what the archive adopts, or nothing. */
	words?: string | undefined;
	/** Whether it is word for word what the archive adopts. */
	isAdopted: boolean;
}

/**
 * Everything that accounts give differently, in the order in which a record's fields stand in the schema.
 *
 * It is drawn from the disputes of the record and from what stands under its accounts, so that nothing is
 * typed twice: where an account's date is in a dispute already, the dispute's words are taken.
 */
export function differencesOf(archive: Archive, meeting: Meeting): Difference[] {
	const { data } = meeting;
	const names = accountNames(archive, meeting);
	const facts = [
		...simpleFacts(archive, meeting),
		...data.accounts
			.flatMap(({ officials }) => officials.map(({ official }) => official))
			.filter((official, index, all) => all.indexOf(official) === index)
			.flatMap((official) => factsOfOfficial(archive, meeting, official)),
	];
	const disputes = data.disputed.map(({ field, readings, adopted, why }): Difference => ({
		field,
		label: fieldLabel('meetings', field),
		adopted: inWords(adopted),
		why,
		readings: names.map((account) => {
			const words = readings
				.filter((one) => one.account === account.source)
				.map(({ reading }) => inWords(reading))
				.join('; ');
			return { account, words: words || undefined, isAdopted: words === inWords(adopted) };
		}),
	}));

	const found: Difference[] = [...disputes];
	for (const { field, label, given, adopted } of facts) {
		const readings = names.map((account, index): Reading => {
			const words = given[index];
			return { account, words, isAdopted: words === adopted };
		});
		const disputed = found.findIndex((one) => one.field === field && one.label === label);
		const dispute = found[disputed];
		if (dispute) {
			// The dispute says what it covers; an account that it does not name adds its own reading.
			found[disputed] = {
				...dispute,
				readings: dispute.readings.map((one, index) =>
					one.words === undefined ? (readings[index] ?? one) : one,
				),
			};
		} else if (readings.some(({ words, isAdopted }) => words !== undefined && !isAdopted)) {
			found.push({ field, label, adopted, readings });
		}
	}
	const order = factFields as readonly string[];
	return found.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** One fact: what each account gives, in their order, and what the record has. */
interface Fact {
	field: Difference['field'];
	label: string;
	given: readonly (string | undefined)[];
	adopted: string;
}

function simpleFacts(archive: Archive, meeting: Meeting): Fact[] {
	const { accounts, place, countries } = meeting.data;
	const listed = (ids: readonly string[]) => ids.map((id) => nameOf(archive, id)).join(', ');
	return [
		{
			field: 'date',
			label: fieldLabel('meetings', 'date'),
			given: accounts.map(({ date }) => date && formatDate(date)),
			adopted: whenOf(meeting),
		},
		{
			field: 'place',
			label: fieldLabel('meetings', 'place'),
			given: accounts.map((account) => account.place && placeWords(archive, account.place)),
			adopted: place ? placeWords(archive, place) : messages().meetingDifferences.noPlace,
		},
		{
			field: 'countries',
			label: fieldLabel('meetings', 'countries'),
			given: accounts.map((account) => listed(account.countries) || undefined),
			adopted: listed(countries),
		},
	];
}

function factsOfOfficial(archive: Archive, { data }: Meeting, official: string): Fact[] {
	const name = nameOf(archive, official);
	const own = data.officials.find((one) => one.official === official);
	const given = data.accounts.map(({ officials }) =>
		officials.find((one) => one.official === official),
	);
	const { meetingDifferences: text, partLabels } = messages();
	const fact = (label: string, readings: Fact['given'], adopted: string): Fact => ({
		field: 'officials',
		label,
		given: readings,
		adopted,
	});
	if (!own) {
		const words = given.map(
			(one) =>
				one &&
				(one.as ?? (one.part ? partLabels[one.part].label : undefined) ?? text.namedAsPresent),
		);
		return [fact(text.presence(name), words, text.notPresent)];
	}
	return [
		fact(
			text.role(name),
			given.map((one) => one?.as),
			own.as ?? text.noRole,
		),
		fact(
			text.part(name),
			given.map((one) => one?.part && partLabels[one.part].label),
			partLabels[own.part].label,
		),
		fact(
			text.name(name),
			given.map((one) => one?.spelling),
			name,
		),
	];
}

/** "Government Headquarters, Hanoi, Vietnam". */
function placeWords(archive: Archive, { venue, city, region, country }: Place): string {
	return [venue, city, region, country && nameOf(archive, country)].filter(Boolean).join(', ');
}

/** A reading of a date is EDTF; of any other field it is words already. */
function inWords(reading: string): string {
	return explainDate(reading) === undefined ? formatDate(reading) : reading;
}
