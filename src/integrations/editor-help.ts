import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordJsonSchemas } from '../exports/record-schemas.ts';

/**
 * Writes the schema of `site.yaml` beside those of the records, which Astro writes itself for the programs in
 * which editors write: they complete fields and say what each is for.
 */
export function editorHelp(): AstroIntegration {
	return {
		name: 'readout-editor-help',
		hooks: {
			'astro:config:done': ({ config }) => {
				const folder = join(fileURLToPath(config.root), '.astro/collections');
				mkdirSync(folder, { recursive: true });
				for (const { name, schema } of recordJsonSchemas()) {
					if (name !== 'site') continue;
					writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(schema, null, '\t'));
				}
			},
		},
	};
}
