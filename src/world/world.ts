/** The countries of the world and their towns, from the table beside this file. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface WorldCountry {
	/** ISO 3166-1, two letters. */
	iso: string;
	name: string;
	officialName: string;
	capitals: readonly string[];
	/** What its people and things are called in English: "Lao", "Laotian". */
	demonyms: readonly string[];
	isIndependent: boolean;
	/** Towns, other than capitals, in which diplomats often meet. */
	meetingTowns: readonly string[];
}

export interface Town {
	name: string;
	/** ISO 3166-1, two letters. */
	country: string;
	population: number;
	/** Degrees, north and east positive. */
	lat: number;
	lon: number;
}

/** The table, divided into countries: each with its first line and those of its towns. */
interface Section {
	country: WorldCountry;
	towns: readonly string[];
}

let sections: readonly Section[] | undefined;

/** Every country that the table describes. */
export function worldCountries(): readonly WorldCountry[] {
	return readSections().flatMap(({ country }) => (country.name ? [country] : []));
}

/** The towns of some countries, by ISO code. They are made anew each time: there are many. */
export function* townsOf(countries: ReadonlySet<string>): Generator<Town> {
	for (const { country, towns } of readSections()) {
		if (!countries.has(country.iso)) continue;
		for (const line of towns) {
			const [, name = '', lat, lon, population] = line.split('\t');
			yield {
				name,
				country: country.iso,
				population: Number(population),
				lat: Number(lat),
				lon: Number(lon),
			};
		}
	}
}

function readSections(): readonly Section[] {
	if (sections) return sections;
	// A file of data: read from the project, not bundled with the pages.
	const text = readFileSync(resolve('src/world/world.tsv'), 'utf8').replace(/^(?:#.*\n)+/, '');
	sections = text
		.trimEnd()
		.split(/\n(?!\t)/)
		.map((section) => {
			const [first = '', ...towns] = section.split('\n');
			return { country: countryOf(first), towns };
		});
	return sections;
}

function countryOf(line: string): WorldCountry {
	const [iso = '', name = '', officialName = '', capitals, demonyms, independent, meetingTowns] =
		line.split('\t');
	return {
		iso,
		name,
		officialName,
		capitals: listOf(capitals),
		demonyms: listOf(demonyms),
		isIndependent: independent === 'independent',
		meetingTowns: listOf(meetingTowns),
	};
}

function listOf(text: string | undefined): string[] {
	return text ? text.split('|') : [];
}
