import { describe, expect, test } from 'vitest';
import { changed, problemsIn, soundFiles } from '../../fixtures/content-folder.ts';

/** The sound meeting with more fields. */
function meetingWith(fields: string) {
	return changed('commitments:\n', `${fields}\ncommitments:\n`);
}

describe('former ids', () => {
	test('are kept from every other record, sound or not, withdrawn or renamed', () => {
		expect(
			problemsIn({
				...meetingWith('formerly: [old-meeting, ines-calder, gone, calder-vey]'),
				'topics/fisheries.md': '---\nname: Fisheries\nscope: Fish.\nformerly: [old-meeting]\n---\n',
				'topics/gone.md': '---\nwithdrawn: {date: 2026-11-20, why: Never used.}\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:15:25  "ines-calder" already leads to officials/ines-calder.md. An address is never used again: delete it here, or rename that record.
			content/meetings/2021/calder-vey.md:15:38  "gone" already leads to topics/gone.md. An address is never used again: delete it here, or rename that record.
			content/meetings/2021/calder-vey.md:15:44  "calder-vey" is given twice, or is the record's own id. Delete it here.
			content/topics/fisheries.md:4:12  "old-meeting" already leads to meetings/2021/calder-vey.md. An address is never used again: delete it here, or rename that record."
		`);
	});

	test('of a quotation are kept from the other quotations of its meeting', () => {
		expect(
			problemsIn(
				changed(
					'  - id: open-strait\n',
					'  - id: open-strait\n    formerly: [strait, open-strait, strait]\n',
				),
			),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:17:24  "open-strait" already leads to a quotation of this meeting. Delete it here.
			content/meetings/2021/calder-vey.md:17:37  "strait" already leads to a quotation of this meeting. Delete it here."
		`);
	});

	test('are not referred to any more', () => {
		expect(
			problemsIn({
				...changed('speakers: [ines-calder]', 'speakers: [calder]'),
				'officials/ines-calder.md': soundFiles['officials/ines-calder.md'].replace(
					'country:',
					'formerly: [calder]\ncountry:',
				),
				'topics/fisheries.md': '---\nname: Fisheries\nscope: Fish.\n---\nSee [[calder]].\n',
			}),
		).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:17:16  "calder" is now called "ines-calder". Write the new id.
			content/meetings/2021/calder-vey.md:17:16  "calder" speaks here but is not among the officials of the meeting. Add the official to \`officials\`, or correct the speaker.
			content/topics/fisheries.md:5:5  "calder" is now called "ines-calder". Write the new id."
		`);
	});
});
