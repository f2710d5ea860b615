/** What `npm run draft` leaves in a record for an editor to answer, and to delete. */

/** First words of the comment that heads a draft. */
export const draftHead = 'A DRAFT,';

/** Comments that show front matter to be a draft still: its heading, and the questions in it. Offsets in UTF-16 units. */
export function findDraftMarks(yaml: string): { offset: number; message: string }[] {
	// Most records have no comment.
	if (!yaml.includes('#')) return [];
	const marks = yaml.matchAll(mark);
	return [...marks].map(({ 0: line, index, groups }) => ({
		offset: index + line.indexOf('#'),
		message: groups?.['question']
			? `A question of the draft is open: "${shortened(groups['question'].trim())}" Mend the record where the answer asks for it, and delete the line.`
			: 'The record is a draft still: a guess, made by rules. Compare it with the text, and delete this line.',
	}));
}

/** Whether a comment is one that a draft leaves. */
export function isDraftMark(comment: string): boolean {
	return new RegExp(mark.source).test(comment);
}

const mark = new RegExp(`^[ \\t]*# *(?:\\? *(?<question>\\S.*)|${draftHead}.*)$`, 'gm');

/** Characters of a question that are repeated in a message. */
const mostCharacters = 120;

function shortened(words: string): string {
	if (words.length <= mostCharacters) return words;
	return `${words.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;
}
