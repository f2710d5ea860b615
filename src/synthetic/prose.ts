/** Text that says nothing, in words that are as frequent as words are: few very often, thousands rarely. */

import { createRandom, type Random } from './random.ts';

/** Phrases that travel from meeting to meeting, the commonest first. */
export const stockPhrases = [
	'in the spirit of good neighbourliness',
	'a community with a shared future',
	'mutual respect and mutual benefit',
	'high-level exchanges and strategic communication',
	'peace, stability and development in the region',
	'the traditional friendship between the two peoples',
	'keep industrial and supply chains stable',
	'respect for independence, sovereignty and territorial integrity',
	'settle differences through dialogue and consultation',
	'the comprehensive strategic partnership',
	'deepen practical cooperation in all fields',
	'support each other in international organisations',
	'early conclusion of the negotiations',
	'joint efforts against the pandemic',
	'a rules-based international order',
	'connect the railway lines across the border',
	'exchanges between young people and localities',
	'the principles of the Charter of the United Nations',
	'facilitate customs clearance at the border gates',
	'balanced and sustainable trade',
	'the peaceful use of nuclear energy',
	'steadfast cooperation for the long term',
	'green growth and the digital economy',
	'protect the rights of citizens and companies',
	'safe and orderly navigation at sea',
	'relief for the victims of the floods',
	'a package of concessional loans',
	'the return of cultural property',
	'mutual recognition of certificates',
	'a hotline between the two ministries',
] as const;

// The hundred that make most of any text on diplomacy; what follows them in frequency is made up.
const commonWords =
	`the of and to in a that for with on two sides cooperation is will be as by both countries its would from relations
	development support trade at an are region peace between which their people it has all this more foreign economic
	international efforts minister stability said not have new exchanges further government friendship partnership
	security common agreement issues through investment willing strengthen dialogue bilateral work promote his work
	united nations each other political interests level high respect mutual continue border energy world consultation
	progress stand ready joint projects agreed thanked proposed believes implement consensus education culture climate
	health vaccines railway ports fisheries law sea meeting visit leaders plan future neighbours assistance`.split(
		/\s+/,
	);

const unspaced: Readonly<Record<string, readonly string[]>> = {
	'zh-Hans':
		`的 双方 合作 和 发展 两国 关系 支持 中方 加强 愿 将 交流 共同 推动 友好 经贸 地区 和平 稳定 继续 战略 伙伴 互利 共赢 高层 往来
		政治 互信 沟通 协调 投资 贸易 铁路 口岸 南海 疫苗 能源 农业 教育 文化 旅游 青年 气候 变化 多边 主义 国际 事务 尊重 主权
		领土 完整 协商 谈判 落实 共识 项目 基础 设施 互联 互通 边境 管理 安全 执法 渔业 海上 数字 经济 绿色 人民 福祉 传统 友谊`.split(
			/\s+/,
		),
	lo: `ສອງ ຝ່າຍ ຮ່ວມມື ການ ພັດທະນາ ສາຍພົວພັນ ມິດຕະພາບ ສະໜັບສະໜູນ ເສດຖະກິດ ການຄ້າ ລົດໄຟ ສັນຕິພາບ ປະຊາຊົນ ວັດທະນະທຳ ການສຶກສາ ຊາຍແດນ
		ພະລັງງານ ໂຄງການ ແລກປ່ຽນ ຄວາມໝັ້ນຄົງ`.split(/\s+/),
};

const spaced: Readonly<Record<string, readonly string[]>> = {
	vi: `và hai nước hợp tác của phát triển quan hệ trong các với tăng cường ủng hộ thúc đẩy kinh tế thương mại đầu tư hữu nghị truyền thống
		hòa bình ổn định khu vực biên giới đường sắt cửa khẩu cấp cao trao đổi nhất trí đề nghị cảm ơn năng lượng giáo dục văn hóa du lịch
		địa phương doanh nghiệp chuỗi cung ứng bền vững biển Đông luật pháp quốc tế đối thoại lợi ích chung tin cậy chính trị`.split(
		/\s+/,
	),
	ko: `양측은 협력을 강화하고 평화와 안정을 위해 공동 노력 발전 관계 교류 지지 경제 무역 투자 정상 회담 한반도 안보 기후 변화 국민
		문화 교육 에너지 공급망 대화 신뢰 국제 사회 합의 이행`.split(/\s+/),
};

/** Languages of sources other than English, for which there are words here. */
export const otherLanguages = ['zh-Hans', 'vi', 'ko', 'lo'] as const;

const onsets = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sc sh st str t tr v w'.split(
	' ',
);
const nuclei = 'a a e e i o u ai ea io ou'.split(' ');
const codas = ['', '', '', 'l', 'm', 'n', 'nd', 'nt', 'r', 'rt', 's', 'st'];
const endings = ['', 'ment', 'tion', 'ing', 'ity', 'al', 'ive', 'ance', 'ed', 'er', 'ship'];

/** Number of words in the vocabulary. */
const vocabularySize = 6000;

const vocabulary = makeVocabulary();

function makeVocabulary(): readonly string[] {
	const random = createRandom(1);
	const words = new Set(commonWords);
	while (words.size < vocabularySize) {
		const syllables = random.between(1, 2);
		let word = '';
		for (let count = 0; count < syllables; count++) {
			word += random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
		}
		words.add(word + random.pick(endings));
	}
	return [...words];
}

/** Made-up words, each with a capital: for cities and people. */
export function inventName(random: Random, syllables: number): string {
	let word = '';
	for (let count = 0; count < syllables; count++) {
		word += random.pick(onsets) + random.pick(nuclei);
	}
	return capital(word + random.pick(['', 'n', 'r', 's', 'l']));
}

/** A passage of so many English words, with a stock phrase now and then; no full stop at its end. */
export function passage(random: Random, length: number): string {
	const words: string[] = [];
	while (words.length < length) {
		if (length - words.length > 12 && random.chance(0.03)) {
			words.push(...random.pickSkewed(stockPhrases).split(' '));
		} else words.push(random.pickSkewed(vocabulary) + (random.chance(0.06) ? ',' : ''));
	}
	return words.join(' ').replace(/,$/, '');
}

/** A passage in one of `otherLanguages`. */
export function foreignPassage(random: Random, language: string, length: number): string {
	const words = unspaced[language] ?? spaced[language] ?? vocabulary;
	const chosen = Array.from({ length }, () => random.pickSkewed(words));
	return chosen.join(language in unspaced ? '' : ' ');
}

/** One English sentence. */
export function sentence(random: Random, length: number): string {
	return `${capital(passage(random, length))}.`;
}

/** Paragraphs of about so many words. */
export function paragraphs(random: Random, length: number): string {
	const text: string[] = [];
	for (let left = length; left > 0;) {
		const words = Math.min(left, random.between(60, 110));
		const sentences: string[] = [];
		for (let rest = words; rest > 0; rest -= 18)
			sentences.push(sentence(random, Math.min(rest, 18)));
		text.push(sentences.join(' '));
		left -= words;
	}
	return text.join('\n\n');
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
