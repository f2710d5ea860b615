/** What YAML can do and front matter must not: references, types, several documents, keys that are no words. */

import { CST } from 'yaml';
import { lexemesOf } from './yaml-lexemes.ts';

export interface RefusedForm {
	/** In UTF-16 units. */
	offset: number;
	message: string;
}

/** Signs with which one of the refused forms may begin. Most front matter has none of them. */
const maySuspect =
	/(?:^|[\s,[{:-])[&*!](?=\S)|^[%?]|[\s,[{-]\?(?:\s|$)|^(?:\.\.\.|---)|<<|__proto__|\\/m;

const quotation = 'Put text that begins with this sign between quotation marks.';

/** Everything in front matter that is YAML, but has no place in a record. */
export function findRefusedForms(yaml: string): RefusedForm[] {
	if (!maySuspect.test(yaml)) return [];
	const found: RefusedForm[] = [];
	let hasBegun = false;
	for (const { offset, source, isPlain } of lexemesOf(yaml)) {
		const message = isPlain
			? refusedKey(source, yaml, offset + source.length)
			: refusedForm(source, hasBegun, yaml, offset);
		if (message !== undefined) found.push({ offset, message });
		if (isPlain || !/^(?:[\s#%]|---)/.test(source)) hasBegun = true;
	}
	return found;
}

function refusedForm(
	source: string,
	hasBegun: boolean,
	yaml: string,
	offset: number,
): string | undefined {
	switch (CST.tokenType(source)) {
		case 'anchor':
			return `Found "${source}", a name for something to be repeated. Records repeat nothing: write the value out where it is needed. ${quotation}`;
		case 'alias':
			return `Found "${source}", a reference to a name. Write the value out. ${quotation}`;
		case 'tag':
			return `Found "${source}", a type. Every value is read as text: delete it. ${quotation}`;
		case 'directive-line':
			return `Found "${source}", an instruction for programs. Delete the line.`;
		case 'explicit-key-ind':
			return 'Found "? ", with which a complicated key begins. Write each field as "field: value". Put text that begins with a question mark between quotation marks.';
		case 'doc-end':
			return 'The line "..." ends the fields here. Front matter ends with a line "---": write that, or delete the line.';
		case 'doc-start':
			return hasBegun
				? 'A second part begins here with "---". A file has one set of fields: put all of them above, and delete this line.'
				: undefined;
		case 'double-quoted-scalar':
		case 'single-quoted-scalar':
			return refusedKey(unquoted(source), yaml, offset + source.length);
		default:
			return undefined;
	}
}

function unquoted(source: string): string {
	try {
		return source.startsWith('"') ? String(JSON.parse(source)) : source.slice(1, -1);
	} catch {
		return source.slice(1, -1);
	}
}

/** Keys with a meaning of their own for programs. */
function refusedKey(key: string, yaml: string, end: number): string | undefined {
	if (key !== '<<' && key !== '__proto__') return undefined;
	if (!/^[ \t]*:(?:\s|$)/.test(yaml.slice(end, end + 100))) return undefined;
	return key === '<<'
		? 'Found "<<", which takes over the fields of something else. Write each field out.'
		: 'There is no field "__proto__". Delete it.';
}
