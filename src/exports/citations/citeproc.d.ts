declare module 'citeproc' {
	interface System {
		retrieveLocale: (language: string) => string;
		retrieveItem: (id: string) => object;
	}

	/** The reference implementation of the Citation Style Language, as far as it is used here. */
	export interface Engine {
		registry: {
			ambigcites: object;
			namereg: { namereg: object; addname: () => void };
		};
		updateItems(ids: string[]): void;
		makeBibliography(): [object, string[]];
		makeCitationCluster(items: { id: string }[]): string;
	}

	const CSL: { Engine: new (system: System, style: string, language: string) => Engine };
	export default CSL;
}

declare module '@citation-js/core' {
	interface Registry {
		get: (name: string) => string;
	}
	/** Reads references, in whatever format its plugins know. */
	export class Cite {
		constructor(text: string);
		data: Record<string, unknown>[];
	}
	export const plugins: {
		config: { get: (name: '@csl') => { styles: Registry; locales: Registry } };
	};
}

declare module '@citation-js/plugin-csl';

declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/plugin-ris';
