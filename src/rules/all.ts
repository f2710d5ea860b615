/** The rules that need the whole archive: what no single record can be checked against. */

import type { Records } from '../archive/entry.ts';
import { accountsOfCommitments } from './accounts-of-commitments.ts';
import { addresses, placeAddresses } from './addresses.ts';
import { correctionsHold } from './corrections.ts';
import { countriesAndDelegations } from './countries-and-delegations.ts';
import { countriesInTheirTime } from './countries-in-their-time.ts';
import { danglingReferences } from './dangling-references.ts';
import { daysToCome } from './days-to-come.ts';
import { disputes } from './disputes.ts';
import { followedWords } from './followed-words.ts';
import { formerIds } from './former-ids.ts';
import { languageTags } from './language-tags.ts';
import { likelyTwins } from './likely-twins.ts';
import { lookupOf, type Rule, type Surroundings } from './lookup.ts';
import { lookAlikeNames } from './look-alike-names.ts';
import { meetingsInVisits } from './meetings-in-visits.ts';
import { namedTwice } from './named-twice.ts';
import { orderOfCountries } from './order-of-countries.ts';
import { phrasesApart } from './phrases-apart.ts';
import { phrasesAreFound } from './phrases-are-found.ts';
import { sourcesBeforeMeetings } from './sources-before-meetings.ts';
import { quotationsTwice } from './quotations-twice.ts';
import { wordsOfNoMeeting } from './words-of-no-meeting.ts';
import { agreedByOne } from './agreed-by-one.ts';
import { readingsOfOneAccount } from './readings-of-one-account.ts';
import { inferredAndAbsent } from './inferred-and-absent.ts';
import { meetingsOfOthers } from './meetings-of-others.ts';
import { officialsOfOthers } from './officials-of-others.ts';
import { sessionsInOrder } from './sessions-in-order.ts';
import { filedUnderAnotherDay } from './filed-under-another-day.ts';
import { equalNames } from './equal-names.ts';
import { outerMarks } from './outer-marks.ts';
import { parents } from './parents.ts';
import { placesElsewhere } from './places-elsewhere.ts';
import { countryCodes } from './country-codes.ts';
import type { Finding } from './problem.ts';
import { sessionsOfSeries } from './sessions-of-series.ts';
import { sourcesAndTexts } from './sources-and-texts.ts';
import { speakersAtMeeting } from './speakers-at-meeting.ts';
import { withdrawals } from './withdrawals.ts';

const rules: Rule[] = [
	addresses,
	placeAddresses,
	danglingReferences,
	speakersAtMeeting,
	accountsOfCommitments,
	namedTwice,
	countriesAndDelegations,
	meetingsInVisits,
	sessionsOfSeries,
	disputes,
	followedWords,
	sourcesAndTexts,
	countriesInTheirTime,
	daysToCome,
	likelyTwins,
	orderOfCountries,
	formerIds,
	withdrawals,
	correctionsHold,
	phrasesAreFound,
	phrasesApart,
	placesElsewhere,
	quotationsTwice,
	wordsOfNoMeeting,
	agreedByOne,
	readingsOfOneAccount,
	inferredAndAbsent,
	meetingsOfOthers,
	officialsOfOthers,
	sessionsInOrder,
	filedUnderAnotherDay,
	equalNames,
	parents,
	countryCodes,
	sourcesBeforeMeetings,
	languageTags,
	lookAlikeNames,
	outerMarks,
];

/** All findings of all rules, in no particular order. */
export function findIntegrityProblems(records: Records, surroundings?: Surroundings): Finding[] {
	const look = lookupOf(records, surroundings);
	return rules.flatMap((rule) => Array.from(rule(look)));
}
