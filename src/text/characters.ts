/**
 * Characters that no reader sees, that change what a reader sees, or that show that a text was damaged.
 * They are judged by their Unicode properties, in the text as it is read.
 */

/** What is wrong with one character of a text. */
export interface OddCharacter {
	/** Where it stands, in UTF-16 units. */
	offset: number;
	/** `error` where the character cannot be right; `warning` where a person should look. */
	level: 'error' | 'warning';
	rule: 'hidden-character' | 'damaged-text' | 'look-alike' | 'letter-form';
	message: string;
}

/** Characters that are never part of a text: controls, halves of pairs, what is not a character. */
const neverText =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFD]/u;
const everyNeverText = new RegExp(neverText.source, 'gu');
const ordinaryControls = new Set(['\t', '\n', '\r']);

/** Whether a text shows nothing: it is empty, or all of it is blanks and characters that nobody sees. */
export function showsNothing(text: string): boolean {
	return !/[^\p{White_Space}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u.test(
		text,
	);
}

/** Letters of the scripts that join letters, or keep them apart, by U+200C and U+200D. */
const joiningLetter =
	/[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}\p{scx=Newa}\p{scx=Tirh}\p{scx=Sund}\p{scx=Cham}\p{scx=Lana}]/u;
/** Scripts without blanks between words, in which U+200B marks where a line may break. */
const unspacedLetter = /[\p{scx=Khmr}\p{scx=Laoo}\p{scx=Thai}\p{scx=Mymr}\p{scx=Tibt}]/u;

/** All odd characters of a text, in order. `verbatim` is for the characters that a source prints. */
export function findOddCharacters(text: string, { verbatim = false } = {}): OddCharacter[] {
	// Most texts have none.
	if (!mayBeOdd.test(text)) return [];
	const damage = Array.from(damagedText(text));
	if (damage.length > 0) return damage.slice(0, 1);
	return [...hiddenCharacters(text, verbatim), ...lookAlikes(text), ...letterForms(text)].toSorted(
		(a, b) => a.offset - b.offset,
	);
}

const mayBeOdd = new RegExp(
	[
		// All that is never text, but for tabs and line ends.
		String.raw`(?![\t\n\r])${neverText.source}`,
		// Letters that UTF-8 leaves where it was read as another encoding.
		String.raw`[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]`,
		// Compatibility letters, and marks that stand by themselves.
		String.raw`[\uFB00-\uFB06\p{Mn}\u1100-\u11FF]`,
		String.raw`\p{sc=Latin}[\p{L}\p{M}]*[\p{sc=Cyrl}\p{sc=Grek}]|[\p{sc=Cyrl}\p{sc=Grek}][\p{L}\p{M}]*\p{sc=Latin}`,
	].join('|'),
	'u',
);

function* hiddenCharacters(text: string, verbatim: boolean): Generator<OddCharacter> {
	for (const { 0: character, index } of text.matchAll(everyNeverText)) {
		if (ordinaryControls.has(character) || isInPlace(text, index, character)) continue;
		const level = isLayout(text, index, character, verbatim) ? 'warning' : 'error';
		const isDamage = character === '\uFFFD';
		yield {
			offset: index,
			level,
			rule: isDamage ? 'damaged-text' : 'hidden-character',
			message: isDamage
				? 'Found U+FFFD (replacement character): it stands for a character that was lost. Copy the text again from the source.'
				: `Found ${named(character)}. ${
						level === 'warning'
							? 'Readers do not see it. Keep it only if the source has it.'
							: 'Delete it: readers do not see it, and it changes what they see or find.'
					}`,
		};
	}
}

/** Marks of layout: a soft hyphen that a source has, a place for a line break in a script without blanks between words. */
function isLayout(text: string, offset: number, character: string, verbatim: boolean): boolean {
	if (character === '\u00AD') return verbatim;
	return character === '\u200B' && unspacedLetter.test(before(text, offset));
}

/** Whether an invisible character does its work where it stands: it joins letters or emoji, or chooses a form. */
function isInPlace(text: string, offset: number, character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	const previous = before(text, offset);
	const next = after(text, offset + character.length);
	if (code === 0x200d || code === 0x200c) {
		if (
			code === 0x200d &&
			isPictograph(previous, text, offset) &&
			/\p{Extended_Pictographic}/u.test(next)
		)
			return true;
		if (!joiningLetter.test(previous) || !/[\p{L}\p{M}]/u.test(previous)) return false;
		return code === 0x200d || /\p{M}/u.test(previous) || joiningLetter.test(next);
	}
	if (code === 0xfe0e || code === 0xfe0f) return /[\p{Emoji}]/u.test(previous);
	if (code >= 0xfe00 && code <= 0xfe02) return /[\p{sc=Han}\p{Sm}]/u.test(previous);
	if (code >= 0xe0100 && code <= 0xe01ef) return /\p{sc=Han}/u.test(previous);
	if ((code >= 0x180b && code <= 0x180d) || code === 0x180f) return /\p{scx=Mong}/u.test(previous);
	if (code >= 0xe0020 && code <= 0xe007f) return isInFlag(text, offset);
	return false;
}

function isPictograph(previous: string, text: string, offset: number): boolean {
	if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(previous)) return true;
	return previous === '\uFE0F' && /\p{Emoji}/u.test(before(text, offset - 1));
}

/** Tag letters spell the flag of a part of a country behind a black flag, and nothing else. */
function isInFlag(text: string, offset: number): boolean {
	for (const { 0: flag, index } of text.matchAll(/\p{RGI_Emoji_Tag_Sequence}/gv)) {
		if (index <= offset && offset < index + flag.length) return true;
	}
	return false;
}

function before(text: string, offset: number): string {
	return (
		/(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^])$/.exec(
			text.slice(Math.max(0, offset - 2), offset),
		)?.[0] ?? ''
	);
}

function after(text: string, offset: number): string {
	return String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
}

/** Names of the commonest, as Unicode has them; others are called by what they are. */
const names: Readonly<Record<number, string>> = {
	0x00: 'null',
	0x07: 'bell',
	0x08: 'backspace',
	0x0b: 'vertical tab',
	0x0c: 'form feed',
	0x0d: 'carriage return',
	0x1b: 'escape',
	0x7f: 'delete',
	0x85: 'next line',
	0xad: 'soft hyphen',
	0x34f: 'combining grapheme joiner',
	0x61c: 'Arabic letter mark',
	0x115f: 'Hangul filler',
	0x1160: 'Hangul filler',
	0x180e: 'Mongolian vowel separator',
	0x200b: 'zero width space',
	0x200c: 'zero width non-joiner',
	0x200d: 'zero width joiner',
	0x200e: 'left-to-right mark',
	0x200f: 'right-to-left mark',
	0x2028: 'line separator',
	0x2029: 'paragraph separator',
	0x202a: 'left-to-right embedding',
	0x202b: 'right-to-left embedding',
	0x202c: 'pop directional formatting',
	0x202d: 'left-to-right override',
	0x202e: 'right-to-left override',
	0x2060: 'word joiner',
	0x2061: 'function application',
	0x2062: 'invisible times',
	0x2063: 'invisible separator',
	0x2064: 'invisible plus',
	0x2066: 'left-to-right isolate',
	0x2067: 'right-to-left isolate',
	0x2068: 'first strong isolate',
	0x2069: 'pop directional isolate',
	0x3164: 'Hangul filler',
	0xfeff: 'byte order mark',
	0xffa0: 'Hangul filler',
	0xfff9: 'interlinear annotation anchor',
	0xfffa: 'interlinear annotation separator',
	0xfffb: 'interlinear annotation terminator',
	0xfffc: 'object replacement character',
};

/** "the invisible control character U+0000 (null)", for messages. */
function named(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	const name = names[code];
	const kind = kindOf(character, code);
	return `${kind} ${number}${name ? ` (${name})` : ''}`;
}

function kindOf(character: string, code: number): string {
	if (/\p{Cc}/u.test(character)) return 'the invisible control character';
	if (/\p{Cs}/u.test(character)) return 'half of a character,';
	if (/\p{Co}/u.test(character)) return 'the private-use character';
	if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'the code of no character,';
	if (/\p{Bidi_Control}/u.test(character)) return 'the invisible text-direction mark';
	if (code >= 0xe0000 && code <= 0xe007f) return 'the invisible tag character';
	if (/\p{Variation_Selector}/u.test(character)) return 'the invisible variation selector';
	return 'the invisible character';
}

/** Windows' own places for the codes 0x80 to 0x9F, as browsers read Latin-1. */
const codesOfWindows = new Map(
	Array.from({ length: 32 }, (_, index) => [
		new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
		0x80 + index,
	]),
);

/** A sequence of UTF-8 that was read as Latin-1 or Windows-1252, one letter a byte. */
const misread = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]{1,3}/g;

function* damagedText(text: string): Generator<OddCharacter> {
	for (const { 0: run, index } of text.matchAll(misread)) {
		const reading = readAgain(run);
		if (!reading || !isLikelyDamage(text, index, reading)) continue;
		const { found, meant } = reading;
		yield {
			offset: index,
			level: 'error',
			rule: 'damaged-text',
			message: `Found "${visibly(found)}" where "${visibly(meant)}" was meant: UTF-8 was read in another encoding. Copy the text again from the source, as UTF-8.`,
		};
	}
}

/** The first character that the letters spell as bytes of UTF-8; nothing if they spell none. */
function readAgain(run: string): { found: string; meant: string } | undefined {
	const bytes = Array.from(run, (one) => codesOfWindows.get(one) ?? one.charCodeAt(0));
	const length = (bytes[0] ?? 0) >= 0xf0 ? 4 : (bytes[0] ?? 0) >= 0xe0 ? 3 : 2;
	if (bytes.length < length || bytes.some((byte) => byte > 0xff)) return undefined;
	try {
		const meant = new TextDecoder('utf-8', { fatal: true }).decode(
			Uint8Array.from(bytes.slice(0, length)),
		);
		return { found: run.slice(0, length), meant };
	} catch {
		return undefined;
	}
}

/** What really stands behind letters with marks: "É…", "ß“", "à »". */
const punctuation = /^[\u00A0\u00AB\u00B7\u00BB\u2013-\u203A]*$/;

function isLikelyDamage(
	text: string,
	offset: number,
	{ found, meant }: { found: string; meant: string },
): boolean {
	if (found.startsWith('â€')) return true;
	const behind = text.slice(offset + found.length, offset + found.length + 2);
	const isEndOfWord = /\p{L}/u.test(before(text, offset)) && !/^\p{L}/u.test(behind);
	if (
		punctuation.test(found.slice(1)) &&
		(found[0] !== 'Â' || isEndOfWord) &&
		!/^\p{L}/u.test(behind)
	)
		return false;
	if (/[\u00A0-\u017F]/.test(meant)) return true;
	// Letters of other scripts, and of Vietnamese: of two bytes they are told by coming in a row.
	return found.length > 2 ? /[\p{L}\p{M}\p{P}\p{S}]/u.test(meant) : /^[\u00C2-\u00F4]/.test(behind);
}

/** Letters of other scripts that look like Latin ones. */
const looksLatin = /[АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορικυχ]/u;
const everyWord = /[\p{L}\p{M}]+/gu;

function* lookAlikes(text: string): Generator<OddCharacter> {
	for (const { 0: word, index } of text.matchAll(everyWord)) {
		if (!/\p{sc=Latin}/u.test(word) || !/[\p{sc=Cyrl}\p{sc=Grek}]/u.test(word)) continue;
		const latin = word.match(/\p{sc=Latin}/gu)?.length ?? 0;
		const others = word.match(/[\p{sc=Cyrl}\p{sc=Grek}]/gu)?.length ?? 0;
		const odd =
			latin >= others ? /[\p{sc=Cyrl}\p{sc=Grek}]/u.exec(word) : /\p{sc=Latin}/u.exec(word);
		// "kΩ" and the like are units and no words.
		if (!odd || (latin >= others && !looksLatin.test(odd[0]))) continue;
		const script = /\p{sc=Cyrl}/u.test(word) ? 'Cyrillic' : 'Greek';
		const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		yield {
			offset: index + odd.index,
			level: 'warning',
			rule: 'look-alike',
			message: `"${word}" mixes Latin and ${script} letters: "${odd[0]}" is U+${code}, a ${latin >= others ? script : 'Latin'} letter that looks like another. Type the word again, so that search finds it.`,
		};
	}
}

/** Letters written in a form that search and comparison may miss: ligatures, and marks as characters of their own. */
function* letterForms(text: string): Generator<OddCharacter> {
	for (const { 0: ligature, index } of text.matchAll(/[\uFB00-\uFB06]/g)) {
		yield {
			offset: index,
			level: 'warning',
			rule: 'letter-form',
			message: `Found the ligature "${ligature}", one character for "${ligature.normalize('NFKC')}". Keep it only if the source prints it so.`,
		};
	}
	for (const { 0: letter, index } of text.matchAll(
		/[^\p{M}\s]\p{Mn}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu,
	)) {
		const whole = letter.normalize('NFC');
		if (whole.length >= letter.length) continue;
		yield {
			offset: index,
			level: 'warning',
			rule: 'letter-form',
			message: `"${whole}" is written as ${[...letter].length} characters, a letter and its marks. Save the text in the form NFC, unless the source has it so.`,
		};
		return;
	}
}

/** Text for messages: characters that nobody sees, or that would act on a terminal, are written out. */
export function visibly(text: string): string {
	return text.replace(everyNeverText, (character) => {
		if (character === '\t') return ' ';
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
	});
}
