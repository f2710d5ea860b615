/** What the site says, in the language of its pages. */

import * as en from './en.ts';

/** Every message. English is the source: each other language has the same messages, or its types do not fit. */
export type Messages = typeof en;

/** The messages of the page that is being made. Ask while the page is made, never once for all pages. */
export function messages(): Messages {
	return en;
}

/** The tables of what readers call the words of closed lists. */
export type LabelTable = {
	[Name in keyof Messages]: Messages[Name] extends Readonly<Record<string, { label: string }>>
		? Name
		: never;
}[keyof Messages];
