import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { recordLoader } from './data/record-loader.ts';

// Wiring only: what a record may hold is said in `schemas/`, and the one reader checks it.
const schema = z.object({ label: z.string() });

export const collections = {
	meetings: defineCollection({ loader: recordLoader('meetings'), schema }),
	officials: defineCollection({ loader: recordLoader('officials'), schema }),
	countries: defineCollection({ loader: recordLoader('countries'), schema }),
	organisations: defineCollection({ loader: recordLoader('organisations'), schema }),
	visits: defineCollection({ loader: recordLoader('visits'), schema }),
	series: defineCollection({ loader: recordLoader('series'), schema }),
	sources: defineCollection({ loader: recordLoader('sources'), schema }),
	topics: defineCollection({ loader: recordLoader('topics'), schema }),
	gaps: defineCollection({ loader: recordLoader('gaps'), schema }),
	phrases: defineCollection({ loader: recordLoader('phrases'), schema }),
};
