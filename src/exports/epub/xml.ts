/** The XML of a book: elements, links between its files, and documents as text. */

import { toXml } from 'xast-util-to-xml';
import { x as element } from 'xastscript';
import type { Element, Root } from 'xast';
import { fillMessage } from '../../messages/fill-message.ts';
import type { RecordKind } from '../../schemas/records.ts';

export type Child = Element | string | undefined | false | readonly Child[];

/** An element. Children that are `undefined` or `false` are left out. */
export function x(
	name: string,
	attributes?: Record<string, string | undefined>,
	...children: readonly Child[]
): Element {
	return element(name, attributes ?? {}, ...flat(children));
}

function flat(children: readonly Child[]): (Element | string)[] {
	return children.flatMap((child): (Element | string)[] => {
		if (child === undefined || child === false) return [];
		if (typeof child === 'string') return [withoutForbidden(child)];
		return Array.isArray(child) ? flat(child as readonly Child[]) : [child as Element];
	});
}

/** A message with words or elements in its gaps. */
export function filled(message: string, slots: Readonly<Record<string, Child>>): Child {
	return fillMessage<Child>(message, {
		text: (words) => words,
		slots,
		tags: { strong: (inner) => x('strong', {}, ...inner) },
	});
}

/** The attributes that name a language, for readers of XML and of HTML. */
export function inLanguage(language: string | undefined): Record<string, string | undefined> {
	return { lang: language, 'xml:lang': language };
}

/** Elements as text. */
export function xmlOf(tree: Element | Root): string {
	// XML forbids this in text, and the library lets it through.
	return toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
}

/** Puts text, as the last it holds, into an element that is text already. */
export function within(frame: string, text: string): string {
	const end = frame.lastIndexOf('</');
	return `${frame.slice(0, end)}${text}\n${frame.slice(end)}`;
}

// A sign that no XML document may hold, so that no text of a record can be taken for a reference.
const mark = '\uFFFE';

/**
 * The address of a record, which each book fills in: where the record stands in it, or on the web. So a
 * meeting is written once for all books that hold it.
 */
export function reference(kind: RecordKind, id: string): string {
	return `${mark}${kind}/${id}${mark}`;
}

/** Fills in the references of a text. */
export function fillReferences(
	text: string,
	addressOf: (kind: RecordKind, id: string) => string,
): string {
	return text.replace(/\uFFFE([a-z]+)\/([a-z0-9-]+)\uFFFE/g, (_, kind: string, id: string) =>
		escapeAttribute(addressOf(kind as RecordKind, id)),
	);
}

/** The `id` attribute of a record in the file of a book. */
export function anchorOf(id: string): string {
	return `r-${id}`;
}

// Controls, and the two ends of the plane; half a surrogate is mended before.
// eslint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** Text without the signs that XML forbids: those become U+FFFD, as a browser shows them. */
export function withoutForbidden(text: string): string {
	return text.toWellFormed().replace(forbidden, '\uFFFD');
}

function escapeAttribute(value: string): string {
	return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
