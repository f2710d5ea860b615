import { expect, test } from 'vitest';
import {
	languageNamesIn,
	listsIn,
	partListsIn,
	pluralsIn,
} from '../../../src/messages/words-in.ts';

test('English has one meeting and two meetings, with commas in thousands', () => {
	const plural = pluralsIn('en-GB');
	const meetings = (count: number) => plural(count, { one: '# meeting', other: '# meetings' });
	expect([0, 1, 2, 1204].map(meetings)).toEqual([
		'0 meetings',
		'1 meeting',
		'2 meetings',
		'1,204 meetings',
	]);
});

test('a language takes the forms that it has', () => {
	const meetings = { one: '# spotkanie', few: '# spotkania', other: '# spotkań' };
	const plural = pluralsIn('pl');
	expect([1, 3, 5].map((count) => plural(count, meetings))).toEqual([
		'1 spotkanie',
		'3 spotkania',
		'5 spotkań',
	]);
	expect(pluralsIn('vi')(1, { other: '# cuộc gặp' })).toBe('1 cuộc gặp');
});

test('lists are joined as the language joins them', () => {
	expect(listsIn('en-GB', 'conjunction')(['China', 'Laos', 'Vietnam'])).toBe(
		'China, Laos and Vietnam',
	);
	expect(listsIn('en-GB', 'disjunction')(['5 April', '6 April'])).toBe('5 April or 6 April');
	expect(listsIn('zh-Hans', 'conjunction')(['中国', '老挝', '越南'])).toBe('中国、老挝和越南');
});

test('a list of links has the same words between them', () => {
	const [one, two, three] = [{ to: 'china' }, { to: 'laos' }, { to: 'vietnam' }];
	expect(partListsIn('en-GB')([one, two, three])).toEqual([one, ', ', two, ' and ', three]);
	expect(partListsIn('en-GB')([one])).toEqual([one]);
});

test('a language is called by its name and script', () => {
	expect(languageNamesIn('en-GB')('zh-Hans')).toBe('Chinese (Simplified)');
});
