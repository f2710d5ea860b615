import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readPlainFile } from '../data/folder-entries.ts';
import { contentFolder, loadContent } from '../data/load-content.ts';
import { problemPageHtml } from '../editing/problem-page.ts';

/**
 * While pages are being developed: a page that cannot be made because records are wrong says what is wrong,
 * and turns into the page itself once that is mended. Astro alone would log it and show the page of before.
 */
export function problemPage(): AstroIntegration {
	return {
		name: 'readout-problem-page',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = contentFolder();
				server.watcher.add(folder);
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
				});
				server.middlewares.use((request, response, next) => {
					const isPage = request.headers.accept?.includes('text/html');
					const { problems } = isPage ? loadContent({ watch: true }) : { problems: [] };
					const errors = problems.filter(({ level }) => level === 'error');
					if (errors.length === 0) {
						next();
						return;
					}
					response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
					response.end(
						problemPageHtml(errors, {
							path: request.url ?? '/',
							folder: relative(process.cwd(), folder) || '.',
							// A pipe would be waited for without end.
							textOf: (file) => readPlainFile(join(folder, file)).bytes.toString('utf8'),
						}),
					);
				});
			},
		},
	};
}
