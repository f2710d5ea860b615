/** What readers are told in a saved copy, and where one is missing. */

import { sizes, type Size } from './sizes.ts';

const openMe = 'Open me.html';

/** The page that stands in place of one that is not saved. */
export const notSavedPage = {
	saved: (isWhole: boolean, size: Size, edition: string | undefined) =>
		`${isWhole ? 'The whole archive' : 'A part of the archive'}: ${sizes.of(size)}.${edition === undefined ? '' : ` Edition of ${edition}.`}`,
	search: 'Search',
	everyMeeting: 'Every meeting in order',
	frontPage: 'Front page',
	opened: 'Pages you have opened',
};

/** The line at the edge of a page that says where it comes from. */
export const savedCopyLine = {
	asLastOpened: 'Offline: this page as it was when you last opened it.',
	offline: (edition: string | undefined) =>
		`Offline: ${edition === undefined ? 'saved copy' : `copy of ${edition}`}.`,
	replaced: (edition: string | undefined) =>
		`The saved copy is now that of ${edition ?? 'a newer version'}.`,
	readReplacement: 'Read this page in it',
	newEdition: (edition: string) => `The edition of ${edition} is out.`,
	changed: 'The archive has changed since you saved it.',
	update: 'Update the saved copy',
};

/** A copy of the site that opens from a disk. */
export const diskCopy = {
	notice: (edition: string | undefined) =>
		edition === undefined ? 'This is a copy.' : `Copy of ${edition}.`,
	online: 'This page online',
	/** Names of files. */
	openMe,
	readMe: 'Read me.txt',
	howToRead: (address: string) =>
		`A copy of ${address} to read without a connection. Unpack all of it, then open "${openMe}" in a browser. Search works too. Nothing is installed, and nothing is sent anywhere.`,
	handOn: 'It may be handed on whole.',
	records: (licence: string, address: string | undefined) =>
		`Records: ${licence}${address ? ` (${address})` : ''}`,
	quotations: (licence: string) => `Quotations: ${licence}`,
	contact: (contact: string) => `Questions and corrections: ${contact}`,
};

/** Shortcuts of the archive where it is installed as an app. */
export const appShortcuts = {
	search: 'Search',
	timeline: 'Timeline',
	saveForOffline: 'Save for offline',
};

/** The same page before its script runs. */
export const notSavedLayout = {
	title: 'Not saved',
	heading: 'This page is not saved',
	description: 'What is shown without a network for a page that is not saved in this browser.',
	lede: 'There is no network, and this browser has not kept {page}.',
	page: 'this page',
	again: 'Try again',
	saved: 'What is saved',
	nothing:
		'Nothing is known to be saved here. With a network, <save>save the archive</save> for the next time.',
};
