import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { divide } from '../../../src/data/front-matter.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { formatProblems } from '../../../src/data/report.ts';
import { forms } from '../../../src/editing/forms.ts';
import { explainDate } from '../../../src/dates/dates.ts';
import { recordKinds, recordNouns } from '../../../src/schemas/records.ts';

const folder = 'content';
const guide = readFileSync(join(folder, 'README.md'), 'utf8');

/** Fenced examples of a language, with the line before them that is not empty. */
function examples(language: string): { before: string; text: string }[] {
	const fence = new RegExp(`^(.*)\\n+\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
	return [...guide.matchAll(fence)].map(([, before = '', text = '']) => ({ before, text }));
}

/** Whole records of the guide, by the path that stands above each. */
const records = new Map(
	examples('markdown').map(({ before, text }) => [before.replaceAll('`', ''), text]),
);

/** Parts of files: the first line of each says of which. */
const parts = examples('yaml').map(({ text }) => {
	const [, file = ''] = /^# (\S+)\n/.exec(text) ?? [];
	return { file, text };
});

/** What the check says of the archive with these files as they are given here. */
function problemsWith(drafts: ReadonlyMap<string, string>): string {
	const { problems } = readContent(folder, { drafts });
	return formatProblems(
		problems.filter(({ file }) => drafts.has(file)),
		folder,
	);
}

/** A file with the fields of an example put into it; quotations and corrections join those that are there. */
function withPart(file: string, part: string): string {
	const text = records.get(file) ?? readFileSync(join(folder, file), 'utf8');
	const divided = file.endsWith('.md') ? divide(text) : { yaml: text, body: '' };
	const whole = parse(divided?.yaml ?? '');
	const { contents } = parse(part);
	if (!isMap(contents)) throw new Error(`The example for ${file} has no fields.`);
	for (const { key, value } of contents.items) {
		const there = whole.get(key, true);
		if (isSeq(there) && isSeq(value) && !isWhole(String(key))) there.items.push(...value.items);
		else whole.set(key, value);
	}
	const yaml = whole.toString({ lineWidth: 0 });
	return file.endsWith('.md') ? `---\n${yaml}---\n${divided?.body ?? ''}` : yaml;
}

/** Lists that an example gives whole. */
const isWhole = (field: string) => ['inferred', 'formerly', 'disputed'].includes(field);
const parse = (yaml: string): Document => parseDocument(yaml, { schema: 'failsafe' });

describe('the guide for editors', () => {
	test('has whole records and parts of records', () => {
		expect([...records.keys()].length).toBeGreaterThan(1);
		expect(parts.length).toBeGreaterThan(7);
		expect(guide.match(/👍/g)?.length).toBe(guide.match(/👎/g)?.length);
	});

	test.each([...records])('shows a record that the check accepts: %s', (file, text) => {
		expect(problemsWith(new Map([[file, text]]))).toBe('');
	});

	test.each(parts)('shows a part that the check accepts: $file $text', ({ file, text }) => {
		expect(problemsWith(new Map([...records, [file, withPart(file, text)]]))).toBe('');
	});

	test('would not pass with a field that there is none', () => {
		const [part] = parts;
		const wrong = `${part?.text}colour: red\n`;
		const file = part?.file ?? '';
		expect(problemsWith(new Map([...records, [file, withPart(file, wrong)]]))).toContain('colour');
	});

	test('shows dates that can be read', () => {
		const [, table = ''] = /\| Write \| Reads as \|([^]*?)\n\n/.exec(guide) ?? [];
		const dates = [...table.matchAll(/^\| `"?([^`"]+)"?` \|/gm)].map(([, date = '']) => date);

		expect(dates.length).toBeGreaterThan(5);
		for (const date of dates) expect(explainDate(date), date).toBeUndefined();
	});

	test('names commands, kinds and flags that there are', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const commands = [...guide.matchAll(/npm run (\S+?)(?: -- ([^`\n#]*))?(?=[`\s#]|$)/gm)];

		expect(commands.length).toBeGreaterThan(10);
		for (const [whole, name = '', flags = ''] of commands) {
			expect(Object.keys(scripts), whole).toContain(name);
			const [, script] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
			const source = script ? readFileSync(script, 'utf8') : '';
			const kind = recordKinds.find((one) => flags.startsWith(recordNouns[one]));
			if (name === 'new') expect(kind, whole).toBeDefined();
			// Every command has --help.
			const known = ['help', ...(kind ? forms[kind].map(({ flag }) => flag) : [])];
			for (const [, flag = ''] of flags.matchAll(/--([\w-]+)/g)) {
				const isKnown = known.includes(flag) || new RegExp(`^\\t+'?${flag}'?: \\{`, 'm').test(source);
				expect(isKnown, `${whole}: --${flag}`).toBe(true);
			}
		}
	});

	test('names every kind of record, and folders that there are', () => {
		for (const kind of recordKinds) {
			expect(guide).toContain(`\`${kind}/`);
			expect(guide).toContain(`\`${recordNouns[kind]}\``);
		}
		const [, maps = ''] = /`(src\/[\w/]+\/)`/.exec(guide) ?? [];
		expect(readdirSync(maps).length).toBeGreaterThan(1);
	});
});
