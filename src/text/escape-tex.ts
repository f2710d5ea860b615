/** Signs that mean something to TeX. Braces are named, because one without its twin would end an entry. */
export function escapeTex(text: string): string {
	return text.replace(/[\\{}&%$#_~^]/g, (sign) => named[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

const named: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
};
