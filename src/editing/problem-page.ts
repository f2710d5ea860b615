/** The page that stands in the place of any other while records are wrong. Only editors see it. */

import type { Problem } from '../rules/problem.ts';
import { cssColour } from '../styles/palette.ts';

interface Place {
	/** The path that was asked for: problems of that record come first. */
	path: string;
	/** The content folder, as it is shown. */
	folder: string;
	/** The text of a file, to show the line that is meant. May throw, for a file that is missing. */
	textOf: (file: string) => string;
}

/** Lines shown before and after the one that is meant. */
const context = 2;

/** A page of problems by file, each with its place and the lines around it. Expects at least one. */
export function problemPageHtml(problems: readonly Problem[], place: Place): string {
	// Ids of records are plain in every address.
	const asked = place.path.split(/[/?#]/).filter(Boolean)[1];
	const byFile = [...Map.groupBy(problems, ({ file }) => file)];
	const isAsked = ([file]: [string, unknown]) => file.endsWith(`/${asked}.md`);
	const inOrder = [...byFile.filter(isAsked), ...byFile.filter((one) => !isAsked(one))];
	const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count} in the records</title>
<style>${styles}</style>
<main>
<p class="eyebrow">${escape(place.folder)}</p>
<h1>${count} in the records</h1>
<p>This page cannot be made until ${problems.length === 1 ? 'it is' : 'they are'} mended. Save the file, and the page comes by itself.</p>
${inOrder.map(([file, found]) => section(file, found, place)).join('\n')}
</main>
<script type="module" src="/@vite/client"></script>
</html>
`;
}

function section(file: string, problems: readonly Problem[], { folder, textOf }: Place): string {
	let lines: string[] = [];
	try {
		lines = textOf(file).split(/\r?\n/);
	} catch {
		// A file that is missing, or a folder: there is no line to show.
	}
	const items = problems.map(
		({ line, column, message }) =>
			`<li><p>${escape(message)}</p><p class="at"><code>${escape(`${folder}/${file}:${line}:${column}`)}</code></p>${excerpt(lines, line)}</li>`,
	);
	return `<section><h2>${escape(file)}</h2><ul>${items.join('')}</ul></section>`;
}

function excerpt(lines: readonly string[], line: number): string {
	if (lines.length === 0) return '';
	const from = Math.max(0, line - 1 - context);
	const shown = lines.slice(from, line + context).map((text, index) => {
		const number = from + index + 1;
		const row = `${String(number).padStart(5)}  ${escape(text)}`;
		return number === line ? `<mark>${row}</mark>` : row;
	});
	return `<pre tabindex="0">${shown.join('\n')}</pre>`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const styles = `
:root { color-scheme: light dark; --accent: ${cssColour('accent')}; --rule: ${cssColour('rule')}; }
body { margin: 0; background: ${cssColour('surface')}; color: ${cssColour('text')}; font: 1.05rem/1.55 Georgia, serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 3rem 1.25rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font: 600 1rem/1.4 system-ui, sans-serif; border-block-end: 1px solid var(--rule); padding-block-end: .4rem; margin-block: 2.5rem 1rem; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin-block-end: 1.75rem; }
p { margin: 0 0 .4rem; }
.eyebrow, .at { font: .85rem/1.5 system-ui, sans-serif; color: ${cssColour('text-quiet')}; overflow-wrap: anywhere; }
.eyebrow { color: var(--accent); }
pre { font: .85rem/1.6 ui-monospace, monospace; overflow-x: auto; border-inline-start: 2px solid var(--rule); padding: .25rem .75rem; margin: .5rem 0 0; }
mark { background: none; color: inherit; font-weight: 700; box-shadow: inset 3px 0 var(--accent); }
`;
