import { expect, test } from 'vitest';
import { cut, iso6393, zimFields, zimName } from '../../../../src/offline/portable/describe-zim.ts';
import { archiveOf, meeting } from '../../../fixtures/records.ts';

const archive = archiveOf({ meetings: [meeting('late', { date: '2023-11-2X' })] });

test('a ZIM file has the name of the archive, and the month of its edition', () => {
	expect(zimName(archive)).toBe('strait-papers_2023-11.zim');
	expect(zimFields(archive)).toMatchObject({
		name: 'strait-papers',
		title: archive.site.title,
		language: 'eng',
		source: archive.site.address,
	});
});

test('who keeps the archive is named, or else its host', () => {
	const host = new URL(archive.site.address).hostname;
	const site = { ...archive.site, publisher: 'Institute of the Strait' };
	expect(zimFields(archive)).toMatchObject({ creator: host, publisher: host });
	expect(zimFields({ ...archive, site }).creator).toBe('Institute of the Strait');
});

test.each([
	['en', 'eng'],
	['vi', 'vie'],
	['zh-Hans', 'zho'],
	['en-GB', 'eng'],
	['prs', 'prs'],
	['xx', 'mul'],
])('the language %s is %s', (tag, code) => {
	expect(iso6393(tag)).toBe(code);
});

test.each([
	['short enough', 20, 'short enough'],
	['A sentence. Another one follows', 20, 'A sentence.'],
	['one word after another, until it is too long', 24, 'one word after another…'],
	['ກຂຄງຈຊຍດຕຖທນບປຜ', 5, 'ກຂຄງ…'],
	['关于会晤的档案。谁见了谁，在哪里。', 10, '关于会晤的档案。'],
])('%s in %d letters', (text, most, expected) => {
	expect(cut(text, most)).toBe(expected);
	expect([...cut(text, most)].length).toBeLessThanOrEqual(most);
});
