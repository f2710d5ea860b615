/**
 * The colours of the archive, by role and theme. Style sheets have theirs from `tokens.css`, which a test holds equal
 * to this; pictures, books, the manifest and the problem page, which have no style sheet, ask here.
 */

/** On screens. */
const palette = {
	surface: { light: 'oklch(98.6% 0.006 85)', dark: 'oklch(19.5% 0.008 70)' },
	'surface-raised': { light: 'oklch(96.4% 0.009 85)', dark: 'oklch(23.5% 0.01 70)' },
	text: { light: 'oklch(24% 0.015 60)', dark: 'oklch(90% 0.012 85)' },
	'text-quiet': { light: 'oklch(43% 0.018 60)', dark: 'oklch(74% 0.016 85)' },
	rule: { light: 'oklch(86% 0.014 80)', dark: 'oklch(35% 0.014 70)' },
	'rule-strong': { light: 'oklch(40% 0.02 60)', dark: 'oklch(66% 0.02 85)' },
	accent: { light: 'oklch(43% 0.15 25)', dark: 'oklch(78% 0.11 35)' },
	land: { light: 'oklch(90% 0.012 85)', dark: 'oklch(31% 0.012 70)' },
	mark: { light: 'oklch(91% 0.09 90)', dark: 'oklch(38% 0.07 85)' },
} as const;

/** On paper, where the printer may have no colours. `print.css` has the same. */
export const printed = {
	surface: 'white',
	'surface-raised': 'white',
	text: 'black',
	'text-quiet': '#444',
	rule: '#bbb',
	'rule-strong': '#444',
	accent: 'black',
	mark: 'white',
} as const;

export type ColourRole = keyof typeof palette;

export const colourRoles = Object.keys(palette) as ColourRole[];

/** A colour as style sheets write it, for both themes. */
export function cssColour(role: ColourRole): string {
	const { light, dark } = palette[role];
	return `light-dark(${light}, ${dark})`;
}

/** A colour as "#fcfaf6": the notation that pictures, books and manifests know everywhere. */
export function hexColour(role: ColourRole, theme: 'light' | 'dark' = 'light'): string {
	const found = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(palette[role][theme]);
	const [lightness = 0, chroma = 0, hue = 0] = (found ?? []).slice(1).map(Number);
	const angle = (hue * Math.PI) / 180;
	const channels = linearRgb(lightness / 100, chroma * Math.cos(angle), chroma * Math.sin(angle));
	return `#${channels.map(hexOfChannel).join('')}`;
}

/** Red, green and blue as amounts of light, each from 0 to 1. The numbers: https://bottosson.github.io/posts/oklab/ */
function linearRgb(lightness: number, a: number, b: number): number[] {
	const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
		-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
	];
}

/** Two hexadecimal digits for an amount of light, by the curve of sRGB. */
function hexOfChannel(light: number): string {
	const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
	const whole = Math.round(Math.min(1, Math.max(0, value)) * 255);
	return whole.toString(16).padStart(2, '0');
}
