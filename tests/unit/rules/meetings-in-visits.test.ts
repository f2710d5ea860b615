import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

const tour = {
	'visits/spring-tour.md':
		'---\ntitle: Spring tour\ndate: 2021-09-10/2021-09-12\nofficials: [ines-calder]\nfrom: kestria\nto: [valdoria]\nsources: [herald]\n---\n',
};

describe('visits', () => {
	test('refuse a meeting outside their days', () => {
		expect(
			problemsIn({
				...tour,
				...changed('date: 2021-09-11', 'date: 2021-09-13\nwithin: spring-tour'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  The meeting (2021-09-13) lies outside the visit "Spring tour" (2021-09-10/2021-09-12), to which it belongs. Correct one of the dates, or \`within\`."`,
		);
	});

	test.each(['2021-09-12', '2021-09', '2021-09-11/2021-09-20', '2021'])(
		'hold a meeting of %s, which may lie in them',
		(date) => {
			expect(
				problemsIn({
					...tour,
					...changed('date: 2021-09-11', `date: ${date}\nwithin: spring-tour`),
				}),
			).toBe('');
		},
	);
});
