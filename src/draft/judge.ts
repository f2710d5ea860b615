/** Whether words in quotation marks are somebody's speech, or a title, a name, a manner of speaking. */

import type { Quoted } from './marks.ts';
import { saying, sayingParticiple } from './lexicon.ts';
import type { Span } from './layout.ts';

export interface Judgement {
	/** `other`: a title, a name, a term, a phrase that the writer keeps at arm's length. */
	kind: 'speech' | 'other' | 'unsure';
	confidence: 'high' | 'medium' | 'low';
	/** Why, in words for the editor. */
	how: string;
}

const naming =
	/\b(?:so-called|termed|dubbed|known as|called|titled|entitled|themed?|under the (?:theme|title|motto|slogan|banner|name)(?: of)?|initiative|named|nicknamed|branded|labell?ed|referred to as|the (?:term|phrase|word|concept|principle|policy|formula|slogan|motto|idea|notion|spirit) (?:of )?)\s*$/i;
const behindName =
	/^[”"’'»」』,.]*\s*(?:initiative|policy|principle|plan|strategy|framework|programme|program|project|mechanism|approach|concept|declaration|agreement|vision|formula|model|circles?|gap|spirit|document|paper|book|film|exhibition|series|campaign|operation|theory|model|line|corridor|solution|diplomacy|campaign)\b/i;
const sayingWord = new RegExp(
	String.raw`(?<!\p{L})(?:${saying}|${sayingParticiple})(?!\p{L})`,
	'iu',
);
const finite =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|must|can|could|may|might|do|does|did|am|['’]s|['’]re|['’]ll|['’]ve|n['’]t|let|need|want|hope|believe|support|remain|continue|stand|seek|work|make|take|welcome|look|agree|think|know|see|urge|call)\b/i;

/**
 * Judges one passage in marks. `sentence` is the sentence or paragraph in which it stands, `isWhole` whether
 * nothing else stands there.
 */
export function judge(text: string, quoted: Quoted, sentence: Span): Judgement {
	const words = text.slice(quoted.start, quoted.end).trim();
	const count = words.split(/\s+/).length;
	const hanCount = [
		...words.matchAll(
			/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu,
		),
	].length;
	const before = text.slice(Math.min(sentence.start, quoted.outer.start), quoted.outer.start);
	const after = text.slice(quoted.outer.end, Math.max(sentence.end, quoted.outer.end));
	const size = hanCount > 6 ? Math.max(count, Math.round(hanCount / 2)) : count;
	const isAttributed =
		sayingWord.test(before) || sayingWord.test(after) || /\baccording to\b/i.test(before + after);
	const endsAsSentence = /[.!?…。！？,]$/.test(words);
	const isSet = /(?:[:,]|^)\s*$/.test(before.slice(-4)) && /^["“„«「‘']?\p{Lu}/u.test(words);

	if (isTitle(words) && !(isSet && finite.test(words) && endsAsSentence)) {
		return {
			kind: 'other',
			confidence: size > 1 ? 'high' : 'medium',
			how: 'every weighty word begins with a capital letter: a title or a name',
		};
	}
	if (size <= 10 && naming.test(before)) {
		return {
			kind: 'other',
			confidence: 'medium',
			how: 'the words before it introduce a name or a term',
		};
	}
	if (size <= 5 && behindName.test(after)) {
		return { kind: 'other', confidence: 'medium', how: 'it stands before the thing that it names' };
	}
	if (quoted.continues || quoted.isOpen) {
		return {
			kind: 'speech',
			confidence: size > 8 ? 'high' : 'low',
			how: 'a quotation over several paragraphs',
		};
	}
	if (size <= 3) {
		if (endsAsSentence && isSet && isAttributed)
			return { kind: 'speech', confidence: 'low', how: 'short words after a verb of saying' };
		return {
			kind: isAttributed ? 'unsure' : 'other',
			confidence: 'low',
			how: 'so few words may be a manner of speaking',
		};
	}
	if (isAttributed || isSet) {
		if (size >= 8 || isSet)
			return {
				kind: 'speech',
				confidence: 'high',
				how: isAttributed ? 'a verb of saying in the sentence' : 'set off as a sentence of its own',
			};
		return finite.test(words) || size >= 5
			? { kind: 'speech', confidence: 'medium', how: 'a verb of saying in the sentence' }
			: {
					kind: 'speech',
					confidence: 'low',
					how: 'a verb of saying in the sentence, but few words',
				};
	}
	if (size >= 8)
		return {
			kind: 'speech',
			confidence: 'medium',
			how: 'long enough to be speech, though no verb of saying stands by',
		};
	return { kind: 'unsure', confidence: 'low', how: 'no verb of saying stands by' };
}

const small = /^(?:a|an|the|and|or|of|for|in|on|at|to|with|by|from|as|vs|de|la|one|two)$/i;

/** "Code of Conduct in the South China Sea": capitals throughout, small words left aside. */
function isTitle(words: string): boolean {
	const parts = words.replace(/[.,;:!?]+$/, '').split(/\s+/);
	if (parts.length > 14 || !/^[\p{Lu}\d]/u.test(parts[0] ?? '')) return false;
	const weighty = parts.filter((part) => !small.test(part));
	if (weighty.length === 0) return false;
	const capital = weighty.filter((part) => /^[(\d"'“‘]*[\p{Lu}\d]/u.test(part)).length;
	if (parts.length === 1) return true;
	return capital === weighty.length || (weighty.length > 4 && capital / weighty.length > 0.85);
}
