import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { visit } from 'unist-util-visit';
import { bodyTree } from '../../markdown/render-body.ts';
import { nameOf, type Archive } from '../../archive/archive.ts';
import type { RecordKind } from '../../schemas/records.ts';
import { reference, withoutForbidden, x } from './xml.ts';

// No link of a record's own has this scheme: the check lets web and mail addresses through.
const scheme = 'record:';

/** The text of a record, with its mentions of other records made links. Nothing if it is empty. */
export function bodyOf(archive: Archive, text: string): Element | undefined {
	const tree = toXast(
		bodyTree(
			text,
			(id) => {
				const entry = archive.byId.get(id);
				return entry && { path: `${scheme}${entry.kind}/${id}`, label: nameOf(archive, id) };
			},
			archive.site.language,
		),
	);
	if (tree.type !== 'root' || tree.children.length === 0) return undefined;
	visit(tree, 'text', (text) => {
		text.value = withoutForbidden(text.value);
	});
	visit(tree, 'element', ({ attributes }) => {
		// The document says it once for all.
		delete attributes['xmlns'];
		if (!attributes['href']?.startsWith(scheme)) return;
		const [kind = '', id = ''] = attributes['href'].slice(scheme.length).split('/');
		attributes['href'] = reference(kind as RecordKind, id);
	});
	const prose = x('div', { class: 'prose' });
	prose.children = tree.children.filter((node) => node.type !== 'doctype');
	return prose;
}
