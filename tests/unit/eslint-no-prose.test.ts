import { RuleTester } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, test } from 'vitest';
import { noProse } from '../eslint-no-prose.js';

RuleTester.describe = describe;
RuleTester.it = test;

/** Each example by itself: the rule must see exactly one thing that people read in a bad one. */
const bad = (...examples: string[]) =>
	examples.map((code) => ({ code, errors: [{ messageId: 'prose' }] }));

const parser = astro.configs.base.find(({ languageOptions }) => languageOptions?.parser)
	?.languageOptions?.parser;
const markup = new RuleTester({
	languageOptions: { parser, parserOptions: { parser: tseslint.parser } },
});

markup.run('text and attributes of a page', noProse, {
	valid: [
		'<p>{text.lede} · {count}; {more}</p>',
		'<p class="note quiet" aria-labelledby="one other" data-part="the year">{text.note}</p>',
		'<p class:list={["note", isWide && "wide note"]} style="color: red; margin: 0 auto">{words}</p>',
		'<svg viewBox="0 0 10 10" preserveAspectRatio="xMidYMid meet"><path d={`M0 ${line}H${wide}`} /></svg>',
		'<text transform={`rotate(-90 ${x} ${y})`}>{name}</text>',
		'<Page title={text.title} heading={text.heading(name)} />',
		'<SaveLink what="relation" />',
		'<p>{part === "Held at last" ? text.held : text.other}</p>',
		'<p>{index > 0 && ", "}{name}</p>',
		'<script>const unread = "These two words are read by the rule of scripts";</script>',
		'<style>p { color: red }</style>',
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		'---\nimport Page from "../some place/Page.astro";\nif (!page) throw new Error(`There is no page ${page}.`);\n---\n',
		'<code>{command}</code>',
	],
	invalid: bad(
		'<p>Meetings</p>',
		'<p>{count} meetings</p>',
		'<a href={path}>see <b>{name}</b></a>',
		'<nav aria-label="Years"></nav>',
		'<img alt={isWide ? "map" : ""} />',
		'<input placeholder="words" />',
		'<Page heading="gaps" />',
		'<Picture what="Who met whom" />',
		'<Strip by="side met" />',
		'<p>{isHeld ? "held" : text.other}</p>',
		'<p>{isInferred && " (inferred)"}</p>',
		'<p>{note ?? "none"}</p>',
		'<p>{names.join(" and ")}</p>',
		'<Page title={`${name}: all meetings`} />',
		'---\nconst empty = "Nothing is quoted yet.";\n---\n<p>{empty}</p>',
		'---\nconst label = `${count} of ${all}`;\n---\n<p>{label}</p>',
		'---\nconst links = [{ path, label: "Timeline" }];\n---\n',
	),
});

const scripts = new RuleTester({ languageOptions: { parser: tseslint.parser } });

scripts.run('what a script writes into a page', noProse, {
	valid: [
		'status.textContent = searchPage.searching;',
		"make('p.note', { class: 'note quiet' }, [words]);",
		"document.querySelector('section .note p');",
		"element.className = 'note quiet';",
		"if (key === 'Escape') close();",
		"switch (key) { case 'Enter': open(); }",
		"throw new RangeError('Not a day of the calendar');",
		'const problem = new Error(`The list ${name} is not whole`);',
		"console.warn('The index cannot be read');",
		"import { make } from '../browser/some place.ts';",
		"const type: 'Not yet' | 'now' = 'now';",
		"const types = { html: 'text/html; charset=utf-8' };",
		'const store = `readout-visited ${base}`;',
		"const [unit] = '1.5 kB'.split(' ');",
		'const path = `${base}offline/${name}.json`;',
		"const mark = '→ ';",
	],
	invalid: bad(
		"status.textContent = 'Searching…';",
		"make('button', { type: 'button' }, ['Copy']);",
		"button.setAttribute('aria-label', 'Close the list');",
		"confirm('Remove the saved copy?');",
		'const words = () => `${count} files are kept`;',
		'line.append(` of ${all}`);',
		'const sentence = `${name}, as printed in ${source}`;',
		"const options = { title: 'Officials' };",
		"button.addEventListener('click', () => { status.textContent = 'It is saved'; });",
		"files.get(path, () => { status.textContent = 'It is saved'; });",
		'page.innerHTML = `<p><a href="${path}">All meetings</a></p>`;',
	),
});
