import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { archiveCard, meetingCard, type CardText } from './card.ts';
import type { CardStore } from './card-store.ts';
import { drawInThreads } from './draw-in-threads.ts';

/**
 * Writes a picture of the archive, `card.png`, and one beside each meeting's page. Those that `store` has are
 * not drawn again.
 */
export async function writeCards(
	site: string,
	archive: Archive,
	store: CardStore,
): Promise<{ written: number; drawn: number }> {
	function* cards(): Generator<{ card: CardText; folder: string }> {
		yield { card: archiveCard(archive), folder: site };
		for (const meeting of archive.meetings) {
			yield { card: meetingCard(archive, meeting), folder: join(site, 'meetings', meeting.id) };
		}
	}

	const missing: { card: CardText; folder: string }[] = [];
	const write = async (folder: string, png: Uint8Array) => {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'card.png'), png);
	};
	let written = 0;
	for (const one of cards()) {
		const png = store.get(one.card);
		if (png) await write(one.folder, png);
		else missing.push(one);
		written++;
	}
	await drawInThreads(
		missing.map(({ card }) => card),
		async (index, png) => {
			const { card, folder } = missing[index] as (typeof missing)[number];
			store.keep(card, png);
			await write(folder, png);
		},
	);
	store.sweep();
	return { written, drawn: missing.length };
}
