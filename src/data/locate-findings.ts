/** From what a rule found to a line, a column and a cure in a file. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	compareProblems,
	type Cure,
	type Finding,
	type Problem,
	type Replacement,
	type Spot,
} from '../rules/problem.ts';
import { visibly } from '../text/characters.ts';
import { divide, fieldLocator, lineLocator, type FieldPlace } from './front-matter.ts';
import { kindOfFile } from './list-files.ts';
import { frontMatterSchema } from './read-yaml.ts';
import { wholeTexts } from './yaml-comments.ts';

/** Gives findings their lines and columns, in order. Only files with findings are read again. */
export function locateFindings(
	folder: string,
	findings: readonly Finding[],
	drafts?: ReadonlyMap<string, string>,
): Problem[] {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const problems: Problem[] = [];
	for (const [file, found] of byFile) {
		let text = '';
		try {
			text = (drafts?.get(file) ?? readFileSync(join(folder, file), 'utf8')).replace(/^\uFEFF/, '');
		} catch {
			// A folder, or a file that is missing: its problems stand at its beginning.
		}
		const position = lineLocator(text);
		const placeOfField = locatorOf(file, text);
		const placeOf = (spot: Spot) =>
			'offset' in spot ? undefined : placeOfField?.(spot.path, spot.onKey);
		for (const { level, rule, message, spot, cures = [] } of found) {
			const offset = 'offset' in spot ? spot.offset : (placeOf(spot)?.offset ?? 0);
			const cure = cures.flatMap((one) => replacement(one, text, placeOf(one.spot)) ?? []);
			const isWhole =
				cure.length > 0 && cure.length === cures.length && !hasCommentWithin(text, cure);
			problems.push({
				level,
				rule,
				file,
				...position(offset),
				message: visibly(message),
				...(isWhole && { cure }),
			});
		}
	}
	return problems.toSorted(compareProblems);
}

/** Finds fields in a file; nothing if it has none. */
function locatorOf(file: string, text: string): ReturnType<typeof fieldLocator> | undefined {
	const kind = kindOfFile(file);
	const isYaml = kind === 'site' || kind === 'places';
	const divided = isYaml ? { yaml: text, yamlOffset: 0 } : divide(text);
	if (!divided) return undefined;
	const { yaml, yamlOffset } = divided;
	const { yaml: whole } = kind ? wholeTexts(yaml, frontMatterSchema(kind, yaml)) : { yaml };
	return fieldLocator(whole, yamlOffset);
}

/** What to write where. Nothing if other words stand there than the rule had read. */
function replacement(
	{ spot, found, text }: Cure,
	file: string,
	place: FieldPlace | undefined,
): Replacement | undefined {
	if (!('offset' in spot)) {
		if (place?.scalar?.value !== found) return undefined;
		return { start: place.offset, end: place.scalar.end, text };
	}
	// A mention begins with its brackets.
	const start = file.indexOf(found, spot.offset);
	if (start === -1 || file.slice(spot.offset, start).trim().length > 2) return undefined;
	return { start, end: start + found.length, text };
}

/** Whether a comment stands among words that are to change places: it would belong to another one then. */
function hasCommentWithin(file: string, cure: readonly Replacement[]): boolean {
	if (cure.length < 2) return false;
	const start = Math.min(...cure.map((one) => one.start));
	const end = file.indexOf('\n', Math.max(...cure.map((one) => one.end)));
	return /(?:^|\s)#/.test(file.slice(start, end === -1 ? undefined : end));
}
