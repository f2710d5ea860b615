import { nameOf, type Archive } from '../../archive/archive.ts';
import { whenOf } from '../../views/statements/citation.ts';
import { readDate } from '../../dates/dates.ts';
import type { Meeting } from '../../archive/entry.ts';
import { recordSchemas } from '../../schemas/records.ts';
import { absoluteAddress, recordPath } from '../../urls.ts';
import type { Column, Table } from './column.ts';
import { fieldColumns } from './field-columns.ts';

/** Columns that say when a meeting was. Shared by every table whose rows stand in time. */
export function dateColumns<Item>(meetingOf: (item: Item) => Meeting): Column<Item>[] {
	return [
		{
			name: 'date',
			type: 'edtf',
			means: 'When, as precisely as the sources say (EDTF, ISO 8601-2)',
			value: (item) => meetingOf(item).data.date,
		},
		{
			name: 'date_words',
			type: 'text',
			means: 'The same in words',
			value: (item) => whenOf(meetingOf(item)),
		},
		{
			name: 'earliest',
			type: 'date',
			means: 'First day that the date allows; empty where its beginning is open',
			value: (item) => readDate(meetingOf(item).data.date).earliest,
		},
		{
			name: 'latest',
			type: 'date',
			means: 'Last day that the date allows; empty where its end is open',
			value: (item) => readDate(meetingOf(item).data.date).latest,
		},
	];
}

export const meetingTable: Table<Meeting> = {
	name: 'meetings',
	title: 'Meetings',
	means: 'One row for each event, oldest first',
	key: ['id'],
	columns: [
		{
			name: 'id',
			type: 'text',
			means: 'Id of the meeting, and part of its address',
			value: ({ id }) => id,
		},
		...fieldColumns<Meeting>(recordSchemas.meetings, ({ data }) => data, {
			date: dateColumns((meeting) => meeting),
			officials: [
				{
					name: 'officials',
					type: 'list',
					means: 'Officials who took part, by id; their roles are in the table of participations',
					refersTo: { table: 'officials', column: 'id' },
					value: ({ data }) => data.officials.map(({ official }) => official),
				},
				{
					name: 'official_names',
					type: 'list',
					means: 'Their names, in the same order',
					value: ({ data }, archive) =>
						data.officials.map(({ official }) => nameOf(archive, official)),
				},
			],
			accounts: [
				{
					name: 'sources',
					type: 'list',
					means: 'Sources that report it, by id',
					refersTo: { table: 'sources', column: 'id' },
					value: ({ data }) => data.accounts.map(({ source }) => source),
				},
			],
			commitments: [
				{
					name: 'quotations',
					type: 'integer',
					means: 'How many passages the archive quotes',
					value: ({ data }) => data.commitments.length,
				},
			],
		}),
		{
			name: 'address',
			type: 'text',
			means: 'Web address of its page',
			value: ({ id }, archive) => pageOf(archive, 'meetings', id),
		},
	],
	items: ({ meetings }) => meetings,
};

/** The whole web address of a record's page. */
export function pageOf(
	{ site }: Archive,
	kind: Parameters<typeof recordPath>[0],
	id: string,
): string {
	return absoluteAddress(site, recordPath(kind, id));
}
