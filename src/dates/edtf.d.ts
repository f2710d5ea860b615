declare module 'edtf' {
	/** Parses EDTF text into its parts; throws if it is not EDTF of that level. */
	export function parse(text: string, constraints?: { level?: number }): unknown;
}
