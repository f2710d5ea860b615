declare module 'jsonld' {
	interface Options {
		documentLoader: (
			url: string,
		) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
	}
	const jsonld: {
		flatten(document: object, context: undefined, options: Options): Promise<object>;
	};
	export default jsonld;
}
