/** What a record's text may hold: CommonMark without HTML, with mentions of other records. */

import { VFile } from 'vfile';
import { bodyChecker } from './pipeline.ts';
import { maxDepth } from './remark-max-depth.ts';

export interface BodyProblem {
	/** Where in the text, in UTF-16 units. */
	offset: number;
	rule: string;
	message: string;
}

type Message = VFile['messages'][number];

/** All that keeps a text from being published as its author meant it. */
export function checkBody(body: string): BodyProblem[] {
	if (isPlain(body)) return [];
	const file = new VFile(body);
	try {
		bodyChecker.runSync(bodyChecker.parse(file), file);
	} catch (error) {
		// A rule that stops has left its message already; else the parser itself gave up.
		if (!file.messages.some(({ fatal }) => fatal)) file.message(String(error));
	}
	return file.messages.map(toProblem);
}

/** Text without any sign that Markdown or HTML would act on beyond paragraphs, emphasis and mentions. */
function isPlain(body: string): boolean {
	// Emphasis may stand in emphasis: with many marks its depth is counted in the tree.
	if ((body.match(/[*_]+/g)?.length ?? 0) > maxDepth) return false;
	return !/\[\[[^\]]*[*_`]|[<>`\\&]|\]\(|\]:|\]\[|^\s{0,3}(?:[-+*]|\d+[.)]|#{1,6})(?:\s|$)|^(?: {4}|\t)|^\s{0,3}(?:[-=*_]\s*)+$/m.test(
		body,
	);
}

function toProblem({ reason, place, ruleId = 'unrenderable' }: Message): BodyProblem {
	const start = place && 'start' in place ? place.start : place;
	const message =
		ruleId === 'unrenderable'
			? `The text cannot be rendered: ${reason}. Make it simpler: paragraphs, lists, emphasis and links are enough.`
			: reason;
	return { offset: start?.offset ?? 0, rule: ruleId, message };
}
