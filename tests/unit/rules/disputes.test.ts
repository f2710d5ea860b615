import { describe, expect, test } from 'vitest';
import { changed, problemsIn } from '../../fixtures/content-folder.ts';

describe('disputes', () => {
	const dispute = (account: string, adopted: string) =>
		changed(
			'commitments:',
			`disputed:\n  - field: date\n    readings:\n      - {account: herald, reading: Friday}\n      - {account: ${account}, reading: Saturday}\n    adopted: ${adopted}\n    why: The text is dated.\ncommitments:`,
		);

	test('need accounts that the meeting has', () => {
		expect(problemsIn(dispute('gazette', '2021-09-11'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:19:19  The meeting has no account of "gazette". A reading belongs to one of herald."`,
		);
	});

	test('adopt the date that the record has', () => {
		expect(problemsIn(dispute('herald', '2021-09-10'))).toMatchInlineSnapshot(
			`
			"content/meetings/2021/calder-vey.md:19:19  warning: "herald" gives two of the readings. Does it contradict itself, or is one of them another account's?
			content/meetings/2021/calder-vey.md:20:14  The date adopted here (2021-09-10) is not the date of the record (2021-09-11). Make them the same."
		`,
		);
	});
});
