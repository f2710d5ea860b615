import { z } from 'zod';
import { fields, text } from './fields.ts';

/** Degrees, north and east positive. Front matter is read as text, so the digits are turned into a number here. */
const degrees = (what: string, most: number) =>
	z
		.string({ error: `${what} is missing. Write degrees with a point, such as 21.03.` })
		.refine((value) => /^-?\d{1,3}(\.\d{1,6})?$/.test(value) && Math.abs(Number(value)) <= most, {
			error: ({ input }) =>
				`Found "${String(input)}", expected degrees from -${most} to ${most} with a point, such as ${most === 90 ? '21.03' : '105.85'}. South and west are negative.`,
		})
		.transform(Number);

/** `content/places.yaml`: where places lie that the gazetteer does not know, or knows wrongly, by their id. */
export const placesSchema = z
	.record(
		z.string().regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, {
			error: ({ input }) =>
				`"${String(input)}" is not the id of a place. It is the last part of the place's address: "vietnam-hanoi".`,
		}),
		fields({
			lat: degrees('The latitude', 90),
			lon: degrees('The longitude', 180),
			note: text('the note')
				.optional()
				.describe('Whence the figures are, or what they stand for: "middle of the region".'),
		}),
		{
			error:
				'Expected places by their id, each with `lat` and `lon`, such as "vietnam-hanoi: { lat: 21.03, lon: 105.85 }".',
		},
	)
	.transform((places) => new Map(Object.entries(places)));

export type PlaceTable = z.output<typeof placesSchema>;
