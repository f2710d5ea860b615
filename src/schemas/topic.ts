import { fields, optionalList, text } from './fields.ts';
import { history } from './history.ts';

/** A word of the controlled list that commitments are filed under. */
export const topicSchema = fields({
	name: text('the name'),
	aliases: optionalList('names', text('the alias')),
	scope: text('the scope').describe('What belongs here, in one sentence.'),
	...history,
});
