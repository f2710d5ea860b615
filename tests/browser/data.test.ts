import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { archive } from './specimens.ts';

test('gives every record of the data file an address that exists', async ({ request }) => {
	const kinds: { address: string }[][] = [
		archive.meetings,
		archive.officials,
		archive.countries,
		archive.organisations,
		archive.visits,
		archive.series,
		archive.sources,
		archive.topics,
	];
	for (const { address } of kinds.flatMap((of) => of.slice(0, 40)))
		expect((await request.get(address)).status(), address).toBe(200);
});

test('gives every quotation of the data file a place on its page', async ({ request }) => {
	for (const { address, commitments } of archive.meetings.slice(-40)) {
		const html = await (await request.get(address)).text();
		for (const { id } of commitments) expect(html, `${address}#${id}`).toContain(`id="${id}"`);
	}
});

test('has its schema beside it', async ({ page }) => {
	await page.goto('/data/');
	const link = page.getByRole('link', { name: 'archive.schema.json' });
	const schema = (await (
		await page.request.get((await link.getAttribute('href')) ?? '')
	).json()) as {
		properties: object;
	};
	expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(archive).toSorted());
});

test('the published archive fits the published schema', async ({ request }) => {
	const [schema, document] = await Promise.all(
		['/data/archive.schema.json', '/data/archive.json'].map(
			async (address): Promise<object> => (await request.get(address)).json() as Promise<object>,
		),
	);
	const ajv = new Ajv({ allErrors: true, formats: { uri: true } });
	ajv.validate(schema ?? {}, document);
	expect(ajv.errors ?? []).toEqual([]);
});
