/**
 * Ids that an address, a page or a file system cannot carry. One table: the rule on addresses asks it, and a
 * test compares it with the routes in `src/pages/`.
 */

import type { RecordKind } from '../schemas/records.ts';

/** Pages of the site's own that stand where a record of this kind would have its page. */
export const routesBesideRecords: Partial<Record<RecordKind, readonly string[]>> = {
	phrases: ['compare', 'travelled'],
};

/**
 * Words of the site's own that stand in an address where the id of such a record may stand too: "all" in
 * `/wording/ID/quotations/all/`, "no-topic" in `/relations/A/B/said/no-topic/`.
 */
export const wordsBesideRecords: Partial<Record<RecordKind, readonly string[]>> = {
	countries: ['all'],
	organisations: ['all'],
	topics: ['no-topic'],
};

/** Kinds whose ids stand beside the numbers of pages: `/accounts/2/` is the second page of the list. */
export const besidePageNumbers: readonly RecordKind[] = ['meetings'];

/** Anchors that the page of a meeting has besides its quotations. */
export const anchorsOfMeeting = [
	'main',
	'who',
	'said',
	'together',
	'accounts',
	'differently',
	'cite',
	'missing',
	'neighbours',
	'corrections',
] as const;

/** Anchors that the page of all gaps has besides the gaps. */
export const anchorsOfGaps = ['main', 'counted', 'withdrawn'] as const;

/** Names that Windows keeps for devices: no file or folder may have them, whatever follows after a point. */
const deviceNames = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])$/i;

/** Whether Windows refuses a file or folder of this name. */
export function isDeviceName(name: string): boolean {
	return deviceNames.test(name.split('.')[0]?.trim() ?? '');
}

/**
 * Letters of an id that stands alone in an address. With the folders of the copy to open from a disk round it,
 * a path stays below the 260 characters that Windows allows.
 */
export const longestId = 100;

/** Letters of an id that stands in one address with others: `/relations/A/B/said/TOPIC/`. */
export const longestSharedId = 60;

/** Kinds whose ids share an address with others. */
export const sharedKinds: readonly RecordKind[] = [
	'countries',
	'organisations',
	'officials',
	'topics',
	'phrases',
];

/** Bytes of the last part of a place's address: file systems allow 255 for one name. */
export const longestPlaceId = 120;

/** Characters of the path of a record's file, from the content folder on. */
export const longestFile = 180;

/** Why a record of a kind cannot have this id, or `undefined` if it can. */
export function explainReserved(kind: RecordKind, id: string): string | undefined {
	if (isDeviceName(id)) {
		return `Windows allows no file or folder called "${id}". Choose another id.`;
	}
	if (routesBesideRecords[kind]?.includes(id) || wordsBesideRecords[kind]?.includes(id)) {
		return `"${id}" is the address of a page of the site's own. Choose another id.`;
	}
	if (besidePageNumbers.includes(kind) && /^\d+$/.test(id)) {
		return `"${id}" is only a number, and stands for a page of a list in addresses. Choose an id with words, such as the day and the names.`;
	}
	if (kind === 'gaps' && (anchorsOfGaps as readonly string[]).includes(id)) {
		return `"${id}" is the address of a part of the page of all gaps. Choose another id.`;
	}
	const most = sharedKinds.includes(kind) ? longestSharedId : longestId;
	if (id.length > most) {
		return `The id has ${id.length} letters, at most ${most} fit into addresses and file names. Shorten it.`;
	}
	return undefined;
}

/** Why a quotation cannot have this id in its meeting, or `undefined` if it can. */
export function explainReservedAnchor(id: string): string | undefined {
	if (isDeviceName(id)) {
		return `Windows allows no folder called "${id}", and the quotation may get a page of that name. Choose another id.`;
	}
	if ((anchorsOfMeeting as readonly string[]).includes(id) || /^correction-\d+$/.test(id)) {
		return `"${id}" is the address of another part of the page of the meeting. Choose another id.`;
	}
	if (id.length > longestSharedId) {
		return `The id has ${id.length} letters, at most ${longestSharedId} fit into addresses and file names. Shorten it.`;
	}
	return undefined;
}
