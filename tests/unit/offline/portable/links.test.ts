import { describe, expect, test } from 'vitest';
import {
	portableAddress,
	portableCss,
	portableData,
	portableSrcset,
	toRoot,
	type CopyPlan,
} from '../../../../src/offline/portable/links.ts';

const plan: CopyPlan = {
	base: '/',
	online: 'https://archive.example/',
	files: new Set([
		'index.html',
		'timeline/index.html',
		'timeline/2021/index.html',
		'meetings/day/index.html',
		'places/Hà Nội/index.html',
		'search/index.html',
		'icon.svg',
		'_astro/font.woff2',
		'_astro/page.css',
	]),
};
const under: CopyPlan = { ...plan, base: '/west/', online: 'https://archive.example/west/' };
const page = 'timeline/2021/index.html';

describe('portableAddress', () => {
	test.each([
		['a folder as the page in it', '/meetings/day/', '../../meetings/day/index.html'],
		['a page above', '/timeline/', '../../timeline/index.html'],
		['the page itself', '/timeline/2021/', '../../timeline/2021/index.html'],
		['the home page', '/', '../../index.html'],
		['a folder without its last sign', '/timeline', '../../timeline/index.html'],
		['a fragment with its page', '/meetings/day/#pledge', '../../meetings/day/index.html#pledge'],
		['a query with its page', '/search/?q=a+b', '../../search/index.html?q=a+b'],
		['both', '/search/?q=a#results', '../../search/index.html?q=a#results'],
		['a file', '/icon.svg', '../../icon.svg'],
		[
			'letters that are escaped',
			'/places/H%C3%A0%20N%E1%BB%99i/',
			'../../places/H%C3%A0%20N%E1%BB%99i/index.html',
		],
	])('writes %s', (_, address, expected) => {
		expect(portableAddress(address, page, plan)).toBe(expected);
	});

	test.each([
		['a fragment', '#pledge'],
		['another host', 'https://other.example/timeline/'],
		['another host by whatever scheme', '//other.example/timeline/'],
		['the archive as it is online', 'https://archive.example/timeline/'],
		['mail', 'mailto:editor@archive.example'],
		['data', 'data:image/png;base64,AA/='],
		['what is relative', '../2022/'],
		['nothing', ''],
	])('leaves %s', (_, address) => {
		expect(portableAddress(address, page, plan)).toBe(address);
	});

	test.each([
		['/data/archive.json', 'https://archive.example/data/archive.json'],
		['/offline/#saved', 'https://archive.example/offline/#saved'],
		['/places/%E0%A4/', 'https://archive.example/places/%E0%A4/'],
	])('leads to the archive online where the copy has no %s', (address, expected) => {
		expect(portableAddress(address, page, plan)).toBe(expected);
	});

	test('counts from the path under which the site is published', () => {
		expect(portableAddress('/west/timeline/', page, under)).toBe('../../timeline/index.html');
		expect(portableAddress('/west/', 'index.html', under)).toBe('index.html');
		expect(portableAddress('/west/data/x.json', page, under)).toBe(
			'https://archive.example/west/data/x.json',
		);
		expect(portableAddress('/elsewhere/', page, under)).toBe('/elsewhere/');
	});
});

describe('portableData', () => {
	test('keeps the root a folder, because scripts put a path after it', () => {
		expect(portableData('/', page, plan)).toBe('../../');
		expect(portableData('/', 'index.html', plan)).toBe('./');
		expect(portableData('/west/', page, under)).toBe('../../');
	});

	test('writes a page as a link has it, and leaves words', () => {
		expect(portableData('/meetings/day/', page, plan)).toBe('../../meetings/day/index.html');
		expect(portableData('and/or', page, plan)).toBe('and/or');
	});
});

test('each candidate of a set of pictures is written', () => {
	expect(portableSrcset('/icon.svg 1x, /icon.svg 2x', page, plan)).toBe(
		'../../icon.svg 1x, ../../icon.svg 2x',
	);
	expect(portableSrcset('a.png 100w,https://other.example/b.png 2x', page, plan)).toBe(
		'a.png 100w,https://other.example/b.png 2x',
	);
});

test('style sheets find their fonts, and keep all else', () => {
	const css = (address: string) => `a{src:url(${address}) format("woff2")}b{content:"url"}`;
	const from = '_astro/page.css';
	expect(portableCss(css('/_astro/font.woff2'), from, plan)).toBe(css('../_astro/font.woff2'));
	expect(portableCss(css('"/_astro/font.woff2"'), from, plan)).toBe(css('"../_astro/font.woff2"'));
	expect(portableCss(css('data:font/woff2;base64,/A'), from, plan)).toBe(
		css('data:font/woff2;base64,/A'),
	);
	expect(portableCss('@import "/_astro/page.css";', from, plan)).toBe(
		'@import "../_astro/page.css";',
	);
});

test.each([
	['index.html', ''],
	['a/index.html', '../'],
	['a/b/c.css', '../../'],
])('the way to the root from %s', (file, way) => {
	expect(toRoot(file)).toBe(way);
});
