import { expect, test } from 'vitest';
import { readMap } from '../../../src/import/map.ts';
import { shippedMap } from '../../fixtures/lists.ts';

test.each(['us-visits', 'us-travels'] as const)(
	'the map %s that is shipped can be read',
	(name) => {
		expect(shippedMap(name).map.name).toBe(name);
	},
);

test('what is wrong with a map is told with its line, all at once', () => {
	const { text } = shippedMap('us-visits');
	const wrong = text.replace('otherwise: visit', 'otherwise: vist').replace('row: id', 'rowe: id');
	const read = readMap(wrong, 'map.yaml');
	const problems = 'problems' in read ? read.problems : [];
	const lines = wrong.split('\n');
	const told = problems.map(({ line, message }) => [lines[line - 1]?.trim(), message]);
	expect(told).toContainEqual([
		'otherwise: vist',
		expect.stringContaining('Did you mean "visit"?'),
	]);
	expect(problems.map(({ message }) => message).join()).toContain('Did you mean "row"?');
});

test('a map that is no YAML says where', () => {
	const read = readMap('name: us\nrow: [id\n', 'map.yaml');
	const [problem] = 'problems' in read ? read.problems : [];
	expect(problem?.line).toBe(2);
	expect(problem?.message).toContain('"[" opens here and is not closed.');
});
