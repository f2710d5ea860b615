import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { writeFolder } from '../../fixtures/content-folder.ts';

/** Invented, with every person and word in it. */
const readout = `Danish, Chilean foreign ministers meet in Santiago

SANTIAGO, March 6 (Agency) -- Danish Foreign Minister Signe Lundquist met with Chilean Foreign Minister Tomás Arriagada in Santiago on Thursday. The Danish ambassador, Mikkel Østrup, sat in.

"The ice does not ask for passports," Lundquist said, adding that Denmark would lend a research ship to the Antarctic station.

Arriagada said that Chile hopes to open a direct sea line before the end of the decade.
`;

const meeting = 'meetings/2025/2025-03-06-signe-lundquist-tomas-arriagada.md';
const source = 'sources/agency-2025-03-06-danish-chilean-foreign-ministers-meet-in.md';

test('an editor adds the meeting of a text in fewer than ten commands and edits', () => {
	const desk = writeFolder({ 'readout.txt': readout });
	const archive = join(desk, 'archive');
	const text = join(desk, 'readout.txt');
	expect(command('init', archive).status).toBe(0);

	let steps = 0;
	/** What `npm run NAME -- …` does, in that archive. */
	const run = (name: string, ...flags: string[]) => {
		steps += 1;
		return command(name, ...flags);
	};
	/** One change in an editor's program: find, replace, save. Fails if there is nothing to change. */
	const edit = (file: string, ...changes: [from: string | RegExp, to: string][]) => {
		steps += 1;
		const path = join(archive, file);
		const before = readFileSync(path, 'utf8');
		let after = before;
		for (const [from, to] of changes) {
			const changed = after.replace(from, to);
			expect(changed, `${file}: ${String(from)}`).not.toBe(after);
			after = changed;
		}
		writeFileSync(path, after);
	};
	/** The draft's heading and its questions, once they are answered. */
	const drafted: [RegExp, string] = [/^ *# (?:A DRAFT|\?).*\n/gm, ''];

	const draft = run(
		'draft',
		text,
		...['--published', '2025-03-07'],
		...['--outlet', 'The Agency'],
		...['--into', archive],
	);
	expect(draft.stdout).toContain('6 drafts, 6 questions in them.');
	expect(draft.status).toBe(0);

	const open = run('check', '--strict');
	expect(open.status).toBe(1);
	expect(open.stdout).toContain(`${meeting}:2:1  warning: The record is a draft still`);
	expect(open.stdout).toContain(
		'officials/signe-lundquist.md:4:1  warning: A question of the draft',
	);

	// The text names a third person, whom the draft did not see.
	const added = run('new', 'official', '--name', 'Mikkel Østrup', '--country', 'DK');
	expect(added.stderr).toBe('');
	edit(
		meeting,
		drafted,
		[
			'accounts:',
			'  - official: mikkel-ostrup\n    for: denmark\n    as: ambassador\n    part: present\naccounts:',
		],
		['id: chile-hopes-open-direct', 'id: sea-line'],
		[/$/, '[[signe-lundquist]] offered [[tomas-arriagada|her host]] a ship.\n'],
	);
	edit(source, drafted);
	edit('officials/signe-lundquist.md', drafted);
	edit('officials/tomas-arriagada.md', drafted);

	const check = run('check', '--strict');
	expect(check.stdout).toContain('0 problems (');
	expect(check.status).toBe(0);
	expect(steps).toBeLessThan(10);

	const { records } = readContent(archive);
	const record = records.meetings.find(({ file }) => file === meeting);
	expect(record?.data).toMatchObject({
		date: '2025-03-06',
		place: { city: 'Santiago', country: 'chile' },
		countries: ['chile', 'denmark'],
		officials: [
			{ official: 'signe-lundquist', for: 'denmark', as: 'Foreign Minister' },
			{ official: 'tomas-arriagada', for: 'chile', as: 'Foreign Minister' },
			{ official: 'mikkel-ostrup', for: 'denmark', part: 'present' },
		],
		commitments: [
			{ speech: 'direct', quote: 'The ice does not ask for passports' },
			{ speech: 'reported', speakers: ['signe-lundquist'] },
			{ id: 'sea-line', speech: 'reported', speakers: ['tomas-arriagada'] },
		],
	});
	expect(records.officials.find(({ id }) => id === 'mikkel-ostrup')?.data.sort).toBe(
		'Ostrup, Mikkel',
	);

	function command(name: string, ...flags: string[]) {
		return spawnSync(process.execPath, [`scripts/${name}.ts`, ...flags], {
			env: { ...process.env, READOUT_CONTENT: archive },
			encoding: 'utf8',
		});
	}
});
