import { inLanguage, within, withoutForbidden, x, xmlOf, type Child } from './xml.ts';

/** What one XHTML file of a book holds. */
export interface DocumentText {
	language: string;
	title: string;
	/** What kind of part it is, in the words of EPUB: "frontmatter", "bodymatter", "backmatter" or "cover". */
	matter: string;
	/** The content as XHTML text. */
	body: string;
}

/** A whole XHTML document of a book. */
export function documentText({ language, title, matter, body }: DocumentText): string {
	const head = xmlOf(
		x(
			'head',
			{},
			x('meta', { charset: 'utf-8' }),
			x('title', {}, title),
			x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
		),
	);
	const root = xmlOf(
		x(
			'html',
			{
				xmlns: 'http://www.w3.org/1999/xhtml',
				'xmlns:epub': 'http://www.idpf.org/2007/ops',
				...inLanguage(language),
			},
			'\n',
		),
	);
	const whole = within(
		root,
		`${head}\n${within(xmlOf(x('body', { 'epub:type': matter }, '\n')), body)}`,
	);
	return withoutForbidden(`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${whole}\n`);
}

/** A section of a book with its role and its heading. */
export function section(
	{
		id,
		type,
		role,
		heading,
		level = 'h1',
	}: { id: string; type?: string | undefined; role: string; heading: string; level?: string },
	...children: readonly Child[]
) {
	return x(
		'section',
		{ id, 'epub:type': type, role, 'aria-labelledby': `${id}-title` },
		x(level, { id: `${id}-title` }, heading),
		...children,
	);
}
