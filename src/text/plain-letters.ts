/** Latin letters that Unicode does not take apart into a letter of a to z and a mark. */
const plain = new Map(
	Object.entries({
		đ: 'd',
		ð: 'd',
		ø: 'o',
		ł: 'l',
		ħ: 'h',
		ŧ: 't',
		ŋ: 'ng',
		ß: 'ss',
		ı: 'i',
		ə: 'a',
		æ: 'ae',
		œ: 'oe',
		þ: 'th',
	}),
);
const special = new RegExp(`[${[...plain.keys()].join('')}]`, 'giu');

/**
 * The text in letters without marks: "Mikkel Østrup" becomes "Mikkel Ostrup". Capitals stay, compatibility forms
 * ("ﬁ", "Ａ") become plain ones, and other scripts keep the marks that belong to their letters. In Unicode's NFC.
 */
export function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(special, (letter) => {
			const letters = plain.get(letter.toLowerCase()) ?? letter;
			return letter === letter.toLowerCase()
				? letters
				: letters.charAt(0).toUpperCase() + letters.slice(1);
		})
		.normalize('NFC');
}
