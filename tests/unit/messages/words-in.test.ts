import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/messages/words-in.ts';

test('English has one meeting and two meetings, with commas in thousands', () => {
	const { plural } = wordsIn('en-GB');
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
	const { plural } = wordsIn('pl');
	expect([1, 3, 5].map((count) => plural(count, meetings))).toEqual([
		'1 spotkanie',
		'3 spotkania',
		'5 spotkań',
	]);
	expect(wordsIn('vi').plural(1, { other: '# cuộc gặp' })).toBe('1 cuộc gặp');
});

test('lists are joined as the language joins them', () => {
	expect(wordsIn('en-GB').and(['China', 'Laos', 'Vietnam'])).toBe('China, Laos and Vietnam');
	expect(wordsIn('en-GB').or(['5 April', '6 April'])).toBe('5 April or 6 April');
	expect(wordsIn('zh-Hans').and(['中国', '老挝', '越南'])).toBe('中国、老挝和越南');
});

test('a list of links has the same words between them', () => {
	const [one, two, three] = [{ to: 'china' }, { to: 'laos' }, { to: 'vietnam' }];
	expect(wordsIn('en-GB').andOf([one, two, three])).toEqual([one, ', ', two, ' and ', three]);
	expect(wordsIn('en-GB').andOf([one])).toEqual([one]);
});

test('a language is called by its name and script', () => {
	expect(wordsIn('en-GB').languageName('zh-Hans')).toBe('Chinese (Simplified)');
});
