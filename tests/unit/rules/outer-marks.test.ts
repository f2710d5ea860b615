import { expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

const quoted = (quote: string, speech = 'direct') =>
	problemsIn({
		...changed(
			'speech: direct\n    act: pledge\n    quote: keep the strait open to every flag',
			`speech: ${speech}\n    act: pledge\n    quote: ${JSON.stringify(quote)}`,
		),
	});

test.each(['“keep it open”', '"keep it open"', '「保持」', '«keep it open»'])(
	'direct speech between marks is asked about: %s',
	(quote) => {
		expect(quoted(quote)).toContain('20:12  warning: The quotation stands between marks');
	},
);

test.each(['“keep” it “open”', 'he said “open”', '“keep it open'])('and not %s', (quote) => {
	expect(quoted(quote)).toBe('');
});

test('reported speech keeps the marks of its source', () => {
	expect(quoted('“keep it open”', 'reported')).toBe('');
});
