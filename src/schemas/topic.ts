import { field } from './field-meta.ts';
import { fields, optionalList, text } from './fields.ts';
import { history } from './history.ts';

/** A word of the controlled list that commitments are filed under. */
export const topicSchema = fields({
	name: field(text('the name'), { form: { question: 'Name' }, page: 'own' }),
	aliases: field(optionalList('names', text('the alias')), {
		form: { question: 'Other name', flag: 'alias' },
		page: 'own',
	}),
	scope: field(text('the scope').describe('What belongs here, in one sentence.'), {
		form: { question: 'What belongs here, in one sentence' },
		page: 'own',
	}),
	...history,
});
