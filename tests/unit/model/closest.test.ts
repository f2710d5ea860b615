import { expect, test } from 'vitest';
import { closest } from '../../../src/model/closest.ts';

test.each([
	['titel', ['date', 'title', 'kind'], 'title'],
	['dat', ['date', 'data'], 'date'],
	['wang-yii', ['wang-wi', 'wang-yi'], 'wang-yi'],
	['kestria', ['kestria'], 'kestria'],
	['weather', ['title', 'kind'], undefined],
	['xy', ['ab', 'cd'], undefined],
	['a', ['b'], undefined],
	['', ['a'], undefined],
	['title', [], undefined],
])('of "%s" among %j is %s', (word, candidates, expected) => {
	expect(closest(word, candidates)).toBe(expected);
});
