import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../src/draft/gazetteer.ts';
import { paragraphsOf } from '../../../src/draft/layout.ts';
import { findPeople, type KnownOfficial } from '../../../src/draft/people.ts';

const gazetteer = buildGazetteer({
	countries: [{ id: 'laos', name: 'Laos', iso: 'LA', names: ['Laos', 'Lao PDR', 'ລາວ'] }],
	organisations: [],
});
const find = (text: string, known: KnownOfficial[] = []) =>
	findPeople(text, paragraphsOf(text), known, gazetteer);
const introduced = (text: string) =>
	find(text).persons.map(({ name, country, offices }) => [name, offices[0]?.text, country]);

describe('a person introduced by the text (all invented)', () => {
	test.each([
		[
			'Vietnamese Foreign Minister Ho Thanh Tam said so.',
			'Ho Thanh Tam',
			'Foreign Minister',
			'vietnam',
		],
		[
			'Chinese State Councilor and Foreign Minister (FM) Qiu Wenbo met him.',
			'Qiu Wenbo',
			'State Councilor and Foreign Minister',
			'china',
		],
		[
			'Chinese Minister of Commerce Lu Haitao met him.',
			'Lu Haitao',
			'Minister of Commerce',
			'china',
		],
		[
			'General Secretary of the Communist Party of Vietnam Central Committee Dang Van Phuc met him.',
			'Dang Van Phuc',
			'General Secretary of the Communist Party of Vietnam Central Committee',
			'vietnam',
		],
		[
			'He met Paulo da Costa Ximenes, minister of foreign affairs and cooperation of Timor-Leste, on Thursday.',
			'Paulo da Costa Ximenes',
			'minister of foreign affairs and cooperation of Timor-Leste',
			'timor-leste',
		],
		[
			'He met the Cambodian Deputy Prime Minister, Sok Vannarith, in Phnom Penh.',
			'Sok Vannarith',
			'Deputy Prime Minister',
			'cambodia',
		],
		[
			'U.S. Secretary of State Harlan J. Pettibone met him.',
			'Harlan J. Pettibone',
			'Secretary of State',
			'united-states',
		],
		[
			'Minister of Trade Goh Wei Han of Singapore met him.',
			'Goh Wei Han',
			'Minister of Trade',
			'singapore',
		],
		[
			'He met Mali Phommasy, Lao Ambassador to China, today.',
			'Mali Phommasy',
			'Lao Ambassador to China',
			'laos',
		],
		[
			'Minister of Culture, Sports and Tourism Vu Thi Hoa of Vietnam met him.',
			'Vu Thi Hoa',
			'Minister of Culture, Sports and Tourism',
			'vietnam',
		],
		[
			'South Korean Foreign Minister Bae Seung-woo met him.',
			'Bae Seung-woo',
			'Foreign Minister',
			'south-korea',
		],
		[
			'National Assembly Chairman Vuong Dinh Hue met him.',
			'Vuong Dinh Hue',
			'National Assembly Chairman',
			undefined,
		],
		[
			'Vietnamese Deputy Prime Minister Do Huu Tai met him.',
			'Do Huu Tai',
			'Deputy Prime Minister',
			'vietnam',
		],
	])('%s', (text, name, office, country) => {
		expect(introduced(text)).toEqual([[name, office, country]]);
	});

	test('is a title of honour enough, and it is no part of the name', () => {
		expect(introduced('H.E. Dato’ Seri Azman bin Hashim spoke.')[0]?.[0]).toBe('Azman bin Hashim');
	});

	test.each([
		'The Belt and Road Initiative grew.',
		'They met at the Government Headquarters in Ho Chi Minh City.',
		'The Guangxi Zhuang Autonomous Region borders Vietnam.',
		'He is a member of the Central Committee.',
		'The Free Trade Agreement was signed on Monday.',
	])('nobody is one in "%s"', (text) => {
		expect(find(text).persons).toEqual([]);
	});

	test('a scholar is marked as taking no part', () => {
		const [person] = find(
			'Gu Minzhe, dean of the Institute of Lakes at Orva University, said so.',
		).persons;
		expect(person?.isOutsider).toBe(true);
	});
});

describe('a person named again', () => {
	test.each([
		[
			'by the family name that stands first',
			'Chinese Foreign Minister Qiu Wenbo came. Qiu said so.',
			'Qiu',
		],
		[
			'by the given name, as in Vietnam',
			'Vietnamese Foreign Minister Ho Thanh Tam came. Minister Tam said so.',
			'Tam',
		],
		[
			'by the last two words',
			'Vietnamese Foreign Minister Ho Thanh Tam came. Thanh Tam said so.',
			'Thanh Tam',
		],
		[
			'by the family name that stands last',
			'Norwegian Foreign Minister Solveig Brandvold came. Minister Brandvold said so.',
			'Brandvold',
		],
	])('%s', (_, text, short) => {
		const { persons, mentions } = find(text);
		expect(persons).toHaveLength(1);
		expect(mentions.map((one) => one.text)).toContain(short);
	});

	test('with and without an initial is one', () => {
		expect(
			find(
				'U.S. Secretary of State Harlan J. Pettibone came. U.S. Secretary of State Harlan Pettibone left.',
			).persons,
		).toHaveLength(1);
	});

	test('and two who share a family name stay two', () => {
		const { persons, mentions } = find(
			'Chinese Foreign Minister Qiu Wenbo and Chinese Commerce Minister Qiu Anlan came. Qiu said so.',
		);
		expect(persons).toHaveLength(2);
		expect(mentions.at(-1)?.others).toHaveLength(1);
	});
});

describe('an official of the archive', () => {
	const known = [
		{
			id: 'qiu-wenbo',
			name: 'Qiu Wenbo',
			names: ['Qiu Wenbo', '邱文博', 'Khâu Văn Bác'],
			country: 'china',
		},
	];

	test.each(['Qiu Wenbo met him.', '邱文博 met him.', 'KHÂU VĂN BÁC met him.'])(
		'is found in "%s"',
		(text) => {
			expect(find(text, known).persons.map(({ id, known: isKnown }) => [id, isKnown])).toEqual([
				['qiu-wenbo', true],
			]);
		},
	);

	test('is not a part of a longer name', () => {
		expect(find('Premier Qiu Wenbohai met him.', known).persons[0]?.id).toBe('qiu-wenbohai');
	});
});
