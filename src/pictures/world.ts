/**
 * The land of a map and where its places fall on it. Land is Natural Earth's, without borders.
 *
 * A map is the whole world, or the part of it in which all the places lie if that is small enough: then
 * it is drawn from finer land. Everything is in hundredths and thousandths of the map, so that a picture of
 * any width can be made of it.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface Position {
	lat: number;
	lon: number;
}

export interface WorldMap {
	/** The whole world, or a part of it that is rather wide, or rather high. */
	shape: 'world' | 'wide' | 'high';
	/** The land, as the data of an SVG path in a box of `width` by `height`. */
	land: string;
	width: number;
	height: number;
	/** Where a place falls, in per cent of the width and the height. */
	locate: (place: Position) => { x: number; y: number };
}

/** Degrees. A part of the world is no wider or higher than these, and no narrower. */
const widest = 110;
const narrowest = 24;
/** Corners of a part lie on whole multiples of so many degrees, so that many pages share one map. */
const grid = 5;
const width = 1000;
/** Inhabited land, from Cape Horn to Spitsbergen. */
const inhabited = { south: -56, north: 79 };

const maps = new Map<string, WorldMap>();

/** The map that shows all of some places; the same map for all that lie within the same part. */
export function mapAround(places: readonly Position[]): WorldMap {
	const part = partAround(places);
	const key = part ? [part.west, part.east, part.south, part.north].join(' ') : 'world';
	let map = maps.get(key);
	if (!map) maps.set(key, (map = part ? drawPart(part) : drawWorld()));
	return map;
}

interface Part {
	/** Degrees from 0 to 720, so that west is always less than east. */
	west: number;
	east: number;
	south: number;
	north: number;
}

/** The smallest part on the grid that holds all places with a margin; none if it is nearly the world, or there is no place. */
function partAround(places: readonly Position[]): Part | undefined {
	if (places.length === 0) return undefined;
	const longitudes = places.map(({ lon }) => (lon + 360) % 360).toSorted((a, b) => a - b);
	// The widest gap between two neighbours is what the map need not show.
	const gaps = longitudes.map((lon, index) => ({
		gap: (longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360) - lon,
		after: lon,
	}));
	const { gap, after } = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
	const from = (after + gap) % 360;
	const span = 360 - gap;
	const latitudes = places.map(({ lat }) => lat);
	const [low, high] = [Math.min(...latitudes), Math.max(...latitudes)];
	const [west, east] = widen(from, from + span);
	const [south, north] = widen(low, high, 0.7);
	if (east - west > widest || north - south > widest * 0.7) return undefined;
	return { west, east, south: Math.max(-60, south), north: Math.min(80, north) };
}

/** With a margin, at least as wide as a part has to be, and out to the grid. */
function widen(from: number, to: number, share = 1): [number, number] {
	const lacking = Math.max(0, narrowest * share - (to - from)) / 2;
	const margin = Math.max(4, (to - from) * 0.08) + lacking;
	return [Math.floor((from - margin) / grid) * grid, Math.ceil((to + margin) / grid) * grid];
}

function drawWorld(): WorldMap {
	const height = 440;
	// Cut in the Bering Strait, so that no country is in two pieces.
	const projection = geoEqualEarth().rotate([-11, 0]);
	const { south, north } = inhabited;
	const parallel = (lat: number) =>
		Array.from({ length: 37 }, (_, at) => [-168.9 + at * 9.99, lat]);
	fit(projection, [...parallel(south), ...parallel(north), [-168.9, 0], [190.9, 0]], height);
	return draw(projection, 'land-110m', height, 'world');
}

function drawPart({ west, east, south, north }: Part): WorldMap {
	const middleParallel = (((south + north) / 2) * Math.PI) / 180;
	const isHigh = north - south > (east - west) * Math.cos(middleParallel) * 0.8;
	const height = isHigh ? 1000 : 667;
	const projection = geoEqualEarth().rotate([-(west + east) / 2, 0]);
	const middle = (west + east) / 2;
	const edges = [west, middle, east].flatMap((lon) => [south, north].map((lat) => [lon, lat]));
	fit(projection, edges, height);
	return draw(projection, 'land-50m', height, isHigh ? 'high' : 'wide');
}

function fit(projection: GeoProjection, coordinates: number[][], height: number): void {
	projection.fitExtent(
		[
			[0, 0],
			[width, height],
		],
		{ type: 'MultiPoint', coordinates },
	);
}

function draw(
	projection: GeoProjection,
	file: 'land-110m' | 'land-50m',
	height: number,
	shape: WorldMap['shape'],
): WorldMap {
	projection.clipExtent([
		[-5, -5],
		[width + 5, height + 5],
	]);
	const path = geoPath(projection).digits(0)(landOf(file)) ?? '';
	return {
		shape,
		land: shorten(path),
		width,
		height,
		locate({ lat, lon }) {
			const [x = 0, y = 0] = projection([lon, lat]) ?? [];
			return { x: hundredth((x / width) * 100), y: hundredth((y / height) * 100) };
		},
	};
}

const lands = new Map<string, ReturnType<typeof readLand>>();

function landOf(file: 'land-110m' | 'land-50m') {
	let land = lands.get(file);
	if (!land) lands.set(file, (land = readLand(file)));
	return land;
}

function readLand(file: string) {
	// A file of data without a type of its own: read here rather than bundled.
	const fromProject = createRequire(resolve('package.json'));
	const topology = JSON.parse(
		readFileSync(fromProject.resolve(`world-atlas/${file}.json`), 'utf8'),
	) as Topology<{ land: GeometryCollection }>;
	return feature(topology, topology.objects.land);
}

/** The same path by steps from point to point, which are shorter to write, without islands too small to be seen. */
function shorten(path: string): string {
	return path
		.split('M')
		.flatMap((ring) => {
			const points = ring
				.replace('Z', '')
				.split('L')
				.map((point) => point.split(',').map(Number) as [number, number])
				.filter(
					([x, y], index, all) =>
						index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
				);
			if (points.length < 4) return [];
			const steps = points
				.slice(1)
				.map(([x, y], index) => {
					const [px, py] = points[index] ?? [0, 0];
					return `${x - px} ${y - py}`;
				})
				.join(' ')
				.replaceAll(' -', '-');
			return [`M${points[0]?.join(' ')}l${steps}z`];
		})
		.join('');
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
