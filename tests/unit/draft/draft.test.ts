import { describe, expect, test } from 'vitest';
import { draftFrom } from '../../../src/draft/draft.ts';
import { noNames, type KnownNames } from '../../../src/draft/known-names.ts';
import { explainDate } from '../../../src/dates/dates.ts';
import { readouts } from '../../fixtures/readouts.ts';

const draftOf = (text: string, published?: string, names: KnownNames = noNames) =>
	draftFrom(text, names, { published });

describe.each(readouts)('$name', ({ text, published, meetings }) => {
	const draft = draftOf(text, published);
	const passages = [...draft.meetings.flatMap(({ quotations }) => quotations), ...draft.unassigned];

	test.each(meetings)(
		'gives the meeting of $date with $officials',
		({ date, kind, officials, countries, direct = [], reported = [] }) => {
			const found = draft.meetings.find(
				(one) =>
					one.date === date &&
					[...officials].every((id) => one.officials.some((other) => other.id === id)),
			);
			expect(
				found,
				JSON.stringify(draft.meetings.map((one) => [one.date, one.officials.map(({ id }) => id)])),
			).toBeDefined();
			expect(found?.officials.map(({ id }) => id).toSorted()).toEqual(officials.toSorted());
			expect(found?.countries).toEqual(countries);
			if (kind) expect(found?.kind).toBe(kind);
			for (const [words, speaker] of direct) {
				expect(
					found?.quotations
						.filter(({ speech }) => speech === 'direct')
						.map((one) => [one.text, one.speaker]),
				).toContainEqual([words, speaker]);
			}
			for (const [words, speaker] of reported) {
				const by = found?.quotations
					.filter(({ speech }) => speech === 'reported')
					.map((one) => [one.text, one.speaker] as const);
				expect(
					by?.some(([said, who]) => said.includes(words) && who === speaker),
					JSON.stringify(by),
				).toBe(true);
			}
		},
	);

	test('gives no other meeting', () => {
		expect(draft.meetings.map(({ date, kind }) => `${date} ${kind}`)).toHaveLength(meetings.length);
	});

	test('quotes what stands in the text, letter for letter', () => {
		for (const one of [...passages, ...draft.otherMarks])
			expect(text.slice(one.start, one.end)).toBe(one.text);
	});

	test('gives dates that the archive can read, each with its reason', () => {
		for (const { date, dateReason } of draft.meetings) {
			if (date !== null) expect(explainDate(date)).toBeUndefined();
			expect(dateReason).not.toBe('');
		}
	});

	test('is the same when it is made again', () => {
		expect(draftOf(text, published)).toEqual(draft);
	});
});

test('no two passages of direct speech overlap', () => {
	for (const { text, published } of readouts) {
		const { meetings, unassigned } = draftOf(text, published);
		const direct = [...meetings.flatMap(({ quotations }) => quotations), ...unassigned]
			.filter(({ speech }) => speech === 'direct')
			.toSorted((a, b) => a.start - b.start);
		for (const [index, one] of direct.entries())
			expect(one.end).toBeLessThanOrEqual(direct[index + 1]?.start ?? Infinity);
	}
});

describe('who is meant (all invented)', () => {
	const lead =
		'On 5 April 2031, Chinese Foreign Minister Qiu Wenbo met with Thai Foreign Minister Anan Suksawat in Bangkok. ';
	const speaker = (words: string) => {
		const [meeting] = draftOf(lead + words).meetings;
		const said = meeting?.quotations.map(({ speakers, for: sides }) =>
			speakers.length > 0 ? speakers.join('+') : sides.join('+'),
		);
		return said?.at(-1);
	};

	test.each([
		['a name before the passage', 'Qiu said that trade would grow by half.', 'qiu-wenbo'],
		['a name behind it', 'Trade would grow by half in three years, Anan said.', 'anan-suksawat'],
		['a name behind the verb', '“Trade will grow by half,” said Anan.', 'anan-suksawat'],
		['a name in the middle', '“Trade,” Qiu said, “will grow by half before long.”', 'qiu-wenbo'],
		[
			'a pronoun',
			'Anan said that trade would grow. He added that tourism would grow too.',
			'anan-suksawat',
		],
		[
			'an office alone',
			'The Thai foreign minister stressed that trade would grow by half.',
			'anan-suksawat',
		],
		[
			'a side with one person',
			'The Chinese side expressed readiness to open the border again.',
			'qiu-wenbo',
		],
		['both', 'Both sides agreed to open the border again next year.', 'qiu-wenbo+anan-suksawat'],
		[
			'a sentence that goes on',
			'Qiu said that trade would grow. China is ready to open its market further.',
			'qiu-wenbo',
		],
		[
			'an aside between name and verb',
			'Anan, who is also deputy prime minister, noted that trade would grow.',
			'anan-suksawat',
		],
		['for his part', 'For his part, Anan said that trade would grow by half.', 'anan-suksawat'],
		[
			'the end of a paragraph',
			'Trade would grow by half in three years. Tourism would grow as well in the years to come, Anan said.',
			'anan-suksawat',
		],
	])('%s', (_, words, who) => {
		expect(speaker(words)).toBe(who);
	});

	test('is no scholar: his words belong to no meeting', () => {
		const draft = draftOf(
			`${lead}Gu Minzhe, dean of the Institute of Lakes, told a newspaper: “Nothing will come of the talks this year.”`,
		);
		expect(draft.meetings.flatMap(({ quotations }) => quotations)).toEqual([]);
		expect(draft.unassigned.map(({ text }) => text)).toContain(
			'Nothing will come of the talks this year.',
		);
	});
});

describe('what is unsure', () => {
	test('is asked: no day of publication', () => {
		const draft = draftOf(
			'Kenyan Foreign Minister Wanjiru Ndolo met Ghanaian Foreign Minister Kofi Adjei on Monday in Accra.',
		);
		expect(draft.meetings[0]?.date).toBeNull();
		expect(draft.meetings[0]?.questions.join()).toContain('--published');
	});

	test('is marked: a text without any day has that of its publication, as uncertain', () => {
		const draft = draftOf(
			'Kenyan Foreign Minister Wanjiru Ndolo met Ghanaian Foreign Minister Kofi Adjei in Accra.',
			'2031-05-02',
		);
		expect(draft.meetings[0]?.date).toBe('2031-05-02?');
		expect(draft.meetings[0]?.questions).not.toEqual([]);
	});

	test('is kept apart: a meeting that the text only looks back on', () => {
		const draft = draftOf(
			'Kenyan Foreign Minister Wanjiru Ndolo met Ghanaian Foreign Minister Kofi Adjei in Accra on Monday. Ndolo and Adjei last met in Nairobi in March 2029.',
			'2031-05-02',
		);
		expect(
			draft.meetings.map(({ date, standing, confidence }) => [date, standing, confidence]),
		).toEqual([
			['2031-04-28', 'main', 'high'],
			['2029-03', 'mention', 'low'],
		]);
	});

	test('is nothing: a text without a meeting gives none', () => {
		const draft = draftOf(
			'The river rose by two metres in the night. “We slept on the roof,” said a farmer.',
			'2031-05-02',
		);
		expect(draft.meetings).toEqual([]);
		expect(draft.questions.join()).toContain('No meeting');
	});
});

test('an empty text and one of nothing but marks are read without failing', () => {
	for (const text of ['', '\n\n', '“', '"""\'\'\'', '— — —', '(((', 'A'.repeat(5000)])
		expect(draftOf(text).meetings).toEqual([]);
});

test('the archive’s names, sessions and meetings are recognised', () => {
	const names: KnownNames = {
		...noNames,
		officials: [
			{ id: 'qiu-wenbo', name: 'Qiu Wenbo', names: ['Qiu Wenbo', '邱文博'], country: 'china' },
		],
		countries: [{ id: 'china', name: 'China', iso: 'CN', names: ['China', '中国'] }],
		series: [
			{
				id: 'lake-commission',
				names: ['China-Laos Commission on Lakes'],
				countries: ['china', 'laos'],
			},
		],
		meetings: [
			{ id: 'session-4', date: '2031-05', officials: [], series: 'lake-commission', session: 4 },
		],
	};
	const draft = draftOf(
		'On 2 May 2031, 邱文博 and Lao Deputy Prime Minister Mali Phommasy co-chaired the 4th Session of the Laos-China Commission on Lakes in Boten.',
		undefined,
		names,
	);
	const [meeting] = draft.meetings;
	expect(meeting?.officials.map(({ id, proposed }) => [id, proposed])).toEqual([
		['qiu-wenbo', false],
		['mali-phommasy', true],
	]);
	expect([meeting?.series, meeting?.session, meeting?.recorded]).toEqual([
		'lake-commission',
		4,
		'session-4',
	]);
	expect(draft.proposed.officials.map(({ id, country }) => [id, country])).toEqual([
		['mali-phommasy', 'laos'],
	]);
	expect(draft.proposed.countries.map(({ id }) => id)).toEqual(['laos']);
});
