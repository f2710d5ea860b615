/** Made-up people, with names as their countries write them. */

import { plainLetters } from '../text/plain-letters.ts';
import { inventName } from './prose.ts';
import type { Random } from './random.ts';

export interface PersonName {
	/** In Latin letters, as an English text prints it. */
	name: string;
	/** As it is filed: family name first. */
	sort: string;
	/** By language and script. */
	names: Record<string, string>;
	aliases: string[];
}

/** A part of a name: in Latin letters, and as it is written at home. */
type Part = readonly [latin: string, native: string];

interface Custom {
	language: string;
	families: readonly Part[];
	given: readonly Part[];
	/** Number of given names, and what stands between them in Latin letters and at home. */
	count: number;
	between: readonly [latin: string, native: string];
	/** Between family and given name, in the native script. */
	gap: string;
	familyFirst: boolean;
}

const parts = (text: string): Part[] =>
	text
		.trim()
		.split(/\s+/)
		.map((pair) => {
			const [latin = '', native = ''] = pair.split('/');
			return [latin, native];
		});

/** Vietnamese is Latin script: the English form is the native one without its marks. */
const marked = (text: string): Part[] =>
	text
		.trim()
		.split(/\s+/)
		.map((native) => [plainLetters(native), native]);

const customs: Readonly<Record<string, Custom>> = {
	VN: {
		language: 'vi',
		families: marked(
			'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Võ Trương Đinh',
		),
		given: marked(
			'Minh Chính Văn Bình Thành Sơn Quang Hải Thanh Huệ Phúc Trọng Đức Dũng Hằng Thị Ngọc Tuấn Hùng Việt Anh Lưu Khánh Hoài Nam Thủy',
		),
		count: 2,
		between: [' ', ' '],
		gap: ' ',
		familyFirst: true,
	},
	CN: {
		language: 'zh-Hans',
		families: parts(
			'Wang/王 Li/李 Zhang/张 Liu/刘 Chen/陈 Yang/杨 Zhao/赵 Huang/黄 Zhou/周 Wu/吴 Xu/徐 Sun/孙 Hu/胡 Zhu/朱 Gao/高 Lin/林 He/何 Guo/郭 Ma/马 Luo/罗',
		),
		given: parts(
			'yi/毅 jian/建 guo/国 hua/华 ming/明 wei/伟 chao/超 xu/旭 qiang/强 jun/军 ping/平 li/丽 fang/芳 jing/静 bo/波 dong/东 hai/海 tao/涛 ning/宁 yun/云',
		),
		count: 2,
		between: ['', ''],
		gap: '',
		familyFirst: true,
	},
	KR: {
		language: 'ko',
		families: parts(
			'Kim/김 Lee/이 Park/박 Choi/최 Jung/정 Kang/강 Cho/조 Yoon/윤 Jang/장 Lim/임 Han/한 Oh/오',
		),
		given: parts(
			'min/민 jun/준 seo/서 yeon/연 ji/지 ho/호 hyun/현 woo/우 eui/의 yong/용 soo/수 young/영 jae/재 tae/태',
		),
		count: 2,
		between: ['-', ''],
		gap: '',
		familyFirst: true,
	},
	LA: {
		language: 'lo',
		families: parts(
			'Kommasith/ກົມມະສິດ Siphandone/ສີພັນດອນ Phomvihane/ພົມວິຫານ Vongsa/ວົງສາ Inthavong/ອິນທະວົງ Sisoulith/ສີສຸລິດ Chanthavong/ຈັນທະວົງ',
		),
		given: parts(
			'Saleumxay/ສະເຫຼີມໄຊ Thongloun/ທອງລຸນ Sonexay/ສອນໄຊ Khamphanh/ຄຳພັນ Bounnhang/ບຸນຍັງ Somsavat/ສົມສະຫວາດ Phankham/ພັນຄຳ',
		),
		count: 1,
		between: ['', ''],
		gap: ' ',
		familyFirst: false,
	},
	JP: {
		language: 'ja',
		families: parts(
			'Tanaka/田中 Sato/佐藤 Suzuki/鈴木 Takahashi/高橋 Ito/伊藤 Yamamoto/山本 Kobayashi/小林 Kato/加藤 Abe/阿部 Mori/森',
		),
		given: parts(
			'Taro/太郎 Fumio/文雄 Yoko/洋子 Shinzo/晋三 Hiroshi/浩 Kenji/健二 Makiko/真紀子 Yoshi/義 Takeshi/武',
		),
		count: 1,
		between: ['', ''],
		gap: '',
		familyFirst: false,
	},
	RU: {
		language: 'ru',
		families: parts(
			'Ivanov/Иванов Petrov/Петров Sokolov/Соколов Morozov/Морозов Volkov/Волков Lebedev/Лебедев Kozlov/Козлов Orlov/Орлов Zaitsev/Зайцев',
		),
		given: parts(
			'Sergey/Сергей Igor/Игорь Andrey/Андрей Yevgeny/Евгений Mikhail/Михаил Dmitry/Дмитрий Alexander/Александр Nikolai/Николай',
		),
		count: 1,
		between: ['', ''],
		gap: ' ',
		familyFirst: false,
	},
	TH: {
		language: 'th',
		families: parts(
			'Srisai/ศรีไสย Wongsawat/วงศ์สวัสดิ์ Chaiyo/ไชโย Rattana/รัตนะ Suwan/สุวรรณ Thongdee/ทองดี',
		),
		given: parts('Somchai/สมชาย Prayut/ประยุทธ์ Don/ดอน Anan/อนันต์ Malee/มาลี Kasit/กษิต Surin/สุรินทร์'),
		count: 1,
		between: ['', ''],
		gap: ' ',
		familyFirst: false,
	},
	EG: {
		language: 'ar',
		families: parts(
			'Hassan/حسن Mansour/منصور Khalil/خليل Nasser/ناصر Saleh/صالح Fahmy/فهمي Shoukry/شكري',
		),
		given: parts('Ahmed/أحمد Mohamed/محمد Sameh/سامح Khaled/خالد Omar/عمر Youssef/يوسف Nabil/نبيل'),
		count: 1,
		between: ['', ''],
		gap: ' ',
		familyFirst: false,
	},
};

/** Countries that name people as another one does. */
const alike: Readonly<Record<string, string>> = {
	TW: 'CN',
	SG: 'CN',
	KP: 'KR',
	BY: 'RU',
	KZ: 'RU',
	KG: 'RU',
	SA: 'EG',
	JO: 'EG',
	IQ: 'EG',
	AE: 'EG',
	SY: 'EG',
	MA: 'EG',
	DZ: 'EG',
	SD: 'EG',
};

const europeanGiven =
	'José María François Hélène Jürgen Zoë Søren Łukasz Václav İsmail Ana Chrystia Antony Wendy Vivian Retno Penny Tomás Ngozi Amina'.split(
		' ',
	);

/** A name after the custom of a country, given by its ISO code. */
export function namePerson(random: Random, code: string): PersonName {
	const custom = customs[alike[code] ?? code];
	if (!custom) return nameAnyone(random);
	const family = random.pick(custom.families);
	const given = Array.from({ length: custom.count }, () => random.pick(custom.given));
	const isOneWord = custom.between[0] !== ' ';
	const latin = given.map(([letters]) => letters).join(custom.between[0]);
	const latinGiven = isOneWord ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
	const native = [family[1], given.map(([, letters]) => letters).join(custom.between[1])];
	const [familyFirst, familyLast] = [`${family[0]} ${latinGiven}`, `${latinGiven} ${family[0]}`];
	return {
		name: custom.familyFirst ? familyFirst : familyLast,
		sort: custom.familyFirst ? familyFirst : `${family[0]}, ${latinGiven}`,
		names: {
			[custom.language]: (custom.familyFirst || custom.gap === ''
				? native
				: native.toReversed()
			).join(custom.gap),
		},
		aliases: random.chance(0.4) ? [custom.familyFirst ? familyLast : familyFirst] : [],
	};
}

function nameAnyone(random: Random): PersonName {
	const given = random.chance(0.5) ? random.pick(europeanGiven) : inventName(random, 2);
	const family = inventName(random, random.between(2, 3));
	const name = `${given} ${family}`;
	const plain = plainLetters(name);
	return {
		name,
		sort: plainLetters(`${family}, ${given}`),
		names: {},
		aliases: [
			...(plain === name ? [] : [plain]),
			...(random.chance(0.2) ? [`${given.charAt(0)}. ${family}`] : []),
		],
	};
}
