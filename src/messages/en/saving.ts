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
