/**
 * Who says what: passages in quotation marks with their likely speaker, and passages of reported speech.
 * Every passage is a stretch of the text; nothing is put together or mended.
 */

import { judge, type Judgement } from './judge.ts';
import type { Paragraph, Span } from './layout.ts';
import { trim } from './layout.ts';
import { plainSaying, saying, sayingParticiple } from './lexicon.ts';
import type { Quoted } from './marks.ts';
import type { Person } from './people.ts';
import type { Reference, Sentence } from './references.ts';
import type { Turn } from './turns.ts';

export interface Statement extends Span {
	speech: 'direct' | 'reported' | 'agreed';
	speakers: Person[];
	/** All parties together. */
	isAll: boolean;
	/** The country of the side that speaks, where no person does. */
	side?: string | undefined;
	others?: Person[] | undefined;
	confidence: 'high' | 'medium' | 'low';
	/** How speaker and passage were reached, in words for the editor. */
	how: string;
	/** The verb of saying, for guesses at the kind of act. */
	verb: string;
	/** Which sentence it stands in. */
	sentence: number;
}

/** A passage in marks that is no speech, or not surely. */
export interface OtherMarks extends Span {
	kind: Judgement['kind'];
	how: string;
	sentence: number;
}

interface Attribution {
	/** The verb of saying. */
	start: number;
	end: number;
	verb: string;
	speaker?: Reference | undefined;
	/** Where the clause of the verb begins: its subject, or the verb itself. */
	clause: number;
	isParticiple: boolean;
	/** Whether its subject is that of the verb before. */
	isInherited?: boolean;
	/** "…, he said." and "…, said the minister." */
	isBehind: boolean;
	/** Where the words of the attribution end: behind the speaker if that comes last. */
	close: number;
}

const filler = String.raw`(?:also|further|then|again|both|jointly|in turn|in response|once again|once more|went on to|for (?:his|her|its|their) part|on (?:the )?\p{L}+day|today|yesterday|has|have|had|did|\p{L}+ly|at the (?:meeting|talks|session|event)|during the (?:meeting|talks|call)|however|meanwhile|on \d{1,2} \p{Lu}\p{L}+|on \p{Lu}\p{L}+ \d{1,2}|on behalf of [^,]{3,60}|in particular)`;
const between = new RegExp(
	String.raw`^(?:\s*\([^)]{1,40}\))?(?:\s*,[^;.]{0,220},)?\s*,?\s*(?:${filler}\s*,?\s*)*$`,
	'iu',
);
const verbPattern = new RegExp(String.raw`(?<![\p{L}-])(?:${saying})(?![\p{L}-])`, 'giu');
const participlePattern = new RegExp(
	String.raw`(?:^|,\s+(?:and\s+|while\s+|also\s+)*|\bwhile\s+|\bby\s+)(?<verb>${sayingParticiple})(?![\p{L}-])`,
	'giu',
);
/** Nouns that look like verbs of saying: "the calls for …", "his hopes", "agreed steps". */
const nounBefore =
	/(?:\b(?:the|his|her|their|its|a|an|of|these|those|all|and|such|phone|telephone|video|stated|no|with|for|to|in|that were|are|were|was|be|been|being|is|mutually|previously|widely|jointly)\s+)$/i;
const allVerb =
	/^\s*(?:(?:also|further|then|had|have|has|\p{L}+ly|both)\s+)*(?:agreed|reached|exchanged|discussed|reviewed|addressed|pledged|affirmed|reaffirmed|emphasi[sz]ed|stressed|expressed|committed|noted|pointed|assessed|identified|engaged|underscored|underlined|welcomed|highlighted|shared|reiterated|acknowledged|recogni[sz]ed|vowed|looked|decided|resolved|condemned|called|supported|explored|touched|talked|spoke|consulted|compared|consented|concurred|undertook|adopted|confirmed|urged|hailed|commended|voiced|believed?|considered|focused|hoped|are|will|should|would|must|need)\b/u;
/** What stands between the subject of a meeting's verb and a verb of saying that is joined to it. */
const metAnd =
	/^\s+(?:also\s+|today\s+|\p{L}+ly\s+)*(?:met|spoke|held|had|received|hosted|called on|talked)\b[^.;]*\band\s+(?:also\s+|\p{L}+ly\s+)?$/u;
/** Somebody without a name, who may be of either side. */
const anonymous =
	/^(?:An?|One|Another|Some|Several|Two|Three|Senior|Other)\s+(?:[\p{L}.'’-]+\s+){0,6}?(?:officials?|diplomats?|sources?|aides?|persons?|people|advis[eo]rs?|spokes\p{L}+)(?!\p{L})/u;
/** Of the meeting and not of what was said there. */
const ofTheMeeting =
	/^(?:The|Their|This|It)\s+(?:\p{L}+\s+){0,3}?(?:talks?|meeting|call|conversation|visit|trip|session|dialogue|discussions?)\s+(?:lasted|took|came|comes|was|were|is|marks?|marked|follows|followed|ran|began|ended|covered)(?!\p{L})|^It (?:was|is) (?:the|his|her|their) (?:first|second|third|fourth|latest|\p{L}+th)(?!\p{L})/u;
/** Those who are quoted and take no part. */
const outsideVoice =
	/^(?:Observers|Analysts|Experts|Scholars|Critics|Media|Some (?:observers|analysts|experts)|The (?:expert|analyst|scholar|professor)s?\b)|\baccording to (?:experts|analysts|observers|media|reports|local media|statistics|data|figures)|\b(?:reported|reports)\s*(?:on )?(?:\p{L}+day)?\.?$/u;
/** What a country is said to say; other verbs are what it does. */
const sideSays =
	/^(?:said|says|stated|states|told|expressed|expresses|stressed|stresses|emphasi[sz]e[ds]|affirm|reaffirm|reiterate|underscore|underline|note[ds]|add(?:ed|s)|pledge|promise|vow|agree[ds]|call|urge|propose|suggest|hope|wish|believe|welcome|support|appreciate|thank|oppose|condemn|announced|according|congratulate|respond|reject|warn|accused|demand|request|ask)/;
const modal =
	/\b(?:should|will|would|must|is (?:ready|willing|committed|keen|prepared)|are (?:ready|willing|committed)|stands ready|hopes?|supports?|adheres?|upholds?|looks? forward|attach(?:es)?|appreciates?|opposes?|welcomes?|remains?|believes?|intends?|expects?|wishes|thanks|has always|have always|always|needs? to|can)\b/i;

/** What is known of the meetings. */
interface Told {
	/** Whether a sentence reports that a meeting took place. Nothing is said in it beyond what it attributes itself. */
	isEvent: (sentence: number) => boolean;
	/** Whether another article begins with a sentence. */
	startsAnew: (sentence: number) => boolean;
	/** What is said in a paragraph of a transcript. */
	turnOf: (paragraph: number) => Turn | undefined;
	/** Whether the verb at a place is that of a meeting: "welcomed the minister to Manila". */
	isDeed: (at: number) => boolean;
}

/** Reads the sentences in order. */
export function findStatements(
	text: string,
	paragraphs: readonly Paragraph[],
	sentences: readonly Sentence[],
	marks: readonly Quoted[],
	{ isEvent, startsAnew, isDeed, turnOf }: Told,
): { statements: Statement[]; others: OtherMarks[] } {
	const statements: Statement[] = [];
	const others: OtherMarks[] = [];
	const masked = mask(text, marks);
	let current:
		{ speakers: Person[]; isAll: boolean; side?: string | undefined; sentence: number } | undefined;
	let consensus: number | undefined;

	for (const [index, sentence] of sentences.entries()) {
		const paragraph = paragraphs[sentence.paragraph];
		if (startsAnew(index)) current = undefined;
		const turn = turnOf(sentence.paragraph);
		if (turn) {
			current = undefined;
			const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
			if (!isFirst || !turn.person) continue;
			statements.push({
				...trim(text, turn),
				speech: 'direct',
				speakers: [turn.person],
				isAll: false,
				confidence: 'high',
				how: 'a turn of a transcript; speaker: who is named before it',
				verb: '',
				sentence: index,
			});
			continue;
		}
		const inside = marks.filter(
			(one) => one.outer.start >= sentence.start && one.outer.start < sentence.end && !one.isNested,
		);
		const direct = inside.filter((one) => {
			const around = { start: sentence.start, end: Math.max(sentence.end, one.outer.end) };
			const opinion = judge(text, one, around);
			if (opinion.kind !== 'speech') {
				others.push({
					start: one.start,
					end: one.end,
					kind: opinion.kind,
					how: opinion.how,
					sentence: index,
				});
			}
			return opinion.kind === 'speech';
		});
		if (paragraph?.role === 'caption' && direct.length === 0) continue;

		const attributions = attributionsOf(masked, sentence).filter(({ start }) => !isDeed(start));
		const named = attributions.find(({ speaker }) => speaker);
		const previous = sentences[index - 1];
		const isSameParagraph = previous?.paragraph === sentence.paragraph;

		// A list under "reached a six-point consensus:" is a text that both sides adopted.
		if (paragraph?.role === 'item') {
			if (consensus !== undefined && sentence.paragraph - consensus <= 30) {
				statements.push({
					...trim(text, sentence),
					speech: 'agreed',
					speakers: [],
					isAll: true,
					confidence: 'medium',
					how: 'an item of the list under what both sides agreed',
					verb: 'agreed',
					sentence: index,
				});
				continue;
			}
		} else consensus = undefined;
		if (
			/\b(?:agreed|consensus|agreement|following (?:points|outcomes|areas)|joint statement|common understandings?|outcomes?)\b[^:]*:\s*$/i.test(
				text.slice(sentence.start, sentence.end),
			) &&
			paragraphs[sentence.paragraph + 1]?.role === 'item'
		) {
			consensus = sentence.paragraph;
			continue;
		}

		const isAnonymous = !named && anonymous.test(masked.slice(sentence.start, sentence.end));
		// The words in quotation marks.
		for (const one of direct) {
			const opinion = judge(text, one, {
				start: sentence.start,
				end: Math.max(sentence.end, one.outer.end),
			});
			const found = speakerOf(
				text,
				one,
				attributions,
				sentence,
				sentences[index - 1],
				sentences[index + 1],
				masked,
			);
			const fallback =
				found ??
				(current && !current.isAll && !isAnonymous
					? {
							speakers: current.speakers,
							isAll: false,
							side: current.side,
							how: 'the speaker before',
							confidence: 'low' as const,
						}
					: undefined);
			statements.push({
				...passageOf(text, one),
				speech: 'direct',
				speakers: fallback?.speakers ?? [],
				isAll: fallback?.isAll ?? false,
				side: fallback?.side,
				others: found?.others,
				confidence: weaker(opinion.confidence, fallback?.confidence ?? 'low'),
				how: `${opinion.how}; ${fallback ? `speaker: ${fallback.how}` : 'no speaker found'}`,
				verb: attributions[0]?.verb ?? '',
				sentence: index,
			});
		}

		const speaker = named?.speaker;
		if (!speaker && ofTheMeeting.test(masked.slice(sentence.start, sentence.end))) continue;
		if (
			!speaker &&
			(isAnonymous || outsideVoice.test(masked.slice(sentence.start, sentence.end)))
		) {
			current = undefined;
			continue;
		}
		if (speaker) {
			const who = {
				speakers: speaker.persons,
				isAll: speaker.isAll,
				side: speaker.by === 'side' ? speaker.country : undefined,
				sentence: index,
			};
			if (who.speakers.some(({ isOutsider }) => isOutsider)) {
				current = who;
				continue;
			}
			// "China expressed its willingness …" in what a person says: the country is his.
			const isOwnSide =
				who.side !== undefined && current?.speakers.some(({ country }) => country === who.side);
			if (isOwnSide && current) {
				push(
					whole(sentence),
					{
						...current,
						how: 'continues what the speaker before said of his own side',
						confidence: 'medium',
					},
					named.verb,
					index,
				);
			} else {
				for (const { span, attribution } of passages(masked, sentence, attributions)) {
					const by = attribution.speaker ?? speaker;
					push(
						span,
						{
							speakers: by.persons,
							isAll: by.isAll,
							side: by.by === 'side' ? by.country : undefined,
							others: by.others,
							how: `${wayOf(by)} with the verb “${attribution.verb}”`,
							confidence: by.by === 'name' && !by.others ? 'high' : 'medium',
						},
						attribution.verb,
						index,
					);
				}
				current = who;
			}
			continue;
		}

		// "A. B, Wang said.": the end of the paragraph says whose words the whole of it is.
		const closing =
			speaker === undefined && !isEvent(index) && paragraph?.role !== 'item'
				? closingSpeaker(index)
				: undefined;
		if (closing) {
			current = { speakers: closing.persons, isAll: false, sentence: index };
			push(
				whole(sentence),
				{
					speakers: closing.persons,
					isAll: false,
					others: closing.others,
					how: 'the end of the paragraph names the speaker',
					confidence: 'medium',
				},
				'',
				index,
			);
			continue;
		}

		const joint = sentence.references.find(
			(one) => one.isAll && allVerb.test(masked.slice(one.end, sentence.end)),
		);
		if (joint && !current?.speakers.some(({ isOutsider }) => isOutsider)) {
			const isAct = !/^\s*(?:should|would|must|need|will|are)\b/.test(
				masked.slice(joint.end, sentence.end),
			);
			if (isAct || !current) {
				// "… met …, where they discussed …": what is told of the meeting itself is not said in it.
				const from =
					isEvent(index) && joint.start - sentence.start > 40 ? joint.end : sentence.start;
				push(
					trim(text, { start: from, end: whole(sentence).end }),
					{ speakers: [], isAll: true, how: 'what both sides did together', confidence: 'medium' },
					'agreed',
					index,
				);
				if (isAct) current = { speakers: [], isAll: true, sentence: index };
				continue;
			}
		}
		if (isEvent(index)) {
			// "met … and exchanged views on …"
			const joint =
				/\b(?:and|where they|,)\s+(?<what>(?:exchanged\s+(?:\p{L}+[ -]){0,3}views|agreed\s+(?:to|that|on))\b)/u.exec(
					masked.slice(sentence.start, sentence.end),
				);
			if (joint) {
				const start =
					sentence.start + joint.index + joint[0].length - (joint.groups?.['what'] ?? '').length;
				push(
					{ start, end: whole(sentence).end },
					{
						speakers: [],
						isAll: true,
						how: 'what those who met did together',
						confidence: 'medium',
					},
					'agreed',
					index,
				);
			}
			current = undefined;
			continue;
		}
		if (paragraph?.role === 'item') continue;
		// Sentences without a verb of saying go on with what was said before.
		if (!current || current.speakers.some(({ isOutsider }) => isOutsider)) continue;
		const gap = index - current.sentence;
		const words = text.slice(sentence.start, sentence.end);
		const continues = isSameParagraph
			? gap <= 4
			: gap <= 3 &&
				(modal.test(words) || sentence.references.some((one) => one.by === 'side')) &&
				!sentence.references.some((one) => one.by === 'name' && one.start - sentence.start < 40);
		const isLinked =
			/^(?:In addition|In particular|At the same time|Besides|Regarding|Furthermore|Moreover|Additionally|On this basis|To this end)\b/.test(
				words,
			);
		if (!continues || (current.isAll && !isSameParagraph && !isLinked)) continue;
		if (inside.length > 0 && direct.length > 0) continue;
		if (words.split(/\s+/).length < 6) continue;
		push(
			whole(sentence),
			{
				...current,
				how: 'goes on without a verb of saying after what the speaker said',
				confidence: isSameParagraph ? 'medium' : 'low',
			},
			'',
			index,
		);
		current = { ...current, sentence: index };
	}
	return { statements: statements.toSorted((a, b) => a.start - b.start), others };

	/** Who is named behind what is said at the end of the paragraph, where nobody is named before. */
	function closingSpeaker(index: number): Reference | undefined {
		for (let next = index + 1; sentences[next]?.paragraph === sentences[index]?.paragraph; next++) {
			const one = sentences[next];
			const attributions = one ? attributionsOf(masked, one) : [];
			if (attributions.length === 0) continue;
			const [first] = attributions;
			return first?.isBehind &&
				first.speaker?.persons.length === 1 &&
				!first.speaker.persons[0]?.isOutsider
				? first.speaker
				: undefined;
		}
		return undefined;
	}

	function whole(sentence: Sentence): Span {
		let { end } = sentence;
		while (/[.\s]/.test(text.charAt(end - 1))) end--;
		return { start: sentence.start, end };
	}

	function push(
		span: Span,
		who: Pick<Statement, 'speakers' | 'isAll' | 'how' | 'confidence'> & {
			side?: string | undefined;
			others?: Person[] | undefined;
		},
		verb: string,
		sentence: number,
	) {
		// What stands in quotation marks is direct speech; around it only a longer rest is worth a passage.
		const taken = statements.filter(
			(one) => one.speech === 'direct' && one.sentence >= sentence - 1,
		);
		for (const free of without(span, taken)) {
			// What follows the speaker's own words in a sentence is the reporter's.
			if (taken.some((one) => one.end < free.start && one.end >= span.start)) continue;
			const rest = trimPassage(text, free);
			const words = text.slice(rest.start, rest.end).trim().split(/\s+/).length;
			const isRest = free.start !== span.start || free.end !== span.end;
			if (words < (isRest ? 12 : 3)) continue;
			for (const piece of inPieces(text, rest)) {
				statements.push({
					...piece,
					speech: 'reported',
					speakers: who.speakers,
					isAll: who.isAll,
					side: who.side,
					others: who.others,
					how: who.how,
					confidence: who.confidence,
					verb,
					sentence,
				});
			}
		}
	}
}

/** The text with everything in quotation marks made into dashes of the same length. */
export function mask(text: string, marks: readonly Span[]): string {
	let masked = text;
	for (const { start, end } of marks) {
		masked = masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end);
	}
	return masked;
}

function attributionsOf(masked: string, sentence: Sentence): Attribution[] {
	const { start: from, end: to, references } = sentence;
	const words = masked.slice(from, to);
	const found: Attribution[] = [];
	for (const match of words.matchAll(verbPattern)) {
		const start = from + match.index;
		const end = start + match[0].length;
		if (
			nounBefore.test(masked.slice(Math.max(from, start - 20), start)) &&
			!/\b(?:he|she|they|and)\s+$/i.test(masked.slice(from, start))
		)
			continue;
		const before = references.findLast(
			(one) =>
				one.outer.end <= start &&
				!one.isPossessive &&
				between.test(masked.slice(one.outer.end, start)) &&
				!isObject(masked, one, from),
		);
		if (before) {
			const speaker = withPartner(masked, references, before, from);
			// "…, Wang said." and "“…,” he said, “…”": the speaker stands between comma and verb, and nothing follows.
			const rest = masked.slice(end, to);
			const isLast =
				/^\s*(?:,?\s*(?:on \p{Lu}\p{L}+|today|yesterday|at (?:the|a|an|his|her|their) [^,.]{3,60}|in (?:a|an|his|her|the) [^,.]{3,60}|during [^,.]{3,60}|as well|too|here)\s*)?[.,:;]*["”’]?\s*$/u.test(
					rest,
				);
			const isBehind = isLast && before.outer.start - from > 15;
			found.push({
				start,
				end,
				verb: match[0].toLowerCase(),
				speaker,
				clause: clauseStart(masked, speaker, from),
				isParticiple: false,
				isBehind,
				close: end,
			});
			continue;
		}
		// "…, said Minister Wang."
		const after = references.find(
			(one) =>
				one.outer.start >= end &&
				/^\s*(?:the\s+|[^,.;]{0,60}?)$/.test(masked.slice(end, one.outer.start)) &&
				one.outer.start - end < 60,
		);
		if (
			after &&
			/[,”"’」]\s*$/.test(masked.slice(from, start).trimEnd()) &&
			/^(?:said|says|added|adds|noted|stressed|told|stated|responded|replied|remarked|explained|continued|quipped|emphasi[sz]ed|according)$/i.test(
				match[0],
			)
		) {
			found.push({
				start,
				end,
				verb: match[0].toLowerCase(),
				speaker: after,
				clause: start,
				isParticiple: false,
				isBehind: true,
				close: after.outer.end,
			});
			continue;
		}
		// "Wang praised … and called for …": the subject of the verb before.
		const earlier = found.findLast((one) => one.speaker && !one.isBehind);
		if (
			earlier &&
			/(?:,|\band|\bbut)\s+(?:also\s+|further\s+|\p{L}+ly\s+)?$/u.test(
				masked.slice(earlier.end, start),
			) &&
			/(?:ed|told|said|spoke of|made clear|spoke highly of|spoke positively of)$/.test(
				match[0].split(/\s/)[0] === 'called' ? 'called' : match[0],
			)
		) {
			found.push({
				start,
				end,
				verb: match[0].toLowerCase(),
				speaker: earlier.speaker,
				clause: start,
				isParticiple: false,
				isInherited: true,
				isBehind: false,
				close: end,
			});
		}
	}
	for (const match of words.matchAll(verbPattern)) {
		// "met with Prime Minister Wong and underscored …": the subject of the meeting's verb.
		const start = from + match.index;
		const { subject } = sentence;
		if (!subject || found.some((one) => one.start <= start) || subject.outer.end > start) continue;
		if (!metAnd.test(masked.slice(subject.outer.end, start))) continue;
		const end = start + match[0].length;
		found.push({
			start,
			end,
			verb: match[0].toLowerCase(),
			speaker: subject,
			clause: start,
			isParticiple: false,
			isBehind: false,
			close: end,
		});
	}
	for (const match of words.matchAll(participlePattern)) {
		const verb = match.groups?.['verb'] ?? '';
		const end = from + match.index + match[0].length;
		const start = end - verb.length;
		found.push({
			start,
			end,
			verb: verb.toLowerCase(),
			clause: start,
			isParticiple: true,
			isBehind: false,
			close: end,
		});
	}
	for (const match of words.matchAll(/(?:^|,\s+)according to\s+/gi)) {
		const start = from + match.index;
		const end = start + match[0].length;
		const after = references.find(
			(one) =>
				one.outer.start >= end - 1 &&
				/^(?:the\s+)?$/.test(masked.slice(end, one.outer.start)) &&
				!one.isPossessive &&
				one.by !== 'side',
		);
		if (after)
			found.push({
				start,
				end: after.outer.end,
				verb: 'according to',
				speaker: after,
				clause: start,
				isParticiple: false,
				isBehind: match.index > 5,
				close: after.outer.end,
			});
	}
	found.sort((a, b) => a.start - b.start);
	// A participle alone is spoken by whoever speaks in the sentence.
	const main =
		found.find(({ speaker }) => speaker)?.speaker ??
		(found.some(({ isParticiple }) => isParticiple) ? sentence.subject : undefined);
	for (const one of found) if (one.isParticiple) one.speaker ??= main;
	// "said that Vietnam supports …": what a country does inside what is said is no saying of its own.
	const person = found.find(
		({ speaker, isBehind }) => speaker && speaker.by !== 'side' && !isBehind,
	);
	return found.filter((one) => {
		if (!one.speaker) return false;
		const isSide = one.speaker.by === 'side' || one.speaker.isAll;
		if (isSide && person && one.start > person.start && !one.isParticiple) return false;
		return one.speaker.by !== 'side' || sideSays.test(one.verb) || one.isParticiple;
	});
}

/** "Yoon and Kishida said": both, where the first is not acted upon by another verb. */
function withPartner(
	masked: string,
	references: readonly Reference[],
	one: Reference,
	from: number,
): Reference {
	const before = references[references.indexOf(one) - 1];
	if (
		before?.by !== 'name' ||
		one.by !== 'name' ||
		before.isPossessive ||
		!/^\s+and\s+$/.test(masked.slice(before.outer.end, one.outer.start)) ||
		isObject(masked, before, from) ||
		masked.slice(from, before.outer.start).length > 40
	)
		return one;
	return {
		...one,
		start: before.start,
		outer: { start: before.outer.start, end: one.outer.end },
		persons: [...before.persons, ...one.persons],
	};
}

/** "thanked the Minister, praised …": a person behind a verb is no subject of the next one. */
function isObject(masked: string, { outer }: Reference, from: number): boolean {
	const before = masked.slice(from, outer.start);
	return /\b(?:with|to|by|of|for|from|told|met|thanked|between|congratulated|by the|at|in|against|toward|towards|alongside|than|about|on)\s+(?:the\s+|his\s+|her\s+)?$/i.test(
		before,
	);
}

/** Where the clause of a subject begins: at the first of several that are joined. */
function clauseStart(masked: string, { outer }: Reference, from: number): number {
	const before = masked.slice(from, outer.start);
	const joined = /(?:,\s+(?:and|but|while|whereas)\s+|;\s+(?:and\s+)?|,\s+)$/.exec(before);
	return joined ? from + joined.index : outer.start;
}

interface Passage {
	span: Span;
	attribution: Attribution;
}

/** What each attribution of a sentence introduces. */
function passages(
	masked: string,
	sentence: Sentence,
	attributions: readonly Attribution[],
): Passage[] {
	const found: Passage[] = [];
	const stop = sentenceStop(masked, sentence);
	const first = attributions[0];
	if (!first) return found;
	const trailing = attributions.find(({ isBehind }) => isBehind);
	for (const [index, one] of attributions.entries()) {
		const next = attributions[index + 1];
		const end = next ? next.clause : stop;
		if (one.isBehind) continue;
		if (one.isParticiple && one.start - sentence.start < 4) {
			found.push({
				span: { start: contentStart(masked, one, sentence), end: next ? next.clause : stop },
				attribution: one,
			});
			continue;
		}
		// "congratulated … and expressed …": one passage, unless the second verb opens what was said anew.
		const last = found.at(-1);
		if (
			one.isInherited &&
			last &&
			!last.attribution.isParticiple &&
			!/^(?:said|told|added|stated)$/.test(one.verb)
		) {
			last.span.end = end;
			continue;
		}
		found.push({ span: { start: contentStart(masked, one, sentence), end }, attribution: one });
	}
	if (trailing) {
		const from = attributions.filter((one) => one.start < trailing.start).at(-1);
		if (!from)
			found.push({ span: { start: sentence.start, end: trailing.clause }, attribution: trailing });
	} else if (!first.isParticiple && first.clause - sentence.start > 60) {
		// "As a neighbour and friend, …, Wang said that": an opening that is long enough to be part of it.
		const opening = masked.slice(sentence.start, first.clause);
		if (/^(?:On|Regarding|Concerning|With regard to|As|Given)\b/.test(opening))
			found.unshift({ span: { start: sentence.start, end: first.clause }, attribution: first });
	}
	return found;
}

function sentenceStop(masked: string, { start, end }: Span): number {
	let stop = end;
	while (stop > start && /[.\s]/.test(masked.charAt(stop - 1))) stop--;
	return stop;
}

/** Where the passage begins: behind "said that", "told X that"; at the verb itself if that belongs to what was said. */
function contentStart(masked: string, one: Attribution, sentence: Sentence): number {
	const rest = masked.slice(one.end, sentence.end);
	const isTold = /^(?:told|tells)$/.test(one.verb);
	const that = (
		isTold
			? /^[^.;:]{0,120}?\bthat\b[,\s]*/
			: /^[\s,]*(?:(?:on|at|during|in|to)\s[^.;:]{0,80}?\s)?\bthat\b[,\s]*/
	).exec(rest);
	if (that) return one.end + that[0].length;
	if (isTold) {
		const comma = /^[^.;:,]{0,80}[:,]\s*/.exec(rest);
		return comma ? one.end + comma[0].length : sentence.end;
	}
	const colon = /^[^.;]{0,60}:\s*/.exec(rest);
	if (colon) return one.end + colon[0].length;
	if (
		one.isParticiple
			? /^(?:saying|adding|noting|stating)$/.test(one.verb)
			: plainSaying.test(one.verb)
	) {
		return one.end + (/^[\s,]*/.exec(rest)?.[0].length ?? 0);
	}
	return one.start;
}

interface Speaker {
	speakers: Person[];
	isAll: boolean;
	side?: string | undefined;
	others?: Person[] | undefined;
	how: string;
	confidence: 'high' | 'medium' | 'low';
}

/** Who speaks a passage in marks: the attribution in its sentence, or in the one before or after it. */
function speakerOf(
	text: string,
	quoted: Quoted,
	attributions: readonly Attribution[],
	sentence: Sentence,
	before: Sentence | undefined,
	after: Sentence | undefined,
	masked: string,
): Speaker | undefined {
	const close = attributions
		.filter(
			({ speaker }) =>
				speaker && !(speaker.outer.start >= quoted.start && speaker.outer.end <= quoted.end),
		)
		.toSorted((a, b) => distance(a, quoted) - distance(b, quoted));
	// One that stands before the passage and introduces it goes above one behind it, unless a full stop divides them.
	const best = close[0];
	if (best?.speaker) {
		const where = best.start < quoted.start ? 'before' : 'behind';
		return {
			...who(best.speaker),
			how: `${wayOf(best.speaker)} ${where} the passage, with “${best.verb}”`,
			confidence: best.speaker.by === 'name' ? 'high' : 'medium',
		};
	}
	const isWholeSentence =
		quoted.outer.start - sentence.start < 3 && sentence.end - quoted.outer.end < 3;
	const behind =
		after && after.start - quoted.outer.end < 4
			? attributionsOf(masked, after).find((one) => one.isBehind || one.clause - after.start < 3)
			: undefined;
	if (
		behind?.speaker &&
		after?.paragraph === sentence.paragraph &&
		/^[a-z]|^(?:He|She|The|\p{Lu})/u.test(text.slice(after.start)) &&
		!isWholeSentence
	) {
		return {
			...who(behind.speaker),
			how: 'the sentence after it names the speaker',
			confidence: 'medium',
		};
	}
	if (before && isWholeSentence) {
		const opening = attributionsOf(masked, before).at(-1);
		if (opening?.speaker)
			return {
				...who(opening.speaker),
				how: 'the sentence before it names the speaker',
				confidence: 'medium',
			};
	}
	if (
		sentence.subject &&
		!(sentence.subject.start >= quoted.start && sentence.subject.end <= quoted.end)
	) {
		return { ...who(sentence.subject), how: 'of whom the sentence speaks', confidence: 'low' };
	}
	return undefined;
}

function who(reference: Reference): Pick<Speaker, 'speakers' | 'isAll' | 'side' | 'others'> {
	return {
		speakers: reference.persons,
		isAll: reference.isAll,
		side: reference.by === 'side' ? reference.country : undefined,
		others: reference.others,
	};
}

function distance(one: Attribution, quoted: Span): number {
	return one.end <= quoted.start ? quoted.start - one.end : Math.max(0, one.start - quoted.end);
}

function wayOf(reference: Reference): string {
	switch (reference.by) {
		case 'name':
			return 'named';
		case 'pronoun':
			return 'meant by a pronoun';
		case 'office':
			return 'meant by an office alone';
		case 'side':
			return 'a side, not a person';
		case 'all':
			return 'all parties';
		default:
			reference.by satisfies never;
			throw new Error('A reference is of a kind that is not known here.');
	}
}

/** The words of a passage in marks, without the comma that the reporter puts before the closing mark. */
function passageOf(text: string, quoted: Quoted): Span {
	const span = trim(text, quoted);
	while (/[,，]/.test(text.charAt(span.end - 1))) span.end--;
	return span;
}

function trimPassage(text: string, span: Span): Span {
	const { start, end } = trim(text, span);
	let [from, to] = [start, end];
	while (/[\s,;:–—-]/.test(text.charAt(to - 1))) to--;
	const lead = /^(?:[\s,;:–—]|(?:and|but|that|while)\s)+/.exec(text.slice(from, to));
	if (lead) from += lead[0].length;
	const tail = /\s(?:and|but|while)$/.exec(text.slice(from, to));
	if (tail) to -= tail[0].length;
	while (/[\s,;]/.test(text.charAt(to - 1))) to--;
	return { start: from, end: to };
}

function without(span: Span, taken: readonly Span[]): Span[] {
	let parts = [span];
	for (const one of taken) {
		parts = parts.flatMap((part) => {
			if (one.end <= part.start || one.start >= part.end) return [part];
			return [
				{ start: part.start, end: one.start - 1 },
				{ start: one.end + 1, end: part.end },
			].filter(({ start, end }) => end > start);
		});
	}
	return parts;
}

/** Reported speech is quoted sixty words at a time at most: a longer passage is divided at its joints. */
const mostWords = 58;

export function inPieces(text: string, span: Span, most = mostWords): Span[] {
	const words = text.slice(span.start, span.end);
	if (words.split(/\s+/).length <= most) return [span];
	const joints = [...words.matchAll(/(?<=[.!?]["”’]?)\s+|;\s+(?:and\s+)?|,\s+and\s+|,\s+/g)].map(
		(match) => ({
			at: span.start + match.index,
			next: span.start + match.index + match[0].length,
			weight:
				match[0].trim() === ''
					? 4
					: match[0].startsWith(';')
						? 2
						: match[0].includes('and')
							? 1.3
							: 1,
		}),
	);
	const middle = span.start + words.length / 2;
	const best = joints
		.filter(
			({ at, next }) =>
				at - span.start > words.length * 0.2 && span.end - next > words.length * 0.2,
		)
		.toSorted((a, b) => Math.abs(a.at - middle) / a.weight - Math.abs(b.at - middle) / b.weight)[0];
	if (!best) return [span];
	return [
		...inPieces(text, { start: span.start, end: best.at }, most),
		...inPieces(text, { start: best.next, end: span.end }, most),
	];
}

function weaker(a: Statement['confidence'], b: Statement['confidence']): Statement['confidence'] {
	const order = ['low', 'medium', 'high'] as const;
	return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'low';
}
