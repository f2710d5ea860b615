import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { installedPackages } from '../licences/packages.ts';
import { licenceTexts } from '../licences/read-texts.ts';
import { fontLicences } from '../licences/third-party-licences.ts';

/** Writes the licences of the fonts into the folder of the fonts, where each file is named by what it holds. */
export function licences(): AstroIntegration {
	return {
		name: 'readout-licences',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const text = fontLicences(installedPackages(), licenceTexts);
				const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
				await writeFile(join(fileURLToPath(dir), '_astro', `font-licences.${hash}.txt`), text);
			},
		},
	};
}
