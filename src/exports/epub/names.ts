import { nameOf, type Archive } from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import type { RecordKind } from '../../schemas/records.ts';
import { inLanguage, reference, x, type Child } from './xml.ts';

/** Names in other languages and scripts, each marked with its language, and other spellings. */
export function nameLines(
	names: Readonly<Record<string, string>>,
	aliases: readonly string[] = [],
): Child {
	const entries = Object.entries(names);
	return [
		entries.length > 0 &&
			x(
				'ul',
				{ class: 'names' },
				...entries.map(([language, name]) =>
					x(
						'li',
						{},
						x('span', inLanguage(language), name),
						' ',
						x('span', { class: 'quiet' }, messages().nameList.language(language)),
					),
				),
			),
		aliases.length > 0 && x('p', { class: 'quiet' }, messages().bookIndexes.alsoCalled(aliases)),
	];
}

/** A link to a record by its name. */
export function recordLink(archive: Archive, id: string): Child {
	const entry = archive.byId.get(id);
	return entry ? linkTo(entry.kind, id, nameOf(archive, id)) : id;
}

/** A link to a record in words of its own. */
export function linkTo(kind: RecordKind, id: string, words: string): Child {
	return x('a', { href: reference(kind, id) }, words);
}

/** Children with a separator between each two. */
export function separated(children: readonly Child[], separator: string): Child[] {
	return children.flatMap((child, index) => (index > 0 ? [separator, child] : [child]));
}
