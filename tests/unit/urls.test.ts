import { expect, test } from 'vitest';
import {
	absoluteAddress,
	commitmentPath,
	placePath,
	quotationsPath,
	recordPath,
	relationPath,
	searchPath,
	sitePath,
	yearPath,
} from '../../src/urls.ts';

test.each([
	['a path of the site', sitePath('/about/'), '/about/'],
	['a path without its first slash', sitePath('about/'), '/about/'],
	['the home page', sitePath('/'), '/'],
	['an official', recordPath('officials', 'ines-calder'), '/officials/ines-calder/'],
	['a gap, which stands on the page of all gaps', recordPath('gaps', 'lost'), '/gaps/#lost'],
	['a quotation', commitmentPath('talks', 'pledge'), '/meetings/talks/#pledge'],
	['a place', placePath('kestria-port-alder'), '/places/kestria-port-alder/'],
	['a year', yearPath(2021), '/timeline/2021/'],
	['the search page', searchPath(), '/search/'],
	[
		'a search',
		searchPath('R&D “南海”?'),
		'/search/?q=R%26D%20%E2%80%9C%E5%8D%97%E6%B5%B7%E2%80%9D%3F',
	],
	[
		'the first page of quotations',
		quotationsPath('topic', 'fisheries'),
		'/quotes/topic/fisheries/',
	],
	[
		'a further page of quotations',
		quotationsPath('topic', 'fisheries', 3),
		'/quotes/topic/fisheries/3/',
	],
])('%s is at %s', (_, path, expected) => {
	expect(path).toBe(expected);
});

test('two countries have one page, whichever is named first', () => {
	expect([relationPath('valdoria', 'kestria'), relationPath('kestria', 'valdoria')]).toEqual([
		'/relations/kestria/valdoria/',
		'/relations/kestria/valdoria/',
	]);
});

test('a search for anything is read back as it was written', () => {
	const query = 'a+b & c=d # “e” 南海 %20';

	expect(new URL(searchPath(query), 'https://papers.example').searchParams.get('q')).toBe(query);
});

test('a whole address has the host of the archive', () => {
	expect(
		absoluteAddress({ address: 'https://papers.example/' }, commitmentPath('talks', 'pledge')),
	).toBe('https://papers.example/meetings/talks/#pledge');
});
