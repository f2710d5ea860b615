import { expect, test } from 'vitest';
import { findMakingError, makingOf, MakingError } from '../../../src/archive/making.ts';

const record = { file: 'meetings/a.md' };

function thrownBy(act: () => unknown): unknown {
	try {
		return act();
	} catch (error) {
		return error;
	}
}

test('what cannot be made is told in one sentence with the reason', () => {
	const error = thrownBy(() =>
		makingOf(record, 'The calendar', () => new Intl.Locale('no language at all')),
	);
	expect(error).toMatchObject({
		file: 'meetings/a.md',
		message:
			'The calendar cannot be made because of this record or one that it names: Incorrect locale information provided',
	});
});

test('of several lines only the first is the reason', () => {
	const error = thrownBy(() =>
		makingOf(record, 'The calendar', () => {
			throw new Error('Not this.\n    at a.ts:1');
		}),
	);
	expect(String(error)).toMatch(/: Not this\.$/);
});

test('the nearest record is named, also where the error was wrapped', () => {
	const inner = () => {
		throw new MakingError({ what: 'An entry', file: 'officials/b.md', cause: new Error('Not.') });
	};
	const error = thrownBy(() =>
		makingOf(record, 'The calendar', () => {
			try {
				return inner();
			} catch (cause) {
				throw new Error('A list failed.', { cause });
			}
		}),
	);
	expect(findMakingError(error)?.file).toBe('officials/b.md');
});
