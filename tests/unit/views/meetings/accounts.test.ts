import { describe, expect, test } from 'vitest';
import {
	accountNames,
	accountTopics,
	agreementOf,
	meetingsWithAccounts,
} from '../../../../src/views/meetings/accounts.ts';
import { find, type Archive } from '../../../../src/archive/archive.ts';
import { archiveOf, commitment, idsOf, meeting, source, topic } from '../../../fixtures/records.ts';

const sources = [
	source('herald', { outlet: 'Kestria Herald' }),
	source('gazette', { outlet: 'Valdoria Gazette' }),
	source('letter', { title: 'A letter' }),
];
const topics = ['fisheries', 'navigation', 'ports', 'tariffs'].map((id) => topic(id));

/** A meeting "talks" with these accounts, and what each says: "account topics words". */
function talks(accounts: readonly string[], said: readonly string[]): Archive {
	return archiveOf({
		sources,
		topics,
		meetings: [
			meeting('talks', {
				accounts: accounts.map((one) => ({ source: one })),
				commitments: said.map((line, index) => {
					const [account = '', filed = '', quote = `words ${index}`] = line.split(' | ');
					return commitment(`c${index}`, {
						account,
						quote,
						topics: filed ? filed.split(' ') : [],
					});
				}),
			}),
		],
	});
}

const rowsOf = (archive: Archive) =>
	accountTopics(archive, find(archive, 'meetings', 'talks')).rows.map(
		({ topic: filed, cells, onlyIn }) => [
			filed,
			...cells.map((said) => said.map(({ data }) => data.id).join(' ')),
			onlyIn?.name,
		],
	);
const agreement = (archive: Archive) => agreementOf(archive, find(archive, 'meetings', 'talks'));

describe('accounts by topic', () => {
	test('stand beside one another in the order of the record, silence where one says nothing', () => {
		const archive = talks(
			['letter', 'herald'],
			['herald | tariffs', 'herald | navigation', 'letter | navigation', 'letter | fisheries'],
		);

		expect(rowsOf(archive)).toEqual([
			['navigation', 'c2', 'c1', undefined],
			['fisheries', 'c3', '', 'A letter'],
			['tariffs', '', 'c0', 'Kestria Herald'],
		]);
	});

	test('repeat a passage under each of its topics', () => {
		const archive = talks(['herald', 'gazette'], ['herald | fisheries ports', 'gazette | ports']);

		expect(rowsOf(archive)).toEqual([
			['ports', 'c0', 'c1', undefined],
			['fisheries', 'c0', '', 'Kestria Herald'],
		]);
	});

	test('call what is filed under no topic nobody’s alone, and set it last', () => {
		const archive = talks(['herald', 'gazette'], ['herald | ', 'herald | ports']);

		expect(rowsOf(archive)).toEqual([
			['ports', 'c1', '', 'Kestria Herald'],
			[undefined, 'c0', '', undefined],
		]);
	});

	test('of three: shared by all first, then by two, then by one', () => {
		const archive = talks(
			['herald', 'gazette', 'letter'],
			[
				'letter | fisheries',
				'herald | navigation',
				'letter | navigation',
				'herald | tariffs',
				'gazette | tariffs',
				'letter | tariffs',
			],
		);

		expect(rowsOf(archive)).toEqual([
			['tariffs', 'c3', 'c4', 'c5', undefined],
			['navigation', 'c1', '', 'c2', undefined],
			['fisheries', '', '', 'c0', 'A letter'],
		]);
	});

	test('are the same in words where only capitals and punctuation differ', () => {
		const archive = talks(
			['herald', 'gazette', 'letter'],
			[
				'herald | ports | Keep the “strait” open.',
				'gazette | ports | keep the strait open',
				'letter | ports | keep the straits open',
				'herald | tariffs | keep the strait open',
			],
		);
		const { sameWords } = accountTopics(archive, find(archive, 'meetings', 'talks'));

		expect(
			Array.from(sameWords, ([{ data }, others]) => [data.id, others.map(({ name }) => name)]),
		).toEqual([
			['c0', ['Valdoria Gazette']],
			['c1', ['Kestria Herald']],
			['c3', ['Valdoria Gazette']],
		]);
		expect(agreement(archive).inSameWords).toBe(1);
	});
});

describe('how far accounts agree', () => {
	test('is said of three in names and counts', () => {
		const archive = talks(
			['herald', 'gazette', 'letter'],
			[
				'herald | ports',
				'gazette | ports',
				'letter | ports',
				'herald | tariffs',
				'letter | tariffs',
				'gazette | fisheries',
				'gazette | ',
			],
		);

		expect(agreement(archive)).toMatchObject({
			shared: ['ports'],
			partly: ['tariffs'],
			alone: [{ account: { name: 'Valdoria Gazette' }, topics: ['fisheries'] }],
			unquoted: [],
			inSameWords: 0,
		});
	});

	test('names an account of which nothing is quoted', () => {
		expect(agreement(talks(['herald', 'gazette'], ['herald | ports']))).toMatchObject({
			shared: [],
			alone: [{ account: { source: 'herald' }, topics: ['ports'] }],
			unquoted: [{ source: 'gazette', name: 'Valdoria Gazette' }],
		});
	});

	test('claims nothing where nothing is quoted at all', () => {
		expect(agreement(talks(['herald', 'gazette'], []))).toMatchObject({
			shared: [],
			partly: [],
			alone: [],
			inSameWords: 0,
		});
	});
});

describe('accounts', () => {
	test('go by their outlets, and by titles too where those are the same', () => {
		const archive = archiveOf({
			sources: [
				source('first', { outlet: 'Herald', title: 'Talks open' }),
				source('second', { outlet: 'Herald', title: 'Talks close' }),
				source('letter', { title: 'A letter' }),
			],
			meetings: [
				meeting('talks', {
					accounts: [{ source: 'second' }, { source: 'letter' }, { source: 'first' }],
				}),
			],
		});

		expect(accountNames(archive, find(archive, 'meetings', 'talks'))).toEqual([
			{ source: 'second', name: 'Herald: Talks close' },
			{ source: 'letter', name: 'A letter' },
			{ source: 'first', name: 'Herald: Talks open' },
		]);
	});

	test('are listed of meetings that have several, latest first', () => {
		const two = [{ source: 'herald' }, { source: 'gazette' }];
		const archive = archiveOf({
			sources,
			meetings: [
				meeting('old', { date: '2020', accounts: two }),
				meeting('single', { date: '2021' }),
				meeting('new', { date: '2022', accounts: two }),
			],
		});

		expect(idsOf(meetingsWithAccounts(archive))).toEqual(['new', 'old']);
	});
});
