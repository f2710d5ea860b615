import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../model/archive.ts';
import { archiveCard, meetingCard } from './card.ts';
import { cardPress } from './draw.ts';

/** Writes a picture of the archive, `card.png`, and one beside each meeting's page. Gives their number. */
export async function writeCards(site: string, archive: Archive): Promise<number> {
	const whole = archiveCard(archive);
	const draw = await cardPress(function* () {
		yield whole;
		for (const meeting of archive.meetings) yield meetingCard(archive, meeting);
	});
	await writeFile(join(site, 'card.png'), draw(whole));
	for (const meeting of archive.meetings) {
		const folder = join(site, 'meetings', meeting.id);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'card.png'), draw(meetingCard(archive, meeting)));
	}
	return archive.meetings.length + 1;
}
