import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardStore } from '../../../../src/exports/cards/card-store.ts';
import { writeCards } from '../../../../src/exports/cards/write-cards.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';
import { scratch } from '../scratch.ts';

const archive = archiveOf({ meetings: [meeting('talks'), meeting('call')] });
const renamed = archiveOf({
	meetings: [meeting('talks', { title: 'The talks' }), meeting('call')],
});

test('only what says something new is drawn again, and pictures are those of a first build', async () => {
	const kept = scratch();
	const [first, second, fresh] = [scratch(), scratch(), scratch()];
	const pictureOf = (site: string, id: string) =>
		readFileSync(join(site, 'meetings', id, 'card.png'));

	expect(await writeCards(first, archive, cardStore(kept))).toEqual({ written: 3, drawn: 3 });
	expect(await writeCards(second, renamed, cardStore(kept))).toEqual({ written: 3, drawn: 1 });
	await writeCards(fresh, renamed, cardStore(scratch()));

	expect(pictureOf(second, 'call')).toEqual(pictureOf(first, 'call'));
	expect(pictureOf(second, 'talks')).not.toEqual(pictureOf(first, 'talks'));
	for (const id of ['talks', 'call']) expect(pictureOf(second, id)).toEqual(pictureOf(fresh, id));
	// What nothing says any more is not kept.
	expect(readdirSync(kept)).toHaveLength(3);
});

test('a file in its folder that is no kept picture stays', () => {
	const kept = scratch();
	writeFileSync(join(kept, 'holiday.png'), 'mine');
	cardStore(kept).sweep();
	expect(readdirSync(kept)).toEqual(['holiday.png']);
});
