/** Finds every quotation of an archive in the texts that its sources were read from. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Archive } from '../archive/archive.ts';
import type { Source } from '../archive/entry.ts';
import { fixityOf } from '../archive/fixity.ts';
import { cutExtent, foldText, longestStart, missingPart } from '../rules/quote-check.ts';
import type { Finding } from '../rules/problem.ts';

export interface QuoteReport {
	findings: Finding[];
	/** Quotations that stand in their text. */
	found: number;
	/** Quotations whose source's text is not at hand. */
	unchecked: number;
	/** Sources whose text is not at hand, by id, with the reason. */
	absent: { source: string; reason: string }[];
	/** Sources whose text was found by its SHA-256. */
	verified: number;
}

/** `folder` holds the texts, under whatever names: they are known by their SHA-256. */
export function checkQuotes(archive: Archive, folder: string): QuoteReport {
	const texts = readTexts(folder);
	const report: QuoteReport = { findings: [], found: 0, unchecked: 0, absent: [], verified: 0 };
	const textOf = new Map<string, string | undefined>();
	for (const source of archive.sources)
		textOf.set(source.id, sourceText(archive, source, texts, report));
	for (const source of archive.sources) {
		const finding = wrongHash(source, texts);
		if (finding) report.findings.push(finding);
	}

	for (const { meeting, data } of archive.commitments) {
		const text = textOf.get(data.account);
		if (text === undefined) {
			report.unchecked++;
			continue;
		}
		const missing = missingPart(data.quote, text);
		if (missing === undefined) {
			report.found++;
			continue;
		}
		const sound = longestStart(missing, text);
		const index = meeting.data.commitments.indexOf(data);
		report.findings.push({
			level: 'error',
			rule: 'quotation',
			file: meeting.file,
			spot: { path: ['commitments', index, 'quote'] },
			message: `The quotation "${data.id}" is not in the text of "${data.account}". ${
				sound.length > 0
					? `The text has it as far as "${ending(sound)}", then the record goes on "${beginning(missing.slice(sound.length))}".`
					: `Not found: "${beginning(missing)}".`
			} Copy the words again from the source.`,
		});
	}
	return report;
}

/** The words of a source, or nothing if its text is not at hand or not whole. */
function sourceText(
	archive: Archive,
	source: Source,
	texts: Texts,
	report: QuoteReport,
): string | undefined {
	const sha256 = fixityOf(archive, source);
	const text = sha256 && texts.get(sha256)?.text;
	if (text === undefined || text === '') {
		const reason = sha256 ? `no file has its SHA-256 ${sha256}` : 'its record names no text';
		report.absent.push({ source: source.id, reason });
		return undefined;
	}
	const words = cutExtent(text, source.data.extent);
	if (typeof words !== 'string') {
		report.findings.push({
			level: 'error',
			rule: 'extent',
			file: source.file,
			spot: { path: ['extent', words.missing] },
			message: `The ${words.missing === 'from' ? 'first' : 'last'} words of "${source.data.title}" are not in its text. Copy them again from the source.`,
		});
		return undefined;
	}
	report.verified++;
	return words;
}

/**
 * The error on a SHA-256 that no text at hand has, while one seems to be meant: a digit was mistyped, or the file has
 * been changed since it was read.
 */
function wrongHash(source: Source, texts: Texts): Finding | undefined {
	const { id, file, data } = source;
	const { sha256 } = data;
	if (sha256 === undefined || texts.has(sha256)) return undefined;
	const near = [...texts.keys()].find((hash) => distance(hash, sha256) <= mostMistyped);
	const named = [...texts].find(([, { name }]) => isNamedFor(name, source));
	const message =
		near !== undefined
			? `No text at hand has this SHA-256, but one has ${near}, which differs by a few digits. Correct \`sha256\` of "${id}".`
			: named &&
				`The text of the file "${named[1].name}" differs from the one that was read for "${id}": its SHA-256 is ${named[0]}. Put the file back as it was; or read its text again, and correct \`sha256\` and the quotations.`;
	return message
		? { level: 'error', rule: 'sha256', file, spot: { path: ['sha256'] }, message }
		: undefined;
}

/** Whether a file bears the name of a source: its id, its title, or the first digits of its SHA-256. */
function isNamedFor(name: string, { id, data }: Source): boolean {
	const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
	const stem = file.replace(/\.[^.]*$/, '');
	const titles = [data.title.toLowerCase(), data.title.toLowerCase().replace(/^\[(.*)\]$/, '$1')];
	return (
		stem === id ||
		titles.includes(file) ||
		titles.includes(stem) ||
		(data.sha256 !== undefined && stem.includes(data.sha256.slice(0, 12)))
	);
}

/** Digits that may be wrong, missing or too many in one hash. Two texts have never so nearly the same. */
const mostMistyped = 8;

/** Texts at hand by their SHA-256, folded as they are compared, with the paths of their files. */
type Texts = ReadonlyMap<string, { text: string; name: string }>;

function readTexts(folder: string): Texts {
	const texts = new Map<string, { text: string; name: string }>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const bytes = readFileSync(join(entry.parentPath, entry.name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const name = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
		texts.set(sha256, { text: foldText(bytes.toString('utf8')), name });
	}
	return texts;
}

function ending(text: string): string {
	return text.length > 40 ? `…${text.slice(-40)}` : text;
}

function beginning(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
