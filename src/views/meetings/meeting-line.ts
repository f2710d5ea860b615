import { messages } from '../../messages/messages.ts';
import { inOrderOfNames, nameOf, type Archive } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { placeNameOf } from '../../archive/places.ts';

/** What a list says of a meeting besides date and title: "China, Vietnam · Talks · Hanoi, Vietnam · 3 quotations". */
export function meetingLine(archive: Archive, { data }: Meeting): string {
	const { kind, status, place, session, series } = data;
	const { counts, meetingLine: text, meetingKindLabels, meetingStatusLabels } = messages();
	const where = place && [placeNameOf(place), place.country && nameOf(archive, place.country)];
	return [
		inOrderOfNames(archive, data.countries)
			.map((country) => nameOf(archive, country))
			.join(', '),
		meetingKindLabels[kind].label,
		series && session !== undefined ? text.session(session) : '',
		status === 'held' ? '' : meetingStatusLabels[status].inSentence,
		where?.filter(Boolean).join(', '),
		data.commitments.length > 0 ? counts.quotations(data.commitments.length) : '',
	]
		.filter(Boolean)
		.join(' · ');
}
