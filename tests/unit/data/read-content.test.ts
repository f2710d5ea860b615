import { Buffer } from 'node:buffer';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent, type Content } from '../../../src/data/read-content.ts';
import type { ReadMemory } from '../../../src/data/read-file.ts';
import { formatProblems } from '../../../src/data/report.ts';
import {
	changed,
	meetingFile,
	problemsIn,
	soundFiles,
	writeContent,
	writeFolder,
} from '../../fixtures/content-folder.ts';

/** The sound meeting as it is read, with one passage changed. */
function meetingAfter(from: string, to: string) {
	const { records, problems } = readContent(writeContent(changed(from, to)));
	// The folder of the sound meeting is that of its year: another date is warned of.
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
	return records.meetings[0];
}

test('finds nothing wrong in a sound archive', () => {
	const { site, records, problems } = readContent(writeContent());

	expect(problems).toEqual([]);
	expect(site?.title).toBe('Strait Papers');
	expect(records.meetings[0]).toMatchObject({
		kind: 'meetings',
		id: 'calder-vey',
		file: meetingFile,
		body: '[[ines-calder]] met [[oskar-vey|her colleague]] in Port Alder.\n',
	});
});

test('reports all problems of all files at once, in order of file, line and column', () => {
	const problems = problemsIn({
		...changed('name: Kestria', 'nme: Kestria', 'countries/kestria.md'),
		...changed('date: 2021-09-11\nkind: meeting', 'date: 2021-02-29\nkind: meting'),
		'officials/ana-rook.md':
			'---\nname: Ana Rook\nsort: Rook\ncountry: marenia\n---\n[[nobody-here]]\n',
	});

	expect(problems).toMatchInlineSnapshot(`
		"content/countries/kestria.md:2:1  The name is missing. Add the field \`name\`: text is needed here.
		content/countries/kestria.md:2:1  There is no field "nme" here. Did you mean "name"? The fields are "name", "sort", "iso", "names", "aliases", "valid", "identifiers", "corrections" and "formerly".
		content/meetings/2021/calder-vey.md:3:7  There is no such day as 2021-02-29: February 2021 has 28 days. Look the date up in the source again.
		content/meetings/2021/calder-vey.md:4:7  "meting" is not a kind of meeting. It is one of "meeting", "talks", "call", "video-call", "commission-session", "visit", "inspection", "summit", "sideline-meeting" and "ceremony". Did you mean "meeting"?
		content/officials/ana-rook.md:4:10  There is no country "marenia". Correct the id, or add content/countries/marenia.md.
		content/officials/ana-rook.md:6:1  There is no record "nobody-here". Correct the id, or add a record "nobody-here"."
	`);
});

describe('what the author wrote', () => {
	test.each(['2021-09-11', '2021-09', '2021', '0999'])('the date %s stays text', (date) => {
		expect(meetingAfter('date: 2021-09-11', `date: ${date}`)?.data.date).toBe(date);
	});

	test.each([
		'no',
		'yes',
		'off',
		'on',
		'y',
		'true',
		'~',
		'2023',
		'1_000',
		'0x1F',
		'1e3',
		'12:30:00',
		'.inf',
	])('the title %s stays text', (title) => {
		expect(meetingAfter('title: Ines Calder meets Oskar Vey', `title: ${title}`)?.data.title).toBe(
			title,
		);
	});

	test('a list of bare words stays a list of texts', () => {
		const { records } = readContent(
			writeContent(
				changed(
					'sort: Vey, Oskar',
					'sort: Vey\naliases: [no, 1.10, 2021-09-11]',
					'officials/oskar-vey.md',
				),
			),
		);

		expect(records.officials.at(-1)?.data.aliases).toEqual(['no', '1.10', '2021-09-11']);
	});

	test('a quotation over several lines is joined by spaces', () => {
		const meeting = meetingAfter(
			'quote: keep the strait open to every flag',
			'quote: >-\n      keep the strait open\n      to every flag',
		);

		expect(meeting?.data.commitments[0]?.quote).toBe('keep the strait open to every flag');
	});

	test('line ends of Windows make no difference to the fields', () => {
		const windows = { [meetingFile]: soundFiles[meetingFile].replaceAll('\n', '\r\n') };
		const { records, problems } = readContent(writeContent(windows));

		expect(problems).toEqual([]);
		expect(records.meetings[0]?.data).toEqual(
			readContent(writeContent()).records.meetings[0]?.data,
		);
	});

	test('a byte-order mark is passed over', () => {
		const marked = { [meetingFile]: `\uFEFF${soundFiles[meetingFile]}` };

		expect(problemsIn(marked)).toBe('');
	});
});

describe('positions', () => {
	const broken = changed('kind: meeting', 'kind: meting')[meetingFile] as string;

	test('are the same in a file with line ends of Windows', () => {
		expect(problemsIn({ [meetingFile]: broken.replaceAll('\n', '\r\n') })).toBe(
			problemsIn({ [meetingFile]: broken }),
		);
	});

	test('are the same in a file with a byte-order mark', () => {
		expect(problemsIn({ [meetingFile]: `\uFEFF${broken}` })).toBe(
			problemsIn({ [meetingFile]: broken }),
		);
	});

	test('count lines of the text below the front matter, too', () => {
		const text = changed(
			'[[ines-calder]] met',
			'One line.\r\n\r\nThere [[ines-calder]] <b>met</b>',
		)[meetingFile];

		expect(problemsIn({ [meetingFile]: text })).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:25:23  Found HTML: <b>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.
			content/meetings/2021/calder-vey.md:25:29  Found HTML: </b>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself."
		`);
	});

	test('name the entry of a list that lacks a field', () => {
		expect(
			problemsIn(changed('  - official: oskar-vey\n    for: valdoria', '  - official: oskar-vey')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:11:5  The id of a country or organisation is missing. Add the field \`for\`: an id is needed here."`,
		);
	});
});

describe('refuses, of files,', () => {
	test('a missing site.yaml', () => {
		expect(problemsIn({ 'site.yaml': undefined })).toMatchInlineSnapshot(
			`"content/site.yaml:1:1  There is no site.yaml. Write one with the title, description, address and licence of the archive."`,
		);
	});

	test('a site.yaml that lacks fields or has false ones', () => {
		expect(
			problemsIn({
				'site.yaml':
					'title: Papers\naddress: papers.example\nlicense: CC BY\nlanguage: english text\n',
			}),
		).toMatchInlineSnapshot(`
			"content/site.yaml:1:1  The description is missing. Add the field \`description\`: text is needed here.
			content/site.yaml:1:1  \`licence\` is missing. Add it, with the fields "records", "recordsUrl" and "quotations".
			content/site.yaml:2:10  "papers.example" is not a web address. Write it whole, from "https://" on.
			content/site.yaml:3:1  There is no field "license" here. Did you mean "licence"? The fields are "title", "description", "address", "language", "about", "edition", "publisher", "contact", "offline", "reports" and "licence".
			content/site.yaml:4:11  "english text" is not a language tag. Write "en", "vi", "zh-Hans", "ko" or the like."
		`);
	});

	test('an empty site.yaml', () => {
		expect(problemsIn({ 'site.yaml': '' })).toMatchInlineSnapshot(`
			"content/site.yaml:1:1  The address of the archive is missing. Add the field \`address\`: a web address is needed here.
			content/site.yaml:1:1  The description is missing. Add the field \`description\`: text is needed here.
			content/site.yaml:1:1  The title is missing. Add the field \`title\`: text is needed here.
			content/site.yaml:1:1  \`licence\` is missing. Add it, with the fields "records", "recordsUrl" and "quotations"."
		`);
	});

	test('HTML in the text about the archive', () => {
		const about = changed(
			'address:',
			'about: A <script>alert(1)</script> text.\naddress:',
			'site.yaml',
		);

		expect(problemsIn(about)).toMatchInlineSnapshot(`
			"content/site.yaml:3:8  Found HTML: </script>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.
			content/site.yaml:3:8  Found HTML: <script>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself."
		`);
	});

	test('a stray file beside the folders', () => {
		expect(problemsIn({ 'notes.txt': 'buy stamps' })).toMatchInlineSnapshot(
			`"content/notes.txt:1:1  Found a file beside the folders. Records stand in meetings/, officials/, countries/, organisations/, visits/, series/, sources/, topics/, gaps/, phrases/; move it into one of them, or out of the content folder."`,
		);
	});

	test('a stray file among the records', () => {
		expect(problemsIn({ 'meetings/2021/scan.pdf': '%PDF' })).toMatchInlineSnapshot(
			`"content/meetings/2021/scan.pdf:1:1  Found a file that is no record. A record is one Markdown file whose name ends in ".md": rename it, or move it out of the content folder."`,
		);
	});

	test('a stray folder, and asks for the likely one', () => {
		expect(problemsIn({ 'meeting/a.md': '---\n---\n', 'pictures/a.md': 'x' }))
			.toMatchInlineSnapshot(`
				"content/meeting:1:1  There is no kind of record "meeting". Did you mean "meetings"? The folders are meetings, officials, countries, organisations, visits, series, sources, topics, gaps, phrases.
				content/pictures:1:1  There is no kind of record "pictures". The folders are meetings, officials, countries, organisations, visits, series, sources, topics, gaps, phrases."
			`);
	});

	test('a file without front matter', () => {
		expect(problemsIn({ 'topics/fisheries.md': 'name: Fisheries\n' })).toMatchInlineSnapshot(
			`"content/topics/fisheries.md:1:1  The file does not begin with front matter. A topic begins with a line "---", then its fields, then again a line "---", then its text."`,
		);
	});

	test('a file whose front matter does not end', () => {
		expect(problemsIn({ 'topics/fisheries.md': '---\nname: Fisheries\n' })).toMatchInlineSnapshot(
			`"content/topics/fisheries.md:1:1  The front matter is not closed: it opens here with "---", and no other line "---" ends it. Add one below the last field. A topic begins with a line "---", then its fields, then again a line "---", then its text."`,
		);
	});

	test('an empty file', () => {
		expect(problemsIn({ 'topics/fisheries.md': '' })).toMatchInlineSnapshot(
			`"content/topics/fisheries.md:1:1  The file does not begin with front matter. A topic begins with a line "---", then its fields, then again a line "---", then its text."`,
		);
	});

	test('a name that cannot be an id', () => {
		expect(
			problemsIn({ 'topics/Fish & Chips.md': '---\nname: Fish\nscope: Fish.\n---\n' }),
		).toMatchInlineSnapshot(
			`"content/topics/Fish & Chips.md:1:1  "Fish & Chips" cannot be an id. Name the file in lowercase letters a to z and digits, words joined by hyphens, such as "2021-09-11-wang-yi-pham-minh-chinh.md"."`,
		);
	});

	test('capital letters in a name', () => {
		expect(
			problemsIn({ 'topics/Fisheries.md': '---\nname: Fisheries\nscope: Fish.\n---\n' }),
		).toMatchInlineSnapshot(
			`"content/topics/Fisheries.md:1:1  The file's name has capital letters: "Fisheries". It is the record's id and part of its address: rename it to "fisheries.md"."`,
		);
	});

	test('two records of one kind with one id, in different folders', () => {
		expect(
			problemsIn({ 'meetings/2022/calder-vey.md': soundFiles[meetingFile] }),
		).toMatchInlineSnapshot(
			`"content/meetings/2022/calder-vey.md:1:1  The id "calder-vey" is taken by meetings/2021/calder-vey.md: ids are unique among all records, whatever their folder and letter case. Rename one of the two files."`,
		);
	});

	test('two records of different kinds with one id', () => {
		expect(
			problemsIn({ 'topics/kestria.md': '---\nname: Kestria\nscope: Kestria.\n---\n' }),
		).toMatchInlineSnapshot(
			`"content/topics/kestria.md:1:1  The id "kestria" is taken by countries/kestria.md: ids are unique among all records, whatever their folder and letter case. Rename one of the two files."`,
		);
	});

	test('two ids that differ in letter case only', () => {
		expect(problemsIn({ 'topics/KESTRIA.md': '---\nname: Kestria\nscope: Kestria.\n---\n' }))
			.toMatchInlineSnapshot(`
			"content/topics/KESTRIA.md:1:1  The file's name has capital letters: "KESTRIA". It is the record's id and part of its address: rename it to "kestria.md".
			content/topics/KESTRIA.md:1:1  The id "KESTRIA" is taken by countries/kestria.md: ids are unique among all records, whatever their folder and letter case. Rename one of the two files."
		`);
	});

	test('a file that is not UTF-8', () => {
		const bytes = Buffer.from('---\nname: Caf\xe9\nscope: Coffee.\n---\n', 'latin1');

		expect(problemsIn({ 'topics/cafe.md': bytes })).toMatchInlineSnapshot(
			`"content/topics/cafe.md:2:10  The file is not UTF-8: found the byte 0xe9 here. Save it again with the encoding "UTF-8"."`,
		);
	});

	test('a file over 1 MB', () => {
		const text = `---\nname: All\nscope: All.\n---\n${'word '.repeat(200_000)}`;

		expect(problemsIn({ 'topics/all.md': text })).toMatchInlineSnapshot(
			`"content/topics/all.md:1:1  The file has 1,000,030 bytes, a record at most 1,000,000. Was another file copied here? Quote short passages, not whole texts."`,
		);
	});

	test('a control character', () => {
		expect(problemsIn(changed('Port Alder.', 'Port\u0007 Alder.'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:23:56  Found the invisible control character U+0007 (bell). Delete it: readers do not see it, and it changes what they see or find."`,
		);
	});

	test('a mark that turns the direction of text, in fields and in the text', () => {
		expect(
			problemsIn({
				...changed('keep the strait', 'keep \u202Ethe strait'),
				...changed(
					'name: Kestria\n---\n',
					'name: Kestria\n---\nOn \u2066the strait.\n',
					'countries/kestria.md',
				),
			}),
		).toMatchInlineSnapshot(`
			"content/countries/kestria.md:4:4  Found the invisible text-direction mark U+2066 (left-to-right isolate). Delete it: readers do not see it, and it changes what they see or find.
			content/meetings/2021/calder-vey.md:20:17  Found the invisible text-direction mark U+202E (right-to-left override). Delete it: readers do not see it, and it changes what they see or find."
		`);
	});
});

describe('passes over', () => {
	test('hidden files and the README', () => {
		expect(
			problemsIn({ '.DS_Store': 'x', 'meetings/.gitkeep': '', 'README.md': '# Editors' }),
		).toBe('');
	});
});

describe('refuses, of YAML,', () => {
	test('a mistake of syntax', () => {
		expect(
			problemsIn(changed('countries: [kestria, valdoria]', 'countries: [kestria, valdoria')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:12  The fields cannot be read. "[" opens here and is not closed. Write "]" behind the last entry, or put text that begins with "[" between quotation marks."`,
		);
	});

	test('a value with a colon that is not between quotation marks', () => {
		expect(problemsIn(changed('title: Ines', 'title: Readout: Ines'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:2:8  The fields cannot be read. There is a second ": " in this line. If this is text that holds ": ", put the whole text between quotation marks; else write one field a line."`,
		);
	});

	test('a key given twice', () => {
		expect(
			problemsIn(changed('kind: meeting', 'kind: meeting\ndate: 2021-09-12')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:1  The key "date" is given twice. Keep one of the two, or make them one list."`,
		);
	});

	test('a key given twice inside a list', () => {
		expect(
			problemsIn(
				changed('    as: Foreign Minister', '    as: Foreign Minister\n    "for": valdoria'),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:11:5  The key "for" is given twice. Keep one of the two, or make them one list."`,
		);
	});

	test('front matter that is a list or a text', () => {
		expect(
			problemsIn({
				'topics/fisheries.md': '---\n- name: Fisheries\n---\n',
				'topics/navigation.md': '---\nNavigation\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/topics/fisheries.md:2:1  Found a list of one, expected the fields "name", "aliases", "scope", "corrections" and "formerly". Write one field a line, as "field: value".
			content/topics/navigation.md:2:1  Found "Navigation", expected the fields "name", "aliases", "scope", "corrections" and "formerly". Write one field a line, as "field: value"."
		`);
	});
});

describe('refuses, of fields,', () => {
	test('an unknown one, and asks for the likely one', () => {
		expect(problemsIn(changed('place: {city', 'plase: {city'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:1  There is no field "plase" here. Did you mean "place"? The fields are "title", "date", "kind", "status", "place", "countries", "officials", "unnamed", "within", "series", "session", "accounts", "commitments", "disputed", "inferred", "note", "corrections" and "formerly"."`,
		);
	});

	test('an unknown one without a likely one, inside a list', () => {
		expect(
			problemsIn(changed('  - source: herald', '  - source: herald\n    weather: fair')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:15:5  There is no field "weather" here. The fields are "source", "passage", "date", "place", "countries", "officials" and "note"."`,
		);
	});

	test('several unknown ones, each at its place', () => {
		expect(problemsIn(changed('kind: meeting', 'kind: meeting\nweather: fair\ntopic: fish')))
			.toMatchInlineSnapshot(`
				"content/meetings/2021/calder-vey.md:5:1  There is no field "weather" here. The fields are "title", "date", "kind", "status", "place", "countries", "officials", "unnamed", "within", "series", "session", "accounts", "commitments", "disputed", "inferred", "note", "corrections" and "formerly".
				content/meetings/2021/calder-vey.md:6:1  There is no field "topic" here. The fields are "title", "date", "kind", "status", "place", "countries", "officials", "unnamed", "within", "series", "session", "accounts", "commitments", "disputed", "inferred", "note", "corrections" and "formerly"."
			`);
	});

	test('a missing one', () => {
		expect(problemsIn(changed('kind: meeting\n', ''))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:2:1  A kind of meeting is missing. Add the field \`kind\`: one of "meeting", "talks", "call", "video-call", "commission-session", "visit", "inspection", "summit", "sideline-meeting" and "ceremony" is needed here."`,
		);
	});

	test('an empty one', () => {
		expect(
			problemsIn(changed('title: Ines Calder meets Oskar Vey', 'title:')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:2:1  The title is empty. Fill it in, or delete the field if the source does not say."`,
		);
	});

	test('an empty text between quotation marks', () => {
		expect(problemsIn(changed('as: Foreign Minister', 'as: " "'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:10:9  The role is empty. Fill it in, or delete the field if the source does not say."`,
		);
	});

	test('"unknown" for what is not known', () => {
		expect(problemsIn(changed('city: Port Alder', 'city: Unknown'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:15  The city is "Unknown". What is unknown is left out: delete the field."`,
		);
	});

	test.each(['null', 'n/a', '???', 'TBD', 'none'])('"%s" for what is not known', (word) => {
		expect(problemsIn(changed('as: Foreign Minister', `as: "${word}"`))).toContain(
			`:10:9  The role is "${word}". What is unknown is left out: delete the field.`,
		);
	});

	test('a text where a list belongs', () => {
		expect(
			problemsIn(changed('countries: [kestria, valdoria]', 'countries: kestria')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:12  Found "kestria", expected a list of countries. Write [kestria], or one a line after "- "."`,
		);
	});

	test('a list where a text belongs', () => {
		expect(
			problemsIn(changed('as: Foreign Minister', 'as: [Foreign Minister, Deputy]')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:10:9  Found a list of 2 for the role, expected text."`,
		);
	});

	test('a map where a text belongs', () => {
		expect(
			problemsIn(changed('title: Ines Calder meets Oskar Vey', 'title: {en: Ines}')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:2:8  Found the fields "en" for the title, expected text."`,
		);
	});

	test('a text where fields belong', () => {
		expect(
			problemsIn(changed('place: {city: Port Alder, country: kestria}', 'place: Port Alder')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:8  Found "Port Alder", expected the fields "city", "region", "venue" and "country". Write one field a line, as "field: value"."`,
		);
	});

	test('a text where a number belongs', () => {
		expect(
			problemsIn({
				'series/commission.md': '---\nname: Commission\ncountries: [kestria, valdoria]\n---\n',
				...changed('kind: meeting', 'kind: meeting\nseries: commission\nsession: third'),
			}),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:10  Found "third" for the number of the session, expected a whole number from 1 up, in digits."`,
		);
	});

	test('a text where true or false belongs', () => {
		expect(
			problemsIn(changed('act: pledge', 'act: pledge\n    translated: yes')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:20:17  Found "yes" for "translated", expected true or false."`,
		);
	});

	test('a word that is not of its list, and asks for the likely one', () => {
		expect(problemsIn(changed('kind: meeting', 'kind: meting'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:4:7  "meting" is not a kind of meeting. It is one of "meeting", "talks", "call", "video-call", "commission-session", "visit", "inspection", "summit", "sideline-meeting" and "ceremony". Did you mean "meeting"?"`,
		);
	});

	test('an id in capital letters', () => {
		expect(
			problemsIn(changed('  - source: herald', '  - source: Herald.md')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:14:13  "Herald.md" cannot be the id of a source. Use the file's name without ".md": lowercase words joined by hyphens, such as "wang-yi"."`,
		);
	});

	test('a name by something that is no language', () => {
		expect(
			problemsIn(
				changed(
					'sort: Vey, Oskar',
					'sort: Vey, Oskar\nnames: {chinese_simplified: 韦}',
					'officials/oskar-vey.md',
				),
			),
		).toMatchInlineSnapshot(
			`"content/officials/oskar-vey.md:4:9  "chinese_simplified" is not a language tag. Write "en", "vi", "zh-Hans", "ko" or the like."`,
		);
	});

	test('an address that is no web address', () => {
		expect(
			problemsIn(
				changed('language: en', 'language: en\nurl: javascript:alert(1)', 'sources/herald.md'),
			),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:6  "javascript:alert(1)" is not a web address. Write it whole, from "https://" on."`,
		);
	});

	test('a false checksum', () => {
		expect(
			problemsIn(changed('language: en', 'language: en\nsha256: ABC', 'sources/herald.md')),
		).toMatchInlineSnapshot(
			`"content/sources/herald.md:5:9  Found "ABC", expected the 64 digits (0-9, a-f) of a SHA-256. "sha256sum FILE" prints them."`,
		);
	});
});

describe('refuses, of dates,', () => {
	test('a day that February never has', () => {
		expect(problemsIn(changed('date: 2021-09-11', 'date: 2023-02-30'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  There is no such day as 2023-02-30: February 2023 has 28 days. Look the date up in the source again."`,
		);
	});

	test('29 February of an ordinary year', () => {
		expect(problemsIn(changed('date: 2021-09-11', 'date: 2023-02-29'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  There is no such day as 2023-02-29: February 2023 has 28 days. Look the date up in the source again."`,
		);
	});

	test('a thirteenth month', () => {
		expect(problemsIn(changed('date: 2021-09-11', 'date: 2023-13-01'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  There is no month 13 in "2023-13-01". Months run from 01 to 12."`,
		);
	});

	test('an interval that ends before it begins', () => {
		expect(
			problemsIn(changed('date: 2021-09-11', 'date: 2021-09-12/2021-09-10')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  The interval ends (2021-09-10) before it begins (2021-09-12). Were the two dates swapped?"`,
		);
	});

	test('a date in words', () => {
		expect(
			problemsIn(changed('date: 2021-09-11', 'date: 11 September 2021')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  "11 September 2021" is not a date in EDTF. Write the day as 2021-09-11, the month as 2022-10 or the year as 2023; for less certain dates see "Dates" in content/README.md. Is it 2021-09-11?"`,
		);
	});

	test('a list of days without quotation marks, which YAML takes for a list', () => {
		expect(
			problemsIn(changed('date: 2021-09-11', 'date: [2021-09-11,2021-09-12]')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:3:7  Found a list of 2 for the date, expected a date such as 2021-09-11. One of several days goes between quotation marks: "[2024-04-05,2024-04-06]"."`,
		);
	});
});

describe('refuses, of a meeting,', () => {
	test('no account', () => {
		expect(
			problemsIn(changed('accounts:\n  - source: herald', 'accounts: []')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:13:11  The meeting has no account. Name at least one source that reports it."`,
		);
	});

	test('an account without its source', () => {
		expect(
			problemsIn(changed('  - source: herald', '  - note: The radio had it.')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:14:5  The id of a source is missing. Add the field \`source\`: an id is needed here."`,
		);
	});

	test('no country', () => {
		expect(
			problemsIn(changed('countries: [kestria, valdoria]', 'countries: []')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:6:12  The list of countries is empty. Name every country that took part."`,
		);
	});

	test('a call with a place', () => {
		expect(problemsIn(changed('kind: meeting', 'kind: video-call'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:8  A call has no place. Delete \`place\`, or change \`kind\`."`,
		);
	});

	test('a session number without a series', () => {
		expect(problemsIn(changed('kind: meeting', 'kind: meeting\nsession: 3'))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:10  A session number without a series. Add \`series\`, or delete \`session\`."`,
		);
	});

	test('something inferred without a note', () => {
		expect(
			problemsIn(changed('kind: meeting', 'kind: meeting\ninferred: [date]')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:5:11  Something is inferred, but the record does not say how. Add a \`note\` with the reason."`,
		);
	});

	test('a commitment of nobody', () => {
		expect(problemsIn(changed('    speakers: [ines-calder]\n', ''))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:16:5  This commitment names no one. Give \`speakers\`, or \`for\` where the source names only a side."`,
		);
	});

	test('a passage of reported speech of more than 60 words', () => {
		const quote = Array.from({ length: 61 }, (_, index) => `word${index}`).join(' ');

		expect(
			problemsIn(
				changed(
					'speech: direct\n    act: pledge\n    quote: keep the strait open to every flag',
					`speech: reported\n    act: pledge\n    quote: ${quote}`,
				),
			),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:20:12  The quotation has 61 words; of reported speech at most 60 are quoted at a time. Choose the words that matter, or divide it into several commitments."`,
		);
	});

	test('a dispute with a single reading', () => {
		const dispute =
			'disputed:\n  - field: date\n    readings: [{account: herald, reading: Friday}]\n    adopted: 2021-09-11\n    why: It says so.\ncommitments:';

		expect(problemsIn(changed('commitments:', dispute))).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:17:15  A dispute needs at least two readings, each with its account."`,
		);
	});
});

describe('accepts', () => {
	test.each([
		['reported', 60],
		['direct', 120],
		['agreed', 120],
	])('a passage of %s speech of %i words', (speech, count) => {
		const quote = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
		const speakers = speech === 'agreed' ? '[ines-calder, oskar-vey]' : '[ines-calder]';
		const files = changed(
			'speakers: [ines-calder]\n    speech: direct\n    act: pledge\n    quote: keep the strait open to every flag',
			`speakers: ${speakers}\n    speech: ${speech}\n    act: pledge\n    quote: ${quote}`,
		);

		expect(problemsIn(files)).toBe('');
	});

	test('an archive without a single record', () => {
		const { records, problems } = readContent(
			writeFolder({ 'site.yaml': soundFiles['site.yaml'] }),
		);

		expect(problems).toEqual([]);
		expect(Object.values(records).flat()).toEqual([]);
	});
});

describe('refuses, of texts,', () => {
	test('HTML', () => {
		expect(problemsIn(changed('in Port Alder.', 'in <b>Port</b> Alder.'))).toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:23:52  Found HTML: <b>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself.
			content/meetings/2021/calder-vey.md:23:59  Found HTML: </b>. Texts are plain Markdown: write *emphasis*, lists and [links](https://…) instead, and "&lt;" for the sign itself."
		`);
	});

	test('a link that runs a script', () => {
		expect(
			problemsIn(changed('in Port Alder.', 'in [Port Alder](javascript:alert(1)).')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:23:52  Found a link with "javascript:". Links lead to "https:", "http:" or "mailto:" addresses."`,
		);
	});

	test('a mark that turns the direction of text, spelt out in fields and in the text', () => {
		const text = changed('title: Ines Calder meets', 'title: "Ines \\u202ECalder" #')[
			meetingFile
		] as string;

		expect(problemsIn({ [meetingFile]: `${text}And &#x202E;then &rlm;left.\n` }))
			.toMatchInlineSnapshot(`
				"content/meetings/2021/calder-vey.md:2:14  Found the invisible text-direction mark U+202E (right-to-left override). Delete it: readers do not see it, and it changes what they see or find.
				content/meetings/2021/calder-vey.md:24:5  Found the invisible text-direction mark U+202E (right-to-left override). Delete it: readers do not see it, and it changes what they see or find.
				content/meetings/2021/calder-vey.md:24:18  Found the invisible text-direction mark U+200F (right-to-left mark). Delete it: readers do not see it, and it changes what they see or find."
			`);
	});

	test('a heading that only pages have', () => {
		expect(
			problemsIn(changed('in Port Alder.', 'in Port Alder.\n\n## The talks')),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:25:1  Found a heading of level 2. The page has those already: begin with "### "."`,
		);
	});

	test('a mention of nothing', () => {
		expect(problemsIn(changed('[[ines-calder]] met', '[[ines-calde]] met [[the-weather]] and')))
			.toMatchInlineSnapshot(`
			"content/meetings/2021/calder-vey.md:23:1  There is no record "ines-calde". Did you mean "ines-calder"?
			content/meetings/2021/calder-vey.md:23:20  There is no record "the-weather". Correct the id, or add a record "the-weather"."
		`);
	});

	test('lists that stand too deep in one another', () => {
		expect(
			problemsIn(changed('in Port Alder.\n', `in Port Alder.\n\n${'>'.repeat(2000)} deep\n`)),
		).toMatchInlineSnapshot(
			`"content/meetings/2021/calder-vey.md:25:61  The text cannot be rendered: lists, quotations or emphasis stand more than 60 deep in one another. Make it simpler: paragraphs, lists, emphasis and links are enough."`,
		);
	});
});

describe('places.yaml', () => {
	test('gives places their coordinates', () => {
		const { places, problems } = readContent(
			writeContent({
				'places.yaml': 'kestria-port-alder: {lat: 10.5, lon: -120, note: The harbour.}\n',
			}),
		);

		expect(problems).toEqual([]);
		expect([...places]).toEqual([
			['kestria-port-alder', { lat: 10.5, lon: -120, note: 'The harbour.' }],
		]);
	});

	test('is checked as records are: figures, fields, and places that no meeting has', () => {
		const problems = problemsIn({
			'places.yaml': `kestria-port-alder:
  lat: 95
  lon: 10E
kestria-port-aldr:
  lat: 1
  lon: 2
  log: 3
`,
		});

		expect(problems).toContain(
			'content/places.yaml:2:8  Found "95", expected degrees from -90 to 90',
		);
		expect(problems).toContain(
			'content/places.yaml:3:8  Found "10E", expected degrees from -180 to 180',
		);
		expect(problems).toContain('content/places.yaml:7:3  There is no field "log" here.');
	});

	test('warns of a place at which no meeting took place', () => {
		expect(problemsIn({ 'places.yaml': 'kestria-port-aldr: {lat: 1, lon: 2}\n' })).toBe(
			'content/places.yaml:1:1  warning: No meeting took place at "kestria-port-aldr". Did you mean "kestria-port-alder"? A place\'s id is the last part of its address, below /places/. Correct it, or delete the line.',
		);
	});
});

describe('read again with its memory', () => {
	test('a folder gives the same, and only what was saved is read', () => {
		const folder = writeContent(changed('kind: meeting', 'kind: meetin'));
		const memory: ReadMemory = new Map();
		const first = readContent(folder, { memory });
		const remembered = memory.get('officials/oskar-vey.md');
		writeFileSync(join(folder, meetingFile), soundFiles[meetingFile]);

		expect(first.problems).toHaveLength(1);
		expect(readContent(folder, { memory }).problems).toEqual([]);
		expect(readContent(folder, { memory }).records).toEqual(readContent(folder).records);
		expect(memory.get('officials/oskar-vey.md')).toBe(remembered);
	});

	test('a file that was removed is forgotten', () => {
		const folder = writeContent();
		const memory: ReadMemory = new Map();
		readContent(folder, { memory });
		rmSync(join(folder, 'officials/oskar-vey.md'));

		expect(readContent(folder, { memory })).toMatchObject(
			pick(readContent(folder), ['records', 'problems']),
		);
	});
});

describe('a draft', () => {
	test('is checked as if it were there already', () => {
		const folder = writeContent({ 'sources/herald.md': undefined });
		const drafts = new Map([
			['sources/herald.md', soundFiles['sources/herald.md']],
			['topics/tolls.md', '---\nname: Tolls\n---\n'],
		]);

		expect(formatProblems(readContent(folder, { drafts }).problems, 'content')).toBe(
			'content/topics/tolls.md:2:1  The scope is missing. Add the field `scope`: text is needed here.',
		);
	});

	test('stands in the place of the file that it would replace', () => {
		const drafts = new Map([
			[meetingFile, changed('kind: meeting', 'kind: x')[meetingFile] as string],
		]);

		expect(readContent(writeContent(), { drafts }).problems).toHaveLength(1);
	});
});

function pick<Key extends keyof Content>(content: Content, keys: readonly Key[]) {
	return Object.fromEntries(keys.map((key) => [key, content[key]]));
}
