/** What the table of towns says of the country of a city. */

import { fold } from '../text/fold.ts';
import { countriesToday } from '../views/places/gazetteer.ts';
import { townsOf, worldCountries } from '../world/world.ts';

/** A city of so many people is known by its name alone. */
const wellKnown = 1_000_000;

/** Cities that several states claim, and territories that a record may count to a state: nothing is asked of them. */
const claimed: ReadonlySet<string> = new Set([
	...['jerusalem', 'srinagar', 'donetsk', 'luhansk', 'sevastopol', 'simferopol'],
	...['HK', 'MO', 'TW', 'PS', 'XK', 'EH', 'PR'],
]);

let wellKnownCountries: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The ISO code of the country in which a city lies, if it is a well-known one, lies in no more than one country, and
 * the country that is given has no town whose name begins like it. `undefined` in every other case.
 */
export function cityElsewhere(city: string, iso: string): string | undefined {
	wellKnownCountries ??= countriesOfWellKnown();
	const name = fold(city);
	const [other, ...more] = wellKnownCountries.get(name) ?? [];
	const today = countriesToday(iso);
	if (other === undefined || more.length > 0 || today.includes(other)) return undefined;
	if (claimed.has(name) || claimed.has(other)) return undefined;
	for (const own of townsOf(new Set(today))) {
		if (fold(own.name).startsWith(name)) return undefined;
	}
	return other;
}

function countriesOfWellKnown(): Map<string, Set<string>> {
	const countries = new Map<string, Set<string>>();
	const all = new Set(worldCountries().map(({ iso }) => iso));
	for (const { name, country, population } of townsOf(all)) {
		if (population < wellKnown) continue;
		const key = fold(name);
		countries.set(key, (countries.get(key) ?? new Set()).add(country));
	}
	return countries;
}
