/** What stands on pages of records of any kind. */

export const gapNotes = {
	heading: 'Known to be missing',
};
