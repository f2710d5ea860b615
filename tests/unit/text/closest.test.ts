import { expect, test } from 'vitest';
import { closest, onlySlip } from '../../../src/text/closest.ts';

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

test.each([
	['wang-yii', ['wang-yi', 'wang-wentao'], 'wang-yi'],
	['wnag-yi', ['wang-yi', 'wang-wentao'], 'wang-yi'],
	['wang-i', ['wang-yi'], 'wang-yi'],
	['li-qiang', ['li-qing', 'li-jiang'], undefined],
	['wang-y', ['wang-wentao'], undefined],
	['wang-yi', ['wang-yi'], undefined],
])('"%s" among %j is a slip for %s and nothing else', (word, candidates, only) => {
	expect(onlySlip(word, candidates)).toBe(only);
});
