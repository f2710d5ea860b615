/**
 * Countries, towns and organisations by every name under which a text may mean them: those of the archive,
 * and those of all countries of the world (names, adjectives, capitals and towns of meetings), so that a party
 * is recognised that no record knows yet.
 */

import { slug } from '../text/slug.ts';
import { worldCountries } from '../world/world.ts';
import type { Span } from './layout.ts';

/** How a country was named: what may be said of its meaning depends on it. */
export type NameForm = 'name' | 'adjective' | 'city' | 'organisation';

export interface PlaceName {
	/** Id of a country of the archive, or the slug of one that it does not know. */
	country?: string | undefined;
	/** Id of an organisation of the archive, or the slug of one that is named in the text. */
	organisation?: string | undefined;
	/** The town, as it is known. */
	city?: string | undefined;
	form: NameForm;
}

export interface PlaceMention extends Span, PlaceName {
	/** As printed. */
	text: string;
}

export interface CountryFacts {
	id: string;
	name: string;
	iso: string;
	/** Whether a record of the archive stands behind it. */
	known: boolean;
	capital?: string | undefined;
}

/** What the archive knows, as far as names are concerned. */
export interface KnownParties {
	countries: readonly {
		id: string;
		name: string;
		iso?: string | undefined;
		names: readonly string[];
	}[];
	organisations: readonly {
		id: string;
		names: readonly string[];
		country?: string | undefined;
	}[];
}

export interface Gazetteer {
	/** Names in a stretch of text, in order, the longest at each place. */
	/** A town by its name in a dateline; capitals whose names are other words too. */
	town(name: string): PlaceName | undefined;
	find(text: string, span?: Span): PlaceMention[];
	/** What a name, taken whole, means. */
	lookUp(name: string): PlaceName | undefined;
	facts(country: string): CountryFacts | undefined;
	/** Id of the country with this ISO code. */
	byIso(iso: string): string | undefined;
}

/** Further names, by ISO code. Those of "adjective" may stand before an office. */
const moreNames: Readonly<
	Record<string, { name?: readonly string[]; adjective?: readonly string[] }>
> = {
	AE: { name: ['UAE', 'U.A.E.', 'Emirates'], adjective: ['UAE', 'U.A.E.'] },
	AR: { adjective: ['Argentinian', 'Argentinean'] },
	AZ: { adjective: ['Azeri'] },
	BA: { name: ['Bosnia'] },
	BN: { name: ['Brunei Darussalam'], adjective: ['Brunei'] },
	CD: { name: ['DRC', 'Democratic Republic of the Congo', 'Democratic Republic of Congo'] },
	CI: { name: ["Côte d'Ivoire", "Cote d'Ivoire", 'Côte d’Ivoire'] },
	CN: {
		name: ['PRC', "People's Republic of China", 'People’s Republic of China'],
		adjective: ['PRC', 'Sino'],
	},
	CV: { name: ['Cabo Verde'], adjective: ['Cape Verdean'] },
	CZ: { name: ['Czech Republic'] },
	EG: { name: ['Arab Republic of Egypt'] },
	FJ: { adjective: ['Fiji'] },
	GB: {
		name: ['UK', 'U.K.', 'Britain', 'Great Britain'],
		adjective: ['UK', 'U.K.', 'Scottish', 'Welsh'],
	},
	HK: { name: ['Hong Kong'] },
	IS: { adjective: ['Icelandic'] },
	JO: { name: ['Hashemite Kingdom of Jordan'] },
	KG: { adjective: ['Kyrgyz'] },
	KH: { adjective: ['Khmer'] },
	KP: {
		name: [
			'DPRK',
			'D.P.R.K.',
			"Democratic People's Republic of Korea",
			'Democratic People’s Republic of Korea',
		],
		adjective: ['DPRK'],
	},
	KR: { name: ['ROK', 'R.O.K.', 'Republic of Korea'], adjective: ['ROK', 'Korean'] },
	KZ: { adjective: ['Kazakh'] },
	LA: { name: ['Lao PDR', 'Lao P.D.R.', 'Lao People’s Democratic Republic'], adjective: ['Lao'] },
	LU: { adjective: ['Luxembourgish'] },
	LS: { adjective: ['Basotho'] },
	MG: { adjective: ['Madagascan'] },
	MM: { name: ['Burma'], adjective: ['Myanmar'] },
	MV: { adjective: ['Maldivian'] },
	NL: { name: ['Holland', 'the Netherlands'] },
	NP: { adjective: ['Nepali'] },
	NZ: { name: ['Aotearoa'], adjective: ['New Zealand'] },
	PG: { name: ['PNG'], adjective: ['PNG'] },
	PH: { adjective: ['Philippine', 'Philippines'] },
	PS: { name: ['State of Palestine', 'Palestinian Authority'] },
	RU: { name: ['Russian Federation'] },
	SA: { name: ['Kingdom of Saudi Arabia', 'KSA'], adjective: ['Saudi'] },
	SI: { adjective: ['Slovenian'] },
	SR: { adjective: ['Surinamese'] },
	SZ: { name: ['Swaziland'] },
	TJ: { adjective: ['Tajik', 'Tajikistani'] },
	TL: { name: ['East Timor', 'Timor Leste'], adjective: ['Timorese'] },
	TR: { name: ['Turkey', 'Turkiye', 'Türkiye'], adjective: ['Türkiye'] },
	TW: {},
	US: {
		name: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'United States of America', 'America'],
		adjective: ['US', 'U.S.', 'American', 'United States'],
	},
	UZ: { adjective: ['Uzbek'] },
	VA: { name: ['Holy See', 'the Vatican', 'Vatican'], adjective: ['Vatican'] },
	VN: { name: ['Viet Nam', 'Việt Nam', 'SRV'], adjective: ['Viet Nam', 'Sino-Vietnamese'] },
	XK: {},
};

/** Names that mean something else too often: a person, a month of a calendar, an ordinary word. */
const misleading = new Set([
	'Chad',
	'Jersey',
	'Guinea',
	'French',
	'American',
	'Indian',
	'Timor',
	'Vinh',
	'Hue',
	'Clark',
	'Nice',
	'Cali',
	'Norfolk',
	'Austin',
	'Male',
	'Victoria',
	'George Town',
	'Georgetown',
	'Kingston',
	'San José',
	"Saint John's",
	'Hamilton',
	'Stanley',
	'Douglas',
	'Valley',
	'Lima',
	'Alexandria',
	'Florence',
	'Valencia',
	'Medina',
	'Goa',
	'Dali',
]);

/** Shared by two countries: the one that a readout is more likely to mean. */
const preferred: Readonly<Record<string, string>> = {
	Congolese: 'CD',
	French: 'FR',
	American: 'US',
	Indian: 'IN',
	Dutch: 'NL',
	Norwegian: 'NO',
	Dominican: 'DO',
	Guinea: 'GN',
	Micronesian: 'FM',
	Georgian: 'GE',
	Georgia: 'GE',
	'New York': 'US',
};

/** International organisations that take part in meetings, with their ids where the archive has none. */
const organisations: Readonly<Record<string, readonly string[]>> = {
	'european-union': [
		'European Union',
		'EU',
		'E.U.',
		'European Commission',
		'European Council',
		'European Parliament',
	],
	'united-nations': ['United Nations', 'UN', 'U.N.'],
	asean: [
		'ASEAN',
		'Association of Southeast Asian Nations',
		'Association of South East Asian Nations',
	],
	nato: ['NATO', 'North Atlantic Treaty Organization'],
	'african-union': ['African Union', 'AU'],
	'arab-league': ['Arab League', 'League of Arab States'],
	'gulf-cooperation-council': ['Gulf Cooperation Council', 'GCC'],
	'shanghai-cooperation-organisation': [
		'Shanghai Cooperation Organization',
		'Shanghai Cooperation Organisation',
		'SCO',
	],
	'world-health-organization': ['World Health Organization', 'WHO'],
	'international-monetary-fund': ['International Monetary Fund', 'IMF'],
	'world-bank': ['World Bank'],
	'international-atomic-energy-agency': ['International Atomic Energy Agency', 'IAEA'],
	'international-committee-of-the-red-cross': ['International Committee of the Red Cross', 'ICRC'],
};

/** Bodies by which a text names a country without naming it. */
const bodies: Readonly<Record<string, readonly string[]>> = {
	CN: [
		'CPC',
		'Communist Party of China',
		'Chinese Communist Party',
		'CCP',
		'National People’s Congress',
		"National People's Congress",
		'NPC',
		'CPPCC',
		'IDCPC',
		'MOFCOM',
	],
	VN: [
		'CPV',
		'Communist Party of Vietnam',
		'Communist Party of Viet Nam',
		'Vietnam Fatherland Front',
	],
	LA: ['LPRP', 'Lao People’s Revolutionary Party', "Lao People's Revolutionary Party"],
	KH: ['Cambodian People’s Party', "Cambodian People's Party", 'CPP'],
	US: [
		'State Department',
		'Department of State',
		'White House',
		'Pentagon',
		'Capitol Hill',
		'U.S. Congress',
	],
	GB: ['Downing Street', 'Whitehall', 'Foreign, Commonwealth and Development Office', 'FCDO'],
	RU: ['Kremlin'],
	KP: ['Workers’ Party of Korea', "Workers' Party of Korea"],
	IN: ['South Block'],
	CA: ['Global Affairs Canada'],
	AU: ['DFAT'],
	FR: ['Élysée', 'Elysée', 'Quai d’Orsay'],
};

/** "South China Sea", "Gulf of Thailand", "Korean Peninsula": what bears the name of a country and is none. */
const ofWater = /^\s+(?:Sea|Seas|Straits?|Ocean|Gulf|Peninsula|Canal|Channel|Basin)(?!\p{L})/u;
const waterOf = /\b(?:Sea|Gulf|Bay|Straits?)\s+of\s+$/;

/** Builds the gazetteer of an archive. Names that the archive gives stand above all others. */
export function buildGazetteer(known: KnownParties): Gazetteer {
	const world = worldCountries();
	const names = new Map<string, PlaceName>();
	const facts = new Map<string, CountryFacts>();
	const isoToId = new Map<string, string>();
	const knownByIso = new Map(known.countries.map((one) => [one.iso ?? slug(one.name), one]));
	const add = (name: string, place: PlaceName) => {
		if (name.length > 1 && !misleading.has(name) && !names.has(name)) names.set(name, place);
	};

	for (const one of known.countries) {
		facts.set(one.id, { id: one.id, name: one.name, iso: one.iso ?? '', known: true });
		for (const name of one.names) add(name, { country: one.id, form: 'name' });
	}
	for (const one of known.organisations) {
		for (const name of one.names) {
			add(name, { organisation: one.id, country: one.country, form: 'organisation' });
		}
	}
	for (const { iso, name, capitals } of world) {
		const record = knownByIso.get(iso);
		const id = record?.id ?? slug(name);
		isoToId.set(iso, id);
		facts.set(id, {
			id,
			name: record?.name ?? name,
			iso,
			known: record !== undefined,
			capital: capitals[0],
		});
	}
	for (const [name, iso] of Object.entries(preferred)) {
		const country = isoToId.get(iso);
		const form = world.some((one) => one.name === name) ? 'name' : 'adjective';
		if (country && name !== 'New York') names.set(name, { country, form });
	}
	for (const { iso, name, officialName } of world) {
		const country = isoToId.get(iso);
		for (const one of [name, officialName, ...(moreNames[iso]?.name ?? [])]) {
			add(one, { country, form: 'name' });
			add(one.replaceAll("'", '’'), { country, form: 'name' });
		}
		for (const one of moreNames[iso]?.adjective ?? []) add(one, { country, form: 'adjective' });
	}
	for (const { iso, demonyms, isIndependent } of world) {
		const country = isoToId.get(iso);
		for (const one of demonyms) {
			if (isIndependent || ['PS', 'HK', 'TW', 'XK', 'MO'].includes(iso)) {
				add(one, { country, form: 'adjective' });
			}
		}
	}
	for (const [id, list] of Object.entries(organisations)) {
		for (const one of list) add(one, { organisation: id, form: 'organisation' });
	}
	for (const [iso, list] of Object.entries(bodies)) {
		for (const one of list) add(one, { country: isoToId.get(iso), form: 'organisation' });
	}
	for (const { iso, capitals, isIndependent } of world) {
		if (!isIndependent) continue;
		for (const city of capitals) add(city, { country: isoToId.get(iso), city, form: 'city' });
	}
	for (const { iso, meetingTowns } of world) {
		for (const city of meetingTowns) {
			// Towns stand behind "in", so a word that misleads elsewhere is taken here.
			const country = isoToId.get(iso);
			if (!names.has(city)) names.set(city, { country, city, form: 'city' });
		}
	}

	const alternatives = [...names.keys()]
		.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((name) =>
			name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
		);
	const pattern = new RegExp(
		String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}]|[’'](?!s\b)\p{L})`,
		'gu',
	);
	const lookUp = (name: string) => names.get(name.replaceAll(/\s+/g, ' '));
	const capitals = new Map(
		world.flatMap(({ iso, capitals }) => capitals.map((city) => [city, isoToId.get(iso)] as const)),
	);

	return {
		lookUp,
		town: (name) => {
			const place = lookUp(name);
			const country = capitals.get(name);
			return place?.form === 'city'
				? place
				: country
					? { country, city: name, form: 'city' }
					: undefined;
		},
		facts: (country) => facts.get(country),
		byIso: (iso) => isoToId.get(iso),
		find(text, span = { start: 0, end: text.length }) {
			return [...text.slice(span.start, span.end).matchAll(pattern)].flatMap((match) => {
				const place = lookUp(match[0]);
				const start = span.start + match.index;
				const isWater =
					ofWater.test(text.slice(start + match[0].length, start + match[0].length + 12)) ||
					waterOf.test(text.slice(Math.max(0, start - 16), start));
				return place && !isWater
					? [{ ...place, start, end: start + match[0].length, text: match[0] }]
					: [];
			});
		},
	};
}
