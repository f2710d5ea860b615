import type { Page } from '@playwright/test';

/** What the search page shows for a query. */
export interface Found {
	count: number;
	/** Ends of the addresses of the results that are shown. */
	shown: string[];
	/** Those of them whose date is only one of several. */
	maybe: string[];
	notes: string;
}

const pageSize = 20;

/** Types a query over the last one, sends it, and reads what is shown when all of it is. */
export async function askPage(page: Page, query: string): Promise<Found> {
	return page.evaluate(
		async ({ query, pageSize }) => {
			const find = (id: string) => document.getElementById(id) as HTMLElement;
			const input = find('query') as HTMLInputElement;
			input.value = query;
			input.form?.requestSubmit();
			const begin = performance.now();
			for (;;) {
				await new Promise((resolve) => setTimeout(resolve, 5));
				const words = find('status').textContent;
				const items = Array.from(document.querySelectorAll('#results > li'));
				const number = /^([\d,]+) result/.exec(words)?.[1]?.replace(/,/g, '');
				const count = Number(number ?? 0);
				const isDone =
					words !== 'Searching…' &&
					find('progress').hidden &&
					find('suggestions').ariaBusy !== 'true' &&
					items.length === Math.min(pageSize, count);
				if (isDone) {
					const address = (item: Element) =>
						(item.querySelector('a')?.getAttribute('href') ?? '')
							.replace(/^.*\/(?:meetings|officials)\//, '')
							// A copy on a disk names the page in a folder.
							.replace(/index\.html(?=#|$)/, '');
					return {
						count,
						shown: items.map(address),
						maybe: items
							.filter((item) => item.textContent.includes('one of those it may be'))
							.map(address),
						notes: find('notes').textContent,
					};
				}
				if (performance.now() - begin > 60_000) throw new Error(`No answer: ${words}`);
			}
		},
		{ query, pageSize },
	);
}
