/**
 * A feed of made-up groups for the relevance suite and the benchmark, the same at every run. Groups say what groups say ("Anxiety peer
 * support"), never what people type: those words stand in `synonyms.ts`, and only the lexicon can bring the two together.
 */
import type { Group } from '../../src/feed/schema.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

/** Topic ids, and the words that a group about it uses. */
export const topics: Record<string, string> = {
  anxiety: 'anxiety',
  depression: 'depression',
  bipolar: 'bipolar',
  psychosis: 'psychosis',
  'hearing-voices': 'hearing voices',
  ocd: 'OCD',
  ptsd: 'PTSD',
  'eating-disorders': 'eating disorders',
  'self-harm': 'self-harm',
  bereavement: 'bereavement',
  'pregnancy-loss': 'pregnancy loss',
  postnatal: 'postnatal',
  alcohol: 'alcohol',
  drugs: 'drugs',
  gambling: 'gambling',
  autism: 'autism',
  adhd: 'ADHD',
  dementia: 'dementia',
  'chronic-pain': 'chronic pain',
  cancer: 'cancer',
  'brain-injury': 'brain injury',
  stroke: 'stroke',
  'domestic-abuse': 'domestic abuse',
  'sexual-violence': 'sexual violence',
  menopause: 'menopause',
  loneliness: 'loneliness',
  stress: 'stress',
  anger: 'anger',
  sleep: 'sleep',
  separation: 'separation',
  hoarding: 'hoarding',
  'sight-loss': 'sight loss',
  'hearing-loss': 'hearing loss',
  hiv: 'HIV',
  diabetes: 'diabetes',
  carers: 'carers',
  parents: 'parents',
  epilepsy: 'epilepsy',
  parkinsons: 'Parkinson’s',
  infertility: 'infertility',
  homelessness: 'homelessness',
  debt: 'debt',
  unemployment: 'unemployment',
  'self-esteem': 'self-esteem',
  'personality-disorder': 'personality disorder',
  'suicide-bereavement': 'suicide bereavement',
};

/** Who groups are for, and the words they use. */
export const audiences: Record<string, string> = {
  lgbtq: 'LGBTQ',
  'trans-nonbinary': 'trans and non-binary',
  veterans: 'veterans',
  'young-people': 'young people',
  'older-adults': 'older adults',
  men: 'men',
  women: 'women',
  newcomers: 'newcomers',
  students: 'students',
  'first-responders': 'first responders',
};

export const towns = [
  'Leicester',
  'Gloucester',
  'Worcester',
  'Manchester',
  'Birmingham',
  'Sheffield',
  'Nottingham',
  'Edinburgh',
  'Aberdeen',
  'Inverness',
  'Swansea',
  'Cardiff',
  'Plymouth',
  'Southampton',
  'Portsmouth',
  'Brighton',
  'Canterbury',
  'Colchester',
  'Peterborough',
  'Norwich',
  'Cambridge',
  'Oxford',
  'Swindon',
  'Salisbury',
  'Bournemouth',
  'Shrewsbury',
  'Wolverhampton',
  'Coventry',
  'Huddersfield',
  'Middlesbrough',
  'Sunderland',
  'Newcastle',
  'Carlisle',
  'Lancaster',
  'Blackpool',
  'Warrington',
  'Stockport',
  'Rotherham',
  'Barnsley',
  'Doncaster',
  'Scarborough',
  'Harrogate',
  'Berwick',
  'Dunfermline',
  'Kirkcaldy',
  'Stirling',
  'Falkirk',
  'Perth',
  'Dundee',
  'Aberystwyth',
  'Caernarfon',
  'Llandudno',
  'Wrexham',
  'Merthyr Tydfil',
  'Truro',
  'Penzance',
  'Exeter',
  'Taunton',
  'Basingstoke',
  'Guildford',
];

const kinds = [
  'peer support',
  'talking circle',
  'meet-up',
  'gathering',
  'network',
  'hub',
  'share and listen',
  'support group',
  'coffee table',
  'walk and talk',
];
const names = [
  'Riverside',
  'Harbour',
  'Lantern',
  'Open Door',
  'Oak Tree',
  'Bridge',
  'Lighthouse',
  'New Leaf',
  'Stepping Stones',
  'Kindred',
  'Horizon',
  'Willow',
  'Beacon',
  'Compass',
  'Hearth',
  'Meadow',
  'Common Ground',
  'Anchor',
];
const venues = [
  'Community Centre',
  'Library',
  'Quaker Meeting House',
  'Town Hall',
  'Health Centre',
  'Village Hall',
  'Arts Centre',
  'Leisure Centre',
];
const streets = [
  'High Street',
  'Station Road',
  'Church Lane',
  'Mill Street',
  'Park Avenue',
  'Victoria Road',
  'Queensway',
  'Bridge Street',
];
const sentences = [
  'We start with a short check-in and share as much or as little as we like.',
  'Tea, coffee and biscuits are served from a quarter of an hour before.',
  'The circle is led by people who have been through it themselves.',
  'Come once or come every time; nobody keeps a list.',
  'What is said in the room stays in the room.',
  'We listen without giving advice and leave time for a quiet ending.',
  'New faces are met at the door by one of our volunteers.',
  'Some weeks we bring a guest who talks about practical steps.',
  'Afterwards many of us go for a stroll along the canal.',
  'You may keep your coat on, sit near the exit and leave whenever you wish.',
];
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const hours = [
  '09:30',
  '10:00',
  '11:00',
  '12:30',
  '13:30',
  '14:00',
  '15:30',
  '17:30',
  '18:00',
  '18:30',
  '19:00',
  '19:30',
  '20:00',
];
const attendances = ['in-person', 'online', 'phone'] as const;

/** Groups whose names are in other languages and scripts, in the feed of the suite. */
const others: [name: string, town: string, language: string][] = [
  ['Ansiedad y depresión: círculo de mujeres', 'Málaga', 'es'],
  ['Grupo de duelo «Añoranza»', 'A Coruña', 'es'],
  ['Trauergruppe für Angehörige', 'München', 'de'],
  ['Selbsthilfe Müdigkeit', 'Düsseldorf', 'de'],
  ['Straßencafé Gespräche', 'Gießen', 'de'],
  ['Groupe d’entraide épuisement', 'Besançon', 'fr'],
  ['Cercle d’écoute', 'Orléans', 'fr'],
  ['Støttegruppe for pårørende', 'Tromsø', 'nb'],
  ['Grupa wsparcia „Światło”', 'Łódź', 'pl'],
  ['Kaygı destek grubu', 'Diyarbakır', 'tr'],
  ['焦虑互助小组', '上海', 'zh'],
  ['抑郁症支持团体', '北京', 'zh'],
  ['哀伤辅导小组', '香港', 'zh'],
  ['不安を話す会', '東京', 'ja'],
  ['うつ病サポートグループ', '大阪', 'ja'],
  ['ひきこもり家族の会', '名古屋', 'ja'],
  ['مجموعة دعم القلق', 'القاهرة', 'ar'],
  ['دعم الاكتئاب للنساء', 'الإسكندرية', 'ar'],
  ['لقاء الأسرة', 'عمّان', 'ar'],
  ['चिंता सहायता समूह', 'दिल्ली', 'hi'],
  ['अवसाद पर बातचीत', 'मुंबई', 'hi'],
  ['กลุ่มช่วยเหลือผู้ซึมเศร้า', 'กรุงเทพ', 'th'],
  ['Ομάδα στήριξης για το άγχος', 'Αθήνα', 'el'],
  ['Група підтримки «Тривога»', 'Київ', 'uk'],
];

/** A feed of so many groups, the same for the same numbers. */
export function madeUpFeed(size: number, seed = 1): Group[] {
  const random = seeded(seed);
  const topicIds = Object.keys(topics);
  const audienceIds = Object.keys(audiences);
  return Array.from({ length: size }, (_, i): Group => {
    const foreign = others[i];
    if (foreign)
      return {
        id: `g${i}`,
        name: foreign[0],
        location: { addressLocality: foreign[1] },
        languages: [foreign[2]],
      };
    const topic = pick(random, topicIds);
    const words = topics[topic]!;
    const audience = random() < 0.35 ? pick(random, audienceIds) : undefined;
    const town = pick(random, towns);
    const attendance = pick(random, attendances);
    const day = pick(random, days);
    const two = random() < 0.2 ? [day, pick(random, days)] : [day];
    const kind = pick(random, kinds);
    const first = random() < 0.5 ? pick(random, names) : town;
    const group: Group = {
      id: `g${i}`,
      name: `${first} ${audience && random() < 0.6 ? `${audiences[audience]!} ` : ''}${words} ${kind}`,
      topics: [topic],
      attendance: [attendance],
      description: `A place to talk about ${words} with others. ${Array.from({ length: 3 }, () => pick(random, sentences)).join(' ')}`,
      schedule: [
        {
          byDay: random() < 0.3 ? [`${pick(random, ['1', '2', '-1'])}${day}`] : two,
          startTime: pick(random, hours),
        },
      ],
      cost: random() < 0.75 ? 'free' : pick(random, ['donation', 'sliding', 'paid']),
      joining: pick(random, ['drop-in', 'call-first', 'sign-up', 'referral']),
      languages: ['en'],
      location: {
        name: `${town} ${pick(random, venues)}`,
        streetAddress: `${1 + Math.floor(random() * 200)} ${pick(random, streets)}`,
        addressLocality: town,
      },
    };
    if (audience) group.audience = [audience];
    if (random() < 0.15) group.access = [pick(random, ['step-free', 'bsl', 'hearing-loop', 'quiet-space'])];
    return group;
  });
}
