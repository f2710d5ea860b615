import { nameOf, type Archive } from '../../archive/archive.ts';
import { messages } from '../../messages/messages.ts';
import { whenOf } from '../statements/citation.ts';
import { usesOfSide, wordingOf, yearOfUse, type PhraseTravel } from '../../phrases/wording.ts';
import { isOfSpan, pageOfFirst } from '../../phrases/phrase-usage.ts';
import { commitmentPath, usesPath } from '../../urls.ts';
import type { TravelContext } from './phrase-timeline.ts';

/** What the view of a recorded phrase needs: names, and the pages of its quotations. */
export function phraseContext(archive: Archive, one: PhraseTravel): TravelContext {
	const { said } = wordingOf(archive);
	return {
		text: messages(),
		nameOf: (side) => nameOf(archive, side),
		pathOf: (side, span) => {
			if (span === undefined) return usesPath(one.phrase.id, side);
			const { page, first } = pageOfFirst(usesOfSide(one, side), ({ index }) =>
				isOfSpan(said[index] ?? { from: 0, to: 0 }, span),
			);
			return usesPath(one.phrase.id, side, page, first && yearOfUse(said, first));
		},
		useOf: (index) => {
			const commitment = archive.commitments[index];
			if (!commitment) throw new Error(`The archive has no quotation ${index}.`);
			const { meeting, data } = commitment;
			return { path: commitmentPath(meeting.id, data.id), when: whenOf(meeting) };
		},
	};
}
