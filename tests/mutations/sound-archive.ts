/** A small sound archive with a record of every kind and every field of theirs, one field a line. */

export const soundArchive: Readonly<Record<string, string>> = {
	'site.yaml': `title: Strait Papers
description: Meetings on the strait.
address: https://papers.example/
language: en
edition: 2026-11-22
contact: https://papers.example/contact
licence:
  records: CC BY 4.0
  quotations: Rights remain with the publishers.
`,
	'countries/kestria.md': `---
name: Kestria
sort: Kestria
iso: KE
names: {zh-Hans: 凯斯特里亚}
aliases: [Old Kestria]
valid: 1922/..
identifiers: {wikidata: Q114}
---
`,
	'countries/valdoria.md': `---
name: Valdoria
---
`,
	'organisations/strait-council.md': `---
name: Strait Council
sort: Strait Council
kind: body
country: kestria
parent: strait-league
aliases: [The Council]
---
`,
	'organisations/strait-league.md': `---
name: Strait League
kind: international
---
`,
	'officials/ines-calder.md': `---
name: Ines Calder
sort: Calder, Ines
names: {zh-Hans: 伊内斯·考尔德}
aliases: [I. Calder]
country: kestria
---
`,
	'officials/oskar-vey.md': `---
name: Oskar Vey
sort: Vey, Oskar
country: valdoria
---
`,
	'sources/herald.md': `---
title: Talks in Port Alder
outlet: Kestria Herald
author: B. Lind
dateline: Port Alder, Sept. 12
published: 2021-09-12
language: en
url: https://herald.example/talks
archived: https://archive.example/talks
rights: All rights reserved.
note: Read on the day.
---
`,
	'topics/fisheries.md': `---
name: Fisheries
aliases: [fishing rights]
scope: Who may fish where.
---
`,
	'series/strait-commission.md': `---
name: Strait Commission
aliases: [The Commission]
countries: [kestria, valdoria]
note: Meets once a year.
---
`,
	'visits/calder-in-valdoria.md': `---
title: Ines Calder in Valdoria
date: 2021-09-10/2021-09-12
officials: [ines-calder]
from: kestria
to: [valdoria]
style: working visit
sources: [herald]
note: The dates are those of the dateline.
---
`,
	'gaps/second-day.md': `---
title: Nothing is known of the second day
state: not-found
checked: 2022-01-05
about: [herald]
---
`,
	'phrases/open-strait.md': `---
name: An open strait
variants: [open strait]
---
`,
	'meetings/2021/2021-09-11-calder-vey.md': `---
title: Ines Calder meets Oskar Vey in Port Alder
date: 2021-09-11
kind: talks
status: held
place: {city: Port Alder, country: valdoria}
countries: [kestria, valdoria]
officials:
  - official: ines-calder
    for: kestria
    as: Foreign Minister
    part: guest
  - official: oskar-vey
    for: valdoria
    as: Minister of Fisheries
within: calder-in-valdoria
series: strait-commission
session: 3
accounts:
  - source: herald
    passage: The second column
    note: Written by the paper itself.
commitments:
  - id: open-strait
    speakers: [ines-calder]
    speech: direct
    act: pledge
    quote: We will keep an open strait for all ships.
    account: herald
    topics: [fisheries]
    note: She said it twice.
note: The hour is not known.
---

[[ines-calder]] and [[oskar-vey]] spoke about fisheries.
`,
};
