/** The officials that a cell of a list names. */

import type { ImportMap } from './map.ts';
import { nameWords } from './names.ts';
import { foldName } from '../text/fold.ts';

/** One official as a row names one. */
export interface Mention {
	name: string;
	role: string;
	/** The label of a country; empty where the list gives none. */
	country: string;
	/** What was done to the words of the list, for the report. */
	mended?: string | undefined;
}

const months =
	/\s+(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Takes a cell such as "Tony Blair|Prime Minister|United Kingdom; …" apart. `words` is the description that the list
 * was made from: a name that was cut off in it ("van" for "van den Broek") is completed from there, and the month of
 * a date that was taken for a name ("Begin May 24") is taken off. Those of whom the description says that they were not
 * there, such as a dead president, are left out: they are found by asking what the cell names and this does not.
 */
export function mentionsIn(
	cell: string,
	words: string,
	row: string,
	{ officials, people }: Pick<ImportMap, 'officials' | 'people'>,
): Mention[] {
	const { between, divider, parts } = officials;
	const entries = cell
		.split(between)
		.map((entry) => entry.trim())
		.filter(Boolean);
	return entries.flatMap((entry) => {
		const values = entry.split(divider).map((part) => part.trim());
		const mention: Mention = { name: '', role: '', country: '' };
		for (const [index, part] of parts.entries()) mention[part] = values[index] ?? '';
		const rule = people.find(
			(one) =>
				one.name === mention.name &&
				(one.role === undefined || one.role === mention.role) &&
				(one.country === undefined || one.country === mention.country) &&
				(one.row === undefined || one.row === row),
		);
		if (rule) {
			const { name, role, country } = rule.read;
			return [
				{
					name: name ?? mention.name,
					role: role ?? mention.role,
					country: country ?? mention.country,
					mended: `"${entry}" is read otherwise: ${rule.why}`,
				},
			];
		}
		return divideTwo(mention).flatMap((one) => asTheyWere(complete(one, words), words) ?? []);
	});
}

const ranks =
	'Prime Minister|President|Foreign Minister|Foreign Secretary|King|Queen|Chancellor|Premier|Crown Prince|Chairman';

/** Two people in one entry: "Anwar Sadat, Prime Minister Mustafa Khalil". */
function divideTwo(mention: Mention): Mention[] {
	const match = new RegExp(`^(.+?)(?:,| and) (?:and )?(${ranks}) (.+)$`).exec(mention.name);
	if (!match) return [mention];
	const [, first = '', role = '', second = ''] = match;
	const mended = `"${mention.name}" names two people`;
	return [
		{ ...mention, name: first, mended },
		...divideTwo({ ...mention, name: second, role, mended }),
	];
}

function complete(mention: Mention, words: string): Mention {
	const tidy = mention.name
		.replace(/^and /, '')
		.replace(/^(\p{L}+) \1(?= )/u, '$1')
		.replace(/(?<=\p{Ll}{3})\. \p{Lu}.*$/u, '');
	if (tidy !== mention.name) {
		return { ...mention, name: tidy, mended: `"${mention.name}" is more than a name` };
	}
	const { name } = mention;
	const month = months.exec(name);
	if (month && new RegExp(`${escaped(name)}\\s+\\d`).test(words)) {
		const mended = `"${name}" ends with the month of a date`;
		return { ...mention, name: name.slice(0, month.index), mended };
	}
	if (!isCutOff(name)) return mention;
	const rest = new RegExp(
		`\\b${escaped(name)}\\.?[\\s–-]+((?:(?:van|von|de|den|der|al|bin)[\\s–-]+)*(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+)(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+))*)`,
		'u',
	).exec(words)?.[1];
	if (!rest) return mention;
	const head = /^(?:Dr|Mr|Mrs)$/.test(name) ? '' : `${name}${name.endsWith(' al') ? '-' : ' '}`;
	return { ...mention, name: `${head}${rest}`, mended: `"${name}" was cut off` };
}

const notThere = 'wife|widow|family|birthday|death|funeral|memorial service|memory|assassination';

/**
 * Somebody as the description has them: a "former" president is no president, and one whose funeral was attended was
 * not met: `undefined`.
 */
function asTheyWere(mention: Mention, words: string): Mention | undefined {
	const { name, role } = mention;
	if (!role) return mention;
	const called = `${escaped(role)} ${escaped(name)}`;
	const before = "(?:\\p{L}+[’']s |former |late |the )*";
	if (new RegExp(`\\b(?:${notThere}) (?:of|for) ${before}${called}`, 'u').test(words))
		return undefined;
	if (!new RegExp(`\\b[Ff]ormer ${called}`).test(words)) return mention;
	return {
		...mention,
		role: `former ${role}`,
		mended: `${role} ${name} is “former” in the description`,
	};
}

/** Whether a name ends where none can: with "van", "al", "Dr". */
function isCutOff(name: string): boolean {
	const last = foldName(name).split(' ').at(-1) ?? '';
	return (
		/^(?:dr|mr|mrs|van|von|de|den|der|al|el|bin|ibn|abu)$/.test(last) &&
		nameWords(name).words.length > 0
	);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
