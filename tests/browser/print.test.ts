import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { archive, meeting, pair } from './specimens.ts';

/** Points between the edge of the paper and the text, at the foot: what is below is the foot itself. */
const foot = 60;

/** The country whose name the archive knows in most scripts. */
const country = archive.countries.toSorted(
	(a, b) => Object.keys(b.names).length - Object.keys(a.names).length,
)[0];
const relation = `/relations/${pair[0]}/${pair[1]}/`;

for (const [what, address, format] of [
	['a meeting', meeting.address, 'A4'],
	['a meeting on Letter', meeting.address, 'Letter'],
	['the timeline', '/timeline/', 'A4'],
	['a country', country?.address ?? '', 'A4'],
	['a relation', relation, 'A4'],
] as const) {
	test(`prints ${what}: tagged, numbered, named, with no heading left alone`, async ({ page }) => {
		const { sheets, outline, isTagged } = await print(page, address, format);

		expect(isTagged, 'readers of PDF are told what is a heading, a list, a quotation').toBe(true);
		expect(outline.length, 'headings lead through the document').toBeGreaterThan(0);
		for (const [index, { text, lines }] of sheets.entries()) {
			expect(text).toContain(`${index + 1} / ${sheets.length}`);
			expect(text).toContain(`${archive.site.title} · edition of`);
			expect(text).not.toMatch(/Skip to the content|Link to these words|Words, names, places/);

			const headings = outline.filter((one) => one.sheet === index).map(({ title }) => title);
			const last = lines.at(-1);
			for (const title of headings) {
				expect(`${title}|`, `no heading is last on sheet ${index + 1}`).not.toContain(
					`${last?.text}|`,
				);
			}
			if (index < sheets.length - 1) {
				expect(last?.y, `sheet ${index + 1} is filled`).toBeLessThan(420);
			}
		}
		const [first] = sheets;
		expect(first?.text).toContain(new URL(address, archive.site.address).href);
	});
}

test('prints each quotation whole on one sheet, with its address', async ({ page }) => {
	const { sheets } = await print(page, meeting.address, 'A4');

	for (const { quote, address } of meeting.commitments) {
		const on = sheets.filter(({ text }) => packed(text).includes(packed(quote)));
		expect(on.length, quote).toBeGreaterThan(0);
		const whole = new URL(address, archive.site.address).href;
		expect(on.some(({ text }) => packed(text).includes(packed(whole)))).toBe(true);
	}
});

/** Pages with names that together have every language that the archive has names in. */
const namedIn = (() => {
	const languages = new Set<string>();
	return [...archive.countries, ...archive.officials, ...archive.organisations, ...archive.series]
		.toSorted((a, b) => Object.keys(b.names).length - Object.keys(a.names).length)
		.filter(({ names }) => {
			const fresh = Object.keys(names).filter((language) => !languages.has(language));
			for (const language of fresh) languages.add(language);
			return fresh.length > 0;
		});
})();

test('prints names in letters that can be copied, whatever their script', async ({ page }) => {
	expect(namedIn, 'the archive has records with names').not.toEqual([]);
	for (const { address, names } of namedIn) {
		const { sheets } = await print(page, address, 'A4');
		const text = packed(sheets.map((sheet) => sheet.text).join(' '));
		for (const [language, name] of Object.entries(names)) {
			// Marks of Lao, Khmer and Thai are drawn in another order than they are written.
			for (const letter of packed(name))
				expect(text, `${language}: ${name} on ${address}`).toContain(letter);
		}
	}
});

interface Sheet {
	text: string;
	/** From the top, without the foot. */
	lines: { y: number; text: string }[];
}

async function print(page: Page, address: string, format: 'A4' | 'Letter') {
	await page.goto(address);
	const data = await page.pdf({ format, tagged: true, outline: true, preferCSSPageSize: true });
	const pdf = await getDocumentProxy(new Uint8Array(data));
	const sheets: Sheet[] = [];
	let isTagged = (await pdf.getMarkInfo())?.Marked === true;
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const { items } = await sheet.getTextContent();
		const pieces = items.flatMap((item) =>
			'str' in item ? [{ text: item.str, y: Math.round(item.transform[5] as number) }] : [],
		);
		const lines = [...Map.groupBy(pieces, ({ y }) => y)]
			.map(([y, of]) => ({ y, text: packed(of.map(({ text }) => text).join('')) }))
			.filter(({ y, text }) => y > foot && text !== '')
			.toSorted((a, b) => b.y - a.y);
		sheets.push({
			lines,
			text: pieces
				.map(({ text }) => text)
				.join(' ')
				.replace(/\s+/g, ' '),
		});
		isTagged &&= ((await sheet.getStructTree())?.children.length ?? 0) > 0;
	}
	const outline: { title: string; sheet: number }[] = [];
	const add = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>) => {
		for (const { title, dest, items } of entries ?? []) {
			const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
			const [sheet] = (place ?? []) as Parameters<typeof pdf.getPageIndex>;
			outline.push({ title: packed(title), sheet: await pdf.getPageIndex(sheet) });
			await add(items as typeof entries);
		}
	};
	await add(await pdf.getOutline());
	return { sheets, outline, isTagged };
}

/** Text without spaces, and without the forms that letters take on paper. */
function packed(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, '');
}
