/** Countries by ISO 3166-1, those that meet most often in these made-up archives first. */
export const countryCodes =
	`CN VN US RU JP KR IN FR DE GB ID SG LA KH TH AU BR ZA EG SA TR IR PK CA MX IT ES MY PH MM
	AE QA IL JO IQ KZ UZ UA PL NL BE SE NO FI DK CH AT PT GR HU CZ RO RS BG NG KE ET GH TZ AO DZ MA TN
	AR CL PE CO CU VE NZ BD LK NP MN KP KW OM BH YE SY LB AF TM KG TJ GE AM AZ BY MD LT LV EE SK SI HR
	BA ME MK AL CY MT LU IE IS UG RW BI CD CG CM GA GQ TD CF NE ML BF SN GM GN GW SL LR CI TG BJ MR LY
	SD SS ER DJ SO MG MU SC KM MZ ZW ZM MW BW NA LS SZ ST CV UY PY BO EC GY SR PA CR NI HN SV GT BZ DO
	HT JM TT BB BS GD LC VC DM AG KN FJ PG SB VU WS TO KI TV NR PW FM MH TL BN MV BT AD MC SM LI VA PS`.split(
		/\s+/,
	);

/** Languages in which countries are named, besides English. */
export const nameLanguages = ['vi', 'zh-Hans', 'ko', 'lo'] as const;

/** What a country is called in a language, as the runtime's Unicode data have it. */
export function countryName(code: string, language: string): string {
	let names = namesBy.get(language);
	if (!names) namesBy.set(language, (names = new Intl.DisplayNames(language, { type: 'region' })));
	// Some names hold signs that mark where a line may break; records have none that readers do not see.
	return (names.of(code) ?? code).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

const namesBy = new Map<string, Intl.DisplayNames>();
