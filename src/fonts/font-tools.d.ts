declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** A number sets an axis to one value; an object keeps a part of it. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		noHinting?: boolean;
	}
	/** A font with only what some text needs. Forms that its letters are joined to are kept. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
	/** A font in another container. */
	export function convert(font: Buffer, to: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}
