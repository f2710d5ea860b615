/** Takes down what was odd in a list. */

import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Suggestion } from './doubts.ts';
import type { Draft } from './draft.ts';
import type { ImportMap } from './map.ts';
import { foldName } from '../text/fold.ts';
import type { ListedOfficial, peopleOf } from './officials.ts';
import type { Party } from './parties.ts';
import { rules } from './same-person.ts';
import type { Trouble } from './trouble.ts';

/** Takes down one odd case. */
export type Note = (trouble: Trouble['trouble'], about: string, detail?: string) => void;

export function tellPeople(
	people: ReturnType<typeof peopleOf>,
	officials: readonly ListedOfficial[],
	suggestions: readonly Suggestion[],
	note: Note,
): void {
	for (const { name, isSingle, isMonarch, rows } of officials) {
		if (isSingle && !isMonarch) note('surname-only', name, rows.join(' '));
	}
	const told = new Set<string>();
	for (const { names, of, rule } of people.merges) {
		const about = `${names[0]} = ${names[1]}`;
		if (foldName(names[0]) === foldName(names[1]) || told.has(`${of} ${about}`)) continue;
		told.add(`${of} ${about}`);
		note('spellings', about, `${of}: ${rules[rule]}`);
	}
	for (const { draft, person } of people.unplaced) {
		note(
			'country-unknown',
			draft.key,
			`${person.name}, ${person.role || 'no role'} (in ${draft.host.inSentence})`,
		);
	}
	for (const { kind, one, other, why, rows } of suggestions) {
		const trouble =
			kind === 'same meeting?'
				? 'near-duplicate'
				: kind === 'another country?'
					? 'wrong-country'
					: 'suggestion';
		note(trouble, kind === 'same meeting?' ? rows : `${one} = ${other}?`, why);
	}
}

export function tellRows(drafts: readonly Draft[], map: ImportMap, note: Note): void {
	for (const { key, from, to, cities, words, people, guest } of drafts) {
		if (cities.length > 0) note('several-places', key, cities.join(', '));
		if (map.quote && !words) note('no-description', key);
		const days = differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;
		if (days > Number(map.longStay)) note('long-stay', key, `${days} days, ${from} to ${to}`);
		const guests = people.filter(({ party }) => party?.id === guest.id);
		if (guests.length > 1) note('two-visitors', key, guests.map(({ name }) => name).join('; '));
		for (const { name, role, mended } of people) {
			if (!role) note('no-role', key, name);
			if (/\belect\b|designate|acting|interim/i.test(role))
				note('role-of-the-day', key, `${name}: ${role}`);
			if (mended) note('mended', key, `${mended}: ${name}`);
		}
	}
}

export function tellParties(drafts: readonly Draft[], map: ImportMap, note: Note): void {
	const labels = new Map<string, { party: Party; rows: number }>();
	for (const draft of drafts) {
		const pairs: [string | undefined, Party | undefined][] = [
			[draft.row.cells[map.guest], draft.guest],
			[draft.row.cells[map.host], draft.host],
			...draft.people.map((one): [string, Party | undefined] => [one.country, one.party]),
		];
		for (const [label, party] of pairs) {
			if (!label || !party) continue;
			const known = labels.get(label);
			if (known) known.rows++;
			else labels.set(label, { party, rows: 1 });
			if (party.kind === 'place') note('no-country', draft.key, label);
		}
		for (const party of [draft.guest, draft.host]) {
			if (party.known?.valid) note('vanished-country', draft.key, party.inSentence);
		}
	}
	for (const [label, { party, rows }] of labels) {
		const name = party.inSentence.replace(/^the /, '');
		if (party.kind === 'countries' && foldName(label) !== foldName(name)) {
			note(
				'several-labels',
				label,
				`${name}${party.region ? `, ${party.region}` : ''} (${rows} times)`,
			);
		}
	}
}
