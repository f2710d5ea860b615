import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, type Archive } from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import { printedIn } from '../../views/statements/citation.ts';
import type { Meeting } from '../../archive/entry.ts';
import { makingOf } from '../../archive/making.ts';
import { toBibtex } from './bibtex.ts';
import { meetingItem, quotationItem, sourceItem, type CslItem } from './csl-item.ts';
import { toRis } from './ris.ts';

/** Files of references that stand beside the page of each meeting. */
export const citationFiles = [
	{ name: 'citations.bib', label: 'BibTeX', write: toBibtex },
	{ name: 'citations.ris', label: 'RIS', write: toRis },
	{ name: 'citations.json', label: 'CSL-JSON', write: toCslJson },
] as const;

/** A meeting, its quotations in order, and the sources of both. */
export function citationItems(archive: Archive, meeting: Meeting): CslItem[] {
	const commitments = archive.commitmentsByMeeting.get(meeting.id) ?? [];
	return [
		meetingItem(archive, meeting),
		...commitments.map((commitment) => ({
			...quotationItem(archive, commitment),
			note: messages().referenceItems.asPrintedIn(printedIn(archive, commitment.data.account)),
		})),
		...meeting.data.accounts.map(({ source }) => sourceItem(find(archive, 'sources', source))),
	];
}

/** Writes `citationFiles` of every meeting into the folder of a built site. Gives their number. */
export function writeCitations(siteFolder: string, archive: Archive): number {
	for (const meeting of archive.meetings) {
		const folder = join(siteFolder, 'meetings', meeting.id);
		mkdirSync(folder, { recursive: true });
		const texts = makingOf(meeting, 'The citations of the meeting', () => {
			const items = citationItems(archive, meeting);
			return citationFiles.map(({ name, write }) => ({ name, text: write(items) }));
		});
		for (const { name, text } of texts) writeFileSync(join(folder, name), text);
	}
	return archive.meetings.length * citationFiles.length;
}

function toCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, undefined, '\t')}\n`;
}
