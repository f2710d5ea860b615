/** Offices as they are printed beside a name: before it, or behind a comma. */

import type { PlaceMention } from './gazetteer.ts';
import type { Span } from './layout.ts';
import type { Token } from './tokens.ts';

export interface Office extends Span {
	/** As printed, without the nation before it and the article. */
	text: string;
	/** Country or organisation that the words around it name. */
	country?: string | undefined;
	organisation?: string | undefined;
}

/** The words of a paragraph as the parsers of offices and names see them. */
export interface Line {
	text: string;
	tokens: Token[];
	/** The name of a country, town or body that each token belongs to. */
	places: (PlaceMention | undefined)[];
	/** Tokens that are known to belong to a person's name. */
	claimed: boolean[];
}

const lowerOffice =
	/^(?:foreign|prime|deputy|vice|defen[cs]e|finance|commerce|trade|interior|top|senior|visiting|new|newly|newly-elected|newly-appointed|outgoing|incoming|acting|then|former|state|general|party|executive|permanent|special|assistant|secretary|external|affairs|cooperation|home|national|security|parliamentary|parliament|health|education|energy|agriculture|environment|transport|development|planning|economy|economic|relations|international|central|committee|committee's|politburo|political|bureau|standing|first|high|commission|office|department|council|provincial|municipal|chief|also|concurrently|its|culture|tourism|sports|technology|science|information|labou?r|military|navy|army|industry|investment|communications?|justice|public|side)$/;

/**
 * The office that ends directly before the token `at`, or nothing. Goes back over words of offices, their
 * fields, the names of bodies and countries, as long as they hang together.
 */
export function officeBefore(line: Line, at: number): (Office & { from: number }) | undefined {
	const { tokens, places, claimed } = line;
	let from = at;
	let comma = false;
	for (let index = at - 1; index >= 0; index--) {
		const token = tokens[index];
		const before = tokens[index - 1];
		if (!token || claimed[index] || at - index > 40) break;
		if (token.text === ')') {
			const open = tokens.findLastIndex((one, place) => place < index && one.text === '(');
			if (open === -1 || index - open > 5) break;
			index = open;
			continue;
		}
		if (token.text === ',') {
			// "…Foreign Minister, Prak Sokhonn", "Minister of Culture, Sports and Tourism …"
			if (comma && from === index + 1) break;
			const closes =
				before?.isOfficeWord || before?.text === ')' || places[index - 1] !== undefined;
			if (!before || !closes || (from !== at && !tokens[from]?.isOfficeWord)) break;
			// "…Foreign Minister, Prak Sokhonn, …": without the second comma a new clause begins.
			if (from === at && !closesBehind(line, at)) break;
			if (from === at) comma = true;
			else if (
				!/^(?:and|&)$/.test(tokens[from + 1]?.text ?? '') &&
				!/^(?:and|&)$/.test(tokens[from]?.text ?? '') &&
				!/^(?:and|&)$/.test(tokens[from + 2]?.text ?? '')
			)
				break;
			continue;
		}
		if (!token.isWord && token.text !== '&') break;
		const place = places[index];
		if (place) {
			if (place.form === 'city' && !(from < at && /^(?:of|the|for)$/.test(before?.lower ?? '')))
				break;
			from = index;
			if (token.isPossessive) break;
			continue;
		}
		if (token.isConnector || token.lower === 'the') {
			if (!joins(line, index, from === at)) break;
			continue;
		}
		if (token.isPossessive && !token.isCapital) break;
		if (token.isCapital) {
			if (token.isOfficeWord) from = index;
			else if (token.isHonorific) continue;
			else if (/^\p{Lu}{2,6}$/u.test(token.text)) from = index;
			else if (token.mayName && from < at && bodyName(line, index)) from = index;
			else break;
			continue;
		}
		if (token.isHead || lowerOffice.test(token.lower)) from = index;
		else break;
	}
	return read(line, from, at);
}

/** Whether a comma or the end of the sentence follows the name that begins at a token. */
function closesBehind({ tokens }: Line, at: number): boolean {
	let index = at;
	while (tokens[index]?.isHonorific || /^(?:the|his|her)$/.test(tokens[index]?.lower ?? ''))
		index++;
	while (tokens[index]?.mayName || (tokens[index]?.isWord && tokens[index]?.isCapital)) index++;
	return (
		tokens[index] === undefined ||
		/^[,.;:]$/.test(tokens[index]?.text ?? '') ||
		tokens[index]?.lower === 'and' ||
		/^(?:stressed|said|told)$/.test(tokens[index]?.lower ?? '')
	);
}

/** Whether a joining word holds two parts of an office together, and not an office and the sentence around it. */
function joins({ tokens, places, claimed }: Line, index: number, isLast: boolean): boolean {
	const word = tokens[index]?.lower ?? '';
	if (isLast || /^(?:with|at|in|de)$/.test(word)) return false;
	let back = index - 1;
	if (tokens[back]?.text === ')')
		back = tokens.findLastIndex((one, place) => place < back && one.text === '(') - 1;
	if (tokens[back]?.text === ',' && word === 'and') back -= 1;
	const before = tokens[back];
	if (!before || claimed[back]) return false;
	if (word === 'the') return /^(?:of|for|to|and|on)$/.test(before.lower);
	if (word === 'and' || word === '&') {
		return (
			before.isOfficeWord &&
			!before.isConnector &&
			(before.isCapital || before.isHead) &&
			places[index + 1]?.form !== 'adjective'
		);
	}
	if (word === 'to') return before.isHead;
	return (
		before.isOfficeWord ||
		places[back] !== undefined ||
		/^\p{Lu}{2,6}$/u.test(before.text) ||
		(before.mayName && word === 'of' && before.isCapital)
	);
}

/** A name inside that of a body: "of the Guangxi Zhuang Autonomous Region". */
function bodyName({ tokens, places }: Line, index: number): boolean {
	let back = index - 1;
	while (tokens[back]?.mayName || tokens[back]?.text === '-') back--;
	const before = tokens[back]?.lower ?? '';
	const next = tokens[index + 1];
	return (
		/^(?:of|the|for|de)$/.test(before) &&
		(next?.isOfficeWord === true || places[index + 1] !== undefined || next?.mayName === true)
	);
}

/** The office that follows a name behind a comma or in brackets, and the token behind it; or nothing. */
export function officeAfter(line: Line, at: number): (Office & { to: number }) | undefined {
	const { tokens, places } = line;
	let begin = at;
	const opening = tokens[begin]?.text;
	if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return undefined;
	begin++;
	while (
		/^(?:the|a|an|also|who|is|was|currently|concurrently|and)$/.test(tokens[begin]?.text ?? '') &&
		begin - at < 5
	) {
		if (tokens[begin]?.text === 'and' && opening === ',') return undefined;
		begin++;
	}
	let to = begin;
	let hasHead = false;
	for (let index = begin; index < tokens.length && index - begin < 40; index++) {
		const token = tokens[index];
		if (!token) break;
		if (token.text === ',') {
			if (!continuesOffice(line, index)) break;
			continue;
		}
		if (!token.isWord && token.text !== '&') {
			if (token.text === '(') {
				const close = tokens.findIndex((one, place) => place > index && one.text === ')');
				if (close !== -1 && close - index < 4) {
					index = close;
					continue;
				}
			}
			break;
		}
		if (token.isHead && !/^(?:chief|member)$/.test(token.lower)) hasHead = true;
		if (/^(?:member|chief)$/.test(token.lower)) hasHead = true;
		const fits =
			token.isOfficeWord ||
			token.isConnector ||
			token.lower === 'the' ||
			places[index] !== undefined ||
			token.isCapital ||
			lowerOffice.test(token.lower) ||
			/^(?:research|dean|fellow|professor|analyst|expert|scholar|researcher|rotating|country|country’s|country's|a|an|group|bilateral)$/.test(
				token.lower,
			);
		if (!fits) break;
		if (
			/^(?:dean|fellow|professor|analyst|expert|scholar|researcher|economist|lecturer)$/.test(
				token.lower,
			)
		)
			hasHead = true;
		if (!hasHead && index - begin > 8) break;
		if (!token.isConnector && token.lower !== 'the') to = index + 1;
	}
	if (!hasHead) return undefined;
	// "…, Foreign Minister Bui Thanh Son": the office of the next person.
	const next = tokens[to];
	const inner = tokens.slice(begin, to);
	const lastNames = inner.toReversed().findIndex((token) => !token.mayName);
	if (lastNames > 0 && inner.at(-1 - lastNames)?.isHead) return undefined;
	if (next?.mayName && next.isCapital) return undefined;
	const office = read(line, begin, to, true);
	return office && { ...office, to };
}

function continuesOffice({ tokens, places, claimed }: Line, comma: number): boolean {
	let index = comma + 1;
	if (tokens[index]?.text === 'and') index++;
	if (tokens[index]?.text === 'the') index++;
	const token = tokens[index];
	if (!token?.isCapital || claimed[index]) return false;
	if (!(token.isOfficeWord || token.isHead)) return false;
	// A person may follow this office: then it is not the same one's.
	for (let ahead = index; ahead < tokens.length && ahead - index < 14; ahead++) {
		const one = tokens[ahead];
		if (
			!one ||
			(!one.isOfficeWord && !one.isConnector && places[ahead] === undefined && one.lower !== 'the')
		) {
			return !(one?.mayName && one.isCapital);
		}
	}
	return true;
}

/** "under the co-chair of Deputy Prime Minister …": no part of the office. */
const underChair =
	/^co-?chair(?:s|manship)? of (?:the )?(?=(?:Deputy|Vice|Prime|Minister|Foreign|Member|General|State|Secretary|President))/i;

function read(
	line: Line,
	from: number,
	to: number,
	isAfter = false,
): (Office & { from: number }) | undefined {
	let begin = from;
	const { tokens, places, text } = line;
	while (
		begin < to &&
		/^(?:the|a|an|and|of|for|to|on|with|also|&|,)$/.test(tokens[begin]?.lower ?? '')
	)
		begin++;
	const part = tokens.slice(begin, to);
	const isOffice = part.some((token) => token.isHead) || (isAfter && part.length > 0);
	if (!isOffice) return undefined;
	if (!isAfter && part.at(-1)?.isConnector) return undefined;
	const party = partyOf(line, begin, to);
	// What the nation says is said by the country: the office is kept without it.
	let core = begin;
	const isAmbassador = part.some(({ lower }) =>
		/^(?:ambassador|consul|consul-general|embassy)$/.test(lower),
	);
	while (core < to - 1) {
		const place = places[core];
		const isNation =
			place !== undefined &&
			place.form !== 'organisation' &&
			!isAmbassador &&
			!(tokens[core + 1]?.lower === 'of' && place.form === 'name');
		const isAside =
			/^(?:visiting|top|then|new|its|his|her|their|newly-elected|newly-appointed|newly)$/.test(
				tokens[core]?.lower ?? '',
			);
		if (!isNation && !isAside) break;
		core++;
	}
	const begun = tokens[core]?.start ?? 0;
	const start = begun + (underChair.exec(text.slice(begun))?.[0].length ?? 0);
	const lastToken = tokens[to - 1];
	let end = lastToken?.end ?? start;
	if (lastToken?.text === ',') end = tokens[to - 2]?.end ?? end;
	const words = text
		.slice(start, end)
		.replace(/\s*\(\p{Lu}{2,6}\)\s*$/u, '')
		.replace(/,\s*$/, '')
		// "Foreign Minister of Saudi Arabia Prince Faisal": a title of the person.
		.replace(/(?<=\s(?:of|and)\s.{2,40})\s+(?:Prince|Princess|Sheikh|Sheikha)$/u, '');
	return { start, end: start + words.length, text: words, from: begin, ...party };
}

/** Whose office it is: the nation before it or behind "of", and not the one behind "to" or "for". */
function partyOf(
	{ tokens, places }: Line,
	from: number,
	to: number,
): Pick<Office, 'country' | 'organisation'> {
	const found: Pick<Office, 'country' | 'organisation'> = {};
	for (let index = from; index < to; index++) {
		const place = places[index];
		if (!place) continue;
		let before = index - 1;
		while (places[before] === place) before--;
		if (tokens[before]?.lower === 'the') before--;
		if (before >= from && /^(?:to|for|with|on|in|at)$/.test(tokens[before]?.lower ?? '')) {
			const isDomain = place.form === 'organisation';
			if (!isDomain) continue;
		}
		if (place.form === 'city') continue;
		if (place.organisation !== undefined) found.organisation ??= place.organisation;
		if (place.country !== undefined) found.country ??= place.country;
	}
	return found;
}
