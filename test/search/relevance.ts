/** The sets of queries by which the search is judged, and the groups that answer each. */
import type { Group } from '../../src/feed/schema.js';
import { audiences, pick, seeded, topics, towns } from './made-up-feed.js';
import { oneSlip, twoSlips } from './noisy-channel.js';
import { synonyms } from './synonyms.js';

export interface Query {
  query: string;
  /** Ids of the groups that answer it. */
  answers: Set<string>;
}

export interface Questions {
  name: string;
  /** Recall among the first five that is to be reached. */
  target: number;
  queries: Query[];
}

const textOf = (group: Group): string =>
  [
    group.name,
    group.description,
    group.location?.addressLocality,
    group.location?.name,
    ...(group.topics ?? []),
    ...(group.audience ?? []),
  ]
    .join(' ')
    .toLowerCase();
const wordsIn = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}’]+/u).map((word) => word.replace(/’/g, ''));

/** Towns as people misspell them who have only heard them. */
const misheard: Record<string, string[]> = {
  Leicester: ['leister', 'lester', 'liecester'],
  Gloucester: ['gloster', 'glouster', 'gloucster'],
  Worcester: ['worcestor', 'worchester', 'worster'],
  Edinburgh: ['edinborough', 'edinburg', 'edinbrugh'],
  Aberdeen: ['abberdeen', 'aberdean'],
  Inverness: ['invernes', 'inverniss'],
  Birmingham: ['birmingam', 'burmingham', 'brimingham'],
  Manchester: ['machester', 'manchestar'],
  Sheffield: ['shefield', 'sheffeild'],
  Nottingham: ['notingham', 'nottingam'],
  Middlesbrough: ['middlesborough', 'midlesbrough'],
  Peterborough: ['peterbrough', 'peterboro'],
  Wolverhampton: ['wolverhamton', 'woolverhampton'],
  Huddersfield: ['hudersfield', 'huddersfeild'],
  Shrewsbury: ['shrewsberry', 'shrusbury'],
  Canterbury: ['cantabury', 'canterbery'],
  Salisbury: ['salsbury', 'sailsbury'],
  Bournemouth: ['bornmouth', 'bournmouth'],
  Plymouth: ['plimouth', 'plymoth'],
  Portsmouth: ['portsmith', 'portsmoth'],
  Dunfermline: ['dumfermline', 'dunfirmline'],
  Kirkcaldy: ['kircaldy', 'kirkaldy'],
  Aberystwyth: ['aberistwith', 'aberystwith'],
  Caernarfon: ['carnarfon', 'caernarvon'],
  Llandudno: ['landudno', 'llandudnow'],
  Wrexham: ['rexham', 'wrexam'],
  Coventry: ['coventary', 'coventree'],
  Norwich: ['norich', 'norwitch'],
  Scarborough: ['scarbrough', 'scarboro'],
  Harrogate: ['harogate', 'harragate'],
  Rotherham: ['rotheram', 'rotherum'],
  Doncaster: ['donkaster', 'doncastor'],
  Colchester: ['colchestor', 'colechester'],
  Swansea: ['swansee', 'swanzea'],
  Guildford: ['gildford', 'guilford'],
  Basingstoke: ['basingstoak', 'bassingstoke'],
  Carlisle: ['carlile', 'carlysle'],
  Exeter: ['exetor', 'exiter'],
};

const joinedOrSplit: [query: string, words: string][] = [
  ['selfharm', 'self harm'],
  ['self harm', 'self harm'],
  ['eatingdisorders', 'eating disorders'],
  ['hearingvoices', 'hearing voices'],
  ['braininjury', 'brain injury'],
  ['chronicpain', 'chronic pain'],
  ['sightloss', 'sight loss'],
  ['hearingloss', 'hearing loss'],
  ['pregnancyloss', 'pregnancy loss'],
  ['selfesteem', 'self esteem'],
  ['light house', 'lighthouse'],
  ['opendoor', 'open door'],
  ['newleaf', 'new leaf'],
  ['steppingstones', 'stepping stones'],
  ['commonground', 'common ground'],
  ['oaktree', 'oak tree'],
  ['meetup', 'meet up'],
  ['talkingcircle', 'talking circle'],
  ['new castle', 'newcastle'],
  ['black pool', 'blackpool'],
  ['stock port', 'stockport'],
  ['river side', 'riverside'],
  ['merthyrtydfil', 'merthyr tydfil'],
  ['domesticabuse', 'domestic abuse'],
  ['post natal', 'postnatal'],
  ['youngpeople', 'young people'],
  ['olderadults', 'older adults'],
  ['firstresponders', 'first responders'],
  ['middles brough', 'middlesbrough'],
  ['peter borough', 'peterborough'],
  ['home lessness', 'homelessness'],
  ['un employment', 'unemployment'],
  ['in fertility', 'infertility'],
];

const accents: [query: string, name: string][] = [
  ['munchen', 'München'],
  ['MÜNCHEN', 'München'],
  ['dusseldorf', 'Düsseldorf'],
  ['giessen', 'Gießen'],
  ['mudigkeit', 'Müdigkeit'],
  ['malaga', 'Málaga'],
  ['anoranza', 'Añoranza'],
  ['coruna', 'Coruña'],
  ['besancon', 'Besançon'],
  ['orleans', 'Orléans'],
  ['ecoute', 'écoute'],
  ['tromso', 'Tromsø'],
  ['stottegruppe', 'Støttegruppe'],
  ['lodz', 'Łódź'],
  ['swiatlo', 'Światło'],
  ['diyarbakir', 'Diyarbakır'],
  ['kaygi', 'Kaygı'],
  ['depresion', 'depresión'],
  ['Mu\u0308nchen', 'München'],
  ['strassencafe', 'Straßencafé'],
  ['angehorige', 'Angehörige'],
  ['parorende', 'pårørende'],
  ['αγχος', 'άγχος'],
];

const scripts: [query: string, name: string][] = [
  ['焦虑', '焦虑'],
  ['互助', '互助'],
  ['抑郁症', '抑郁症'],
  ['哀伤', '哀伤'],
  ['北京', '北京'],
  ['香港', '香港'],
  ['不安', '不安'],
  ['うつ病', 'うつ病'],
  ['サポート', 'サポート'],
  ['ひきこもり', 'ひきこもり'],
  ['東京', '東京'],
  ['家族', '家族'],
  ['القلق', 'القلق'],
  ['دعم الاكتئاب', 'دعم الاكتئاب'],
  ['القاهره', 'القاهرة'],
  ['الاسكندرية', 'الإسكندرية'],
  ['الاسره', 'الأسرة'],
  ['عمان', 'عمّان'],
  ['चिंता', 'चिंता'],
  ['अवसाद', 'अवसाद'],
  ['दिल्ली', 'दिल्ली'],
  ['ซึมเศร้า', 'ซึมเศร้า'],
  ['กรุงเทพ', 'กรุงเทพ'],
  ['тривога', 'Тривога'],
];

const dayNames: Record<string, string[]> = {
  MO: ['monday', 'mon'],
  TU: ['tuesday', 'tues', 'tue'],
  WE: ['wednesday', 'wed', 'weds'],
  TH: ['thursday', 'thurs', 'thu'],
  FR: ['friday', 'fri'],
  SA: ['saturday', 'sat'],
  SU: ['sunday', 'sun'],
};
const dayParts: Record<string, (hour: number) => boolean> = {
  morning: (hour) => hour < 12,
  afternoon: (hour) => hour >= 12 && hour < 17,
  evening: (hour) => hour >= 17,
  lunchtime: (hour) => hour >= 12 && hour < 14,
};

const shuffled = <T>(random: () => number, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** All sets but nonsense. */
export function questions(groups: readonly Group[], seed = 7): Questions[] {
  const random = seeded(seed);
  const texts = groups.map((group) => ({
    id: group.id,
    text: textOf(group),
    words: new Set(wordsIn(textOf(group))),
  }));
  const having = (...words: string[]): Set<string> =>
    new Set(texts.filter((one) => words.every((word) => one.words.has(word))).map(({ id }) => id));
  const where = (test: (group: Group) => boolean): Set<string> =>
    new Set(groups.filter(test).map(({ id }) => id));
  const hourOf = (group: Group): number => Number(group.schedule?.[0]?.startTime?.slice(0, 2) ?? -1);
  const on = (group: Group, day: string): boolean =>
    !!group.schedule?.[0]?.byDay?.some((code) => code.endsWith(day));
  const many = (count: number, make: () => Query | undefined): Query[] => {
    const queries: Query[] = [];
    for (let tries = 0; queries.length < count && tries < count * 50; tries++) {
      const query = make();
      if (query?.answers.size) queries.push(query);
    }
    return queries;
  };

  const telling = [...Object.values(topics), ...towns]
    .flatMap((text) => wordsIn(text.toLowerCase()))
    .filter((word) => word.length >= 4);
  const everyday = [...new Set(texts.slice(30).flatMap(({ words }) => [...words]))].filter(
    (word) => word.length >= 4 && /^[a-z]+$/.test(word),
  );
  const long = everyday.filter((word) => word.length >= 8);
  const told = (group: Group): string[] => {
    const parts = [topics[group.topics?.[0] ?? ''] ?? '', group.location?.addressLocality ?? ''];
    const audience = audiences[group.audience?.[0] ?? ''];
    if (audience) parts.push(audience);
    return parts.flatMap((part) => wordsIn(part.toLowerCase())).filter((word) => word && word !== 'and');
  };
  const english = groups.filter((group) => group.topics);

  return [
    {
      name: 'one typo in a topic or place word',
      target: 0.97,
      queries: many(300, () => {
        const word = pick(random, telling);
        return { query: oneSlip(random, word), answers: having(word) };
      }),
    },
    {
      name: 'one typo in any word',
      target: 0.93,
      queries: many(300, () => {
        const word = pick(random, everyday);
        return { query: oneSlip(random, word), answers: having(word) };
      }),
    },
    {
      name: 'two typos, words of 8 and more',
      target: 0.92,
      queries: many(200, () => {
        const word = pick(random, long);
        return { query: twoSlips(random, word), answers: having(word) };
      }),
    },
    {
      name: 'typo while still typing',
      target: 0.85,
      queries: many(200, () => {
        const word = pick(random, telling);
        const typed = word.slice(0, Math.max(5, Math.ceil(word.length * (0.6 + 0.3 * random()))));
        return typed.length < word.length
          ? { query: oneSlip(random, typed), answers: having(word) }
          : undefined;
      }),
    },
    {
      name: 'misspelt town',
      target: 0.95,
      queries: Object.entries(misheard).flatMap(([town, list]) =>
        list.map((query) => ({ query, answers: where((group) => group.location?.addressLocality === town) })),
      ),
    },
    {
      name: 'synonym',
      target: 0.95,
      queries: Object.entries(synonyms).flatMap(([id, list]) =>
        list.map((query) => ({
          query,
          answers: where((group) =>
            [
              ...(group.topics ?? []),
              ...(group.audience ?? []),
              ...(group.attendance ?? []),
              ...(group.access ?? []),
              group.cost,
              group.joining,
            ].includes(id),
          ),
        })),
      ),
    },
    {
      name: 'several words, any order',
      target: 1,
      queries: many(200, () => {
        const group = pick(random, english);
        const words = told(group);
        const [attendance] = group.attendance ?? [];
        const answers = having(...words);
        if (attendance !== 'online' || random() < 0.5)
          return { query: shuffled(random, words).join(' '), answers };
        const there = where((other) => answers.has(other.id) && !!other.attendance?.includes('online'));
        return { query: shuffled(random, [...words, 'online']).join(' '), answers: there };
      }),
    },
    {
      name: 'several words with typos',
      target: 0.98,
      queries: many(200, () => {
        const words = told(pick(random, english));
        const at = words.findIndex((word) => word.length > 4);
        const slipped = words.map((word, i) =>
          i === at || (word.length > 5 && random() < 0.5) ? oneSlip(random, word) : word,
        );
        return { query: shuffled(random, slipped).join(' '), answers: having(...words) };
      }),
    },
    {
      name: 'accents',
      target: 0.98,
      queries: accents.map(([query, name]) => ({
        query,
        answers: where((group) => `${group.name} ${group.location?.addressLocality ?? ''}`.includes(name)),
      })),
    },
    {
      name: 'Chinese, Japanese, Arabic, Hindi and others',
      target: 0.98,
      queries: scripts.map(([query, name]) => ({
        query,
        answers: where((group) => `${group.name} ${group.location?.addressLocality ?? ''}`.includes(name)),
      })),
    },
    {
      name: 'day and time of day',
      target: 0.95,
      queries: many(150, () => {
        const day = pick(random, Object.keys(dayNames));
        const part = pick(random, Object.keys(dayParts));
        const name = pick(random, dayNames[day]!);
        const kind = random();
        if (kind < 0.3) return { query: name, answers: where((group) => on(group, day)) };
        if (kind < 0.6)
          return {
            query: `${name} ${part}`,
            answers: where((group) => on(group, day) && dayParts[part]!(hourOf(group))),
          };
        if (kind < 0.75)
          return {
            query: `weekend ${part}`,
            answers: where((group) => (on(group, 'SA') || on(group, 'SU')) && dayParts[part]!(hourOf(group))),
          };
        const time = pick(random, ['18:00', '19:30', '18:30', '10:00', '11:00', '20:00']);
        const hour = Number(time.slice(0, 2));
        const said = `${hour % 12 || 12}${time.endsWith('00') ? '' : pick(random, ['.30', ':30'])}${pick(random, ['', ' '])}${hour < 12 ? 'am' : 'pm'}`;
        return {
          query: `${name} ${said}`,
          answers: where((group) => on(group, day) && group.schedule?.[0]?.startTime === time),
        };
      }),
    },
    {
      name: 'joined or split words',
      target: 0.98,
      queries: joinedOrSplit.map(([query, words]) => ({ query, answers: having(...words.split(' ')) })),
    },
  ];
}

/** Words of which nearly all that is found must be what was asked for: days, topics, those a group is for, short words. */
export function precise(groups: readonly Group[]): Query[] {
  const where = (query: string, test: (group: Group) => boolean): Query => ({
    query,
    answers: new Set(groups.filter(test).map(({ id }) => id)),
  });
  const says = (group: Group, words: string): boolean =>
    new RegExp(`(?<![a-z])${words}(?![a-z])`, 'i').test(textOf(group));
  const short: [typed: string, topic: string][] = [
    ['aa', 'alcohol'],
    ['add', 'adhd'],
    ['sad', 'depression'],
    ['bi', 'lgbtq'],
    ['pnd', 'postnatal'],
    ['asd', 'autism'],
    ['tbi', 'brain-injury'],
  ];
  return [
    ...Object.entries(dayNames).flatMap(([day, names]) =>
      names
        .flatMap((name) => [name, `${name} `, name.toUpperCase()])
        .map((query) =>
          where(query, (group) => !!group.schedule?.[0]?.byDay?.some((code) => code.endsWith(day))),
        ),
    ),
    ...Object.entries({ ...topics, ...audiences }).flatMap(([id, words]) =>
      [words, `${words} `, id].map((query) =>
        where(
          query,
          (group) => !!group.topics?.includes(id) || !!group.audience?.includes(id) || says(group, words),
        ),
      ),
    ),
    ...short.map(([query, id]) =>
      where(
        query,
        (group) => !!group.topics?.includes(id) || !!group.audience?.includes(id) || says(group, query),
      ),
    ),
  ];
}

/** Words that nobody says. */
export function nonsense(count: number, seed = 11): string[] {
  const random = seeded(seed);
  const letters = (from: string, length: number): string =>
    Array.from({ length }, () => pick(random, Array.from(from))).join('');
  return Array.from({ length: count }, () => {
    const length = 5 + Math.floor(random() * 6);
    if (random() < 0.4) return letters('qwertyuiopasdfghjklzxcvbnm', length);
    return Array.from(
      { length: Math.ceil(length / 2) },
      () => letters('bcdfghjklmnpqrstvwxz', 1) + letters('aeiou', 1),
    ).join('');
  });
}

/** The share of the best five answers that are among the first five found. */
export function recallAtFive(found: readonly string[], answers: Set<string>): number {
  return found.slice(0, 5).filter((id) => answers.has(id)).length / Math.min(5, answers.size);
}
