// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { contentFolder, loadContent } from './src/data/load-content.ts';
import { ContentError } from './src/data/report.ts';
import { licences } from './src/integrations/licences.ts';
import { offlineManifest } from './src/integrations/offline-manifest.ts';
import { editorHelp } from './src/integrations/editor-help.ts';
import { failingPages } from './src/integrations/failing-pages.ts';
import { problemPage } from './src/integrations/problem-page.ts';
import { bookDownloads } from './src/exports/epub/books.ts';
import { books } from './src/integrations/books.ts';
import { copyDownload } from './src/exports/downloads.ts';
import { dataExports } from './src/integrations/data-exports.ts';
import { copyFromDisk, downloadsPage } from './src/integrations/downloads.ts';
import { citations } from './src/integrations/citations.ts';
import { letterFonts } from './src/integrations/letter-fonts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { web } from './src/integrations/web.ts';

const { site, problems } = loadContent();
if (!site) throw new ContentError(problems, contentFolder());
const address = new URL(site.address);
// Astro knows the hashes of the scripts that it bundles; these stand in pages as they are.
const inlineScripts = [
	'./src/search/open-suggestions.js',
	'./src/exports/citations/browser/open-references.js',
];
const hashes = inlineScripts.map((path) => {
	const script = readFileSync(new URL(path, import.meta.url));
	return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
});

export default defineConfig({
	site: address.origin,
	base: address.pathname,
	// Only `npm run build` puts a site into its place; Astro alone would empty the folder first.
	outDir: './node_modules/.readout/next',
	cacheDir: process.env.READOUT_CACHE ?? './node_modules/.astro',
	trailingSlash: 'always',
	// The default deletes line breaks between inline elements, and words run together.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	build: { concurrency: 8, inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	vite: {
		build: {
			rolldownOptions: {
				// A script is sent the messages that it uses, not those of every script of the page's kind.
				treeshake: {
					moduleSideEffects: [{ test: /\/src\/messages\//, sideEffects: false }],
				},
			},
		},
	},
	// Editors' programs complete and explain front matter by the schemas that this writes.
	experimental: { contentIntellisense: true },
	markdown: { syntaxHighlight: false },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"worker-src 'self'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			// Pagefind runs WebAssembly.
			scriptDirective: {
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes,
			},
		},
	},
	// The page of downloads comes after all that writes downloads; the list of files for offline copies holds
	// what all others write, and stays last.
	integrations: [
		editorHelp(),
		problemPage(),
		failingPages(),
		books(),
		citations(),
		web(),
		licences(),
		dataExports(),
		// Waits for the index, which a process of its own makes meanwhile.
		searchIndex(),
		letterFonts(),
		copyFromDisk(),
		downloadsPage([copyDownload, bookDownloads]),
		offlineManifest(),
	],
});
