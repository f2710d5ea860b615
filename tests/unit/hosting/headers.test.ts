import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	cacheControl,
	headersFile,
	mediaTypes,
	securityHeaders,
} from '../../../src/hosting/headers.ts';

test('the headers for hosts count from the path where the site is published', () => {
	expect(headersFile('/archive/')).toBe(`/archive/*
  Content-Security-Policy: frame-ancestors 'self'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

/archive/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/archive/sw.js
  Cache-Control: no-cache
`);
	expect(headersFile('/')).toMatch(/^\/\*\n/);
});

test.each(['nginx', 'apache', 'caddy'])(
	'the recipe for %s sends the same headers and types',
	(language) => {
		const guide = readFileSync(new URL('../../../src/hosts.md', import.meta.url), 'utf8');
		const recipe = new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(guide)?.[1] ?? '';
		for (const [name, value] of Object.entries(securityHeaders)) {
			expect(recipe).toContain(name);
			expect(recipe).toContain(value);
		}
		for (const value of Object.values(cacheControl)) expect(recipe).toContain(value);
		for (const ending of ['csv', 'epub', 'ics', 'webmanifest'] as const) {
			const [type = ''] = mediaTypes[ending].split(';');
			expect(recipe).toContain(type);
		}
	},
);
