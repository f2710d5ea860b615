import type { z } from 'zod';
import { field } from './field-meta.ts';
import { fields, recordId, text } from './fields.ts';

/** Where it took place, as far as the source says. */
export const placeSchema = fields({
	city: field(text('the city').optional(), {
		form: { question: 'In which city?' },
		column: { name: 'city' },
		page: 'own',
		search: 'own',
	}),
	region: field(
		text('the region')
			.optional()
			.describe('A province or region, where the source names that and no city.'),
		{
			form: { question: 'In which region?', rare: true },
			column: { name: 'region' },
			page: 'own',
			search: 'own',
		},
	),
	venue: field(text('the venue').optional(), {
		form: { question: 'At which venue?', rare: true },
		column: { name: 'venue' },
		page: 'own',
		search: 'own',
	}),
	country: field(recordId('countries').optional(), {
		form: { question: 'In which country?', flag: 'place-country' },
		column: { name: 'place_country', means: 'Country in which it took place, by id' },
		page: 'own',
		search: 'own',
	}),
}).refine((place) => Object.values(place).some((value) => value !== undefined), {
	error: 'The place says nothing. Give a city, region, country or venue, or leave the field out.',
});

export type Place = z.output<typeof placeSchema>;
