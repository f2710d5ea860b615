/** Five questions to the data, each worked out in a shell, a spreadsheet, SQL and Python. The tests run them. */

import { messages, type Messages } from '../messages/messages.ts';

export interface Question extends Code {
	asks: string;
	/** What to do in a spreadsheet, in words. */
	spreadsheet: string;
}

interface Code {
	id: keyof Messages['dataQuestions'];
	/** For `jq`, in the folder of the tables. */
	shell: string;
	/** For DuckDB, in the folder of the tables. */
	sql: string;
	/** Python 3, with nothing but its standard library, in the folder of the tables. */
	python: string;
}

const codes: readonly Code[] = [
	{
		id: 'meetings-by-country',
		shell: `jq -r '.countries[]' meetings.ndjson | sort | uniq -c | sort -k1,1nr -k2`,
		sql: `SELECT country, count(*) AS meetings
FROM (SELECT unnest(countries) AS country FROM 'meetings.parquet')
GROUP BY country
ORDER BY meetings DESC, country`,
		python: `import json
from collections import Counter

with open("meetings.ndjson", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
counts = Counter(country for row in rows for country in row["countries"])
for country, meetings in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
    print(meetings, country)`,
	},
	{
		id: 'speakers',
		shell: `jq -r '.speech as $speech | .speakers[] | "\\(.) \\($speech)"' commitments.ndjson | sort | uniq -c | sort -k1,1nr -k2`,
		sql: `SELECT speaker, speech, count(*) AS quotations
FROM (SELECT unnest(speakers) AS speaker, speech FROM 'commitments.parquet')
GROUP BY speaker, speech
ORDER BY quotations DESC, speaker, speech`,
		python: `import json
from collections import Counter

with open("commitments.ndjson", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
counts = Counter((speaker, row["speech"]) for row in rows for speaker in row["speakers"])
for (speaker, speech), quotations in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
    print(quotations, speaker, speech)`,
	},
	{
		id: 'requests',
		shell: `jq -r 'select(.act == "request") | [.earliest, .date, (.speaker_names | join(" and ")), .quote, .address] | @tsv' commitments.ndjson`,
		sql: `SELECT earliest, date, array_to_string(speaker_names, ' and ') AS speakers, quote, address
FROM 'commitments.parquet'
WHERE act = 'request'
ORDER BY earliest, id`,
		python: `import json

with open("commitments.ndjson", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
for row in rows:
    if row["act"] == "request":
        print(row["date"], " and ".join(row["speaker_names"]), row["quote"], row["address"], sep="\\t")`,
	},
	{
		id: 'pairs',
		shell: `jq -r '.earliest as $day | .officials as $all | $all[] as $a | $all[] | select($a < .) | "\\($a) \\(.) \\($day)"' meetings.ndjson |
  sort | awk '{ pair = $1 " " $2; n[pair]++; if (!(pair in first)) first[pair] = $3; last[pair] = $3 } END { for (pair in n) if (n[pair] > 1) print n[pair], pair, first[pair], last[pair] }' | sort -k1,1nr -k2`,
		sql: `SELECT a.official AS one, b.official AS other, count(*) AS meetings, min(a.earliest) AS first, max(a.earliest) AS last
FROM 'participations.parquet' AS a
JOIN 'participations.parquet' AS b ON a.meeting = b.meeting AND a.official < b.official
GROUP BY one, other
HAVING count(*) > 1
ORDER BY meetings DESC, one, other`,
		python: `import json
from collections import defaultdict
from itertools import combinations

with open("meetings.ndjson", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
days = defaultdict(list)
for row in rows:
    for pair in combinations(sorted(row["officials"]), 2):
        days[pair].append(row["earliest"] or "")
for pair, met in sorted(days.items(), key=lambda one: (-len(one[1]), one[0])):
    if len(met) > 1:
        print(len(met), *pair, min(met), max(met))`,
	},
	{
		id: 'one-source',
		shell: `jq -r 'select((.sources | length) == 1) | .earliest[0:4]' meetings.ndjson | sort | uniq -c`,
		sql: `SELECT year(earliest) AS year, count(*) AS meetings
FROM 'meetings.parquet'
WHERE len(sources) = 1
GROUP BY year
ORDER BY year`,
		python: `import json
from collections import Counter

with open("meetings.ndjson", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
counts = Counter((row["earliest"] or "")[:4] for row in rows if len(row["sources"]) == 1)
for year, meetings in sorted(counts.items()):
    print(meetings, year)`,
	},
];

/** The questions, in the order in which they are shown. */
export function questions(): Question[] {
	const { dataQuestions } = messages();
	return codes.map((code) => ({ ...code, ...dataQuestions[code.id] }));
}
