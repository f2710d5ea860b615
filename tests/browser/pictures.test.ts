import { expect, test, type Page } from '@playwright/test';
import { placeIdOf } from '../../src/archive/places.ts';
import { archive, meeting, official, pair } from './specimens.ts';

const year = meeting.earliest?.slice(0, 4) ?? '';

/** The rows of a table, each cell as text. */
async function rowsOf(page: Page, table: string): Promise<string[][]> {
	return page
		.locator(`${table} tbody tr`)
		.evaluateAll((rows) =>
			rows.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? '').trim())),
		);
}

test('a strip and its table say the same', async ({ page }) => {
	await page.goto('/');
	const heads = await page.locator('#when thead th').allTextContents();
	const table = new Map(
		(await rowsOf(page, '#when')).map(([time = '', ...cells]) => [time, cells]),
	);
	const rows = await page.locator('#when .strip-rows > svg').evaluateAll((drawings) =>
		drawings.map((svg) => ({
			name: svg.previousElementSibling?.previousElementSibling?.textContent?.trim() ?? '',
			bars: Array.from(
				svg.querySelectorAll('a:not(.hollow) title'),
				(bar) => bar.textContent ?? '',
			),
		})),
	);

	expect(rows.length).toBeGreaterThan(0);
	for (const { name, bars } of rows) {
		const column = heads.findIndex((head) => head.trim() === name) - 1;
		const listed = [...table].flatMap(([time, cells]) =>
			cells[column] !== '0' && !/^Some time|or (?:later|earlier)$/.test(time)
				? [`${time}: ${cells[column]}`]
				: [],
		);
		expect(bars, name).toEqual(listed);
	}
	const all = [...table.values()].reduce((sum, [total]) => sum + Number(total), 0);
	expect(all).toBe(archive.meetings.length);
});

test('a map, its table and the records say the same', async ({ page }) => {
	await page.goto('/places/');
	const counts = new Map<string, number>();
	for (const { place } of archive.meetings) {
		const id = placeIdOf(place);
		if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const dots = await page
		.locator('#map .places a')
		.evaluateAll((links) =>
			links.map((link) => [
				link.getAttribute('href')?.split('/').at(-2),
				Number(/: ([\d,]+) meeting/.exec(link.textContent ?? '')?.[1]?.replace(',', '')),
			]),
		);
	const rows = await page
		.locator('#map tbody tr:has(a[href*="/places/"])')
		.evaluateAll((lines) =>
			lines.map((line) => [
				line.querySelector('a')?.getAttribute('href')?.split('/').at(-2),
				Number(line.children[1]?.textContent),
			]),
		);

	expect(dots.length).toBeGreaterThan(0);
	for (const [id, count] of dots) expect(counts.get(String(id))).toBe(count);
	expect(rows.slice(0, dots.length)).toEqual(dots);
	expect(new Map(rows as [string, number][])).toEqual(counts);
	const total = await page.locator('#map tfoot td').first().textContent();
	expect(Number(total)).toBe(archive.meetings.length);
});

test('who met whom: each square is a line of the table', async ({ page }) => {
	await page.goto(`/relations/${pair.join('/')}/`);
	const squares = await page.locator('#met-whom svg a title').allTextContents();
	const lines = (await rowsOf(page, '#met-whom')).map(([a, b, count]) => `${a} and ${b}: ${count}`);

	expect(squares.length).toBeGreaterThan(0);
	expect(squares).toEqual(lines);
});

test('an official’s circle and its table name the same people', async ({ page }) => {
	await page.goto(official.address);
	const drawn = await page
		.locator('#met svg a')
		.evaluateAll((links) =>
			links.map(
				(link) => `${link.getAttribute('href')} ${link.querySelector('.count')?.textContent}`,
			),
		);
	const listed = await page
		.locator('#met tbody tr')
		.evaluateAll((lines) =>
			lines.map(
				(line) =>
					`${line.querySelector('a')?.getAttribute('href')} ${line.children[2]?.textContent}`,
			),
		);

	expect(drawn.length).toBeGreaterThan(0);
	expect(listed.slice(0, drawn.length)).toEqual(drawn);
});

test('the days of a year hold its meetings, each on a date that its record gives', async ({
	page,
}) => {
	await page.goto(`/timeline/${year}/`);
	const counts = (await rowsOf(page, '#days')).map(([, count]) => Number(count));
	const ofYear = archive.meetings.filter(
		({ earliest, latest }) =>
			(earliest ?? '').slice(0, 4) <= year && (latest ?? '9999').slice(0, 4) >= year,
	);

	expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(ofYear.length);
	const days = await page
		.locator('#days svg a:not(.hollow)')
		.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('href')?.split('/').at(-2)));
	for (const id of days) {
		const { earliest, latest } = archive.meetings.find((one) => one.id === id) ?? {};
		expect(earliest, `${id} has known days`).toBeDefined();
		expect(latest).toBeDefined();
	}
});

test('a picture needs no script, no pointer and no colour: its table opens by keyboard', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	const summary = page.locator('#when summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	const link = page.locator('#when table a').first();
	await expect(link).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.closest("table") !== null')).toBe(true);
	expect(await page.locator('.drawing a:not([tabindex="-1"])').count()).toBe(0);
	await context.close();
});

for (const path of ['/', `/timeline/${year}/`, official.address, `/relations/${pair.join('/')}/`]) {
	test(`names in pictures are as large on a small screen as on a wide one: ${path}`, async ({
		page,
	}) => {
		const sizes = async (width: number) => {
			await page.setViewportSize({ width, height: 800 });
			return page.locator('.drawing :is(text, .name, .axis)').evaluateAll((names) =>
				names.flatMap((name) => {
					const { height } = name.getBoundingClientRect();
					return height === 0 || name.getAttribute('transform') ? [] : [height];
				}),
			);
		};
		await page.goto(path);
		const [narrow, wide] = [await sizes(360), await sizes(1440)];

		expect(narrow.length).toBeGreaterThan(0);
		expect(Math.min(...narrow)).toBeGreaterThan(11);
		expect(Math.min(...wide)).toBeGreaterThan(11);
	});
}
