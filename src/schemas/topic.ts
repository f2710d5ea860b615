import { fields, optionalList, text } from './fields.ts';
import { history } from './history.ts';

/** A word of the controlled list that commitments are filed under. */
export const topicSchema = fields({
	name: text('the name'),
	aliases: optionalList('names', text('the alias')),
	/** What belongs here, in one sentence. */
	scope: text('the scope'),
	...history,
});
