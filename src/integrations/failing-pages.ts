import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Records } from '../archive/entry.ts';
import { findMakingError, MakingError } from '../archive/making.ts';
import { findFailingRecord } from '../data/failing-record.ts';
import { loadContent } from '../data/load-content.ts';

/** Where a page cannot be made, says which page it is, and which record it is because of. */
export function failingPages(): AstroIntegration {
	let base: string;
	return {
		name: 'readout-failing-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => namingRecords(prerenderer, base));
			},
		},
	};
}

function namingRecords(prerenderer: AstroPrerenderer, base: string): AstroPrerenderer {
	return {
		...prerenderer,
		getStaticPaths: async () => {
			try {
				return await prerenderer.getStaticPaths();
			} catch (cause) {
				const { records } = loadContent();
				const file = await findFailingRecord(records, () => prerenderer.getStaticPaths());
				throw findMakingError(cause) ?? new MakingError({ what: 'The list of pages', file, cause });
			}
		},
		render: async (request, options) => {
			const render = async () => {
				const made = await prerenderer.render(request, options);
				const response = made instanceof Response ? made : made.response;
				// A page may fail while it is read.
				const body = response.body ? await response.arrayBuffer() : null;
				const whole = new Response(body, response);
				return made instanceof Response ? whole : { ...made, response: whole };
			};
			try {
				return await render();
			} catch (cause) {
				const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
				const { records } = loadContent();
				const file = ownerOf(records, path) ?? (await findFailingRecord(records, render));
				throw findMakingError(cause) ?? new MakingError({ what: `The page ${path}`, file, cause });
			}
		},
	};
}

/** The file of the record that a page is of: "/meetings/ID/" and what stands below it. */
function ownerOf(records: Records, path: string): string | undefined {
	const [, folder, id] = path.split('/');
	const ofKind = Object.entries(records).find(([kind]) => kind === folder)?.[1] ?? [];
	return ofKind.find((entry) => entry.id === id)?.file;
}
