/** The fields of a file, as its author wrote them, with all that keeps them from being read. */

import type { z } from 'zod';
import type { Finding } from '../rules/problem.ts';
import { withdrawnSchema } from '../schemas/history.ts';
import { placesSchema } from '../schemas/places.ts';
import { recordSchemas } from '../schemas/records.ts';
import { siteSchema } from '../schemas/site.ts';
import type { OddCharacter } from '../text/characters.ts';
import { oddCharactersInYaml } from './find-characters.ts';
import { parseYaml } from './front-matter.ts';
import type { FileKind } from './list-files.ts';
import { restoreComments, wholeTexts } from './yaml-comments.ts';

/** The schema that the fields of a file are to fit. */
export function frontMatterSchema(kind: FileKind, yaml: string): z.ZodType {
	if (kind === 'site') return siteSchema;
	if (kind === 'places') return placesSchema;
	return /^(["']?)withdrawn\1[ \t]*:/m.test(yaml) ? withdrawnSchema : recordSchemas[kind];
}

/** Odd characters of a part of a file that begins at an offset. */
export function oddFindings(odd: readonly OddCharacter[], file: string, start: number): Finding[] {
	return odd.map(({ level, rule, message, offset }) => ({
		level,
		rule,
		file,
		spot: { offset: start + offset },
		message,
	}));
}

/** The fields of a file, or nothing if it is not YAML. */
export function readYaml(
	file: string,
	yaml: string,
	yamlOffset: number,
	schema: z.ZodType,
	findings: Finding[],
): { data: unknown } | undefined {
	const whole = wholeTexts(yaml, schema);
	for (const { offset, message, cures } of whole.cut) {
		findings.push({
			level: 'error',
			rule: 'comment',
			file,
			spot: { offset: yamlOffset + offset },
			message,
			cures: cures.map((cure) => ({
				...cure,
				spot: 'offset' in cure.spot ? { offset: yamlOffset + cure.spot.offset } : cure.spot,
			})),
		});
	}
	const odd = oddCharactersInYaml(yaml, schema);
	findings.push(...oddFindings(odd, file, yamlOffset));
	const parsed = parseYaml(whole.yaml, yamlOffset);
	if ('problems' in parsed) {
		// A control character may be all that keeps the YAML from being read.
		if (odd.some(({ level }) => level === 'error')) return undefined;
		findings.push(
			...parsed.problems.map((problem) => ({
				level: 'error' as const,
				rule: 'yaml',
				file,
				...problem,
			})),
		);
		return undefined;
	}
	return whole.cut.length > 0 ? { data: restoreComments(parsed.data) } : parsed;
}
