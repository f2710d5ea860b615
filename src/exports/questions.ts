/** Five questions to the data, each worked out in a shell, a spreadsheet, SQL and Python. The tests run them. */

export interface Question {
	id: string;
	asks: string;
	/** For `jq`, in the folder of the tables. */
	shell: string;
	/** What to do in a spreadsheet, in words. */
	spreadsheet: string;
	/** For DuckDB, in the folder of the tables. */
	sql: string;
	/** Python 3, with nothing but its standard library, in the folder of the tables. */
	python: string;
}

export const questions: readonly Question[] = [
	{
		id: 'meetings-by-country',
		asks: 'How many meetings does the archive have of each country?',
		shell: `jq -r '.countries[]' meetings.ndjson | sort | uniq -c | sort -k1,1nr -k2`,
		spreadsheet:
			'Open meetings.spreadsheet.csv. In a new sheet list the countries by id in column A, and in B count the rows that name each: =COUNTIF(meetings!L:L; "*"&A1&"*"). Column L is “countries”; its members are joined by “; ”.',
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
		asks: 'Whom does the archive quote most, and in what kind of speech?',
		shell: `jq -r '.speech as $speech | .speakers[] | "\\(.) \\($speech)"' commitments.ndjson | sort | uniq -c | sort -k1,1nr -k2`,
		spreadsheet:
			'Open commitments.spreadsheet.csv and insert a pivot table: rows “speakers”, columns “speech”, values the count of “id”. A passage of several speakers stands under all of them together.',
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
		asks: 'What was asked for, by whom and when, oldest first?',
		shell: `jq -r 'select(.act == "request") | [.earliest, .date, (.speaker_names | join(" and ")), .quote, .address] | @tsv' commitments.ndjson`,
		spreadsheet:
			'Open commitments.spreadsheet.csv, set a filter on the first row, choose “request” in “act” and sort by “earliest”.',
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
		asks: 'Which officials met more than once, how often, first and last?',
		shell: `jq -r '.earliest as $day | .officials as $all | $all[] as $a | $all[] | select($a < .) | "\\($a) \\(.) \\($day)"' meetings.ndjson |
  sort | awk '{ pair = $1 " " $2; n[pair]++; if (!(pair in first)) first[pair] = $3; last[pair] = $3 } END { for (pair in n) if (n[pair] > 1) print n[pair], pair, first[pair], last[pair] }' | sort -k1,1nr -k2`,
		spreadsheet:
			'Open participations.spreadsheet.csv. Add a column that joins “meeting” and “official”, and in a second sheet list the pairs that interest you; =SUMPRODUCT((COUNTIFS(F:F; first; A:A; A2:A5000) > 0) * (F2:F5000 = second)) counts their meetings. Column A is “meeting”, F “official”.',
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
		asks: 'How many meetings rest on one source alone, year by year?',
		shell: `jq -r 'select((.sources | length) == 1) | .earliest[0:4]' meetings.ndjson | sort | uniq -c`,
		spreadsheet:
			'Open meetings.spreadsheet.csv. Keep the rows whose “sources” hold no “; ” (a text filter: does not contain), and insert a pivot table: rows “earliest” grouped by years, values the count of “id”.',
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
