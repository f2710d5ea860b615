import { find, nameOf } from '../../archive/archive.ts';
import type { Commitment } from '../../archive/commitment.ts';
import { printedIn } from '../../views/statements/citation.ts';
import { commitmentSchema } from '../../schemas/commitment.ts';
import { absoluteAddress, commitmentPath } from '../../urls.ts';
import type { Table } from './column.ts';
import { fieldColumns } from './field-columns.ts';
import { dateColumns } from './meetings.ts';

/** The id of a quotation among all of the archive: letters, digits, hyphens and one underscore, which every engine takes. */
export function quotationId({ meeting, data }: Commitment): string {
	return `${meeting.id}_${data.id}`;
}

export const commitmentTable: Table<Commitment> = {
	name: 'commitments',
	title: 'Quotations',
	means: 'One row for each quoted passage, in the order of the meetings',
	key: ['id'],
	columns: [
		{
			name: 'id',
			type: 'text',
			means: 'Id of the meeting, an underscore, and the id of the quotation in it',
			value: quotationId,
		},
		{
			name: 'meeting',
			type: 'text',
			means: 'Id of the meeting',
			refersTo: { table: 'meetings', column: 'id' },
			value: ({ meeting }) => meeting.id,
		},
		{
			name: 'meeting_title',
			type: 'text',
			means: 'Title of the meeting',
			value: ({ meeting }) => meeting.data.title,
		},
		...dateColumns<Commitment>(({ meeting }) => meeting),
		...fieldColumns<Commitment>(commitmentSchema, ({ data }) => data, {
			speakers: [
				{
					name: 'speaker_names',
					type: 'list',
					means: 'Their names, in the same order',
					value: ({ data }, archive) => data.speakers.map((id) => nameOf(archive, id)),
				},
				{
					name: 'speaker_roles',
					type: 'list',
					means: 'Their roles on that day, in the words of the source; those that it gives',
					value: ({ speakers }) => speakers.flatMap(({ as }) => as ?? []),
				},
			],
			for: [
				{
					name: 'for',
					type: 'list',
					means: 'Countries and organisations on whose behalf it was said, by id',
					value: ({ sides }) => sides,
				},
				{
					name: 'countries',
					type: 'list',
					means: 'The countries of these, by id',
					value: ({ countries }) => countries,
				},
			],
			account: [
				{
					name: 'outlet',
					type: 'text',
					means: 'Who published that source, if it says so',
					value: ({ data }, archive) => find(archive, 'sources', data.account).data.outlet,
				},
				{
					name: 'printed_in',
					type: 'text',
					means: 'Outlet, title and date of that source in words',
					value: ({ data }, archive) => printedIn(archive, data.account),
				},
			],
		}),
		{
			name: 'address',
			type: 'text',
			means: 'Web address of the quotation',
			value: ({ meeting, data }, { site }) =>
				absoluteAddress(site, commitmentPath(meeting.id, data.id)),
		},
	],
	items: ({ commitments }) => commitments,
};
