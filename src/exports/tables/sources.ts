import type { Source } from '../../archive/entry.ts';
import { fixityOf } from '../../archive/fixity.ts';
import { recordSchemas } from '../../schemas/records.ts';
import type { Table } from './column.ts';
import { fieldColumns } from './field-columns.ts';
import { pageOf } from './meetings.ts';

export const sourceTable: Table<Source> = {
	name: 'sources',
	title: 'Sources',
	means: 'One row for each published text, by title',
	key: ['id'],
	columns: [
		{ name: 'id', type: 'text', means: 'Id of the source', value: ({ id }) => id },
		...fieldColumns<Source>(recordSchemas.sources, ({ data }) => data, {
			sha256: [
				{
					name: 'sha256',
					type: 'text',
					means: 'SHA-256 of the file that it was read from',
					value: (source, archive) => fixityOf(archive, source),
				},
			],
		}),
		{
			name: 'meetings',
			type: 'integer',
			means: 'How many meetings it reports',
			value: ({ id }, { meetingsBy }) => meetingsBy.source.get(id)?.length ?? 0,
		},
		{
			name: 'address',
			type: 'text',
			means: 'Web address of its page in the archive',
			value: ({ id }, archive) => pageOf(archive, 'sources', id),
		},
	],
	items: ({ sources }) => sources,
};
