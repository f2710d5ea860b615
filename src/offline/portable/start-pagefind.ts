import type { Pagefind } from '../../browser/pagefind-types.ts';

/**
 * Starts Pagefind in a copy: without a worker, which a page from a disk may not start, and with the
 * addresses of its results as they are in the copy.
 */
export async function startPagefind(
	pagefind: Pagefind,
	basePath: string,
	addressOf: (url: string) => string,
): Promise<Pagefind> {
	await pagefind.options({ basePath, baseUrl: '/', noWorker: true });
	await pagefind.init();
	return {
		options: (options) => pagefind.options(options),
		init: () => pagefind.init(),
		async search(query) {
			const { results } = await pagefind.search(query);
			return {
				results: results.map((result) => ({
					...result,
					data: async () => {
						const record = await result.data();
						return { ...record, url: addressOf(record.url) };
					},
				})),
			};
		},
	};
}
