import type { APIRoute } from 'astro';
import { getArchive } from '../data/archive.ts';
import { formatDate } from '../dates/date-words.ts';
import { editionDay } from '../archive/edition.ts';
import { messages } from '../messages/messages.ts';
import { printed } from '../styles/palette.ts';
import printStyles from '../styles/print.css?raw';

/** How pages are printed, and the foot of each: what the archive is called, and the date of the copy. */
export const GET: APIRoute = () => {
	const archive = getArchive();
	const day = editionDay(archive);
	const edition = day === undefined ? undefined : formatDate(day);
	const foot = messages().paperFoot.line(archive.site.title, edition);
	return new Response(
		`@layer tokens, base, layout, components, print;\n@layer print {\n${printStyles}}\n@page{@bottom-left{color:${printed['text-quiet']};content:${quoted(foot)};font:8pt 'Source Sans','Archive Letters',sans-serif}}\n`,
		{ headers: { 'content-type': 'text/css; charset=utf-8' } },
	);
};

/** Words as a string of CSS. */
function quoted(words: string): string {
	const escaped = words.replace(
		/["\\\p{Cc}]/gu,
		(sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
	);
	return `"${escaped}"`;
}
