/** Pagefind's JavaScript interface, as far as it is used here. */

export interface Pagefind {
	options(options: { baseUrl?: string; basePath?: string; noWorker?: boolean }): Promise<void>;
	init(): Promise<void>;
	/** Every record that has all the words; of a query between quotation marks, side by side; of `null`, every record. */
	search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	/** Which words of the text were hit, counted from 0 in the index's own way of counting. */
	words: number[];
	data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
	url: string;
	/** The text as it was indexed. */
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}
