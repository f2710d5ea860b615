/**
 * Writes the files of data that are made from packages, so that a build needs the files and not the packages:
 * the countries and towns of the world, and what citations are formatted with.
 */

import { writeFileSync } from 'node:fs';
import { stylesFromPackages } from '../src/exports/citations/csl/sources.ts';
import { worldFromPackages } from '../src/world/sources.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run make:data

Writes the countries and towns of the world and the citation styles anew, from the packages they come from.

  --help  Shows this help
`;

readArguments({ usage, options: {} });

const files = { 'src/world/world.tsv': worldFromPackages(), ...stylesFromPackages() };
for (const [file, text] of Object.entries(files)) {
	writeFileSync(file, text);
	console.log(`Wrote ${file}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
}
