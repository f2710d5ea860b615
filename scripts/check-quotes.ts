/** Looks up every quotation of the archive in the text that it was read from. */

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { linkContent } from '../src/data/archive.ts';
import { checkQuotes } from '../src/data/check-quotes.ts';
import { contentFolder } from '../src/data/load-content.ts';
import { locateFindings } from '../src/data/locate-findings.ts';
import { readContent } from '../src/data/read-content.ts';
import { formatProblems } from '../src/data/report.ts';
import { readArguments } from './read-arguments.ts';

const usage = `Usage: npm run check:quotes -- --sources <folder> [--json]

Verifies the SHA-256 of every source's text and finds every quotation in it, letter for letter.

  --sources <folder>  Texts that the sources were read from, under whatever names:
                      each is known by its SHA-256.
  --strict            Ends with exit code 1 where the text of a source is not at hand, too
  --json              Prints the report as JSON
  --help              Shows this help

How texts are compared: both are put into composed Unicode (NFC), and every run of white space, line
breaks included, counts as one space. Nothing else is made alike: quotation marks, dashes and letter
case must be the source's. Words that an editor left out are marked by " […] ": the parts around it must
stand in the text in that order. A source that is one article of a longer file has its quotations looked
up in that article alone (\`extent\`). A text that is not at hand is counted and named. A SHA-256 that fits no
text, while a file is at hand that is called after the source or has nearly that SHA-256, is a problem.
`;

const { values: options } = readArguments({
	usage,
	options: {
		sources: { type: 'string' },
		strict: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	required: ['sources'],
});

process.exitCode = main(options.sources ?? '');

function main(sources: string): 0 | 1 {
	if (!existsSync(sources)) {
		console.error(`There is no folder "${sources}". Name the folder that holds the texts.`);
		return 1;
	}
	const folder = contentFolder();
	const archive = linkContent(readContent(folder));
	const { findings, found, unchecked, absent, verified } = checkQuotes(archive, sources);
	const problems = locateFindings(folder, findings);

	if (options.json) {
		console.log(JSON.stringify({ problems, found, unchecked, absent, verified }, null, 2));
	} else {
		if (problems.length > 0) {
			console.log(`${formatProblems(problems, relative(process.cwd(), folder) || '.')}\n`);
		}
		for (const { source, reason } of absent) console.log(`Not at hand: ${source} (${reason})`);
		console.log(
			`${found} quotations found letter for letter, ${problems.length} problems, ${unchecked} not checked; ` +
				`${verified} texts verified by SHA-256, ${absent.length} not at hand.`,
		);
	}
	return problems.length > 0 || (options.strict && absent.length > 0) ? 1 : 0;
}
