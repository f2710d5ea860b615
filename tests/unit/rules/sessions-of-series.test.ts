import { describe, expect, test } from 'vitest';
import { changed, meetingFile, problemsIn } from '../../fixtures/content-folder.ts';

const marenia = { 'countries/marenia.md': '---\nname: Marenia\n---\n' };
const commission = {
	'series/strait-commission.md':
		'---\nname: Strait Commission\ncountries: [kestria, valdoria]\n---\n',
};

/** Another meeting like the sound one, with one passage changed. */
function twin(from: string, to: string) {
	return { 'meetings/2021/second.md': changed(from, to)[meetingFile] };
}

describe('series', () => {
	test('have each session once', () => {
		expect(
			problemsIn({
				...commission,
				...changed(
					'kind: meeting',
					'kind: commission-session\nseries: strait-commission\nsession: 3',
				),
				...twin(
					'date: 2021-09-11\nkind: meeting',
					'date: 2022\nkind: commission-session\nseries: strait-commission\nsession: 3',
				),
			}),
		).toMatchInlineSnapshot(
			`
			"content/meetings/2021/second.md:3:7  warning: The file lies in the folder "2021", but the date is 2022. Correct the date, or move the file.
			content/meetings/2021/second.md:6:10  Session 3 of "strait-commission" is already meetings/2021/calder-vey.md. Two accounts of one session are one record; otherwise correct the number."
		`,
		);
	});

	test('need all their countries at a session', () => {
		expect(
			problemsIn({
				...marenia,
				'series/strait-commission.md':
					'---\nname: Strait Commission\ncountries: [kestria, marenia]\n---\n',
				...changed('kind: meeting', 'kind: meeting\nseries: strait-commission'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:9  "strait-commission" is held with "marenia", which is not among the countries of this meeting. Add it to \`countries\`, or correct \`series\`."`,
		);
	});
});
