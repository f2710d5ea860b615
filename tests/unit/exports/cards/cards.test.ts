import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	archiveCard,
	cardSize,
	cardSvg,
	meetingCard,
	textsOf,
	type CardText,
} from '../../../../src/exports/cards/card.ts';
import { cardPress } from '../../../../src/exports/cards/draw.ts';
import { palettePng } from '../../../../src/exports/cards/png.ts';
import { lineFonts } from '../../../../src/fonts/set-lines.ts';
import { archiveOf, country, meeting } from '../../../fixtures/records.ts';

const names = {
	vi: 'Việt Nam',
	'zh-Hans': '越南',
	ko: '베트남',
	lo: 'ຫວຽດນາມ',
	km: 'វៀតណាម',
	th: 'เวียดนาม',
	my: 'ဗီယက်နမ်',
};
const archive = archiveOf({
	countries: [country('kestria', { names }), country('valdoria')],
	meetings: [meeting('talks', { title: 'Talks on the strait', date: '2021-09-10/2021-09-12' })],
});
const [talks] = archive.meetings;
if (!talks) throw new Error('There is no meeting.');
const card = meetingCard(archive, talks);

test('says title, date as precisely as it is known, and parties with their names', () => {
	expect(card).toEqual({
		language: 'en',
		archive: 'Strait Papers',
		title: 'Talks on the strait',
		below: 'Meeting · between 10 and 12 September 2021',
		parties: [
			{
				name: 'Kestria',
				names: Object.entries(names).map(([language, text]) => ({ text, language })),
			},
			{ name: 'Valdoria', names: [] },
		],
	});
	expect(archiveCard(archive).parties[0]?.name).toBe('1 meeting, 0 quotations');
});

describe('a picture', async () => {
	const long: CardText = {
		language: 'en',
		archive: 'Strait Papers',
		title: 'A title that is much longer than titles are, '.repeat(8),
		below: 'Meeting',
		parties: Array.from({ length: 12 }, (_, index) => ({ name: `Country ${index}`, names: [] })),
	};
	const draw = await cardPress([card, long].flatMap(textsOf));

	test('has the size that pages state, and is the same each time', async () => {
		const png = Buffer.from(draw(card));
		expect(png.readUInt32BE(16)).toBe(cardSize.width);
		expect(png.readUInt32BE(20)).toBe(cardSize.height);
		const again = await cardPress([long, card].flatMap(textsOf));
		expect(png.equals(again(card))).toBe(true);
	});

	test('holds the longest title and any number of parties', async () => {
		const svg = cardSvg(long, await lineFonts(textsOf(long)));
		const lines = Array.from(svg.matchAll(/translate\(72 (\d+)\) scale\((\d+)\)/g), ([, y]) =>
			Number(y),
		);
		expect(lines.length).toBeGreaterThan(5);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(Math.max(...lines)).toBeLessThan(cardSize.height - 30);
	});
});

describe('palettePng', () => {
	const pixels = (colours: number[][]) => Uint8Array.from(colours.flatMap((one) => [...one, 255]));

	test('is a PNG whose palette and lines give the same picture', () => {
		const colours = [
			[0, 0, 0],
			[255, 255, 255],
			[143, 45, 33],
			[255, 255, 255],
		];
		const png = Buffer.from(palettePng(pixels(colours), 2, 2) ?? []);
		const chunks = new Map<string, Buffer>();
		for (let at = 8; at < png.length;) {
			const length = png.readUInt32BE(at);
			chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
			at += length + 12;
		}
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		const palette = chunks.get('PLTE') ?? Buffer.of();
		const lines = inflateSync(chunks.get('IDAT') ?? Buffer.of());
		const found = [1, 2, 4, 5].map((at) => {
			const index = (lines[at] ?? 0) * 3;
			return [...palette.subarray(index, index + 3)];
		});
		expect(found).toEqual(colours);
	});

	test('is none for a picture of too many colours', () => {
		const many = Array.from({ length: 1024 }, (_, index) => [
			(index % 32) * 8,
			Math.floor(index / 32) * 8,
			0,
		]);
		expect(palettePng(pixels(many), 32, 32)).toBeUndefined();
	});
});
