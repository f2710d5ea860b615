import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { calendarOf } from '../../../src/exports/calendar.ts';
import { cardStore } from '../../../src/exports/cards/card-store.ts';
import { writeCards } from '../../../src/exports/cards/write-cards.ts';
import { writeCitations } from '../../../src/exports/citations/write-citations.ts';
import { wholeBook } from '../../../src/exports/epub/books.ts';
import { pressOf, writeBook } from '../../../src/exports/epub/write-book.ts';
import { meetingEntries } from '../../../src/exports/feeds/meeting-entries.ts';
import { writeQuotes } from '../../../src/exports/quotes.ts';
import { writeCsv } from '../../../src/exports/tables/csv.ts';
import { meetingTable } from '../../../src/exports/tables/meetings.ts';
import { writeParquet } from '../../../src/exports/tables/parquet.ts';
import { writeSqlite } from '../../../src/exports/tables/sqlite.ts';
import { searchRecords } from '../../../src/search/search-records.ts';
import { archiveOf, commitment, meeting } from '../../fixtures/records.ts';
import { scratch } from './scratch.ts';

/** An archive with a meeting between two others whose title cannot be read. */
function archiveThatFails(): Archive {
	const commitments = [commitment('open')];
	const failing = meeting('b', { commitments });
	const archive = archiveOf({ meetings: [meeting('a', { commitments }), failing, meeting('c')] });
	Object.defineProperty(failing.data, 'title', {
		get: () => {
			throw new RangeError('Not this title.');
		},
	});
	return archive;
}

const makers: Record<string, (archive: Archive, folder: string) => unknown> = {
	'A row of the table "Meetings"': (archive, folder) =>
		writeCsv(`${folder}/a.csv`, meetingTable, archive),
	'A row of the table "Quotations"': (archive, folder) =>
		writeQuotes(`${folder}/a.ndjson`, archive),
	'An entry of a calendar': (archive) =>
		calendarOf(archive, { title: 'All', page: '/', meetings: archive.meetings }),
	'An entry of a feed': (archive) => meetingEntries(archive, archive.meetings),
	'The citations of the meeting': (archive, folder) => writeCitations(folder, archive),
	'The picture for sharing': (archive, folder) =>
		writeCards(folder, archive, cardStore(`${folder}/kept`)),
	'The timeline of a book': (archive) => writeBook(pressOf(archive, ''), wholeBook(archive)),
	'An entry of the search index': (archive) => [...searchRecords(archive)],
};

test.each(Object.entries(makers))('%s that cannot be made names the record', async (what, make) => {
	const archive = archiveThatFails();
	await expect(Promise.resolve().then(() => make(archive, scratch()))).rejects.toMatchObject({
		name: 'MakingError',
		file: 'meetings/b.md',
		message: `${what} cannot be made because of this record or one that it names: Not this title.`,
	});
});

test('so do tables in files that are written at once', () => {
	const archive = archiveThatFails();
	for (const write of [
		() => writeSqlite(`${scratch()}/a.sqlite`, archive),
		() => writeParquet(`${scratch()}/a.parquet`, meetingTable, archive),
	]) {
		expect(write).toThrow('A row of the table "Meetings" cannot be made because of this record');
	}
});

test('so does a picture that cannot be drawn', async () => {
	const archive = archiveOf({ meetings: [meeting('a'), meeting('b', { title: 'Talks' })] });
	const kept = cardStore(scratch());
	const store = {
		...kept,
		get: (card: Parameters<typeof kept.get>[0]) => {
			// What a thread is given has to be copied, and a function cannot be.
			if (card.title === 'Talks') Object.assign(card, { more: () => '' });
			return undefined;
		},
	};
	await expect(writeCards(scratch(), archive, store)).rejects.toMatchObject({
		file: 'meetings/b.md',
	});
});
