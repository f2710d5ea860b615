/** The codes of countries that there are, and that there were. */

import { error, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** ISO 3166-1, two letters, and XK for Kosovo, which ISO leaves to its users. */
const now = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ
BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR
CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU
ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ
LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;

/** ISO 3166-3, four letters: codes that were withdrawn. Both lists are those of the npm package iso-3166, version 4.4.0. */
const once = `
AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM
NHVU NQAQ NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD`;

const codes: ReadonlySet<string> = new Set(`${now} ${once}`.trim().split(/\s+/));

/** Codes that ISO has given to no country. Maps and lists of cities would find nothing by them. */
export function* countryCodes({ records }: Lookup): Generator<Finding> {
	for (const country of records.countries) {
		const { iso } = country.data;
		if (iso === undefined || isCountryCode(iso)) continue;
		const message = `No country has the code "${iso}". Look it up in ISO 3166, or leave the field out.`;
		yield error('country-code', country, { path: ['iso'] }, message);
	}
}

/** Whether a code stands for a country of today or of the past. */
export function isCountryCode(code: string): boolean {
	return codes.has(code);
}
