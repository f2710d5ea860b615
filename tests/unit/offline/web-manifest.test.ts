import { expect, test } from 'vitest';
import { webManifest } from '../../../src/offline/web-manifest.ts';
import { site } from '../../fixtures/records.ts';

test('the archive is installed under its own name, with icons of both kinds and shortcuts', () => {
	expect(webManifest(site({ language: 'en' }))).toMatchObject({
		name: 'Strait Papers',
		start_url: '/',
		scope: '/',
		icons: expect.arrayContaining([
			expect.objectContaining({ sizes: '192x192', purpose: 'any' }),
			expect.objectContaining({ sizes: '512x512', purpose: 'maskable' }),
		]) as unknown,
		shortcuts: [
			{ name: 'Search', url: '/search/' },
			{ name: 'Timeline', url: '/timeline/' },
			{ name: 'Save for offline', url: '/offline/' },
		],
	});
});

test('no shortcut leads to what is not offered', () => {
	expect(JSON.stringify(webManifest(site({ offline: 'false' })))).not.toContain('/offline/');
});
