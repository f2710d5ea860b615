/** Words of diplomatic prose by which offices, persons and speech are told from one another. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that make a phrase an office, in lower case. */
export const officeHeads = set(`
	minister ministers president presidents premier chancellor chairman chairwoman chairperson chair secretary
	secretary-general director director-general ambassador ambassadors envoy governor mayor commissioner king queen prince princess sultan
	emir pope monarch speaker leader diplomat general admiral marshal counsellor counselor councilor councillor
	consul consul-general representative spokesperson spokesman spokeswoman chief head vice-minister vice-premier vice-president
	undersecretary under-secretary under-secretary-general senator congressman congresswoman member commander officer
	administrator coordinator advisor adviser aide pm fm dpm dfm mp co-chair co-chairman vice-chairman counterpart counterparts patriarch
	treasurer chargé attaché delegate commissioner-general ombudsman taoiseach tánaiste cardinal lieutenant
	chairmen rapporteur deputy secretaries nuncio comptroller sheikh state-secretary
`);

/** Words that stand in offices beside those, in lower case. They are never a person's name. */
export const officeWords = set(`
	deputy vice prime foreign first second third acting interim caretaker special permanent executive senior assistant associate principal under
	chief state defence defense external internal home interior finance financial trade commerce industry industrial industries national
	security affairs cooperation international relations central committee commission political bureau politburo party communist
	congress people's people’s assembly council standing cabinet republic kingdom union european parliament parliamentary senate house representatives
	department ministry office government federal democratic socialist province provincial city municipal municipality region regional
	autonomous united nations navy naval army air force forces armed staff joint economic economy economics development planning investment public
	health education culture cultural science sciences technology technological environment environmental ecology climate energy transport transportation labour labor
	tourism agriculture agricultural rural forestry fisheries food water resources natural information communications communication media broadcasting
	justice supreme court attorney high policy treasury world bank organization organisation group board agency authority
	general overseas expatriates diaspora asean asian asia pacific africa african america american americas arab gulf eu un nato
	indo-pacific middle east eastern western northern southern north south west hemisphere global multilateral bilateral
	intergovernmental coordination steering working academy institute university college school center centre studies research
	institution foundation association society league fund front fatherland youth women's women’s women military police customs border immigration
	budget revenue digital innovation infrastructure housing urban construction works mines petroleum oil gas nuclear atomic space
	social welfare family religious religion sports games human rights equality gender children migration refugees refugee humanitarian
	emergency disaster management reform privatization privatisation enterprise enterprises small medium entrepreneurship cooperatives consumer
	legal law constitutional constitution elections electoral strategic strategy intelligence counterterrorism
	delegation mission embassy consulate permanent plenipotentiary extraordinary designate elect emeritus former ex
	liaison external-affairs publicity propaganda organization discipline inspection supervision ideology ideological theoretical
	royal highness majesty excellency crown supreme patriotic liberation ruling opposition top presidium secretariat
	foreign-affairs county district state-owned affairs’ people's-congress communique dialogue forum summit conference
	zhuang uygur uyghur inner zhuang's british commonwealth multilateralism sub-committee subcommittee branch chapter division section sector
	side and of for the to on in at
`);

/** Words that join offices and their fields. */
export const connectors = set('of for the and & to on in at with de');

/** Titles that stand before a name and are no office. */
export const honorifics = set(`
	mr mr. mrs mrs. ms ms. miss dr dr. prof prof. h.e. he. excellency sir lord lady dame tun tan sri dato dato' dato’ datuk seri
	samdech techo akka moha sena padei borvor thipadei vibol preah oknha lok chumteav somdet phra haji hajah hj pengiran comrade hon. hon honourable honorable rt. right sheikh shaikh ustaz daw u
	gen. lt. adm. col. maj. brig. engr. eng. atty. amb. sen. rep. gov. sec. excellencies messrs. madam madame mme m. mr/mrs
	shri smt smt. kum. thiru mdm h.r.h. hrh h.m. dr.h. ir. drs. datin puan cik encik khun thongloun* rev. msgr. father phd sec.gen. retno* yb yab yam dato'seri
`);

/** Particles inside a name. */
export const particles = set(
	'bin binti bte al el ibn ben abu de da do dos das di del della du la le van von der den ter y al- ul ud',
);

/** Capitalised words that begin sentences or name things, and are never a person's name. */
export const notNames = set(`
	the a an this that these those it he she they we i you his her their its our my who which what when where while as at by for from in into
	of on or over since so than then there through to under until upon with within without after before during between both each either neither
	all also and any are be but can could did do does had has have if is may more most much no not now other same some such was were will would
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	meanwhile however moreover furthermore additionally regarding concerning noting calling highlighting speaking following according earlier later
	today yesterday tomorrow chinese* earlier-on in-addition besides apart despite amid among against towards toward
	road belt initiative agreement treaty declaration plan action programme program project code conduct charter convention protocol memorandum
	understanding statement communique communiqué document partnership community future sea ocean river strait island islands lake mountain gulf
	railway railroad port airport highway expressway corridor zone area line bridge canal hotel palace hall house building guesthouse headquarters
	square street avenue resort club stadium museum temple church mosque cathedral citadel mausoleum
	expo exhibition fair festival week day year anniversary olympics games cup
	photo source credit image file video news agency times post daily herald journal review tribune gazette voice radio television tv press
	company corporation inc ltd co plc gmbh motors airlines airways electric
	covid covid-19 covid19 ai 5g g7 g20 brics apec opec wto who imf rcep cptpp quad aukus asem nam ipef mou fta fdi gdp unclos coc doc sdg sdgs un
	peace war crisis conflict ceasefire
	tibet xizang xinjiang taiwan mainland peninsula mekong lancang delta indochina
	english french* german* spanish* portuguese* arabic russian*
	christian muslim islamic buddhist catholic orthodox jewish hindu
	one two three four five six seven eight nine ten eleven twelve
	north south east west northeast southeast northwest southwest
	yes dear thank thanks welcome please good well
	readout briefing remarks transcript q a question answer
	great global security* development* civilization
	two-state iron-clad ironclad free open
`);

/** Offices of those who are quoted but take no part: their words are not a meeting's. */
export const outsiderWords =
	/\b(?:dean|fellow|professor|lecturer|analysts?|experts?|scholars?|researchers?|economists?|historian|journalists?|reporters?|correspondent|columnist|author|academic|observers?|pundit|commentator|think[- ]tank|university|college|institute|academy|school|centre for|center for|research|studies|chamber of commerce|ceo|chief executive|founder|entrepreneur|lawyer|activist|resident|student|farmer)\b/i;
/** … unless the office is one of these after all. */
export const insiderWords =
	/\b(?:minister|president of (?!the (?:university|institute|academy|college))|prime|ambassador|secretary|premier|chancellor|governor|envoy|politburo|political bureau|parliament|national assembly|party)\b/i;

/** Persons said to speak for a ministry, whose briefings are no meetings. */
export const spokesWords = /\bspokes(?:person|man|woman)\b/i;

/** Verbs of saying: in the past, the present and (for a passage that opens a sentence) the participle. */
const sayingStems: readonly (readonly [past: string, present: string, participle: string])[] = [
	['said', 'says', 'saying'],
	['told', 'tells', 'telling'],
	['stated', 'states', 'stating'],
	['stressed', 'stresses', 'stressing'],
	['emphasized', 'emphasizes', 'emphasizing'],
	['emphasised', 'emphasises', 'emphasising'],
	['noted', 'notes', 'noting'],
	['added', 'adds', 'adding'],
	['pointed out', 'points out', 'pointing out'],
	['expressed', 'expresses', 'expressing'],
	['affirmed', 'affirms', 'affirming'],
	['reaffirmed', 'reaffirms', 'reaffirming'],
	['reiterated', 'reiterates', 'reiterating'],
	['underscored', 'underscores', 'underscoring'],
	['underlined', 'underlines', 'underlining'],
	['highlighted', 'highlights', 'highlighting'],
	['called for', 'calls for', 'calling for'],
	['called on', 'calls on', 'calling on'],
	['called upon', 'calls upon', 'calling upon'],
	['called', 'calls', 'calling'],
	['urged', 'urges', 'urging'],
	['proposed', 'proposes', 'proposing'],
	['suggested', 'suggests', 'suggesting'],
	['recommended', 'recommends', 'recommending'],
	['hoped', 'hopes', 'hoping'],
	['wished', 'wishes', 'wishing'],
	['believed', 'believes', 'believing'],
	['welcomed', 'welcomes', 'welcoming'],
	['thanked', 'thanks', 'thanking'],
	['congratulated', 'congratulates', 'congratulating'],
	['praised', 'praises', 'praising'],
	['appreciated', 'appreciates', 'appreciating'],
	['acknowledged', 'acknowledges', 'acknowledging'],
	['recalled', 'recalls', 'recalling'],
	['recognized', 'recognizes', 'recognizing'],
	['recognised', 'recognises', 'recognising'],
	['voiced', 'voices', 'voicing'],
	['conveyed', 'conveys', 'conveying'],
	['extended', 'extends', 'extending'],
	['briefed', 'briefs', 'briefing'],
	['assured', 'assures', 'assuring'],
	['pledged', 'pledges', 'pledging'],
	['promised', 'promises', 'promising'],
	['vowed', 'vows', 'vowing'],
	['agreed', 'agrees', 'agreeing'],
	['concurred', 'concurs', 'concurring'],
	['responded', 'responds', 'responding'],
	['replied', 'replies', 'replying'],
	['answered', 'answers', 'answering'],
	['remarked', 'remarks', 'remarking'],
	['commented', 'comments', 'commenting'],
	['declared', 'declares', 'declaring'],
	['announced', 'announces', 'announcing'],
	['asserted', 'asserts', 'asserting'],
	['argued', 'argues', 'arguing'],
	['asked', 'asks', 'asking'],
	['requested', 'requests', 'requesting'],
	['warned', 'warns', 'warning'],
	['cautioned', 'cautions', 'cautioning'],
	['condemned', 'condemns', 'condemning'],
	['commended', 'commends', 'commending'],
	['hailed', 'hails', 'hailing'],
	['lauded', 'lauds', 'lauding'],
	['applauded', 'applauds', 'applauding'],
	['spoke highly of', 'speaks highly of', 'speaking highly of'],
	['spoke positively of', 'speaks positively of', 'speaking positively of'],
	['spoke of', 'speaks of', 'speaking of'],
	['continued', 'continues', 'continuing'],
	['concluded', 'concludes', 'concluding'],
	['observed', 'observes', 'observing'],
	['explained', 'explains', 'explaining'],
	['elaborated on', 'elaborates on', 'elaborating on'],
	['insisted', 'insists', 'insisting'],
	['maintained', 'maintains', 'maintaining'],
	['confirmed', 'confirms', 'confirming'],
	['committed', 'commits', 'committing'],
	['invited', 'invites', 'inviting'],
	['expected', 'expects', 'expecting'],
	['encouraged', 'encourages', 'encouraging'],
	['advocated', 'advocates', 'advocating'],
	['looked forward to', 'looks forward to', 'looking forward to'],
	['expounded on', 'expounds on', 'expounding on'],
	['expounded', 'expounds', 'expounding'],
	['made clear', 'makes clear', 'making clear'],
	['raised', 'raises', 'raising'],
	['quipped', 'quips', 'quipping'],
	['wrote', 'writes', 'writing'],
	['posted', 'posts', 'posting'],
	['admired', 'admires', 'admiring'],
	['supported', 'supports', 'supporting'],
	['opposed', 'opposes', 'opposing'],
	['rejected', 'rejects', 'rejecting'],
	['regretted', 'regrets', 'regretting'],
	['offered', 'offers', 'offering'],
	['shared', 'shares', 'sharing'],
	['informed', 'informs', 'informing'],
	['denounced', 'denounces', 'denouncing'],
	['demanded', 'demands', 'demanding'],
	['considered', 'considers', 'considering'],
	['claimed', 'claims', 'claiming'],
	['predicted', 'predicts', 'predicting'],
	['described', 'describes', 'describing'],
];

const alternatives = (words: readonly string[]) =>
	words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replaceAll(' ', String.raw`\s+`))
		.join('|');

/** Finite verbs of saying, as the inside of a pattern. */
export const saying = alternatives(sayingStems.flatMap(([past, present]) => [past, present]));
/** Their participles, with which a sentence may open. */
const deeds =
	/^(?:continuing|offering|supporting|raising|maintaining|sharing|inviting|considering|extending|encouraging|opposing|rejecting|demanding|expecting|committing|claiming|posting|writing|admiring|predicting|asking)$/;
export const sayingParticiple = alternatives(
	sayingStems.map(([, , participle]) => participle).filter((word) => !deeds.test(word)),
);

/** After these the passage is what was said; after the others the verb belongs to it ("called for …"). */
export const plainSaying =
	/^(?:said|says|told|tells|stated|states|added|adds|noted|notes|responded|responds|replied|replies|remarked|remarks|continued|continues|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|affirmed|affirms|reaffirmed|pointed\s+out|points\s+out|declared|announced|observed|explained|reiterated|believes|believed|hoped|hopes|suggested|proposed|underscored|underlined|highlighted|asserted|argued|insisted|warned|cautioned|concluded|commented|quipped|wrote|posted)$/i;

/** Offices by which a person is meant without a name, and what must stand in that person's office. */
export const officeShort: Readonly<Record<string, RegExp>> = {
	pm: /prime minister|premier/i,
	premier: /premier|prime minister/i,
	'prime minister': /prime minister|premier/i,
	fm: /foreign|external affairs/i,
	'foreign minister': /foreign (?:minister|affairs)|external affairs|state councill?or/i,
	eam: /external affairs/i,
	minister: /minister|councill?or/i,
	'vice minister': /vice[- ]minister/i,
	'deputy minister': /deputy minister/i,
	'deputy prime minister': /deputy (?:prime minister|pm)/i,
	president: /president/i,
	secretary: /secretary/i,
	'secretary of state': /secretary of state/i,
	'general secretary': /general secretary/i,
	'party chief': /general secretary|secretary/i,
	'secretary-general': /secretary[- ]general/i,
	ambassador: /ambassador/i,
	chancellor: /chancellor/i,
	diplomat: /./,
	leader: /./,
	official: /./,
	speaker: /speaker|chair/i,
	chairman: /chair/i,
	governor: /governor/i,
	envoy: /envoy|ambassador|representative/i,
	king: /king|majesty/i,
	counterpart: /./,
	host: /./,
	guest: /./,
	'defence minister': /defen[cs]e/i,
	'defense minister': /defen[cs]e/i,
	'defense secretary': /defen[cs]e/i,
	'foreign secretary': /foreign/i,
	'high representative': /high representative/i,
};
