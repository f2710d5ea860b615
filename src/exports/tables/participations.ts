import { countryOfParty, nameOf } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import type { Participation } from '../../schemas/event.ts';
import { parts } from '../../schemas/meeting-words.ts';
import type { Table } from './column.ts';
import { dateColumns } from './meetings.ts';

interface Row {
	meeting: Meeting;
	participation: Participation;
}

export const participationTable: Table<Row> = {
	name: 'participations',
	title: 'Participations',
	means: 'One row for each official at each meeting, in what role that day',
	key: ['meeting', 'official'],
	columns: [
		{
			name: 'meeting',
			type: 'text',
			means: 'Id of the meeting',
			refersTo: { table: 'meetings', column: 'id' },
			value: ({ meeting }) => meeting.id,
		},
		...dateColumns<Row>(({ meeting }) => meeting),
		{
			name: 'official',
			type: 'text',
			means: 'Id of the official',
			refersTo: { table: 'officials', column: 'id' },
			value: ({ participation }) => participation.official,
		},
		{
			name: 'official_name',
			type: 'text',
			means: 'Name of the official',
			value: ({ participation }, archive) => nameOf(archive, participation.official),
		},
		{
			name: 'for',
			type: 'text',
			means: 'Country or organisation for which the official spoke, by id',
			value: ({ participation }) => participation.for,
		},
		{
			name: 'country',
			type: 'text',
			means: 'That country, or the country of that organisation, by id',
			value: ({ participation }, { byId }) => countryOfParty(byId, participation.for),
		},
		{
			name: 'role',
			type: 'text',
			means: 'Role on that day, in the words of the source',
			value: ({ participation }) => participation.as,
		},
		{
			name: 'part',
			type: 'text',
			means: `One of ${parts.join(', ')}`,
			value: ({ participation }) => participation.part,
		},
	],
	*items({ meetings }) {
		for (const meeting of meetings) {
			for (const participation of meeting.data.officials) yield { meeting, participation };
		}
	},
};
