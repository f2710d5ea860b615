import { remark } from 'remark';
import { expect, test } from 'vitest';
import { remarkBodyRules } from '../../../src/markdown/remark-body-rules.ts';
import { remarkMaxDepth } from '../../../src/markdown/remark-max-depth.ts';

const messagesOf = (body: string) => {
	const processor = remark().use(remarkBodyRules);
	return processor.processSync({ path: 'body.md', value: body }).messages;
};

test('gives each message its file, line, column and rule, as any remark plugin does', () => {
	const body = 'One.\n\n## Two\n\nSee <b>this</b> and\n[[oskar-vey|the *minister*]].';

	expect(messagesOf(body).map(({ name, source, ruleId }) => [name, source, ruleId])).toEqual([
		['body.md:3:1-3:7', 'readout', 'heading'],
		['body.md:5:5-5:8', 'readout', 'html'],
		['body.md:5:12-5:16', 'readout', 'html'],
		['body.md:6:1', 'readout', 'mention'],
	]);
});

test('stops at the first list that is nested too deep', () => {
	const processor = remark().use(remarkMaxDepth);

	expect(() => processor.processSync('- '.repeat(100) + 'x')).toThrow(
		'stand more than 60 deep in one another',
	);
});
