import { describe, expect, test } from 'vitest';
import {
	dateFields,
	nameFields,
	parseQuery,
	withoutTerm,
	type Query,
	type Term,
} from '../../../src/search/query-language.ts';

/** A query as it was read, a line a group: `-` negated, `"…"` a phrase, `field=…`, ` | ` between alternatives. */
function read(text: string): string[] {
	return parseQuery(text).groups.map((group) => group.map(termText).join(' | '));
}

function termText(term: Term): string {
	const sign = term.negated ? '-' : '';
	switch (term.type) {
		case 'word':
			return sign + term.text;
		case 'phrase':
			return `${sign}"${term.text}"`;
		case 'name':
			return `${sign}${term.field}=${term.text}`;
		case 'date':
			return `${sign}${term.field}=${term.span.from}..${term.span.to}`;
	}
}

describe('parseQuery', () => {
	test.each<[string, string, string[]]>([
		['words', 'open  strait', ['open', 'strait']],
		['a phrase', '"open strait"', ['"open strait"']],
		['a phrase among words', 'keep "open strait" free', ['keep', '"open strait"', 'free']],
		['a phrase that ends a word', 'keep"open strait"free', ['keep', '"open strait"', 'free']],
		['several phrases', '"a b" "c d"', ['"a b"', '"c d"']],
		['curly marks', '“open strait”', ['"open strait"']],
		['low and high marks', '„open strait“', ['"open strait"']],
		['angled marks', '« open strait »', ['"open strait"']],
		['full-width marks', '＂open strait＂', ['"open strait"']],
		['corner marks', '「南海」', ['"南海"']],
		['double corner marks', '『南海』', ['"南海"']],
		['wide spaces', 'open\u3000strait', ['open', 'strait']],
		['full-width letters and digits', 'ＡＳＥＡＮ２０２１', ['ASEAN2021']],
		['letters in pieces', 'Phạm'.normalize('NFD'), ['Phạm'.normalize('NFC')]],
		['what a paste brings along unseen', '\uFEFFstr\u00ADait\u0000 \u0007open', ['strait', 'open']],
		['a phrase that is not closed', 'keep "open strait', ['keep', '"open strait"']],
		['a word without', 'open -strait', ['open', '-strait']],
		['a phrase without', 'open -"the strait"', ['open', '-"the strait"']],
		['other dashes as minus', '−a –b —c －d', ['-a', '-b', '-c', '-d']],
		['a dash in a word as it is', 'land-sea', ['land-sea']],
		['alternatives', 'road OR rail', ['road | rail']],
		['alternatives by sign', 'road | rail', ['road | rail']],
		['many alternatives', 'a OR "b c" OR speaker:d', ['a | "b c" | speaker=d']],
		['alternatives among words', 'x a OR b y', ['x', 'a | b', 'y']],
		['an "or" that is a word', 'road or rail', ['road', 'or', 'rail']],
		['a quoted OR', '"OR"', ['"OR"']],
		['OR with nothing before it', 'OR road', ['road']],
		['OR with nothing after it', 'road OR', ['road']],
		['OR twice', 'a OR OR b', ['a | b']],
		['OR before what is excluded', 'a OR -b c', ['a', '-b', 'c']],
		['OR after what is excluded', '-a OR b', ['-a', 'b']],
		['a field with a quoted value', 'speaker:"Wang Yi"', ['speaker=Wang Yi']],
		['a field with curly marks', 'speaker:“Wang Yi”', ['speaker=Wang Yi']],
		['a field with a space before its value', 'speaker: "Wang Yi"', ['speaker=Wang Yi']],
		['a field with a Chinese value', 'speaker:王毅', ['speaker=王毅']],
		['a field with a full-width colon', 'speaker：王毅', ['speaker=王毅']],
		['a field with corner marks', 'country:「越南」', ['country=越南']],
		['a field in capitals', 'Speaker:Wang', ['speaker=Wang']],
		['a field that is excluded', '-speaker:"Wang Yi"', ['-speaker=Wang Yi']],
		[
			'a field beside words',
			'railway topic:trade act:pledge',
			['railway', 'topic=trade', 'act=pledge'],
		],
		['a field without a value as a word', 'speaker:', ['speaker']],
		['a web address as words', 'https://a.example', ['https', '//a.example']],
		['a time of day as words', '12:30', ['12', '30']],
		['nothing', '', []],
		['a lone mark', '"', []],
		['lone signs', '- " -- : :: -" OR | …', []],
		['emoji', '😀', []],
		[
			'marks of the web as words',
			'<img src=x onerror=alert(1)>',
			['<img', 'src=x', 'onerror=alert(1)>'],
		],
		['dots of a path', '../', []],
	])('reads %s', (_, text, groups) => {
		expect(read(text)).toEqual(groups);
	});

	test.each(nameFields)('knows the field %s', (field) => {
		expect(read(`${field}:strait`)).toEqual([`${field}=strait`]);
		expect(parseQuery(`${field}:strait`).problems).toEqual([]);
	});

	test.each([
		['date:2021', 'date=20210101..20211231'],
		['date:2021-09', 'date=20210901..20210930'],
		['date:2021-09-11', 'date=20210911..20210911'],
		['date:2021-09..2023-12', 'date=20210901..20231231'],
		['date:2021..', 'date=20210101..Infinity'],
		['date:..2021', 'date=-Infinity..20211231'],
		['date:"2021"', 'date=20210101..20211231'],
		['date:２０２１', 'date=20210101..20211231'],
		['before:2022', 'before=20220101..20221231'],
		['after:2022-06', 'after=20220601..20220630'],
		['-date:2021', '-date=20210101..20211231'],
	])('reads the date of %s', (text, term) => {
		expect(read(text)).toEqual([term]);
		expect(parseQuery(text).problems).toEqual([]);
	});

	test.each([
		'soon',
		'2021-13',
		'2021-02-30',
		'2022..2021',
		'..',
		'21',
		'2021..2022..2023',
		'"11 September"',
	])('leaves out the date %s, and says how dates are written', (value) => {
		for (const field of dateFields) {
			const { groups, problems } = parseQuery(`strait ${field}:${value}`);

			expect(groups).toHaveLength(1);
			expect(problems).toEqual([expect.stringMatching(new RegExp(`is no date.*${field}:2021-09`))]);
		}
	});

	test('takes what is no field as words, lists the fields, and names the one that is meant', () => {
		const { problems } = parseQuery('speeker:Wang');

		expect(read('speeker:Wang')).toEqual(['speeker', 'Wang']);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain('There is no field "speeker:". Did you mean "speaker:"?');
		for (const field of [...nameFields, ...dateFields]) {
			expect(problems[0]).toContain(`${field}:`);
		}
	});

	test('takes colons that mean nothing as spaces', () => {
		expect(read('a:b:c')).toEqual(['a', 'b', 'c']);
		expect(parseQuery('a:b:c').problems).toEqual([expect.stringContaining('no field "a:"')]);
	});

	test.each(['constructor:a', 'toString:a', '__proto__:a', 'hasOwnProperty:"a b"'])(
		'is not misled by %s',
		(text) => {
			expect(
				parseQuery(text)
					.groups.flat()
					.every(({ type }) => type !== 'name'),
			).toBe(true);
		},
	);

	test.each([
		['words', 'strait '.repeat(1500)],
		['one word', 'x'.repeat(10_000)],
		['quotation marks', '"'.repeat(10_000)],
		['phrases', '"a b" '.repeat(1700)],
		['minus signs', '-'.repeat(10_000)],
		['colons', 'a:'.repeat(5000)],
		['OR', 'OR '.repeat(3500)],
		[
			'fields that are none',
			Array.from(
				{ length: 2000 },
				(_, index) => `${'abcdefghij'[index % 10]}${'klmnopqrst'[((index / 10) % 10) | 0]}:c`,
			).join(' '),
		],
		['dates that are none', Array.from({ length: 2000 }, (_, index) => `date:${index}x`).join(' ')],
	])('is bounded for a paste of %s', (_, text) => {
		const begin = performance.now();
		const query = parseQuery(text);

		expect(query.groups.length).toBeLessThanOrEqual(24);
		expect(query.text.length).toBeLessThanOrEqual(2000);
		expect(query.problems.length).toBeLessThanOrEqual(4);
		expect(performance.now() - begin).toBeLessThan(1000);
	});

	test('says that the end of a paste is not looked for', () => {
		expect(parseQuery('strait '.repeat(25)).problems).toEqual([
			'Only the first 24 words are looked for.',
		]);
		expect(parseQuery('strait '.repeat(24)).problems).toEqual([]);
	});

	test('says where each term stands', () => {
		const query = parseQuery('“open strait” -rail speaker:"Wang Yi" date:2021');

		expect(query.groups.flat().map(({ from, to }) => query.text.slice(from, to))).toEqual([
			'"open strait"',
			'-rail',
			'speaker:"Wang Yi"',
			'date:2021',
		]);
	});
});

describe('withoutTerm', () => {
	test.each<[string, number, string]>([
		['open', 0, ''],
		['open strait', 0, 'strait'],
		['keep "open strait" free', 1, 'keep free'],
		['keep -"open strait"', 1, 'keep'],
		['a speaker:"Wang Yi" date:2021', 1, 'a date:2021'],
		['a OR b', 0, 'b'],
		['a OR b', 1, 'a'],
		['a OR b OR c', 1, 'a OR c'],
		['x a OR b', 1, 'x b'],
		['a OR b x', 1, 'a x'],
		['x a OR b y', 0, 'a OR b y'],
		['x a OR b y', 3, 'x a OR b'],
		['x OR -a b', 1, 'x b'],
		['a OR -b', 0, '-b'],
		['FLOOR a', 1, 'FLOOR'],
		['a | b', 0, 'b'],
		['a a', 1, 'a'],
	])('of %s takes away term %i and leaves "%s"', (text, index, left) => {
		const query = parseQuery(text);

		expect(withoutTerm(query, termAt(query, index))).toBe(left);
	});

	test.each(['x a OR b y', 'a OR b OR c -d', '"p q" OR r speaker:s OR t before:2022', 'x OR -a b'])(
		'leaves the meaning of the rest of %s',
		(text) => {
			const query = parseQuery(text);
			for (const term of query.groups.flat()) {
				const rest = query.groups
					.map((group) => group.filter((one) => one !== term))
					.filter(({ length }) => length > 0)
					.map((group) => group.map(termText).join(' | '));

				expect(read(withoutTerm(query, term))).toEqual(rest);
			}
		},
	);
});

function termAt({ groups }: Query, index: number): Term {
	const term = groups.flat()[index];
	if (!term) throw new Error(`There is no term ${index}.`);
	return term;
}
