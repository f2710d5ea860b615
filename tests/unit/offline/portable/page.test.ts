import { describe, expect, test } from 'vitest';
import { portablePage, type PagePlan } from '../../../../src/offline/portable/page.ts';

const plan: PagePlan = {
	base: '/',
	online: 'https://archive.example/',
	files: new Set([
		'index.html',
		'timeline/index.html',
		'_astro/page.js',
		'_astro/page.css',
		'a.png',
	]),
	firstScript: 'from-disk/first.js',
	notice: { text: 'Copy of 1 May 2026 & more.', link: 'This page online', language: 'en' },
	policySource: 'file:',
};

function made(body: string, head = '', given: Partial<PagePlan> = {}) {
	const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
	return portablePage(html, 'timeline/index.html', { ...plan, ...given });
}

/** What becomes of a piece of a page's body. */
function piece(body: string): string {
	const { html } = made(body);
	return html.slice(html.indexOf('<body>') + 6, html.indexOf('<p class="copy-notice"'));
}

describe('addresses', () => {
	test.each([
		['a link', '<a href="/">Home</a>', '<a href="../index.html">Home</a>'],
		[
			'a link without quotation marks',
			'<a href=/ id=a>x</a>',
			'<a href="../index.html" id=a>x</a>',
		],
		[
			'a link in single ones',
			"<a href='/timeline/'>x</a>",
			'<a href="../timeline/index.html">x</a>',
		],
		['a form', '<form action="/timeline/">', '<form action="../timeline/index.html">'],
		[
			'a picture',
			'<img src="/a.png" srcset="/a.png 2x" alt="/">',
			'<img src="../a.png" srcset="../a.png 2x" alt="/">',
		],
		[
			'a drawing',
			'<svg><a xlink:href="/"></a><use href="#x"/></svg>',
			'<svg><a xlink:href="../index.html"></a><use href="#x"/></svg>',
		],
		['what a script reads', '<input data-suggest="/">', '<input data-suggest="../">'],
		[
			'escaped signs',
			'<a href="/timeline/?a=1&amp;b=2">x</a>',
			'<a href="../timeline/index.html?a=1&amp;b=2">x</a>',
		],
	])('of %s', (_, before, after) => {
		expect(piece(before)).toBe(after);
	});

	test.each([
		'<a href="https://other.example/?a&amp;b">x</a>',
		'<p title="/timeline/">href="/timeline/" &lt;a href="/"&gt;</p>',
		'<!-- <a href="/">x</a> -->',
		'<script type="application/ld+json">{"url":"/timeline/"}</script>',
		'<textarea><a href="/"></textarea>',
		'<img alt=">" title=\'<a href="/">\'>',
	])('in words stay: %s', (html) => {
		expect(piece(html)).toBe(html);
	});

	test('of a page that leads on', () => {
		const { html } = made('', '<meta http-equiv="refresh" content="0;url=/timeline/#x">');
		expect(html).toContain('content="0;url=../timeline/index.html#x"');
	});

	test('of the page as it is online stays', () => {
		const canonical = '<link rel="canonical" href="https://archive.example/timeline/">';
		expect(made('', canonical).html).toContain(canonical);
	});
});

describe('scripts', () => {
	test('are no modules, wait for the page, and are named', () => {
		const { html, scripts } = made(
			'<script type="module" src="/_astro/page.js" crossorigin></script>',
		);
		expect(html).toContain('<script defer src="../_astro/page.js" ></script>');
		expect(scripts).toEqual(['_astro/page.js']);
	});

	test('in the page stay as they are, so that the policy knows them', () => {
		const script = '<script type="module">import("/x.js")</script>';
		expect(piece(script)).toBe(script);
		expect(made(script).scripts).toEqual([]);
	});

	test('begin with that of the copy, which knows where the archive is', () => {
		expect(made('', '<title>x</title>').html).toContain(
			'<meta charset="utf-8"><script src="../from-disk/first.js" defer data-online="https://archive.example/"></script><title>',
		);
	});
});

describe('what a copy has no use for', () => {
	test.each([
		['<p data-online-only>Save <b>this</b></p>rest', 'rest'],
		['<div data-online-only><div>in<div></div></div></div><div>out</div>', '<div>out</div>'],
		['<input data-online-only><p>x</p>', '<p>x</p>'],
		['<script data-online-only type="module" src="/_astro/page.js"></script>x', 'x'],
	])('is taken out: %s', (html, left) => {
		expect(piece(html)).toBe(left);
		expect(made(html).scripts).toEqual([]);
	});

	test.each(['modulepreload', 'preload', 'manifest'])('no link of the kind %s is left', (rel) => {
		const { html } = made(
			'',
			`<link rel="${rel}" href="/a.png"><link rel="stylesheet" href="/_astro/page.css">`,
		);
		expect(html).not.toContain(rel);
		expect(html).toContain('<link rel="stylesheet" href="../_astro/page.css">');
	});
});

describe('the policy', () => {
	const policy = `<meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' 'sha256-x='">`;

	test('allows the disk, and no other host', () => {
		expect(made('', policy).html).toContain(
			`content="default-src 'self' file:;script-src 'self' file: 'sha256-x='"`,
		);
	});

	test('is taken out for a program that shows pages in a way of its own', () => {
		expect(made('', policy, { policySource: undefined }).html).not.toContain('content-security');
	});
});

test('the notice stands last in the foot of the page and leads to the page online', () => {
	const { html } = made('<footer>a</footer><main></main><footer>b</footer>');
	expect(html).toContain(
		'<footer>b<p class="copy-notice" lang="en">Copy of 1 May 2026 &amp; more. <a href="https://archive.example/timeline/">This page online</a></p></footer></body>',
	);
	expect(made('no foot').html).toContain('no foot<p class="copy-notice"');
});
