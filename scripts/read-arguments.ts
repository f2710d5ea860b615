/** How every command reads its arguments: all mistakes are told at once, each with what was probably meant. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { closest } from '../src/text/closest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface CommandLine<O extends Options> {
	/** What `--help` prints, and what is printed below mistakes. */
	usage: string;
	/** The flags, as `parseArgs` of `node:util` has them. `--help` is added to them. */
	options: O;
	/** Words beside the flags, as the usage names them. Those in square brackets may be left out. */
	words?: readonly string[];
	/** Flags without which nothing can be done. */
	required?: readonly (keyof O & string)[];
	/** Flags that are whole numbers, and between which bounds. */
	numbers?: Readonly<Partial<Record<keyof O & string, readonly [from: number, to: number]>>>;
}

type Parsed<O extends Options> = ReturnType<
	typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** What was given; or the mistakes in it, as sentences; or that help is asked for. */
export type Reading<O extends Options> =
	| ({ outcome: 'given' } & Pick<Parsed<O>, 'values' | 'positionals'>)
	| { outcome: 'mistaken'; mistakes: string[] }
	| { outcome: 'help' };

/** Flags that npm takes for itself: that it has a value for them says nothing. */
const ownOfNpm = new Set(['all', 'dry-run', 'force', 'json', 'only', 'yes']);

/**
 * The arguments of the command. Prints the usage and ends the process where help is asked for (code 0) or something is
 * wrong with them (code 1).
 */
export function readArguments<const O extends Options>(
	line: CommandLine<O>,
	args: string[] = process.argv.slice(2),
): Pick<Parsed<O>, 'values' | 'positionals'> {
	const reading = parseArguments(line, args);
	if (reading.outcome === 'given') return reading;
	if (reading.outcome === 'help') {
		console.log(line.usage);
		process.exit(0);
	}
	console.error(`${reading.mistakes.join('\n')}\n\n${line.usage}`);
	process.exit(1);
}

/** Reads arguments without printing anything. `env` tells what npm has kept to itself. */
export function parseArguments<const O extends Options>(
	line: CommandLine<O>,
	args: string[],
	env: Readonly<Record<string, string | undefined>> = process.env,
): Reading<O> {
	const options: Options = { ...line.options, help: { type: 'boolean' } };
	const { values, positionals, tokens } = parseArgs({
		args,
		options,
		strict: false,
		allowPositionals: true,
		allowNegative: true,
		tokens: true,
	});
	const flags = tokens.filter((token) => token.kind === 'option');
	if (flags.some(({ rawName }) => rawName === '--help') || args.includes('-h'))
		return { outcome: 'help' };
	const mistakes = [
		...new Set(flags.flatMap((flag) => explainFlag(flag, args, options) ?? [])),
		...explainRepeats(flags, options),
		...explainNumbers(values, line),
		...explainWords(positionals, line.words ?? []),
		...(line.required ?? [])
			.filter((name) => values[name] === undefined)
			.map((name) => `--${name} is missing.`),
		...explainKept(options, new Set(flags.map(({ name }) => name)), env),
	];
	if (mistakes.length > 0) return { outcome: 'mistaken', mistakes };
	return {
		outcome: 'given',
		values: values as Parsed<O>['values'],
		positionals: positionals,
	};
}

interface Flag {
	name: string;
	rawName: string;
	index: number;
	value: string | undefined;
	inlineValue: boolean | undefined;
}

/** What is wrong with a flag as it is given, if anything. */
function explainFlag(flag: Flag, args: readonly string[], options: Options): string | undefined {
	const { rawName, value, inlineValue } = flag;
	const isNegative = rawName.startsWith('--no-') && !Object.hasOwn(options, rawName.slice(2));
	const name = isNegative ? rawName.slice(5) : flag.name;
	const option = Object.hasOwn(options, name) ? options[name] : undefined;
	// Only what is on unless it is switched off has a "no".
	const isKnown = option && (!isNegative || option.default === true);
	if (!isKnown) return unknownFlag(args[flag.index] ?? rawName, options);
	if (option.type === 'boolean')
		return inlineValue === true ? `${rawName} takes no value: found "${value}".` : undefined;
	if (value === undefined) return `${rawName} needs a value behind it.`;
	if (value === '')
		return `${rawName} needs a value behind it: found none between the quotation marks.`;
	if (inlineValue !== true && value.startsWith('-') && value !== '-')
		return `${rawName} needs a value behind it: found ${value}. A value that begins with "-" is written ${rawName}=${value}.`;
	return undefined;
}

function unknownFlag(given: string, options: Options): string {
	const written = given.split('=')[0] ?? given;
	const names = Object.entries(options).flatMap(([name, { default: value }]) =>
		value === true ? [name, `no-${name}`] : [name],
	);
	const near = closest(written.replace(/^\p{Dash}+/u, ''), names);
	return `There is no flag ${written}.${near ? ` Did you mean --${near}?` : ''}`;
}

function explainRepeats(flags: readonly Flag[], options: Options): string[] {
	const counts = Map.groupBy(flags, ({ name }) => name);
	return [...counts]
		.filter(
			([name, of]) => of.length > 1 && options[name]?.type === 'string' && !options[name].multiple,
		)
		.map(([name, of]) => `--${name} is given ${of.length} times, and there is room for one.`);
}

function explainNumbers<O extends Options>(
	values: Readonly<Record<string, unknown>>,
	{ numbers }: CommandLine<O>,
): string[] {
	const bounds = Object.entries(numbers ?? {}) as [string, readonly [number, number]][];
	return bounds.flatMap(([name, [from, to]]) => {
		const value = values[name];
		if (typeof value !== 'string' || value === '') return [];
		const isRight = /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to;
		return isRight ? [] : [`--${name} is a whole number from ${from} to ${to}: found "${value}".`];
	});
}

function explainWords(positionals: readonly string[], words: readonly string[]): string[] {
	const missing = words.slice(positionals.length).filter((word) => !word.startsWith('['));
	return [
		...missing.map((word) => `${word} is missing.`),
		...positionals.slice(words.length).map((word) => `"${word}" is one word too many.`),
	];
}

/** npm keeps flags to itself that stand before a "--", and gives on what stands behind them. */
function explainKept(
	options: Options,
	given: ReadonlySet<string>,
	env: Readonly<Record<string, string | undefined>>,
): string[] {
	return Object.keys(options)
		.filter((name) => !ownOfNpm.has(name) && !given.has(name))
		.filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
		.map(
			(name) =>
				`npm kept --${name} to itself. Write "--" before the first flag: npm run … -- --${name}`,
		);
}
