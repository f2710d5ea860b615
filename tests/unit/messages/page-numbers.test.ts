import { expect, test } from 'vitest';
import { ofPages } from '../../../src/messages/en/page-numbers.ts';

test('a title says which page of several it is, and nothing of a single one', () => {
	expect(ofPages({ currentPage: 2, lastPage: 2 })).toBe(', page 2 of 2');
	expect(ofPages({ currentPage: 1, lastPage: 1 })).toBe('');
});
