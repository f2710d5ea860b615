/** Text as it is compared when spelling does not matter: no marks on letters, no capitals, plain spaces. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u031b]/g, '')
		.replace(/[đĐ]/g, 'd')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[\s\-‐‑–_.,·]+/g, ' ')
		.trim();
}
