import { readDate } from '../../dates/dates.ts';
import type { Official } from '../../archive/entry.ts';
import { recordSchemas } from '../../schemas/records.ts';
import type { Table } from './column.ts';
import { fieldColumns } from './field-columns.ts';
import { pageOf } from './meetings.ts';

export const officialTable: Table<Official> = {
	name: 'officials',
	title: 'Officials',
	means: 'One row for each person, by the name to file under',
	key: ['id'],
	columns: [
		{ name: 'id', type: 'text', means: 'Id of the official', value: ({ id }) => id },
		...fieldColumns<Official>(recordSchemas.officials, ({ data }) => data),
		{
			name: 'meetings',
			type: 'integer',
			means: 'How many meetings the archive has of them',
			value: ({ id }, { meetingsBy }) => meetingsBy.official.get(id)?.length ?? 0,
		},
		{
			name: 'quotations',
			type: 'integer',
			means: 'How many passages it quotes from them',
			value: ({ id }, { commitmentsBySpeaker }) => commitmentsBySpeaker.get(id)?.length ?? 0,
		},
		{
			name: 'first',
			type: 'date',
			means: 'First day that the first of these meetings allows',
			value: ({ id }, { meetingsBy }) => {
				const first = meetingsBy.official.get(id)?.[0];
				return first && readDate(first.data.date).earliest;
			},
		},
		{
			name: 'last',
			type: 'date',
			means: 'Last day that any of these meetings allows',
			value: ({ id }, { meetingsBy }) => {
				const days = meetingsBy.official.get(id)?.map(({ data }) => readDate(data.date).latest);
				return days?.includes(undefined) ? undefined : days?.toSorted().at(-1);
			},
		},
		{
			name: 'address',
			type: 'text',
			means: 'Web address of the page',
			value: ({ id }, archive) => pageOf(archive, 'officials', id),
		},
	],
	items: ({ officials }) => officials,
};
