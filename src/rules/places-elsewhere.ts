import { fold } from '../text/fold.ts';
import type { Country } from '../archive/entry.ts';
import { warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** A city that lies in another country than the record says, if the lists of cities leave no doubt. */
export function* placesElsewhere({ records, byId, cityElsewhere }: Lookup): Generator<Finding> {
	if (!cityElsewhere) return;
	const known = new Map<string, string | undefined>();
	for (const meeting of records.meetings) {
		const { city, country } = meeting.data.place ?? {};
		const land = country === undefined ? undefined : byId.get(country);
		if (city === undefined || land?.kind !== 'countries') continue;
		const { iso, name } = (land as Country).data;
		if (iso === undefined) continue;
		const key = `${iso} ${fold(city)}`;
		if (!known.has(key)) known.set(key, cityElsewhere(city, iso));
		const other = known.get(key);
		if (other === undefined) continue;
		const message = `${city} lies in ${countryName(records.countries, other)}, as far as the lists of cities know, and not in ${name}. Correct \`city\` or \`country\`.`;
		yield warning('place-country', meeting, { path: ['place', 'country'] }, message);
	}
}

function countryName(countries: readonly Country[], iso: string): string {
	const own = countries.find(({ data }) => data.iso === iso)?.data.name;
	return own ?? new Intl.DisplayNames('en', { type: 'region' }).of(iso) ?? iso;
}
