import { find, nameOf, type Archive, type Commitment } from './archive.ts';
import { formatDate } from './date-words.ts';
import { meetingKinds } from '../schemas/meeting.ts';

/**
 * A quotation's reference as one line: who, in what role, at which meeting, printed where, and the address
 * at which the archive keeps it.
 */
export function citeCommitment(archive: Archive, commitment: Commitment, address: string): string {
	const { meeting, data, speakers, sides } = commitment;
	const who = speakers.length
		? speakers
				.map(({ official, as }) => {
					const name = nameOf(archive, official);
					return as ? `${name} (${as})` : name;
				})
				.join(' and ')
		: sides.map((side) => nameOf(archive, side)).join(' and ');
	const date = formatDate(meeting.data.date, { lasts: meetingKinds[meeting.data.kind].lasting });
	const source = find(archive, 'sources', data.account).data;
	const printed = [
		source.outlet,
		`“${source.title}”`,
		source.published && formatDate(source.published),
	]
		.filter(Boolean)
		.join(', ');
	return `${who}, ${meeting.data.title}, ${date}, as printed in ${printed}. ${archive.site.title}, ${address}`;
}
