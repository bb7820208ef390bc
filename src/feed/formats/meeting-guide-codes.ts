/**
 * The codes of Meeting Guide's `types` in each fellowship that uses the format. Sources: code4recovery/spec (the codes of
 * Alcoholics Anonymous and the languages) and code4recovery/12-step-meeting-list (the lists of 27 fellowships).
 *
 * A meaning is a topic, or `for:` an audience, `access:` a kind of access, `in:` a language, or one of the words after `is:`.
 */

/** Codes that mean the same wherever they are used. */
const SAME = `
11=eleventh step meditation|11TH=eleventh step|12X12=twelve steps and twelve traditions|20=twenty questions|8F=eightfold path study
90D=ninety days|AA=concurrent with AA|AA12=twelve steps and twelve traditions|AACOA=AA Comes of Age|AB=abundance|ABSI=as Bill sees it
ASBI=as Bill sees it|AC=adult children|AIB=ask-it basket|AL=concurrent with Alateen|AL-AN=concurrent with Al-Anon|AN=anorexia|ANH=A New Hope
ASL=access:asl|AV=audio and video|BA=access:childcare|BB=book study|BE=for:newcomers|BEG=for:newcomers|BI=for:lgbtq|BIPOC=for:bipoc
BOOK=book study|BRK=breakfast|BT=Basic Text|BUS=business|C=closed|CAN=candlelight|CAP=access:captions|CCAP=access:captions
CEA-HOW=CEA-HOW concepts and tools|CF=access:child-friendly|CL=clutter|COM=comments|COS=concepts of service|COURT=is:proof|CPT=concepts
CRC=cross comments|CTB=Came to Believe|CW=access:child-friendly|D=discussion|DB=digital basket|DD=dual diagnosis|DF=dog friendly|DISC=discussion
DLY=daily|DOC=Dignity of Choice|DR=daily reflections|FF=access:scent-free|FT=For Today|G=for:lgbtq|GAA=with Gam-Anon|GAM=Gam-Anon
GC=getting current|GQ=for:trans-nonbinary|GR=Grapevine|HJF=Happy, Joyous and Free|HOW=HOW|IP=information pamphlets|JFT=Just for Today
L=for:lgbtq|LC=Living Clean|LGBTQ=for:lgbtq|LGBTQIA=for:lgbtq|LI=Lifeline|LIS=Lifeline Sampler|LIT=literature|LLW=Laundry Lists Workbook
LPG=Loving Parent Guidebook|LS=living sober|M=for:men|MAIN=maintenance|MAINT=maintenance|MED=meditation|MISC=changing format
NB=for:trans-nonbinary|NC=for:newcomers|NDG=for:indigenous|NEWB=New Beginnings|O=for:anyone|OA23=Overeaters Anonymous|ONL=is:online
OSH=open sharing|OUT=outdoor|PAR=parking|POC=for:bipoc|PP=primary purpose|PR=process addictions|PRI=prison|PROM=promises
QA=questions and answers|RA=restricted access|RANDR=relapse and recovery|READ=reading|RELA=relapse and twelfth step within|RF=changing format
RIT=ritual abuse|SD=speaker and discussion|SEN=for:older-adults|SHARE=sharing|SM=smoking permitted|SMOK=smoking permitted
SMR=Strengthening My Recovery|SP=speaker|SPAD=Spiritual Principle a Day|SPIR=spirituality|SPK=speaker|SS=step speaker|SSP=Seeking the Spiritual Path
ST=step study|STEP=step study|STW=step workshop|SWG=Step Working Guide|TC=is:closed|TEEN=for:young-people|TI=time|TOOL=tools|TOP=topic
TR=tradition study|TRAD=tradition study|V=vision|VAR=changing format|VOR=Voices of Recovery|W=for:women|WA=access:step-free|WOR=workshop
WORK=workbook study|WR=writing|WRIT=writing|WRITE=writing|X=access:step-free|XB=access:accessible-toilet|XT=cross talk permitted
YA=for:young-people|YP=for:young-people`;

/** Codes that mean something else elsewhere: first where, then what. `*` is every other fellowship that has the code. */
const DIFFERENT = `
A aca=over 18 *=secular|AR da=artists *=in:ar|B aca,coda,sa,slaa=book study da=business owners *=Big Book|CC eda=chair's choice *=access:childcare
GL sca=graphic language *=for:lgbtq|H aa,ca=birthday *=chips|HR slaa=healthy relationships *=in:hr|IS rd=inquiry study rr=inventory study *=in:is
IW rd=inquiry writing rr=inventory writing *=It Works: How and Why|MI sa=mixed *=mindfulness|N da=numbers *=for:indigenous
NS aca=needs support *=no smoking|P da=prosperity *=for:professionals|POA al-anon=parents *=is:proof|S aca=speaker *=in:es
T aca=fellowship text ua=tools *=for:trans-nonbinary|TO da=toolkit *=topic|Y aca=Yellow Workbook al-anon=Alateen *=for:young-people`;

const LANGUAGES = `
AF af|AM am|BG bg|BN bn|DA da|DE de|EL el|EN en|ES es|FA fa|FI fi|FR fr|HE he|HI hi|HU hu|ITA it|JA ja|KA ka|KOR ko|LT lt|ML ml|MT mt|NE ne
NL nl|NO no|POL pl|POR pt|PUN pa|RUS ru|SK sk|SL sl|SV sv|TH th|TL tl|TUR tr|UK uk`;

/** Which codes each fellowship has, besides languages, `ONL` and `TC`. */
const PROGRAMS: Record<string, string> = {
  aca: 'ANH A AV B BEG POC CAP CC C COS D T FF G LLW LGBTQ LPG M NS O ASL SM S ST SMR TEEN TR X W WOR Y YA',
  'al-anon': 'AC Y A BA BE AA AL O C FF G L LGBTQIA M POA POC SM SP ST T X W YA',
  aa: '11 12X12 ABSI ASBI BA B H BRK CAN CF C AL-AN AL XT DR DB D DD FF G GR NDG L LIT LS LGBTQ MED M N BE NB O OUT POC P POA A SEN ASL SM SP ST TR T X XB W Y BI',
  cma: 'ASL C LGBTQ LIT M BE O OUT POC SM SP ST T W Y X XB',
  coda: 'A BA BE B CF H C CAN AL-AN AL XT DLY FF G GR L LIT LGBTQ MED M O QA READ SHARE ASL SM SP ST TEEN D TR T X W WRITE Y',
  ca: '11 12X12 ABSI A BA B H BRK BUS CF C CAN AL-AN AL XT DR D DD FF G GR L LIT LS LGBTQ MED M N BE O ASL SM SP ST TR T X W Y',
  'cea-how': '12X12 AACOA ABSI B BOOK CTB CEA-HOW DR HJF LS MAINT MED SP PROM RANDR ST D',
  da: 'AB AR B C CL M N O P SP ST TI TO V X W',
  daa: '12X12 BA B C D M O ST SS W YP',
  eda: '11 12X12 BA BEG B CC CF C NDG LIT LGBTQ MED M O OUT POC RF A SEN SP ST TO TR T X XB W WR Y',
  ga: '20 BA B CAN CF C GAA COM CRC DR D GAM LIT LGBTQ MED M BE O PAR ASL SM SP ST TOP TR X W Y',
  ha: 'CPT BT BEG CAN CW C DISC GL IP IW JFT LIT LC M MED NS O QA RA SMOK SPK STEP SWG TOP TRAD VAR X W Y',
  ma: 'BB BE CCAP D H LGBTQIA M MED NB O OUT POC SP T W X Y',
  na: 'CPT BT BEG CAN CW C DISC GL IP IW JFT LIT LC M MED NS O QA RA SMOK SPAD SPK STEP SWG TOP TRAD VAR X W Y',
  oa: '11TH 90D AA12 AIB B DOC FT LI LIS LIT MAIN MED NEWB BE HOW OA23 ST RELA SSP SP SD SPIR TEEN PROM TOOL D MISC VOR WORK WRIT',
  rca: 'C O SP',
  rd: 'BE BB CC C DF 8F IS IW LGBTQ M MI O PR WA W',
  rr: 'BE BB CC C DF 8F IS IW LGBTQ M MI O PR WA W',
  saa: 'C M O ST LGBTQ W',
  sa: 'BE B C MED M MI O PP SP ST W',
  sca: 'BE H C COURT D GL O SP ST',
  slaa: 'AN B H BA C FF GC X HR LIT MED M NC O PRI SP ST D TR W',
  sia: '12X12 ASL B C FF GQ NDG LGBTQ LIT M N BE O OSH POC RIT SP ST STW T X XB W',
  ua: 'BIPOC M ST T W',
  va: '12X12 C BE O',
};

/** The names by which lists call a fellowship. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bal-?anon\b|\balateen\b/i, 'al-anon'],
  [/\badult children\b|\bACA\b|\bACoA\b/i, 'aca'],
  [/\balcoholics anonymous\b|\bAA\b|\bA\.A\./i, 'aa'],
  [/\bcrystal meth\b|\bCMA\b/i, 'cma'],
  [/\bco-?dependents\b|\bCoDA\b/i, 'coda'],
  [/\bcocaine anonymous\b/i, 'ca'],
  [/\bCEA-HOW\b|\bcompulsive eaters\b/i, 'cea-how'],
  [/\bunderearners\b/i, 'ua'],
  [/\bdebtors anonymous\b/i, 'da'],
  [/\bdrug addicts anonymous\b/i, 'daa'],
  [/\beating disorders anonymous\b/i, 'eda'],
  [/\bgamblers anonymous\b/i, 'ga'],
  [/\bheroin anonymous\b/i, 'ha'],
  [/\bmarijuana anonymous\b/i, 'ma'],
  [/\bnarcotics anonymous\b/i, 'na'],
  [/\bovereaters anonymous\b/i, 'oa'],
  [/\brecovering couples\b/i, 'rca'],
  [/\brecovery dharma\b/i, 'rd'],
  [/\brefuge recovery\b/i, 'rr'],
  [/\bsex addicts anonymous\b|\bSAA\b/i, 'saa'],
  [/\bsexaholics\b/i, 'sa'],
  [/\bsexual compulsives\b|\bSCA\b/i, 'sca'],
  [/\bsex (?:and|&) love addicts\b|\bSLAA\b/i, 'slaa'],
  [/\bsurvivors of incest\b|\bSIA\b/i, 'sia'],
  [/\bviolence anonymous\b/i, 'va'],
];

const split = (table: string): string[] => table.trim().split(/[|\n]/);
const same = new Map(split(SAME).map((each) => each.split('=') as [string, string]));
const languages = new Map(split(LANGUAGES).map((each) => each.split(' ') as [string, string]));
const different = new Map(
  split(DIFFERENT).map((each) => {
    const [code = '', ...where] = each.split(/ (?=[\w*,-]+=)/);
    const meanings = where.flatMap((one) => {
      const [programs = '', meaning = ''] = one.split('=');
      return programs.split(',').map((program) => [program, meaning] as [string, string]);
    });
    return [code, new Map(meanings)] as const;
  }),
);
const programs = new Map(Object.entries(PROGRAMS).map(([name, codes]) => [name, new Set(codes.split(' '))]));

/** The fellowships that a list could be of; all where nothing tells. */
export type Fellowships = readonly string[];
const ALL: Fellowships = [...programs.keys()];

/**
 * Which fellowships a list could be of: the one that it names, else those that have nearly all of its codes.
 * @param codes how often each code stands in the list.
 * @param named what the list says of who is behind it.
 */
export function fellowshipsOf(codes: ReadonlyMap<string, number>, named: string): Fellowships {
  const said = NAMES.filter(([is]) => is.test(named)).map(([, name]) => name);
  if (said.length === 1) return said;
  const counted = [...codes].filter(([code]) => !languages.has(code) && code !== 'ONL' && code !== 'TC');
  const total = counted.reduce((sum, [, n]) => sum + n, 0);
  if (!total) return ALL;
  const shares = (said.length ? said : ALL).map((name): [string, number] => {
    const own = programs.get(name);
    // Spanish and other languages are of all fellowships, unless one uses their letters for something else
    const has = counted.filter(
      ([code]) => own?.has(code) || different.get(code)?.get('*')?.startsWith('in:'),
    );
    return [name, has.reduce((sum, [, n]) => sum + n, 0) / total];
  });
  const best = Math.max(...shares.map(([, share]) => share));
  return best < 0.9 ? ALL : shares.filter(([, share]) => share > best - 0.02).map(([name]) => name);
}

/** What a code means in all the fellowships that a list could be of; `undefined` where that is not sure. */
export function codeMeaning(code: string, of: Fellowships): string | undefined {
  const language = languages.get(code);
  if (language) return `in:${language}`;
  const meanings = different.get(code);
  if (!meanings) return same.get(code);
  const rest = meanings.get('*') ?? '';
  const could = new Set(
    of.flatMap((name) => {
      if (!programs.get(name)?.has(code)) return rest.startsWith('in:') ? [rest] : [];
      return meanings.get(name) ?? rest;
    }),
  );
  return could.size === 1 ? [...could][0] : undefined;
}

export const isKnownCode = (code: string): boolean =>
  same.has(code) || languages.has(code) || different.has(code);
