import { linkContent } from './src/data/archive.ts';
import { loadContent } from './src/data/load-content.ts';
import { writeCitations } from './src/exports/citations/write-citations.ts';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex'; import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { escapeTex } from './src/exports/citations/tex.ts';
import { toBibtex } from './src/exports/citations/bibtex.ts';
import { toRis } from './src/exports/citations/ris.ts';
const a = linkContent(loadContent());
const w=performance.now(); console.log(writeCitations('/tmp/w/cite-cards', a), performance.now()-w);
const d='/tmp/w/cite-cards/meetings/2021-09-wang-yi-bui-thanh-son/';
console.log(readFileSync(d+'citations.bib','utf8').slice(0,1800)); console.log(readFileSync(d+'citations.ris','utf8').slice(0,900));
const items=[{id:'a_b',type:'speech',title:'he said “no” "x" & {50%} of $5 #1 a_b ~ ^ \\end',author:[{literal:'Wang Yi'},{family:'Balakrishnan',given:'Vivian'},{literal:'王毅'}],issued:{literal:'between 10 and 12 September 2021'},URL:'https://x.example/meetings/a_b/#c_d'},
{id:'b',type:'article-newspaper',title:'T','container-title':'Nhân Dân & co',issued:{'date-parts':[[2021,9]]}},{id:'c',type:'webpage',title:'T',issued:{'date-parts':[[2021,9,10],[2021,9,12]]}},{id:'d',type:'document',title:'T',issued:{'date-parts':[[2021,9,1]]}}];
console.log(JSON.stringify(Cite(toBibtex(items)).data,null,1)); console.log(toRis(items)); console.log(JSON.stringify(Cite(toRis(items)).data,null,1));
