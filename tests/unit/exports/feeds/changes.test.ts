import { describe, expect, test } from 'vitest';
import { changesFeed } from '../../../../src/exports/feeds/changes.ts';
import { archiveOf, gap, meeting, site } from '../../../fixtures/records.ts';

const correction = {
	date: '2026-11-20',
	field: 'title',
	was: 'A & <b>',
	now: 'B ]]> "C"',
	why: 'A slip.',
};

describe('changesFeed', () => {
	test('tells each correction under the address at which it stays', () => {
		const feed = changesFeed(
			archiveOf({
				meetings: [
					meeting('talks', { corrections: [correction, { ...correction, date: '2026-11-21' }] }),
				],
				gaps: [gap('lost', { corrections: [correction] })],
			}),
		);
		const ids = Array.from(feed.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);
		expect(ids).toEqual([
			'https://papers.example/changes/',
			'https://papers.example/meetings/talks/#correction-2',
			'https://papers.example/gaps/#change-lost-1',
			'https://papers.example/meetings/talks/#correction-1',
		]);
		expect(feed).toContain('<updated>2026-11-21T00:00:00.000Z</updated>');
	});

	test('keeps the signs of a value from being read as marks', () => {
		const feed = changesFeed(
			archiveOf({ meetings: [meeting('talks', { corrections: [correction] })] }),
		);
		expect(feed).toContain('A &amp; &lt;b&gt;');
		expect(feed).not.toContain('<b>');
		// A section of characters ends with the first of these signs: none may stand inside one.
		expect(feed.match(/\]\]>/g)).toHaveLength(feed.match(/<!\[CDATA\[/g)?.length ?? 0);
	});

	test('is the same each time, and as old as the edition where nothing changed', () => {
		const archive = archiveOf({}, site({ edition: '2026-11-22' }));
		expect(changesFeed(archive)).toBe(changesFeed(archive));
		expect(changesFeed(archive)).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
		expect(changesFeed(archive)).not.toContain('<entry>');
	});
});
