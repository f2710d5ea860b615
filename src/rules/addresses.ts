/** Every record needs an address that the build can write, and that every computer can keep. */

import { placeIdOf, placeNameOf } from '../archive/places.ts';
import type { Entry, Meeting } from '../archive/entry.ts';
import { recordKinds, type RecordKind } from '../schemas/records.ts';
import type { Place } from '../schemas/meeting.ts';
import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';
import {
	explainReserved,
	explainReservedAnchor,
	isDeviceName,
	longestFile,
	longestPlaceId,
} from './reserved-ids.ts';

const wholeFile = { offset: 0 };

/** Ids and file names that an address cannot carry. */
export function* addresses({ records, unsound, withdrawn }: Lookup): Generator<Finding> {
	const sound = recordKinds.flatMap((kind): readonly Entry[] => records[kind]);
	for (const { id, file } of [...sound, ...withdrawn.values(), ...unsound]) {
		const reason = explainReserved(kindOf(file), id);
		if (reason) yield error('address', { file }, wholeFile, reason);
		yield* fileNames(file);
	}
	for (const { kind, file, data } of [...sound, ...withdrawn.values()]) {
		for (const [index, id] of data.formerly.entries()) {
			const reason = explainReserved(kind, id);
			if (reason) yield error('address', { file }, { path: ['formerly', index] }, reason);
		}
	}
	for (const meeting of records.meetings) yield* anchors(meeting);
}

function kindOf(file: string): RecordKind {
	return file.slice(0, file.indexOf('/')) as RecordKind;
}

/** Folders between that of the kind and the file: an editor names them as they like, within reason. */
function* fileNames(file: string): Generator<Finding> {
	for (const name of file.split('/').slice(1, -1)) {
		const reason = isDeviceName(name)
			? 'Windows allows no folder of that name'
			: /[. ]$/.test(name)
				? 'On Windows no name ends in a point or a space'
				: /[<>:"|?*\\]/.test(name)
					? 'Windows allows none of the characters < > : " | ? * \\ in a name'
					: undefined;
		if (reason) {
			yield error('address', { file }, wholeFile, `The folder "${name}": ${reason}. Rename it.`);
		}
	}
	if (file.length > longestFile) {
		yield error(
			'address',
			{ file },
			wholeFile,
			`The path of the file has ${file.length} characters, at most ${longestFile} can be copied to every computer. Use shorter names for its folders.`,
		);
	}
}

function* anchors(meeting: Meeting): Generator<Finding> {
	for (const [index, { id, formerly }] of meeting.data.commitments.entries()) {
		const path = ['commitments', index];
		const reason = explainReservedAnchor(id);
		if (reason) yield error('address', meeting, { path: [...path, 'id'] }, reason);
		for (const [at, former] of formerly.entries()) {
			const why = explainReservedAnchor(former);
			if (why) yield error('address', meeting, { path: [...path, 'formerly', at] }, why);
		}
	}
}

/** A place's address is made of its name: one is needed, short enough, and another for each country. */
export function* placeAddresses({ records }: Lookup): Generator<Finding> {
	const countryOf = new Map<string, { country: string | undefined; file: string }>();
	for (const meeting of records.meetings) {
		for (const { place, path } of placesIn(meeting)) {
			const field = place.city === undefined ? 'region' : 'city';
			const spot = { path: [...path, field] };
			const name = placeNameOf(place);
			if (name === '') continue;
			if (!/[\p{L}\p{N}]/u.test(name)) {
				const message = `"${name}" is no name of a place: it has no letter. Write the name, or delete the field if the source does not say.`;
				yield error('address', meeting, spot, message);
				continue;
			}
			const id = placeIdOf(place) ?? '';
			const bytes = new TextEncoder().encode(id).length;
			if (bytes > longestPlaceId) {
				const message = `The name of the place has ${name.length} characters, too many for an address. Write the ${field} alone; what else is known of the place goes into \`venue\` or \`note\`.`;
				yield error('address', meeting, spot, message);
			}
			if (isDeviceName(id)) {
				const message = `Windows allows no folder called "${id}", the address of this place. Add its \`country\`.`;
				yield error('address', meeting, spot, message);
			}
			const known = countryOf.get(id);
			if (known && known.country !== place.country) {
				const message = `This place would have the address of another one, /places/${id}/, which ${known.file} puts in ${known.country ? `"${known.country}"` : 'no country'}. Give both the same country, or write one of the names otherwise.`;
				yield error('address', meeting, spot, message);
			} else countryOf.set(id, { country: place.country, file: meeting.file });
		}
	}
}

function* placesIn({ data }: Meeting): Generator<{ place: Place; path: PropertyKey[] }> {
	if (data.place) yield { place: data.place, path: ['place'] };
	for (const [index, { place }] of data.accounts.entries()) {
		if (place) yield { place, path: ['accounts', index, 'place'] };
	}
}
