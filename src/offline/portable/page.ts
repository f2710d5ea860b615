/** A page of the site as it stands in a copy that no server serves. */

import { Tokenizer } from 'htmlparser2';
import {
	portableAddress,
	portableCss,
	portableData,
	portableSrcset,
	toRoot,
	type CopyPlan,
} from './links.ts';

export interface PagePlan extends CopyPlan {
	/** The first script of every page, as a path from the root of the copy. */
	firstScript: string;
	/** Says in every page that it is one of a copy, and where the archive itself is. */
	notice: { text: string; link: string; language: string };
	/** Sources that the pages' policy is to allow besides its own; nothing takes the policy out. */
	policySource: string | undefined;
}

export interface PortablePage {
	html: string;
	/** Scripts that the page runs, as paths from the root of the copy. They are to be no modules any more. */
	scripts: string[];
}

interface Attribute {
	name: string;
	value: string;
	/** Where it stands, with its value and quotation marks. */
	from: number;
	to: number;
}

interface Tag {
	name: string;
	from: number;
	attributes: Attribute[];
}

interface Change {
	from: number;
	to: number;
	text: string;
}

const addressed = new Set([
	'href',
	'xlink:href',
	'src',
	'action',
	'formaction',
	'poster',
	'cite',
	'data',
]);
const lists = new Set(['srcset', 'imagesrcset']);
/** Of no use without a server, or refused for want of one. */
const rels = new Set(['modulepreload', 'preload', 'prefetch', 'manifest', 'preconnect']);
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Makes a page portable: its addresses are relative, its scripts no modules, and what bears the attribute
 * `data-online-only` is taken out. All else is as it was, to the letter.
 *
 * @param file The page, as a path from the root of the copy.
 */
export function portablePage(html: string, file: string, plan: PagePlan): PortablePage {
	const changes: Change[] = [];
	const scripts = new Set<string>();
	let tag: Tag = { name: '', from: 0, attributes: [] };
	let attribute: Attribute = { name: '', value: '', from: 0, to: 0 };
	/** The element that is being taken out, and how many of its name are open in it. */
	let leaving: { name: string; from: number; depth: number } | undefined;
	let footerEnd: number | undefined;
	let bodyEnd: number | undefined;
	let isFirstScriptIn = false;

	function openTag(end: number) {
		const { name, from, attributes } = tag;
		if (leaving) {
			if (name === leaving.name) leaving.depth++;
			return;
		}
		const given = new Map(attributes.map((one) => [one.name, one]));
		const isLeft =
			given.has('data-online-only') ||
			(name === 'link' &&
				(given.get('rel')?.value ?? '').split(/\s+/).some((rel) => rels.has(rel.toLowerCase()))) ||
			(isPolicy(name, given) && plan.policySource === undefined);
		if (isLeft) {
			if (empty.has(name)) changes.push({ from, to: end, text: '' });
			else leaving = { name, from, depth: 1 };
			return;
		}
		if (isPolicy(name, given)) setPolicy(given.get('content'));
		else if (name === 'meta') setRefresh(given);
		else if (name === 'script' && given.has('src')) setScript(given);
		else if (name !== 'link' || given.get('rel')?.value !== 'canonical') {
			for (const one of attributes) setAddress(one);
		}
		const isPlace = given.has('charset') || name === 'head';
		if (isPlace && !isFirstScriptIn && (name !== 'head' || !/<meta\s+charset/i.test(html))) {
			isFirstScriptIn = true;
			const first = `<script src="${toRoot(file)}${plan.firstScript}" defer data-online="${escapeAttribute(plan.online)}"></script>`;
			changes.push({ from: end, to: end, text: first });
		}
	}

	function setPolicy(content: Attribute | undefined) {
		if (content)
			replace(content, content.value.replaceAll("'self'", `'self' ${plan.policySource ?? ''}`));
	}

	function setRefresh(given: ReadonlyMap<string, Attribute>) {
		const content = given.get('content');
		if (given.get('http-equiv')?.value.toLowerCase() !== 'refresh' || !content) return;
		replace(
			content,
			content.value.replace(
				/^(\s*\d+\s*[;,]\s*url\s*=\s*)(.*)$/i,
				(_, before: string, address: string) => before + portableAddress(address, file, plan),
			),
		);
	}

	function setScript(given: ReadonlyMap<string, Attribute>) {
		const [type, source] = [given.get('type'), given.get('src')];
		if (!source) return;
		const address = portableAddress(source.value, file, plan);
		replace(source, address);
		scripts.add(fromRoot(address, file));
		if (type?.value !== 'module') return;
		// A module waits for the page, as this attribute lets a script do.
		changes.push({ from: type.from, to: type.to, text: 'defer' });
		for (const name of ['crossorigin', 'integrity']) {
			const one = given.get(name);
			if (one) changes.push({ from: one.from, to: one.to, text: '' });
		}
	}

	function setAddress(one: Attribute) {
		const { name, value } = one;
		if (name === 'crossorigin') changes.push({ from: one.from, to: one.to, text: '' });
		else if (addressed.has(name)) replace(one, portableAddress(value, file, plan));
		else if (lists.has(name)) replace(one, portableSrcset(value, file, plan));
		else if (name === 'style') replace(one, portableCss(value, file, plan));
		else if (name.startsWith('data-')) replace(one, portableData(value, file, plan));
	}

	function replace(one: Attribute, value: string) {
		if (value === one.value) return;
		changes.push({ from: one.from, to: one.to, text: `${one.name}="${escapeAttribute(value)}"` });
	}

	const nothing = () => undefined;
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			onopentagname(start, end) {
				tag = { name: html.slice(start, end).toLowerCase(), from: start - 1, attributes: [] };
			},
			onattribname(start, end) {
				const name = html.slice(start, end).toLowerCase();
				attribute = { name, value: '', from: start, to: end };
			},
			onattribdata(start, end) {
				attribute.value += html.slice(start, end);
			},
			onattribentity(code) {
				attribute.value += String.fromCodePoint(code);
			},
			onattribend(_, end) {
				attribute.to = end;
				tag.attributes.push(attribute);
			},
			onopentagend(end) {
				openTag(end + 1);
			},
			onselfclosingtag(end) {
				openTag(end + 1);
				if (leaving?.name === tag.name) leave(end + 1);
			},
			onclosetag(start, end) {
				const name = html.slice(start, end).toLowerCase();
				if (leaving?.name === name) leave(html.indexOf('>', end) + 1);
				else if (!leaving && name === 'footer') footerEnd = start - 2;
				else if (!leaving && name === 'body') bodyEnd = start - 2;
			},
			ontext: nothing,
			ontextentity: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onprocessinginstruction: nothing,
			onend: nothing,
		},
	);
	function leave(end: number) {
		if (!leaving || --leaving.depth > 0) return;
		changes.push({ from: leaving.from, to: end, text: '' });
		leaving = undefined;
	}
	tokenizer.write(html);
	tokenizer.end();

	const end = footerEnd ?? bodyEnd ?? html.length;
	changes.push({ from: end, to: end, text: noticeHtml(file, plan) });
	return { html: applied(html, changes), scripts: [...scripts] };
}

/** A line at the foot of a page: that it is a copy, of which edition, and where the page is online. */
function noticeHtml(file: string, { notice, online }: PagePlan): string {
	const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), online).href;
	return `<p class="copy-notice" lang="${notice.language}">${escapeText(notice.text)} <a href="${escapeAttribute(address)}">${escapeText(notice.link)}</a></p>`;
}

function isPolicy(name: string, given: ReadonlyMap<string, Attribute>): boolean {
	return (
		name === 'meta' && given.get('http-equiv')?.value.toLowerCase() === 'content-security-policy'
	);
}

function fromRoot(address: string, file: string): string {
	return new URL(address, `file:///${file}`).pathname.slice(1);
}

function applied(html: string, changes: readonly Change[]): string {
	let text = '';
	let at = 0;
	for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		text += html.slice(at, change.from) + change.text;
		at = change.to;
	}
	return text + html.slice(at);
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;');
}
