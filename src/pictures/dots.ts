/** Dots on a map. */

import type { MappedPlace, PlaceMap } from '../views/places/place-map.ts';
import { placeLabels, type Dot, type Label } from './labels.ts';
import { mapAround, type WorldMap } from './world.ts';

export interface PlacedDot extends Dot {
	of: MappedPlace;
	label?: Label | undefined;
}

/** How wide and high a map is on a wide and on a narrow screen, in pixels: the style sheet says the same. */
const sizes = {
	world: { wide: [896, 394], narrow: [320, 141] },
	wide: { wide: [720, 480], narrow: [320, 213] },
	high: { wide: [544, 544], narrow: [320, 320] },
} as const;

/** Most dots that get a name. */
const mostNames = 40;
/** Radius of the smallest dot. */
const least = 2.5;

/** The dots of a map, the largest first, so that the smaller lie upon them. The area of a dot is as its meetings. */
export function dotsOf({ onMap }: PlaceMap): { map: WorldMap; dots: PlacedDot[] } {
	const map = mapAround(onMap.map(({ point }) => point));
	const most = onMap[0]?.meetings ?? 1;
	const largest = onMap.length > 100 ? 9 : 11;
	const dots = onMap.map((of): PlacedDot => {
		const radius = Math.max(least, largest * Math.sqrt(of.meetings / most));
		return {
			...map.locate(of.point),
			radius: Math.round(radius * 10) / 10,
			name: of.place.name,
			of,
		};
	});
	const { wide, narrow } = sizes[map.shape];
	const labels = placeLabels(dots, { wide: [...wide], narrow: [...narrow] });
	return {
		map,
		dots: dots.map((dot, index) => ({
			...dot,
			label: index < mostNames ? labels[index] : undefined,
		})),
	};
}
