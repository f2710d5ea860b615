import { expect, test } from 'vitest';
import { problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

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
