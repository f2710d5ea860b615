import { expect, test } from 'vitest';
import * as labels from '../../../src/messages/en/labels.ts';
import { gapStates } from '../../../src/schemas/gap.ts';
import {
	acts,
	followings,
	meetingKindWords,
	meetingStatuses,
	parts,
	speeches,
} from '../../../src/schemas/meeting-words.ts';
import { organisationKinds } from '../../../src/schemas/organisation.ts';
import { recordKinds } from '../../../src/schemas/records.ts';

/** Every closed list that has labels, apart from those that only pages know. */
const lists: Partial<Record<keyof typeof labels, readonly string[]>> = {
	meetingKindLabels: meetingKindWords,
	meetingStatusLabels: meetingStatuses,
	partLabels: parts,
	speechLabels: speeches,
	actLabels: acts,
	followingLabels: followings,
	organisationKindLabels: organisationKinds,
	gapStateLabels: gapStates,
	recordKindLabels: recordKinds,
};

test.each(Object.entries(lists))('%s has each word of its list and no other', (name, words) => {
	expect(Object.keys(labels[name as keyof typeof labels])).toEqual(words);
});
