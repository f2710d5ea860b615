/** Words are told by the same rules everywhere, whatever the language of the reader or the machine. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has, also in scripts without blanks between them. What blanks part counts at least once. */
export function countWords(text: string): number {
	let count = 0;
	for (const run of text.split(/\s+/)) {
		if (run === '') continue;
		count += unspaced.test(run) ? Math.max(1, wordsIn(run)) : 1;
	}
	return count;
}

/** Scripts that set no blanks between words. */
const unspaced =
	/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

function wordsIn(run: string): number {
	let count = 0;
	for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
	return count;
}
