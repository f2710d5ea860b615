import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourRoles, cssColour, hexColour, printed } from '../../../src/styles/palette.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** Custom properties of a style sheet that are given a colour, by name without "--". */
function coloursIn(css: string, colour: RegExp): Record<string, string> {
	const given = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)];
	return Object.fromEntries(
		given.flatMap(([, name = '', value = '']) =>
			colour.test(value) ? [[name, value.replace(/\s+/g, ' ')]] : [],
		),
	);
}

test('colours are written in hexadecimal digits too', () => {
	expect(hexColour('surface')).toBe('#fcfaf6');
	expect(hexColour('accent', 'light')).toBe('#901e21');
	expect(hexColour('accent', 'dark')).toBe('#f59d87');
	expect(hexColour('text', 'dark')).toBe('#e2ded5');
});

test('the style sheets of screens have the colours of the palette', () => {
	expect(coloursIn(read('src/styles/tokens.css'), /light-dark|oklch|#/)).toEqual(
		Object.fromEntries(colourRoles.map((role) => [role, cssColour(role)])),
	);
});

test('the style sheet of paper has those for paper, and no other', () => {
	const css = read('src/styles/print.css');
	expect(coloursIn(css, /^(?:#[0-9a-f]+|white|black)$/)).toEqual(printed);
	const written = new Set(css.match(/#[0-9a-f]{3,8}\b/g));
	expect([...written].filter((one) => !Object.values<string>(printed).includes(one))).toEqual([]);
});

test('the icon has the accent and the surface', () => {
	expect(read('public/icon.svg').match(/#[0-9a-f]{3,8}\b/g)).toEqual([
		hexColour('accent'),
		hexColour('surface'),
	]);
});
