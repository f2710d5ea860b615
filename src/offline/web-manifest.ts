import { messages } from '../messages/messages.ts';
import type { SiteData } from '../schemas/site.ts';
import { hexColour } from '../styles/palette.ts';
import { searchPath, sitePath } from '../urls.ts';

/** The surfaces of both themes, in the notation that manifests and `theme-color` know everywhere. */
export const themeColours = {
	light: hexColour('surface', 'light'),
	dark: hexColour('surface', 'dark'),
} as const;

/** Sides of the icons in pixels. The one of 180 is for Apple's home screens, which do not read the manifest. */
export const iconSides = [180, 192, 512] as const;

/**
 * The manifest with which the archive can be installed as an app. The icon is one drawing to its edges, with
 * what matters in the middle four fifths, so that a system may cut it to its own shape.
 */
export function webManifest(site: SiteData): object {
	const icons = iconSides
		.filter((side) => side !== 180)
		.flatMap((side) =>
			['any', 'maskable'].map((purpose) => ({
				src: sitePath(`/icons/${side}.png`),
				sizes: `${side}x${side}`,
				type: 'image/png',
				purpose,
			})),
		);
	const text = messages().appShortcuts;
	const shortcuts = [
		{ name: text.search, url: searchPath() },
		{ name: text.timeline, url: sitePath('/timeline/') },
		...(site.offline ? [{ name: text.saveForOffline, url: sitePath('/offline/') }] : []),
	];
	return {
		id: sitePath('/'),
		name: site.title,
		short_name: site.title,
		description: site.description,
		lang: site.language,
		start_url: sitePath('/'),
		scope: sitePath('/'),
		display: 'minimal-ui',
		theme_color: themeColours.light,
		background_color: themeColours.light,
		icons: [
			...icons,
			{ src: sitePath('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts,
	};
}
