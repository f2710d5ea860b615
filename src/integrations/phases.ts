/**
 * Where the time of a build goes. A phase is a measure of the User Timing API, which is one for the whole
 * process: Astro's config, its loaders and the script that builds are separate copies of their modules.
 */

import type { AstroIntegration } from 'astro';

const prefix = 'readout:';

/** Notes a phase that began at `begin`, a time of `performance.now()`, and ends now. Several of one name add up. */
export function measurePhase(phase: string, begin: number): void {
	performance.measure(`${prefix}${phase}`, { start: begin });
}

/** Seconds of each phase so far, in the order in which they began. Phases that run side by side overlap. */
export function phaseSeconds(): Record<string, number> {
	const seconds: Record<string, number> = {};
	for (const { name, duration } of performance.getEntriesByType('measure')) {
		if (!name.startsWith(prefix)) continue;
		const phase = name.slice(prefix.length);
		seconds[phase] = (seconds[phase] ?? 0) + duration / 1000;
	}
	return seconds;
}

/** Measures what Astro does itself: `bundle`, from its start until pages can be made, and `render`, the pages. */
export function phases(): AstroIntegration {
	let begin = performance.now();
	return {
		name: 'readout-phases',
		hooks: {
			'astro:build:setup': ({ updateConfig }) => {
				// Astro has no hook between the two. It makes the pages in such a plugin too, which comes later.
				const handler = () => {
					measurePhase('bundle', begin);
					begin = performance.now();
					return Promise.resolve();
				};
				updateConfig({
					plugins: [{ name: 'readout-phases', buildApp: { order: 'post', handler } }],
				});
			},
			'astro:build:generated': () => {
				measurePhase('render', begin);
			},
		},
	};
}
