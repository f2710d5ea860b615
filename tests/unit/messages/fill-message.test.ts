import { describe, expect, test } from 'vitest';
import { fillMessage } from '../../../src/messages/fill-message.ts';

const text = (words: string) => words.replaceAll('&', '&amp;');
const link = (inner: string[]) => `<a href="/gaps/">${inner.join('')}</a>`;

test('names and links stand where the sentence has them', () => {
	const filled = fillMessage('See <gaps>gaps & more of {country}</gaps>, please.', {
		text,
		slots: { country: '<b>Laos</b>' },
		tags: { gaps: link },
	});
	expect(filled.join('')).toBe('See <a href="/gaps/">gaps &amp; more of <b>Laos</b></a>, please.');
});

test('brackets that are no gap stay', () => {
	expect(fillMessage('1 < 2 { 3', { text }).join('')).toBe('1 < 2 { 3');
});

describe('a mistake in a message is told', () => {
	test.each([
		['{country} is missing', 'Nothing is given for "country"'],
		['<gaps>words</gaps>', 'Nothing is given for "gaps"'],
		['<em>words', '<em> is left open'],
		['<em><q>words</em></q>', 'Not closed in order'],
		['words</em>', 'Not closed in order'],
	])('%s', (message, error) => {
		expect(() => fillMessage(message, { text, tags: { em: link, q: link } })).toThrow(error);
	});
});
