import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainDiskError } from '../../../src/output/disk-errors.ts';

test.each([
	[
		Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
		'The disk is full.',
	],
	[
		Object.assign(new Error('x'), { code: 'EROFS', path: '/mnt/a' }),
		'The disk can only be read: /mnt/a',
	],
	[
		new Error(
			"Build failed:\nEACCES: permission denied, open '/a/b.css'\n    at aggregateBindings",
		),
		'You have no right to write there: /a/b.css',
	],
	[new Error('Pagefind: No space left on device (os error 28)'), 'The disk is full.'],
	[
		new Error('outer', { cause: Object.assign(new Error('x'), { code: 'EDQUOT' }) }),
		'No more room on the disk is allowed to you.',
	],
])('says in one sentence what is wrong with the disk: %s', (error, sentence) => {
	expect(explainDiskError(error)).toBe(sentence);
});

test('says nothing of other errors', () => {
	expect(explainDiskError(new Error('The map has no columns.'))).toBeUndefined();
	expect(explainDiskError('a text')).toBeUndefined();
});

test('reads the errors of the system', () => {
	let error: unknown;
	try {
		mkdirSync(`/tmp/${'a'.repeat(300)}`);
	} catch (thrown) {
		error = thrown;
	}
	expect(explainDiskError(error)).toMatch(/^The path is too long for the disk: /);
});
