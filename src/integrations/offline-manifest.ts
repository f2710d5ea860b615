import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { linkContent } from '../data/archive.ts';
import { loadContent } from '../data/load-content.ts';
import { addressOf } from '../offline/manifest.ts';
import { writeOfflineManifest } from '../offline/write-manifest.ts';
import { measurePhase } from './phases.ts';

/**
 * Writes what lets browsers save the archive: the service worker, and the list of all files with their
 * hashes. It has to be the last integration: the list holds every file of the site as it then is.
 */
export function offlineManifest(): AstroIntegration {
	let outDir: URL;
	let base = '/';
	return {
		name: 'readout-offline-manifest',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = config.outDir;
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ logger }) => {
				const begin = performance.now();
				const archive = linkContent(loadContent());
				const site = fileURLToPath(outDir);
				if (!archive.site.offline) {
					await writeWorker(site, base, { withdrawn: true });
					logger.info('saving in the browser is withdrawn');
					return;
				}
				await writeWorker(site, base);
				const { everything } = await writeOfflineManifest(site, archive);
				measurePhase('offline', begin);
				logger.info(`${everything.files} files can be saved`);
			},
		},
	};
}

/**
 * Writes the service worker into a built site: the one that serves saved pages, or the one that takes its
 * place, removes what it saved, and then itself.
 *
 * @param site folder of the built site
 * @param base path under which it is published
 */
export async function writeWorker(
	site: string,
	base: string,
	{ withdrawn = false } = {},
): Promise<void> {
	const name = withdrawn ? 'withdrawn' : 'sw';
	const shell = withdrawn ? [] : await shellOf(site, base, 'offline/missing/index.html');
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		define: {
			__SHELL__: JSON.stringify(shell),
			'process.env.NODE_ENV': '"production"',
		},
		build: {
			write: false,
			target: 'es2022',
			lib: {
				entry: fileURLToPath(new URL(`src/offline/worker/${name}.ts`, `file://${process.cwd()}/`)),
				formats: ['iife'],
				name: 'readout',
				fileName: 'sw',
			},
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error('Vite has not built the service worker.');
	await writeFile(join(site, 'sw.js'), first.output[0].code);
}

interface ShellFile {
	url: string;
	revision: string | null;
	integrity: string;
}

/**
 * A page and what it loads at once, each with its hash: what the worker has from its first day. Style sheets whose
 * address stays while they change are not among it: the worker would give its own to every newer page.
 */
async function shellOf(site: string, base: string, page: string): Promise<ShellFile[]> {
	const html = await readFile(join(site, page), 'utf8');
	const loaded = [...html.matchAll(/(?:src|href)="([^"]+\.(?:css|js))"/g)]
		.map(([, path = '']) => path)
		.filter((path) => path.startsWith(base))
		.map((path) => path.slice(base.length))
		.filter((path) => !path.endsWith('.css') || path.startsWith('_astro/'));
	// The list grows while it is read: scripts that a script loads are read for those that they load.
	for (const script of loaded) {
		if (!script.endsWith('.js')) continue;
		const code = await readFile(join(site, script), 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
			const path = posix.join(posix.dirname(script), name);
			if (!loaded.includes(path)) loaded.push(path);
		}
	}
	const styles = await Promise.all(
		loaded
			.filter((path) => path.endsWith('.css'))
			.map((path) => readFile(join(site, path), 'utf8')),
	);
	// The two upright faces of Latin: the page is in them. Others are loaded where a name needs them.
	const fonts = styles
		.flatMap((css) => [...css.matchAll(/url\(([^)]+-latin-wght-normal[^)]+\.woff2)\)/g)])
		.map(([, path = '']) => path.replaceAll(/["']/g, ''))
		.filter((path) => path.startsWith(base))
		.map((path) => path.slice(base.length));
	return Promise.all(
		[page, ...new Set([...loaded, ...fonts])].map(async (file): Promise<ShellFile> => {
			const hash = createHash('sha256')
				.update(await readFile(join(site, file)))
				.digest('base64');
			const isNamedByContent = file.startsWith('_astro/');
			return {
				url: base + addressOf(file),
				revision: isNamedByContent ? null : hash,
				integrity: `sha256-${hash}`,
			};
		}),
	);
}
