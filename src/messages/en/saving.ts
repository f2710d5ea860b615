/** What the script of the page "Save for offline" says. */

import { sizes, type Size } from './sizes.ts';
import { number } from './words.ts';

/** How far a save is. */
interface Progress extends Size {
	ofFiles: number;
	ofBytes: number;
}

const kept = ({ files, bytes, ofFiles }: Progress) =>
	`${sizes.files(files)} of ${number(ofFiles)}, ${sizes.bytes(bytes)}, are kept`;

const progress = ({ files, bytes, ofFiles, ofBytes }: Progress) =>
	`${number(files)} of ${sizes.files(ofFiles)}, ${sizes.bytes(bytes)} of ${sizes.bytes(ofBytes)}.`;

export const savingPage = {
	cannotKeepFiles:
		'This browser, or this kind of window, does not let a site keep files, so nothing can be saved here.',
	needsHttps: 'Saving works only at an address that begins with “https://”.',

	estimate: (total: Size, missing: Size, withWhatIsSaved: boolean) => {
		const all = withWhatIsSaved ? `${sizes.of(total)} with what is saved` : sizes.of(total);
		if (missing.files === total.files) return `${all}.`;
		return `${all}; ${missing.files === 0 ? 'nothing' : sizes.of(missing)} to fetch.`;
	},
	isSaved: 'This is saved, and as the archive now is.',
	noNetwork: 'There is no network now, so nothing can be saved. What is saved can be read.',
	save: 'Save',
	update: 'Update',

	saving: 'Saving',
	notComplete: 'Not complete',
	inOtherTab: 'Another tab of this archive is saving. Its page shows how far it is.',
	progress,
	progressBroken: (of: Progress, seconds: number) =>
		`${progress(of)} The connection is broken; trying again in ${seconds} s.`,
	percentSaved: (percent: number) => `${percent} per cent saved.`,
	broken: 'The connection is broken. Saving goes on by itself when it is back.',
	paused: 'Paused. What was fetched is kept.',
	cancelled: 'Cancelled. What was fetched for it is removed.',
	stopped: (why: string) => `Saving stopped: ${why} What was fetched is kept.`,

	saved: (copy: Size, edition: string | undefined, refused: number, fetched: Size) =>
		`Saved${refused > 0 ? ` without ${sizes.files(refused)} that were refused` : ''}: ${sizes.of(copy)}${edition ? `, edition of ${edition}` : ''}. ${sizes.of(fetched)} fetched. It can be read and searched without a network from now on.`,
	noRoom: 'There is no more room.',
	roomAllowed: (bytes: number) => `The browser allows this site ${sizes.bytes(bytes)}.`,
	makeRoom: (of: Progress) =>
		`${kept(of)}, so that saving can go on when there is room: free some on this device, then continue. Or cancel, which removes them, and save a part.`,
	copyUnchanged: (edition: string | undefined) =>
		`The copy ${edition ? `of ${edition} ` : ''}that you have is as it was.`,
	refused: (files: number, of: Progress) =>
		`${sizes.files(files)} refused, because ${files === 1 ? 'it is' : 'they are'} not what was published. ${kept(of)}.`,
	refusedFile: <T>(file: T, why: string) => [file, `: ${why}`],
	useWithoutRefused: 'Use the copy without them',

	checking: 'Checking…',
	checkedSoFar: (files: number, all: number) => `${number(files)} of ${sizes.files(all)} checked.`,
	checked: (files: number) => `${sizes.files(files)} checked: each is as it was published.`,
	damaged: (files: number, all: number) =>
		`${sizes.files(files)} of the copy damaged or lost, of ${number(all)}.`,
	fetchAgain: 'Fetch them again',
	repairing: 'Repairing…',
	repaired: 'Repaired. Nothing is saved here yet.',
	workerUnreachable:
		'The program that serves saved pages cannot be fetched now. Try again with a network.',
	workerNotStarted: 'The program that serves saved pages has not started.',
	confirmRemoval: 'Remove the saved copy, and the pages kept because you opened them?',
	removed: 'Removed. Nothing is kept here any more.',
};

/** Facts on what is kept in the browser. */
export const savedHere = {
	saved: 'Saved',
	everything: 'Everything',
	nothing: 'Nothing yet',
	size: 'Size',
	edition: 'Edition',
	version: 'Version',
	without: 'Without',
	opened: 'Pages you opened',
	pagesKept: (pages: number) => `${number(pages)} kept`,
	room: 'Room',
	roomUsed: (used: number, allowed: number) =>
		`${sizes.bytes(used)} used of ${sizes.bytes(allowed)} allowed`,
	promise: 'Promise',
	promised: 'The browser has promised to keep it.',
	notPromised: 'The browser has not promised to keep it: it may remove it when room is short.',
};

/** Why a file cannot be saved: of one that is refused in the middle of a sentence, else a sentence. */
export const savingErrors = {
	notAsPublished: 'it is not what was published',
	answered: (status: number) => `the server answered ${status}`,
	unreachable: 'The server cannot be reached.',
	notTheArchive: 'The answer is not from the archive.',
	listNotWhole: 'The list of files is not whole.',
};

/** The page "Save for offline" before its script runs. */
export const savingLayout = {
	title: 'Save for offline',
	description:
		'Keep the archive, or a part of it, in this browser, and read and search it without a network.',
	lede: 'Keep the archive, or a part of it, in this browser, and read and search it without a network: on a train, at a border, behind a filter.',
	withoutScript:
		'Saving needs JavaScript and a browser that lets a site keep files (every current one does, except in some private windows). Without it, take the whole archive as one file from <downloads>Downloads</downloads>.',
	notOffered:
		'This archive does not offer saving in the browser. A copy that was saved before has been removed. Take the whole archive as one file from <downloads>Downloads</downloads>.',
	what: 'What to save',
	choices: {
		everything: 'Everything',
		countries: 'One country',
		relations: 'One relation',
		years: 'One year',
	},
	countryOrYear: 'Country or year',
	/** Between the two countries of a relation. */
	and: 'and',
	otherCountry: 'Other country',
	pause: 'Pause',
	continue: 'Continue',
	cancel: 'Cancel',
	goesOn:
		'You can read on in another tab. If you close this one, saving goes on when you open it again.',
	here: {
		heading: 'In this browser',
		check: 'Check the copy',
		repair: 'Repair',
		remove: 'Remove all',
	},
	copy: {
		heading: 'What a saved copy is',
		holds:
			'A copy holds the pages you choose, with their styles, fonts and pictures, the lists of the archive, and the search. It is one edition: what you read and what you find belong together. A part comes with the whole search; what is found on a page that is not saved is named, and can be opened with a network.',
		isChecked:
			'Every file is compared with the hash with which it was published. One that does not fit is refused and named. “Check the copy” does this again for all files, at any time, with or without a network.',
		isUpdated:
			'When the archive has changed, a line on its pages says so. Updating fetches only what changed. The copy you have is read until the new one is complete.',
		leavesOut:
			'Left out are the downloads and the files under <data>Data</data>: they are taken as files. So are the tables, feeds and citations that a page offers.',
		opened: (pages: number, bytesOfPage: number) =>
			`Pages that you open are kept too, without being asked: the last ${number(pages)}, each up to ${sizes.bytes(bytesOfPage)}, ${sizes.bytes(pages * bytesOfPage)} at most. “Remove all” removes them with the copy.`,
		isRepaired:
			'“Repair” starts afresh the program that serves saved pages, if pages do not load as they should, and checks the copy. A browser that has grown short of room may remove what a site keeps, unless it has promised not to.',
	},
};
