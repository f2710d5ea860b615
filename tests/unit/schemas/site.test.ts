import { describe, expect, test } from 'vitest';
import { changed, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

/** What is wrong with site.yaml when a line is added below its title, or its address is another. */
const withLine = (line: string) =>
	problemsIn(changed('description:', `${line}\ndescription:`, 'site.yaml'));
const withAddress = (address: string) =>
	problemsIn(changed('https://papers.example/', address, 'site.yaml'));

describe('site.yaml refuses', () => {
	test.each([
		['contact: "javascript:alert(1)"', '2:10', 'is neither an e-mail address nor a web address'],
		['contact: hello', '2:10', 'is neither an e-mail address nor a web address'],
		['contact: "data:text/html,x"', '2:10', 'is neither an e-mail address nor a web address'],
		['contact: /about/', '2:10', 'is neither an e-mail address nor a web address'],
		['language: english', '2:11', 'is not a language tag'],
		['language: en_GB', '2:11', 'is not a language tag'],
		['edition: 2026-11-22/', '2:10', 'is no day of an edition'],
		['edition: 2026-11-22~', '2:10', 'is no day of an edition'],
		['about: See [[no-such-record]].', '2:12', 'There is no record "no-such-record"'],
		['reports: {issues: "javascript:x"}', '2:19', 'is not a web address'],
	])('%s', (line, place, message) => {
		const problems = withLine(line);

		expect(problems).toContain(`content/site.yaml:${place}  `);
		expect(problems).toContain(message);
		expect(problems.split('\n')).toHaveLength(1);
	});

	test.each([
		'https://papers.example/?x=1',
		'https://papers.example/?',
		'https://papers.example/#top',
		'https://user:pass@papers.example/',
		'https://user@papers.example/',
		'https://papers.example/my papers/',
		'"javascript:alert(1)"',
	])('the address %s', (address) => {
		expect(withAddress(address)).toMatch(/^content\/site\.yaml:3:10 {2}[^\n]+$/);
	});
});

describe('site.yaml takes', () => {
	test.each([
		'contact: editor@papers.example',
		'contact: mailto:editor@papers.example',
		'contact: https://papers.example/@editor',
		'language: zh-Hans',
		'language: vi',
		'edition: 2026-11-22',
		'edition: 2026-11',
		'about: See [[kestria]] and [[ines-calder|her]].',
	])('%s', (line) => {
		expect(withLine(line)).toBe('');
	});
});

test('reports of mistakes go to one place', () => {
	const site = soundFiles['site.yaml'];
	expect(
		problemsIn({
			'site.yaml': `${site}reports: {email: editor@papers.example, issues: https://git.example/new}\n`,
		}),
	).toMatchInlineSnapshot(
		`"content/site.yaml:7:10  Reports go to one place: give either \`email\` or \`issues\`."`,
	);
	expect(problemsIn({ 'site.yaml': `${site}reports: {email: editor}\n` })).toMatchInlineSnapshot(
		`"content/site.yaml:7:18  "editor" is not an e-mail address."`,
	);
});
