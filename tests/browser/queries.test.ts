/**
 * Questions to the archive of this repository, asked one after another in one page. An institute that
 * replaces `content/` has other answers: then these tests are passed over.
 */

import { expect, test, type Page } from '@playwright/test';
import { ownMeeting, queries, type Expected } from './queries-data.ts';
import { archive } from './specimens.ts';

interface Found {
	count: number;
	/** Ends of the addresses of the results that are shown. */
	shown: string[];
	/** Those of them whose date is only one of several. */
	maybe: string[];
	notes: string;
}

const pageSize = 20;
let page: Page;
const errors: string[] = [];

test.describe.configure({ mode: 'default' });
test.skip(
	archive.meetings.every(({ id }) => id !== ownMeeting),
	'The answers are those of another archive.',
);

test.beforeAll(async ({ browser }) => {
	page = await browser.newPage();
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('dialog', (dialog) => {
		errors.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto('/search/');
});
test.afterAll(() => page.close());

test.afterEach(async () => {
	expect(errors.splice(0)).toEqual([]);
	await expect(page.locator('main img, main .found script')).toHaveCount(0);
});

for (const [kind, asked] of Object.entries(queries)) {
	test.describe(kind, () => {
		for (const [query, expected] of asked) {
			test(`asks ${JSON.stringify(query.length > 80 ? `${query.slice(0, 30)}… ${query.length}` : query)}`, () =>
				check(query, expected));
		}
	});
}

async function check(query: string, expected: Expected) {
	const found = await ask(query);
	const { shown } = found;
	if (expected.count !== undefined) expect(found.count).toBe(expected.count);
	if (expected.first) expect(shown[0]).toBe(expected.first);
	if (expected.has) expect(shown).toEqual(expect.arrayContaining([...expected.has]));
	if (expected.only) {
		expect(shown.toSorted()).toEqual(expected.only.toSorted());
		expect(found.count).toBe(expected.only.length);
	}
	for (const one of expected.not ?? []) expect(shown).not.toContain(one);
	if (expected.every) {
		expect(shown).not.toEqual([]);
		for (const one of shown) expect(one).toMatch(expected.every);
	}
	if (expected.maybe) {
		for (const one of expected.maybe) expect(found.maybe).toContain(one);
		if (expected.maybe.length === 0) expect(found.maybe).toEqual([]);
	}
	if (expected.note) expect(found.notes).toMatch(expected.note);
	else if (query.length < 80) expectNoNote(query, found.notes);
	if (expected.suggests) await expectSuggestion(expected.suggests);
	if (expected.suggests === '') {
		await page.waitForTimeout(200);
		await expect(page.locator('#suggestions a')).toHaveCount(0);
	}
	if (expected.like !== undefined) {
		const other = await ask(expected.like);
		expect(other.count).toBeGreaterThan(0);
		expect({ count: found.count, shown }).toEqual({ count: other.count, shown: other.shown });
	}
}

function expectNoNote(query: string, notes: string) {
	const others = notes.replace(
		/The archive has no word “[^”]*”: what is found is only like it\./g,
		'',
	);
	if (!/^(?:__proto__|constructor)/.test(query)) expect(others).toBe('');
}

/** The suggestion is there, and one click on it finds something. */
async function expectSuggestion(words: string) {
	const link = page.locator('#suggestions a');
	await expect(link).toHaveText(words, { ignoreCase: words.startsWith('act:') });
	await link.click();
	await expect(page.locator('#status')).toHaveText(/^[\d,]+ results?$/);
	await expect(page.locator('#query')).toHaveValue(words, { timeout: 2000 });
}

/** Types a query over the last one, sends it, and reads what is shown when all of it is. */
async function ask(query: string): Promise<Found> {
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
					items.length === Math.min(pageSize, count);
				if (isDone) {
					const address = (item: Element) =>
						(item.querySelector('a')?.getAttribute('href') ?? '').replace(
							/^.*\/(?:meetings|officials)\//,
							'',
						);
					return {
						count,
						shown: items.map(address),
						maybe: items
							.filter((item) => item.textContent.includes('one of those it may be'))
							.map(address),
						notes: find('notes').textContent,
					};
				}
				if (performance.now() - begin > 10_000) throw new Error(`No answer: ${words}`);
			}
		},
		{ query, pageSize },
	);
}
