/** Letters that Unicode does not divide into a letter of a to z and a mark, and what is written for them. */
const letters = new Map(
	Object.entries({
		đ: 'd',
		ð: 'd',
		ø: 'o',
		ł: 'l',
		ħ: 'h',
		ß: 'ss',
		ı: 'i',
		æ: 'ae',
		œ: 'oe',
		þ: 'th',
	}),
);
const one = new RegExp(`[${[...letters.keys()].join('')}]`, 'giu');

/** A name in letters without marks, as it is filed and as ids have it: "Østrup" becomes "Ostrup". */
export function plainLetters(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u031b]/g, '')
		.replace(one, (letter) => {
			const plain = letters.get(letter.toLowerCase()) ?? letter;
			return letter === letter.toLowerCase()
				? plain
				: plain.charAt(0).toUpperCase() + plain.slice(1);
		})
		.normalize('NFC');
}
