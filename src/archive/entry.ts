import type { WithdrawnData } from '../schemas/history.ts';
import type { RecordData, RecordKind } from '../schemas/records.ts';

/** A record that fits its schema. */
export interface Entry<Kind extends RecordKind = RecordKind> {
	kind: Kind;
	/** Name of its file without the extension. Unique among all records of all kinds. */
	id: string;
	/** Path of its file below the content folder. */
	file: string;
	data: RecordData<Kind>;
	/** Text below the front matter, as Markdown. */
	body: string;
	/** Where the text begins in the file, in UTF-16 units. */
	bodyOffset: number;
}

export type Meeting = Entry<'meetings'>;
export type Official = Entry<'officials'>;
export type Country = Entry<'countries'>;
export type Organisation = Entry<'organisations'>;
export type Visit = Entry<'visits'>;
export type Series = Entry<'series'>;
export type Source = Entry<'sources'>;
export type Gap = Entry<'gaps'>;
export type Phrase = Entry<'phrases'>;

/** A record that was taken out of the archive. Nothing of it is left but that it was here, and why it went. */
export interface Withdrawn {
	kind: RecordKind;
	id: string;
	file: string;
	data: WithdrawnData;
}

/** All records of an archive, by kind, in order of their files. */
export type Records = { readonly [Kind in RecordKind]: readonly Entry<Kind>[] };

/** What a record is called on pages. */
export function labelOf(entry: Entry): string {
	return 'name' in entry.data ? entry.data.name : entry.data.title;
}

/** The name under which a record stands in lists. */
export function filedUnder(entry: Entry): string {
	return ('sort' in entry.data && entry.data.sort) || labelOf(entry);
}
