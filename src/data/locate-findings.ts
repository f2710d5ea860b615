/** From what a rule found to a line, a column and a cure in a file. */

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
import { readPlainFile } from './folder-entries.ts';
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
	for (const [file, all] of byFile) {
		const found = atMost(mostTold, all, file);
		let text = '';
		try {
			text = (
				drafts?.get(file) ?? readPlainFile(join(folder, file)).bytes.toString('utf8')
			).replace(/^\uFEFF/, '');
		} catch {
			// A folder, or a file that is missing: its problems stand at its beginning.
		}
		const position = lineLocator(text);
		const placeOfField = locatorOf(file, text);
		const placeOf = (spot: Spot) =>
			'offset' in spot ? undefined : placeOfField?.(spot.path, spot.onKey);
		for (const { level, rule, message, spot, cures = [] } of found) {
			const offset = 'offset' in spot ? spot.offset : offsetOf(spot, text, placeOf(spot));
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

/** Problems of one file that are told: with more of them, another file was put in its place. */
const mostTold = 200;

/** Findings of one file, errors first, with the number of those that are left out. */
function atMost(most: number, findings: readonly Finding[], file: string): readonly Finding[] {
	if (findings.length <= most) return findings;
	const errors = findings.filter(({ level }) => level === 'error');
	const inOrder = [...errors, ...findings.filter(({ level }) => level !== 'error')];
	const more = findings.length - most;
	return [
		...inOrder.slice(0, most),
		{
			level: errors.length > 0 ? 'error' : 'warning',
			rule: 'more',
			file,
			spot: { offset: 0 },
			message: `The file has ${more.toLocaleString('en')} more problems. Mend those that are told first.`,
		},
	];
}

function offsetOf({ within }: { within?: string }, text: string, place: FieldPlace | undefined) {
	const start = place?.offset ?? 0;
	if (within === undefined || !place?.scalar) return start;
	const index = text.slice(start, place.scalar.end).indexOf(within);
	return start + Math.max(0, index);
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
