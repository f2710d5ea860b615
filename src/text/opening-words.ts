/** Characters of a quotation that stand for the whole in lists and tables. */
const most = 84;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first words of a text, cut where a word ends and marked by "…"; a text of hardly more is left whole. */
export function openingWords(text: string, length = most): string {
	if (text.length <= length * 1.2) return text;
	const head = text.slice(0, length + 1);
	const space = head.lastIndexOf(' ');
	if (space > length / 2) return `${head.slice(0, space).replace(/[,;:.]$/, '')} …`;
	// Scripts without spaces are cut between letters, and no letter is parted from its marks.
	const letters = Array.from(
		graphemes.segment(text.slice(0, length * 2)),
		({ segment }) => segment,
	);
	return `${letters.slice(0, length / 2).join('')} …`;
}
