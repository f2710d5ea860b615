import { nameOf, type Archive } from '../../archive/archive.ts';
import { wordingOf } from '../../phrases/wording.ts';
import { recordPath } from '../../urls.ts';

/** A recorded phrase for the browser: its name, its page, and the places of its quotations in the row table. */
export interface PhraseRow {
	name: string;
	id: string;
	path: string;
	/** Ids of the sides by their names, which is how the row table knows them. */
	sides: Record<string, string>;
	rows: number[];
}

/** Every recorded phrase, in the order of the archive. */
export function phraseRows(archive: Archive): PhraseRow[] {
	return wordingOf(archive).phrases.map(({ phrase, uses, travel }) => ({
		name: phrase.data.name,
		id: phrase.id,
		path: recordPath('phrases', phrase.id),
		sides: Object.fromEntries(travel.sides.map(({ side = '' }) => [nameOf(archive, side), side])),
		rows: uses.map(({ index }) => index),
	}));
}
