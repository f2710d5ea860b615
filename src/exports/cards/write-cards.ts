import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Meeting } from '../../archive/entry.ts';
import { makingOf, MakingError } from '../../archive/making.ts';
import { archiveCard, meetingCard, type CardText } from './card.ts';
import type { CardStore } from './card-store.ts';
import { drawInThreads, DrawingError } from './draw-in-threads.ts';

/**
 * Writes a picture of the archive, `card.png`, and one beside each meeting's page. Those that `store` has are
 * not drawn again.
 */
export async function writeCards(
	site: string,
	archive: Archive,
	store: CardStore,
): Promise<{ written: number; drawn: number }> {
	const missing: Card[] = [];
	const write = async (folder: string, png: Uint8Array) => {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'card.png'), png);
	};
	let written = 0;
	for (const one of cardsOf(site, archive)) {
		const png = store.get(one.card);
		if (png) await write(one.folder, png);
		else missing.push(one);
		written++;
	}
	await drawInThreads(
		missing.map(({ card }) => card),
		async (index, png) => {
			const { card, folder } = missing[index] as Card;
			store.keep(card, png);
			await write(folder, png);
		},
	).catch((error: unknown) => {
		const file = error instanceof DrawingError ? missing[error.index]?.meeting?.file : undefined;
		throw file === undefined ? error : new MakingError({ what, file, cause: error });
	});
	store.sweep();
	return { written, drawn: missing.length };
}

const what = 'The picture for sharing';

interface Card {
	card: CardText;
	/** Absent for the picture of the archive. */
	meeting?: Meeting;
	folder: string;
}

function* cardsOf(site: string, archive: Archive): Generator<Card> {
	yield { card: archiveCard(archive), folder: site };
	for (const meeting of archive.meetings) {
		const card = makingOf(meeting, what, () => meetingCard(archive, meeting));
		yield { card, meeting, folder: join(site, 'meetings', meeting.id) };
	}
}
