import type { Source } from '../../archive/entry.ts';
import { fixityOf } from '../../archive/fixity.ts';
import type { Table } from './column.ts';
import { pageOf } from './meetings.ts';

export const sourceTable: Table<Source> = {
	name: 'sources',
	title: 'Sources',
	means: 'One row for each published text, by title',
	key: ['id'],
	columns: [
		{ name: 'id', type: 'text', means: 'Id of the source', value: ({ id }) => id },
		{
			name: 'title',
			type: 'text',
			means: 'The heading that it bears',
			value: ({ data }) => data.title,
		},
		{
			name: 'outlet',
			type: 'text',
			means: 'Who published it, if the text says so',
			value: ({ data }) => data.outlet,
		},
		{
			name: 'author',
			type: 'text',
			means: 'Author, if the text names one',
			value: ({ data }) => data.author,
		},
		{
			name: 'published',
			type: 'edtf',
			means: 'When it was published, if the text says so (EDTF)',
			value: ({ data }) => data.published,
		},
		{
			name: 'language',
			type: 'text',
			means: 'Language tag (BCP 47)',
			value: ({ data }) => data.language,
		},
		{ name: 'url', type: 'text', means: 'Web address', value: ({ data }) => data.url },
		{
			name: 'archived',
			type: 'text',
			means: 'Address of a copy kept by a web archive',
			value: ({ data }) => data.archived,
		},
		{
			name: 'sha256',
			type: 'text',
			means: 'SHA-256 of the file that it was read from',
			value: (source, archive) => fixityOf(archive, source),
		},
		{
			name: 'reprinted_in',
			type: 'text',
			means: 'The source that reprints it, by id',
			refersTo: { table: 'sources', column: 'id' },
			value: ({ data }) => data.in,
		},
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
