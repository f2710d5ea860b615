import { explainPattern, readPattern } from '../text/phrase-patterns.ts';
import { field } from './field-meta.ts';
import { fields, list, text } from './fields.ts';
import { history } from './history.ts';

const variant = text('the variant').superRefine((value, context) => {
	const problem = explainPattern(value);
	if (problem) context.addIssue({ code: 'custom', message: problem });
});

/** A turn of phrase whose use is followed through the quotations of the archive. */
export const phraseSchema = fields({
	name: field(text('the name'), { form: { question: 'Name' }, page: 'own' }),
	variants: field(
		list('variants', variant)
			.min(1, {
				error: 'The phrase has no variant. Give at least one wording by which it is found.',
			})
			.describe(
				'Every wording that counts as the phrase, in any language. Capitals, marks on letters and hyphens make no difference; `*` at the end of a word stands for any ending.',
			),
		{
			form: {
				question: 'Wording by which it is found ("communit* with a shared future")',
				flag: 'variant',
			},
			page: 'own',
		},
	),
	unquoted: field(
		text('the reason')
			.optional()
			.describe('Why the phrase is kept although no quotation has it yet.'),
		{
			form: { question: 'Why it is kept though no quotation has it', rare: true },
			page: 'row',
		},
	),
	...history,
}).superRefine(({ variants }, context) => {
	const seen = new Map<string, string>();
	for (const [index, given] of variants.entries()) {
		const key = readPattern(given).key;
		const twin = seen.get(key);
		if (twin !== undefined) {
			context.addIssue({
				code: 'custom',
				path: ['variants', index],
				message: `"${given}" finds the same as "${twin}": capitals, marks and hyphens make no difference. Keep one of the two.`,
			});
		}
		seen.set(key, given);
	}
});
