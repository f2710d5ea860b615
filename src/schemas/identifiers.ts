import { z } from 'zod';
import { fields } from './fields.ts';

/** Numbers under which others know the same thing. Left out unless they are certain. */
export const identifiersSchema = fields({
	wikidata: z
		.string()
		.regex(/^Q[1-9]\d*$/, {
			error: ({ input }) =>
				`"${String(input)}" is not a Wikidata number. Write "Q" and digits, or leave it out unless you are certain.`,
		})
		.optional()
		.describe('Number in Wikidata: "Q" and digits. Left out unless it is certain.'),
})
	.optional()
	.describe('Numbers under which others know the same thing.');
