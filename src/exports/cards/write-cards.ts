import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../model/archive.ts';
import { archiveCard, meetingCard, type CardText } from './card.ts';
import type { CardStore } from './card-store.ts';
import { cardPress } from './draw.ts';

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

	let draw: Awaited<ReturnType<typeof cardPress>> | undefined;
	let [written, drawn] = [0, 0];
	for (const { card, folder } of cards()) {
		let png = store.get(card);
		if (!png) {
			draw ??= await cardPress(function* () {
				for (const one of cards()) yield one.card;
			});
			png = draw(card);
			store.keep(card, png);
			drawn++;
		}
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'card.png'), png);
		written++;
	}
	store.sweep();
	return { written, drawn };
}
