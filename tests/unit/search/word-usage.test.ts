import { describe, expect, test } from 'vitest';
import { asPhrase, followWords, saidIn } from '../../../src/search/word-usage.ts';
import { wordingOf } from '../../../src/phrases/wording.ts';
import { archiveOf, phrase } from '../../fixtures/records.ts';
import { archive, pagefind, table } from './small-archive.ts';

const said = saidIn(table);
const follow = async (text: string) => {
	const { travel, problems } = await followWords(text, said, pagefind, table);
	return {
		sides: travel.sides.map(({ side, meetings }) => `${side} ${meetings}`),
		uses: travel.all.uses,
		problems,
	};
};

test('knows of every quotation what the pages know', () => {
	const { said: onPages } = wordingOf(archive);
	expect(said.map(({ from, to }) => [from, to])).toEqual(onPages.map(({ from, to }) => [from, to]));
	expect(said.map(({ sides }) => sides.length)).toEqual(onPages.map(({ sides }) => sides.length));
});

describe('followWords', () => {
	test('follows words side by side, and counts as a recorded phrase is counted', async () => {
		const { phrases } = wordingOf(
			archiveOf({
				meetings: [...archive.meetings],
				officials: [...archive.officials],
				countries: [...archive.countries],
				organisations: [...archive.organisations],
				sources: [...archive.sources],
				topics: [...archive.topics],
				phrases: [phrase('open-to-every')],
			}),
		);
		expect((await follow('open to every')).uses).toEqual(phrases[0]?.travel.all.uses);
		expect((await follow('every to open')).uses).toEqual([]);
	});

	test('means what search means where the reader uses signs', async () => {
		expect((await follow('railway OR flag')).uses).toHaveLength(2);
		expect((await follow('strait -flag')).uses).toHaveLength(1);
		expect((await follow('strait speaker:"Ines Calder"')).sides).toEqual(['Kestria 1']);
	});

	test('counts what a province said for it and for its country', async () => {
		expect((await follow('南海')).sides).toEqual(['North Harbour 1', 'Valdoria 1']);
	});

	test('says what it did not understand', async () => {
		expect((await follow('strait speeker:x')).problems.join()).toContain(
			'Did you mean "speaker:"?',
		);
	});
});

test('sets between marks only what is nothing but words', () => {
	expect(asPhrase('shared future')).toBe('"shared future"');
	expect(asPhrase('future')).toBe('future');
	expect(asPhrase('"shared future" railway')).toBe('"shared future" railway');
	expect(asPhrase('shared OR future')).toBe('shared OR future');
	expect(asPhrase('shared -future')).toBe('shared -future');
});
