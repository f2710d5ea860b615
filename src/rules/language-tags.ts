import { iso6393 } from 'iso-639-3';
import type { Entry } from '../archive/entry.ts';
import { recordKinds } from '../schemas/records.ts';
import { error, warning, type Lookup } from './lookup.ts';
import type { Finding } from './problem.ts';

/** Groups of languages, ISO 639-5: rarely what is meant, but tags all the same. */
const groups = `
aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bih bnt btk cai cau cba ccn ccs cdc cdd cel
cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox gem gme gmq gmw grk hmx hok hyx iir ijo inc ine ira
iro itc jpx kar kdo khi kro map mkh mno mun myn nah nai ngf nic nub omq omv oto paa phi plf poz pqe pqw pra qwe
roa sai sal sdv sem sgn sio sit sla smi son sqj ssa syd tai tbq trk tup tut tuw tyr urj wak wen xgn xnd ypk zhx
zle zls zlw znd`;

const languages: ReadonlySet<string> = new Set([
	...iso6393.flatMap(({ iso6391, iso6393: long }) => (iso6391 ? [iso6391, long] : [long])),
	...groups.trim().split(/\s+/),
]);

const namesOf = {
	language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
	script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
	region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** What is wrong with a language tag that is well formed: its language, script or region is none. */
export function explainLanguage(tag: string): Pick<Finding, 'level' | 'message'> | undefined {
	const { script, region } = new Intl.Locale(tag);
	// A locale of "und" has no language.
	const language = tag.split('-')[0] ?? '';
	// "qaa" to "qtz" are for private use; deprecated tags are known by name alone.
	const isKnown =
		languages.has(language) || /^q[a-t][a-z]$/.test(language) || namesOf.language.of(language);
	if (!isKnown) {
		const message = `No language has the tag "${language}". Look the tag up, or write "und" where the language is not known.`;
		return { level: 'error', message };
	}
	const odd =
		script !== undefined && !namesOf.script.of(script)
			? `script "${script}"`
			: region !== undefined && !namesOf.region.of(region)
				? `region "${region}"`
				: undefined;
	return odd
		? {
				level: 'warning',
				message: `The language tag "${tag}" has the ${odd}, which is not known. Is it right?`,
			}
		: undefined;
}

/** Language tags of no language: fonts, hyphens and voices are chosen by them. */
export function* languageTags({ records }: Lookup): Generator<Finding> {
	for (const kind of recordKinds) {
		for (const entry of records[kind] as readonly Entry[]) {
			for (const { tag, path, onKey } of tagsIn(entry)) {
				const odd = explainLanguage(tag);
				if (!odd) continue;
				const make = odd.level === 'error' ? error : warning;
				yield make('language', entry, { path, ...(onKey && { onKey }) }, odd.message);
			}
		}
	}
}

function* tagsIn({
	data,
}: Entry): Generator<{ tag: string; path: readonly PropertyKey[]; onKey?: boolean }> {
	if ('language' in data) yield { tag: data.language, path: ['language'] };
	if ('names' in data) {
		for (const tag of Object.keys(data.names)) yield { tag, path: ['names', tag], onKey: true };
	}
	if (!('commitments' in data)) return;
	for (const [index, { original }] of data.commitments.entries()) {
		if (original) {
			yield { tag: original.language, path: ['commitments', index, 'original', 'language'] };
		}
	}
}
