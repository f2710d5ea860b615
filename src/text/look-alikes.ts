/**
 * Letters of the Cyrillic and Greek scripts that print as a Latin letter does, from the table of confusable characters
 * of Unicode (UTS 39): those that nobody can tell apart in a name.
 */

const pairs =
	'аa ԁd еe һh іi јj ӏl оo рp ԛq ѕs сc ѵv ԝw хx уy үy ' +
	'АA ВB СC ЕE ԌG НH ІI ЈJ КK МM ОO РP ЅS ТT ѴV ԜW ХX УY ҮY ' +
	'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ρp νv ϲc ϳj αa ιi υu γy';

const latin: ReadonlyMap<string, string> = new Map(
	pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The Latin word that a word of Cyrillic or Greek letters alone looks like; nothing if some letter looks like none. */
export function latinLookAlike(word: string): string | undefined {
	const letters = [...word.normalize('NFC')].map((letter) => latin.get(letter));
	return letters.includes(undefined) || letters.length === 0 ? undefined : letters.join('');
}
