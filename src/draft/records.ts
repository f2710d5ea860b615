/** Draft records as files: front matter that fits the archive where the text allows, and questions where it does not. */

import { slug } from '../text/slug.ts';
import { draftHead } from '../data/draft-marks.ts';
import { recordText, type Remarks } from '../data/write-record.ts';
import { isPrintedAsFiled, sortName } from '../text/sort-name.ts';
import { fold } from '../text/fold.ts';
import type { Draft, DraftMeeting, DraftQuotation } from './draft.ts';
import { inPieces } from './statements.ts';

export interface SourceFacts {
	/** SHA-256 of the file, 64 hexadecimal digits. */
	sha256: string;
	/** Name of the file, without folders: stands for a title that the text does not give. */
	file: string;
	outlet?: string | undefined;
	url?: string | undefined;
	language: string;
	title?: string | undefined;
}

export interface RecordFile {
	/** Path below the folder of drafts, as it would be below `content/`. */
	path: string;
	text: string;
}

const head = [
	`${draftHead} made by rules from a text: a guess. Answer every "?" and delete it; compare the rest with the text.`,
	'What each guess rests on stands beside it; numbers are places in the text, in UTF-16 units.',
];

/** Files for a draft: its meetings, its sources, and the officials and countries that the archive lacks. */
export function recordFiles(
	text: string,
	draft: Draft,
	facts: SourceFacts,
	taken: ReadonlySet<string>,
): RecordFile[] {
	const sources = sourceIds(draft, facts, taken);
	return [
		...draft.meetings.map((meeting) => ({
			path: `meetings/${/^\d{4}/.exec(meeting.date ?? '')?.[0] ?? 'undated'}/${free(meeting.id, taken)}.md`,
			text: meetingFile(text, meeting, sources),
		})),
		...sourceFiles(text, draft, facts, sources),
		...draft.proposed.officials.map((one) => ({
			path: `officials/${free(one.id, taken)}.md`,
			text: officialFile(one),
		})),
		...draft.proposed.countries.map((one) => ({
			path: `countries/${one.id}.md`,
			text: recordText({ name: one.name, iso: one.iso }),
		})),
	];
}

/** An id that no record has. */
function free(id: string, taken: ReadonlySet<string>): string {
	let candidate = id;
	for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
	return candidate;
}

function meetingFile(text: string, meeting: DraftMeeting, sources: readonly string[]): string {
	const accounts = [
		...new Set(meeting.articles.map((index) => sources[index] ?? sources[0] ?? '')),
	];
	const parties = new Set([
		...meeting.countries,
		...meeting.officials.flatMap((one) => one.for ?? []),
	]);
	// A side of which nobody is named, and that is no country, is no party of a record.
	const told = meeting.quotations.map((one) => ({
		...one,
		for: one.for.filter((side) => parties.has(side)),
	}));
	const spoken = told.filter(({ speakers, for: sides }) => speakers.length + sides.length > 0);
	const unspoken = told.filter(({ speakers, for: sides }) => speakers.length + sides.length === 0);
	const ids = new Set<string>();
	const commitments = spoken.flatMap((one) => piecesOf(text, one).map((quote) => ({ one, quote })));
	const isInferred =
		meeting.date !== null && !['day', 'days', 'month', 'year'].includes(meeting.dateRule);
	const isPlaceInferred =
		meeting.place !== undefined &&
		meeting.place.how !== 'named in the sentence' &&
		meeting.place.how !== 'where the visit led';
	const inferred = [...(isInferred ? ['date'] : []), ...(isPlaceInferred ? ['place'] : [])];
	const { city, region, country, venue } = meeting.place ?? {};
	const data = {
		title: meeting.title,
		date: meeting.date ?? undefined,
		kind: meeting.kind,
		status: meeting.status === 'held' ? undefined : meeting.status,
		place: { city, region, country, venue },
		countries: meeting.countries,
		officials: meeting.officials.map((one) => ({
			official: one.id,
			for: one.for,
			as: one.as === undefined ? undefined : flat(one.as),
			part: one.part === 'participant' ? undefined : one.part,
		})),
		unnamed: meeting.unnamed,
		series: meeting.series,
		session: meeting.series === undefined ? undefined : meeting.session,
		accounts: accounts.map((source) => ({ source })),
		commitments: commitments.map(({ one, quote }) => ({
			id: commitmentId(quote, ids),
			speakers: one.speakers,
			for: one.speakers.length === 0 ? one.for : undefined,
			speech: one.speech,
			act: one.act,
			quote,
			account: sources[one.article] ?? accounts[0],
		})),
		inferred,
		note: [
			isInferred ? meeting.dateReason : '',
			isPlaceInferred ? `The place is ${meeting.place?.how}.` : '',
		]
			.filter(Boolean)
			.join(' '),
	};
	const general = meeting.questions.map((one) => `? ${one}`);
	if (meeting.recorded !== null)
		general.unshift(
			`? The archive seems to have this meeting: ${meeting.recorded}. If so, add an account there and delete this draft.`,
		);
	if (meeting.standing === 'mention')
		general.push('? The text only looks back on this. Is it worth a record?');
	if (meeting.date === null)
		general.push(
			'? date: the text does not say enough. Add it if you know it from elsewhere, with inferred and a note.',
		);
	if (meeting.session !== undefined && meeting.series === undefined)
		general.push(
			`? The text calls it “${flat(meeting.sessionName ?? '')}”, number ${meeting.session}. Which series is that? Add series and session.`,
		);
	for (const one of unspoken)
		general.push(
			`? Who says, at ${one.start}–${one.end}: “${flat(one.text).slice(0, 160)}”? (${one.how})`,
		);
	const found = `Found at ${meeting.evidence.start}: “${flat(meeting.evidence.text).slice(0, 300)}”`;
	const above = [
		{ path: ['date'], lines: [`${meeting.dateReason} (rule: ${meeting.dateRule})`] },
		...meeting.officials.map((one, index) => ({
			path: ['officials', index],
			lines: [
				`${one.proposed ? '? not in the archive: see the draft in officials/. ' : ''}At ${one.start}: “${flat(text.slice(one.start, one.end))}”; ${one.how}`,
				...(one.for === undefined ? ['? for: which country or organisation?'] : []),
			],
		})),
		...commitments.map(({ one }, index) => ({
			path: ['commitments', index],
			lines: [
				`${one.confidence === 'high' ? '' : `? ${one.confidence} confidence. `}At ${one.start}–${one.end}; ${one.how}. The act is guessed by its words.`,
			],
		})),
	] satisfies Remarks['above'];
	return recordText(data, '', { head: [...head, ...general, found], above });
}

/** White space as one space: records compare so, and a folded block would change line breaks anyway. */
function flat(words: string): string {
	return words.replaceAll(/\s+/g, ' ').trim();
}

/** A passage in pieces that the archive takes: 60 words of reported speech, 120 of others. */
function piecesOf(text: string, { start, end, speech }: DraftQuotation): string[] {
	return inPieces(text, { start, end }, speech === 'reported' ? 60 : 118).map((piece) =>
		flat(text.slice(piece.start, piece.end)),
	);
}

const light =
	/^(?:the|a|an|and|or|of|for|to|in|on|at|with|by|that|is|are|was|were|be|will|would|has|have|had|its|his|her|their|our|we|it|he|she|they|this|as|from|all|also|both|sides|two|china|vietnam)$/;

/** The first weighty words of a passage, once in a meeting. */
function commitmentId(quote: string, taken: Set<string>): string {
	const words = slug(fold(quote))
		.split('-')
		.filter((word) => word.length > 1);
	const weighty = words.filter((word) => !light.test(word));
	const stem = (weighty.length > 1 ? weighty : words).slice(0, 4).join('-') || 'passage';
	let id = stem;
	for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
	taken.add(id);
	return id;
}

/** Ids of the sources, one an article; the first is the file itself. */
function sourceIds(draft: Draft, facts: SourceFacts, taken: ReadonlySet<string>): string[] {
	const used = new Set<string>();
	return draft.articles.map((article, index) => {
		const outlet =
			index === 0 && draft.articles.length > 1 ? facts.outlet : (article.agency ?? facts.outlet);
		const title = (index === 0 ? facts.title : undefined) ?? article.title;
		const stem = [
			slug(outlet ?? ''),
			article.published ?? draft.published ?? '',
			slug(title ?? facts.file.replace(/\.[^.]*$/, ''))
				.split('-')
				.slice(0, 6)
				.join('-'),
		]
			.filter(Boolean)
			.join('-');
		let id = free(stem || 'text', taken);
		while (used.has(id)) id = `${id}-2`;
		used.add(id);
		return id;
	});
}

function sourceFiles(
	text: string,
	draft: Draft,
	facts: SourceFacts,
	ids: readonly string[],
): RecordFile[] {
	const isMany = draft.articles.length > 1;
	return draft.articles.map((article, index) => {
		const isHost = index === 0;
		const words = text
			.slice(article.start, article.end)
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		const outlet = isHost
			? (facts.outlet ?? (isMany ? undefined : article.agency))
			: article.agency;
		const data = {
			title: (isHost ? facts.title : undefined) ?? article.title ?? `[${facts.file}]`,
			outlet,
			dateline: article.dateline === undefined ? undefined : flat(article.dateline),
			published: isHost ? draft.published : article.published,
			language: facts.language,
			url: isHost ? facts.url : undefined,
			sha256: isHost ? facts.sha256 : undefined,
			in: isHost ? undefined : ids[0],
			extent: isMany
				? {
						from: flat(words[0] ?? '').slice(0, 160),
						to: flat(words.at(-1) ?? '').slice(-160),
					}
				: undefined,
		};
		const questions: string[] = [];
		if (outlet === undefined)
			questions.push('? outlet: does the text itself name it? A picture credit is none.');
		if (outlet !== undefined && facts.outlet === undefined)
			questions.push('? outlet: taken from the brackets of the dateline. Write the name in full.');
		if (article.title === undefined && facts.title === undefined)
			questions.push('? title: none was found; the file’s name stands for it.');
		if (isHost && draft.published === undefined)
			questions.push('? published: the text does not say when.');
		if (isHost && isMany)
			questions.push(
				'? extent: what stands before the first article. Does the text reprint the others, as is assumed here?',
			);
		const remarks = { head: [...head, ...questions] };
		return { path: `sources/${ids[index]}.md`, text: recordText(data, '', remarks) };
	});
}

function officialFile(one: Draft['proposed']['officials'][number]): string {
	const data = {
		name: one.name,
		sort: sortName(one.name, isPrintedAsFiled(one.country)),
		country: one.country,
	};
	const lines = [
		...head,
		`? Is this a new official, or one of the archive under another spelling? Recognised by: ${one.how}.`,
		`Office in the text: ${one.as === undefined ? 'none' : flat(one.as)}. At ${one.start}: “${flat(one.sentence).slice(0, 300)}”`,
		'? sort: the name to file under, family name first. Is it right?',
		one.country === undefined
			? '? country: the text does not say it beside the name.'
			: `Country: ${one.countryReason ?? 'named beside the office'}.`,
	];
	return recordText(data, '', { head: lines });
}
