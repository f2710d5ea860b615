import { describe, expect, test } from 'vitest';
import { changed, meetingFile, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

const site = { 'site.yaml': `${soundFiles['site.yaml']}edition: 2026-11-22\n` };
const meetingOn = (date: string, status: string) => {
	const text = soundFiles[meetingFile]
		.replace('date: 2021-09-11', `date: ${date}\nstatus: ${status}`)
		.replace(/commitments:[\s\S]*herald\n---/, '---');
	return { [meetingFile]: undefined, 'meetings/talks.md': text };
};

describe('after the edition', () => {
	test.each([
		['2099-01-05', 'held', 'error'],
		['2026-11-23', 'held', 'error'],
		['3023', 'held', 'error'],
		['2026-11', 'held', 'nothing'],
		['2026-11-22', 'held', 'nothing'],
		['2027-01-05', 'planned', 'nothing'],
		['3023-01-05', 'planned', 'warning'],
		['2099-01-05', 'cancelled', 'warning'],
		['2001-01-05', 'planned', 'warning'],
	])('a meeting of %s that is %s: %s', (date, status, verdict) => {
		const told = problemsIn({ ...site, ...meetingOn(date, status) });
		const level = told === '' ? 'nothing' : told.includes('warning: ') ? 'warning' : 'error';
		expect([level, told === '' || /talks\.md:[34]:\d+ {2}/.test(told)]).toEqual([verdict, true]);
	});

	test('nothing was published, looked up or corrected', () => {
		expect(
			problemsIn({
				...site,
				...changed('language: en', 'language: en\npublished: 2031-01-01', 'sources/herald.md'),
				'gaps/lost.md': '---\ntitle: Lost\nstate: not-found\nchecked: 2031\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/gaps/lost.md:4:10  2031 is after the edition (22 November 2026) that site.yaml gives. Correct the date, or \`edition\` in site.yaml.
			content/sources/herald.md:5:12  1 January 2031 is after the edition (22 November 2026) that site.yaml gives. Correct the date, or \`edition\` in site.yaml."
		`);
	});
});

describe('after the day of the check, where site.yaml states no edition', () => {
	test.each([
		[
			'2026-11-27',
			'held',
			'The meeting is said to be held on 27 November 2026, which is after today.',
		],
		['2026-11-26', 'held', undefined],
		['2026-11', 'held', undefined],
		['2026-11-2X', 'held', undefined],
		['2027-01-05', 'planned', undefined],
		['2027-01-05', 'postponed', undefined],
		['3023-01-05', 'cancelled', 'The meeting is of 5 January 3023, more than 20 years ahead.'],
		[
			'2026-11-25',
			'planned',
			'The meeting was planned for 25 November 2026, which is before today.',
		],
	])('a meeting of %s that is %s: a clock makes no error', (date, status, message) => {
		const told = problemsIn(meetingOn(date, status), '2026-11-26');
		if (message === undefined) expect(told).toBe('');
		else expect(told).toContain(`warning: ${message}`);
	});

	test('nothing was published', () => {
		const published = changed(
			'language: en',
			'language: en\npublished: 2031-01-01',
			'sources/herald.md',
		);
		expect(problemsIn(published, '2026-11-26')).toContain(
			'warning: 1 January 2031 is after today. Correct the date.',
		);
	});

	test('the clock is asked where no day is given', () => {
		expect(problemsIn(meetingOn('2999-01-05', 'held'))).toContain('warning: The meeting is said');
	});
});

test.each(['0021', '0021-09-11'])('the year of %s is asked about', (date) => {
	expect(problemsIn(meetingOn(date, 'held'))).toContain(
		'talks.md:3:7  warning: ' + (date === '0021' ? '21' : '11 September 21') + ' is long ago.',
	);
});
