/**
 * Questions to the archive of this repository, asked one after another in one page. An institute that
 * replaces `content/` has other answers: then these tests are passed over.
 */

import { expect, test, type Page } from '@playwright/test';
import { askPage } from './ask-page.ts';
import { ownMeeting, queries, type Expected } from './queries-data.ts';
import { archive } from './specimens.ts';

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
	const found = await askPage(page, query);
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
		await expect(page.locator('#suggestions a')).toHaveCount(0);
	}
	if (expected.like !== undefined) {
		const other = await askPage(page, expected.like);
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
	await expect(page.locator('#query')).toHaveValue(words);
}
