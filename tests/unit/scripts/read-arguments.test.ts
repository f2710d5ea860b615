import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../scripts/read-arguments.ts';

const line = {
	usage: 'Usage: npm run example',
	options: {
		watch: { type: 'boolean', default: false },
		sample: { type: 'boolean', default: true },
		out: { type: 'string', default: 'dist' },
		port: { type: 'string' },
		only: { type: 'string', multiple: true },
		'dry-run': { type: 'boolean', default: false },
	},
	words: ['<folder>', '[path]'],
	numbers: { port: [0, 65_535] },
} as const;

const mistakes = (args: string[], env = {}) => {
	const reading = parseArguments(line, args, env);
	return reading.outcome === 'mistaken' ? reading.mistakes : reading.outcome;
};

describe('arguments', () => {
	test('that are right are read, with what stands for those left out', () => {
		expect(
			parseArguments(line, ['a', '--no-sample', '--out=-x', '--only', 'b', '--only', 'c'], {}),
		).toMatchObject({
			outcome: 'given',
			values: { watch: false, sample: false, out: '-x', only: ['b', 'c'], 'dry-run': false },
			positionals: ['a'],
		});
	});

	test.each([['--help'], ['-h'], ['a', 'b', 'c', '--help'], ['--wach', '--help']])(
		'ask for help, whatever else is wrong: %s',
		(...args) => {
			expect(mistakes(args)).toBe('help');
		},
	);

	test.each([
		['--wach', 'There is no flag --wach. Did you mean --watch?'],
		['--wach=yes', 'There is no flag --wach. Did you mean --watch?'],
		['-watch', 'There is no flag -watch. Did you mean --watch?'],
		['--dry_run', 'There is no flag --dry_run. Did you mean --dry-run?'],
		['--no-sampel', 'There is no flag --no-sampel. Did you mean --no-sample?'],
		['--no-watch', 'There is no flag --no-watch.'],
		['--no-out', 'There is no flag --no-out.'],
		['--xyzzy', 'There is no flag --xyzzy.'],
		['--constructor', 'There is no flag --constructor.'],
		['--__proto__', 'There is no flag --__proto__.'],
		['--watch=yes', '--watch takes no value: found "yes".'],
		['--out', '--out needs a value behind it.'],
		['--out=', '--out needs a value behind it: found none between the quotation marks.'],
		['--port=abc', '--port is a whole number from 0 to 65535: found "abc".'],
		['--port=-1', '--port is a whole number from 0 to 65535: found "-1".'],
		['--port=65536', '--port is a whole number from 0 to 65535: found "65536".'],
		['--port=1e3', '--port is a whole number from 0 to 65535: found "1e3".'],
	])('that are wrong are told: %s', (flag, mistake) => {
		expect(mistakes(['a', flag])).toEqual([mistake]);
	});

	test('that stand in the place of a value are not taken for it', () => {
		expect(mistakes(['a', '--out', '--watch'])).toEqual([
			'--out needs a value behind it: found --watch. A value that begins with "-" is written --out=--watch.',
		]);
	});

	test('that are given twice, missing or too many are all told at once', () => {
		expect(mistakes(['--out', 'a', '--out', 'b', '--wach'])).toEqual([
			'There is no flag --wach. Did you mean --watch?',
			'--out is given 2 times, and there is room for one.',
			'<folder> is missing.',
		]);
		expect(mistakes(['a', 'b', 'c', 'd'])).toEqual([
			'"c" is one word too many.',
			'"d" is one word too many.',
		]);
	});

	test('that npm has kept to itself are told, but for those that are its own', () => {
		const env = { npm_config_watch: 'true', npm_config_dry_run: 'true', npm_config_only: 'x' };
		expect(mistakes(['a'], env)).toEqual([
			'npm kept --watch to itself. Write "--" before the first flag: npm run … -- --watch',
		]);
		expect(mistakes(['a', '--watch'], env)).toBe('given');
	});

	test('without which nothing can be done are asked for', () => {
		expect(parseArguments({ ...line, required: ['port'] }, ['a'], {})).toEqual({
			outcome: 'mistaken',
			mistakes: ['--port is missing.'],
		});
	});
});
