import { remark } from 'remark';
import { expect, test } from 'vitest';
import { remarkMentions } from '../../../src/markdown/remark-mentions.ts';

const vey = { path: '/officials/oskar-vey/', label: 'Oskar Vey' };
const processor = remark().use(remarkMentions);

function linked(value: string): string {
	const resolveMention = (id: string) => (id === 'oskar-vey' ? vey : undefined);
	return String(processor.processSync({ value, data: { resolveMention } }));
}

test.each([
	['names the record', '[[oskar-vey]] spoke.', '[Oskar Vey](/officials/oskar-vey/) spoke.'],
	["keeps the author's words", '[[oskar-vey|He]] spoke.', '[He](/officials/oskar-vey/) spoke.'],
	['leaves code alone', 'Write `[[oskar-vey]]`.', 'Write `[[oskar-vey]]`.'],
	['leaves a mention of nothing', '[[nobody]] spoke.', '\\[\\[nobody]] spoke.'],
])('%s', (_, markdown, expected) => {
	expect(linked(markdown)).toBe(`${expected}\n`);
});

test('leaves all mentions where a file does not say what they mean', () => {
	expect(String(processor.processSync('`a` [[oskar-vey]]'))).toBe('`a` \\[\\[oskar-vey]]\n');
});
