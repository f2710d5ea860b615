import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../../src/exports/feeds/atom.ts';
import { jsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { meetingEntries } from '../../../../src/exports/feeds/meeting-entries.ts';
import { awkwardArchive as archive } from '../awkward-archive.ts';

const entries = meetingEntries(archive, archive.meetings);
const head = { path: '/feed.xml', page: '/', title: 'All & 双方', description: 'Meetings <all>.' };

describe('the entries of a feed', () => {
	test('are meetings, the newest first, dated by their last source or their own last day', () => {
		expect(entries.map(({ path, day }) => [path, day])).toEqual(
			[
				['/meetings/open/', '2021-09-12'],
				['/meetings/interval/', '2021-09-12'],
				['/meetings/session/', '2021-09-12'],
				['/meetings/imprecise/', '2021-11-29'],
			].toSorted(([a = '', x = ''], [b = '', y = '']) => (x < y ? 1 : x > y ? -1 : a < b ? -1 : 1)),
		);
	});

	test('say what kind of meeting it was, when, where and with whom', () => {
		const session = entries.find(({ path }) => path === '/meetings/session/');

		expect(session?.summary).toBe(
			'Session of a commission, 11 September 2021, Port Alder. Inés Calder, Minister; Chair; Oskar Vey; Phan Văn Đỗ, Thủ tướng. 2 quotations.',
		);
	});
});

test('an Atom feed is well-formed, and says the same as its entries', () => {
	const text = atomFeed(archive.site, head, entries);
	const feed = new DOMParser({ onError: 'error' as never }).parseFromString(text, 'text/xml');
	const texts = (name: string) =>
		Array.from(feed.getElementsByTagName('entry')).map(
			(entry) => entry.getElementsByTagName(name)[0]?.textContent ?? '',
		);

	expect(texts('id')).toEqual(entries.map(({ path }) => `https://papers.example${path}`));
	expect(texts('updated').map((time) => time.slice(0, 10))).toEqual(entries.map(({ day }) => day));
	// Titles are HTML there: signs are escaped once more.
	expect(texts('title')).toEqual(entries.map(({ title }) => title.replaceAll('&', '&amp;')));
	expect(atomFeed(archive.site, head, entries)).toBe(text);
});

test('a JSON Feed has what version 1.1 wants', () => {
	const feed = JSON.parse(jsonFeed(archive.site, { ...head, path: '/feed.json' }, entries)) as {
		version: string;
		feed_url: string;
		items: { id: string; title: string; content_text: string; date_published: string }[];
	};

	expect(feed).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'All & 双方 · Strait Papers',
		home_page_url: 'https://papers.example/',
		feed_url: 'https://papers.example/feed.json',
		language: 'en',
	});
	expect(feed.items.map(({ id }) => id)).toEqual(
		entries.map(({ path }) => `https://papers.example${path}`),
	);
	for (const { title, content_text: content, date_published: date } of feed.items) {
		expect(title).not.toBe('');
		expect(content).not.toBe('');
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
	}
});

test('a list without meetings has a feed without entries', () => {
	expect(meetingEntries(archive, [])).toEqual([]);
	expect(atomFeed(archive.site, head, [])).not.toContain('<entry>');
});
