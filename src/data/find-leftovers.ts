/** Leftovers in the parts of a file: errors where a merge went wrong, else warnings. */

import type { z } from 'zod';
import type { Finding } from '../rules/problem.ts';
import { findConflicts, findLeftovers } from '../text/leftovers.ts';
import { proseAt } from './schema-path.ts';

/** Merge conflicts in a part of a file that begins at an offset. */
export function conflictFindings(text: string, file: string, start: number): Finding[] {
	return findConflicts(text).map(({ offset, message }) => ({
		level: 'error',
		rule: 'merge-conflict',
		file,
		spot: { offset: start + offset },
		message,
	}));
}

/** Leftovers in all prose of what was read. */
export function leftoversInFields(data: unknown, file: string, schema: z.ZodType): Finding[] {
	const findings: Finding[] = [];
	eachText(data, [], (text, path) => {
		const prose = proseAt(schema, path);
		// The text about the archive is Markdown, with links.
		const isMarkdown = path.length === 1 && path[0] === 'about' && file === 'site.yaml';
		if (!prose) return;
		const sort = isMarkdown ? 'markdown' : prose === 'verbatim' ? 'verbatim' : 'plain';
		for (const { offset, message } of findLeftovers(text, sort)) {
			const spot = { path, within: text.slice(offset, offset + 6).trim() };
			findings.push({ level: 'warning', rule: 'leftover', file, spot, message });
		}
		if (isOneLine(path) && /[\n\r]/.test(text.trim())) {
			const message =
				'Found a line break in a field of one line, where it is printed as a blank. Write all on one line.';
			findings.push({ level: 'warning', rule: 'line-break', file, spot: { path }, message });
		}
		if (isOneLine(path) && text.length > longestLine) {
			const message = `Found ${text.length} letters in a field of one line. Write what it is in a few words; the rest goes into a note or the text.`;
			findings.push({ level: 'warning', rule: 'long-line', file, spot: { path }, message });
		}
		if (path.length === 1 && path[0] === 'title' && isFileName.test(text)) {
			findings.push({
				level: 'warning',
				rule: 'leftover',
				file,
				spot: { path },
				message: `The title "${text}" is the name of a file. Write the heading of the text; if it has none, say in a few words what it is.`,
			});
		}
	});
	return findings;
}

/** Fields that are names, titles or other short words, which pages print on one line. */
const fieldsOfOneLine: ReadonlySet<PropertyKey> = new Set([
	...['name', 'title', 'sort', 'outlet', 'author', 'dateline', 'publisher', 'style'],
	...['city', 'region', 'venue', 'as', 'spelling', 'thanks'],
]);

/** Letters of a name or title: lists and tabs show hardly so many. */
const longestLine = 500;

function isOneLine(path: readonly PropertyKey[]): boolean {
	const [first] = path;
	const last = path.at(-1);
	return first === 'names' || first === 'aliases' || fieldsOfOneLine.has(last ?? '');
}

const isFileName = /^\[?[^\s[\]]+\.(?:txt|md|html?|pdf|docx?|odt|rtf)\]?$/i;

function eachText(
	value: unknown,
	path: PropertyKey[],
	act: (text: string, path: PropertyKey[]) => void,
): void {
	if (typeof value === 'string') {
		act(value, path);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [key, inner] of entries) eachText(inner, [...path, key], act);
}

/** Leftovers in the text of a record; a meeting without any text has no summary. */
export function leftoversInBody(
	body: string,
	{ file, start, isMeeting }: { file: string; start: number; isMeeting: boolean },
): Finding[] {
	const warning = (offset: number, rule: string, message: string): Finding => ({
		level: 'warning',
		rule,
		file,
		spot: { offset },
		message,
	});
	if (isMeeting && body.trim() === '') {
		const message =
			'The meeting has no summary. Write below the fields, in your own words, what it was about.';
		return [warning(start, 'summary', message)];
	}
	return findLeftovers(body, 'markdown').map(({ offset, message }) =>
		warning(start + offset, 'leftover', message),
	);
}
