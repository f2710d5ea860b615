/** Places, which have no records of their own: they are what meetings say of them. */

import type { Place } from '../schemas/meeting.ts';
import { slugInOwnScript } from '../text/slug.ts';

/** City or region, whichever is the more precise; empty if only a country or venue is known. */
export function placeNameOf(place: Place): string {
	return place.city ?? place.region ?? '';
}

/** The key of a city or region in its country, such as "vietnam-hanoi". */
export function placeIdOf(place: Place | undefined): string | undefined {
	const name = place && placeNameOf(place);
	if (!name) return undefined;
	const slug = slugInOwnScript(name);
	return [place.country, slug].filter(Boolean).join('-');
}

/**
 * The address that a place had in archives made with version 0.1, where it was another: letters such as ø and ł
 * stayed, and an apostrophe became a hyphen.
 */
export function formerPlaceId({
	name,
	country,
}: {
	name: string;
	country?: string | undefined;
}): string {
	const slug = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[đĐ]/g, 'd')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return [country, slug].filter(Boolean).join('-');
}
