/** Finds every quotation of an archive in the texts that its sources were read from. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
	texts: ReadonlyMap<string, string>,
	report: QuoteReport,
): string | undefined {
	const sha256 = fixityOf(archive, source);
	const text = sha256 && texts.get(sha256);
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

/** The error on a SHA-256 that no text at hand has, while one has nearly the same: a digit was mistyped. */
function wrongHash(
	{ id, file, data }: Source,
	texts: ReadonlyMap<string, string>,
): Finding | undefined {
	const { sha256 } = data;
	if (sha256 === undefined || texts.has(sha256)) return undefined;
	const near = [...texts.keys()].find((hash) => distance(hash, sha256) <= mostMistyped);
	return near === undefined
		? undefined
		: {
				level: 'error',
				rule: 'sha256',
				file,
				spot: { path: ['sha256'] },
				message: `No text at hand has this SHA-256, but one has ${near}, which differs by a few digits. Correct \`sha256\` of "${id}".`,
			};
}

/** Digits that may be wrong, missing or too many in one hash. Two texts have never so nearly the same. */
const mostMistyped = 8;

function readTexts(folder: string): Map<string, string> {
	const texts = new Map<string, string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const bytes = readFileSync(join(entry.parentPath, entry.name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		texts.set(sha256, foldText(bytes.toString('utf8')));
	}
	return texts;
}

function ending(text: string): string {
	return text.length > 40 ? `…${text.slice(-40)}` : text;
}

function beginning(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
