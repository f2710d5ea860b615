declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		variationAxes?: Record<string, number>;
		/** Not only those of the text, which is then empty. */
		keepAllGlyphs?: boolean;
	}
	/** A font with only what some text needs. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
