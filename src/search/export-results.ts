/** Results in files that other programs read: CSV, JSON, BibTeX. */

import { searchExport } from '../messages/en.ts';
import { escapeTex } from '../text/escape-tex.ts';
import { byteOrderMark, inertCell } from '../text/spreadsheet.ts';

/** One quotation as it is written to a file. */
export interface ExportedResult {
	quote: string;
	/** Who said it, with the role of the day. */
	speaker: string;
	meeting: string;
	/** In words, as precise as it is. */
	date: string;
	/** First and last day that the date allows, as 2021-09-11; empty where open. */
	earliest: string;
	latest: string;
	speech: string;
	act: string;
	/** Where it is printed. */
	source: string;
	address: string;
}

const columns = [
	'quote',
	'speaker',
	'meeting',
	'date',
	'earliest',
	'latest',
	'speech',
	'act',
	'source',
	'address',
] as const satisfies (keyof ExportedResult)[];

/** For spreadsheets, with RFC 4180: commas, CRLF, every field between quotation marks. */
export function toCsv(results: readonly ExportedResult[]): string {
	const line = (cells: readonly string[]) =>
		`${cells.map((cell) => `"${inertCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
	return (
		byteOrderMark +
		line(columns) +
		results.map((result) => line(columns.map((column) => result[column]))).join('')
	);
}

export function toJson(results: readonly ExportedResult[]): string {
	return `${JSON.stringify(results, columns as unknown as string[], '\t')}\n`;
}

/** One entry a quotation, keyed by its address. */
export function toBibtex(results: readonly ExportedResult[]): string {
	return results
		.map((result) => {
			const year =
				result.earliest.slice(0, 4) === result.latest.slice(0, 4) && result.earliest.slice(0, 4);
			const fields = [
				['author', `{${escapeTex(result.speaker)}}`],
				['title', `{${escapeTex(result.quote)}}`],
				[
					'howpublished',
					escapeTex(searchExport.howPublished(result.meeting, result.date, result.source)),
				],
				...(year ? [['year', year]] : []),
				['url', result.address],
				['note', escapeTex(`${result.speech}, ${result.act.toLowerCase()}`)],
			];
			const key = result.address.replace(/^.*\/meetings\//, '').replace(/[^A-Za-z0-9]+/g, '-');
			return `@misc{${key},\n${fields.map(([name, value]) => `\t${name} = {${value}}`).join(',\n')}\n}\n`;
		})
		.join('\n');
}
