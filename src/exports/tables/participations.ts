import { countryOfParty, nameOf } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { participationSchema, type Participation } from '../../schemas/event.ts';
import type { Table } from './column.ts';
import { fieldColumns } from './field-columns.ts';
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
		...fieldColumns<Row>(participationSchema, ({ participation }) => participation, {
			official: [
				{
					name: 'official_name',
					type: 'text',
					means: 'Name of the official',
					value: ({ participation }, archive) => nameOf(archive, participation.official),
				},
			],
			for: [
				{
					name: 'country',
					type: 'text',
					means: 'That country, or the country of that organisation, by id',
					value: ({ participation }, { byId }) => countryOfParty(byId, participation.for),
				},
			],
		}),
	],
	*items({ meetings }) {
		for (const meeting of meetings) {
			for (const participation of meeting.data.officials) yield { meeting, participation };
		}
	},
};
