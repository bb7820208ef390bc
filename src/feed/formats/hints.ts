/**
 * What people write where the feed format wants a word of its own: "Temporarily inactive", "Zoom", "English", "£5", "20 November
 * 2026". Loaded only when a feed has something of the kind, and by the formats that are written in plain words.
 */
import { readDate, readTime, withoutAccents } from '../../text/index.js';
import type { Hint } from '../notice.js';
import type { Reading } from '../reading.js';
import { unusedCode } from '../unused.js';
import { zoneByName, zonesByPlace } from './zone-names.js';

type Meanings = readonly (readonly [RegExp, string])[];

/** Tried in order, so the narrower stand first. */
const CHOICES: Meanings = [
  // status
  [/\b(?:perm\w*|now) closed\b|no longer|discontinued|defunct|\bended\b|disbanded/, 'closed'],
  [
    /inactive|inactiv[oa]|inactif|paus(?:ed?|iert|ado)\b|en pausa|en pause|on hold|suspend|ausgesetzt|hiatus|postponed|draft|temporar\w* (?:clos|geschlossen)|(?:temporar\w*|currently) closed|not (?:currently )?(?:meeting|running)/,
    'paused',
  ],
  [/\bfull\b|waiting list|waitlist|at capacity|complet|lista de espera|ausgebucht|warteliste/, 'full'],
  [/season|term[- ]time|summer|winter/, 'seasonal'],
  [
    /^(?:active|open|running|current|yes|live|published?|activ[oa]|abiert[oa]|actif|active|ouvert|aktiv|lauft|findet statt)$/,
    'active',
  ],
  [/^(?:closed|cancelled|canceled|inactive|no)$/, 'closed'],
  // attendance
  // "Basic Text" is a book
  [
    /\b(?<!basic )text(?:ing|s|[- ]?(?:based|chat|only|messag\w*|group))?\b(?! study)|\bchat\b|messag/,
    'text-chat',
  ],
  [
    /online|on ?line|virtual|virtuell|zoom|\bteams\b|video|remote|\bmeet\b|skype|webinar|webex|\bweb\b|en linea|en ligne|\bvisio|a distanc[ie]|distanciel/,
    'online',
  ],
  [
    /in[- ]?person|face[- ]to[- ]face|\bf2f\b|on[- ]?site|^(?:physical|local)\b|^(?:at )?(?:the |a |our )?(?:physical )?(?:venue|location)$|presencial|presentiel|en personne|vor ort|prasenz/,
    'in-person',
  ],
  [/phone|telef|dial|\bcall(?!.*(?:first|ahead|regist))/, 'phone'],
  // cost
  [/sliding|what you can|means/, 'sliding'],
  [/donat|donac|contribution|basket|offering|spende|\bdons?\b|aportacion voluntaria|prix libre/, 'donation'],
  [
    /free|no (?:cost|charge|fee)|gratis|gratuit|kostenlos|kostenfrei|umsonst|sin costo|sin coste|^(?:0|none|nil|£0|\$0|€0|0 ?€)$/,
    'free',
  ],
  [/[£$€\d]|paid|fee\b|charge/, 'paid'],
  // joining
  [/assess|intake|interview/, 'assessment'],
  [/refer|uberweisung|derivacion|orientation par/, 'referral'],
  [/member|employees? only|staff only/, 'members'],
  [
    /drop[- ]?ins?|walk[- ]?ins?|just (?:come|turn up|show up)|turn up|no (?:need to )?(?:book|regist|sign)|not (?:required|needed)|open to all|sin (?:cita|inscripcion|registro|reserva)|sans (?:inscription|rendez-?vous|reservation)|entree libre|ohne (?:vor)?anmeldung|einfach (?:vorbei)?kommen|keine anmeldung/,
    'drop-in',
  ],
  [/call|\bring\b|phone|contact|e-?mail|get in touch|llam|telefon|appel|kontakt|anruf/, 'call-first'],
  [
    /regist|sign(?:ing)?[- ]?up|book|rsvp|ticket|enrol|apply|required|inscri|anmeld|reserv|cita previa/,
    'sign-up',
  ],
  // who leads, who speaks, the rest
  [/co-?(?:led|facilitat)|peers? and (?:staff|clinic|professional)/, 'co-led'],
  [/peer|lived|member-led|survivor/, 'peer'],
  [/clinic|therap|psycholog|counsel|doctor|nurse|professional|social worker/, 'clinician'],
  [/volunteer/, 'volunteer'],
  [/staff|employee/, 'staff'],
  [/family|parent|carer|friend|partner/, 'family'],
  [/cohort|closed group|course|fixed/, 'cohort'],
  [/\bopen\b|ongoing|rolling/, 'open'],
  [/only|exclusive/, 'only'],
  [/welcome/, 'welcome'],
  [/cancel/, 'cancelled'],
  [/mov|resched|postpon/, 'moved'],
  [/request|private|hidden/, 'on-request'],
  [/approx|rough|near/, 'approximate'],
  [/area|town|region|neighbou?rhood/, 'area'],
  [/sign.?up|regist|after/, 'after-signup'],
  [/public/, 'public'],
  [/appoint/, 'appointment'],
];

const COUNTRIES: Meanings = [
  [
    /^(?:u\.? ?k\.?|united kingdom|great britain|britain|england|scotland|wales|cymru|northern ireland|n\.? ?ireland)$/,
    'GB',
  ],
  [/^(?:u\.? ?s\.? ?(?:a\.?)?|united states(?: of america)?|america)$/, 'US'],
  [/^(?:republic of ireland|eire|éire|roi)$/, 'IE'],
  [/^(?:holland|netherlands)$/, 'NL'],
  [/^(?:aotearoa(?: new zealand)?|n\.?z\.?)$/, 'NZ'],
  [/^(?:czech republic)$/, 'CZ'],
  [/^(?:korea|republic of korea)$/, 'KR'],
];
const CODES =
  'AD AE AR AT AU BE BG BO BR CA CH CL CN CO CR CU CY CZ DE DK DO EC EE EG ES FI FR GB GR GT HK HN HR HU ID IE IL IN IS IT JM JP KE KR LT LU LV MA MT MX MY NG NI NL NO NZ PA PE PH PK PL PR PT PY RO RS RU SA SE SG SI SK SV TH TN TR TT TW UA US UY VE VN ZA LB IQ SY JO KW QA BH OM YE IR AF BD LK NP MM KH LA MN KZ UZ GE AM AZ BY MD BA MK AL ME GH SN CM CI CD ET TZ UG RW ZM ZW BW NA MZ AO SD SO LY DZ TJ JM BB BS BZ GD LC VC HT SR GY FJ PG WS BM KY GI IM JE GG MU MV LI MC SM';
const TONGUES =
  'aa af am ar ase az be bfi bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gd gl gu ha haw he hi hmn hr ht hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mg mi mk ml mn mr ms mt my ne nl no om or pa pl ps pt ro ru rw si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tr uk ur uz vi xh yi yo yue zh zu';

const names = (type: 'language' | 'region', codes: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const language of ['en', 'es', 'fr', 'de', 'nl']) {
    const display = new Intl.DisplayNames(language, { type });
    for (const code of codes.split(' ')) {
      const name = display.of(code)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, code);
    }
  }
  return found;
};
let tongues: Map<string, string> | undefined;
let countries: Map<string, string> | undefined;

/** A language by its English, Spanish or own short name: "English", "inglés", "BSL". */
export function languageNamed(value: string): string | undefined {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/(?<!\s)\s*\(.*|(?<!\s)\s+(?:language|speaking|spoken)\b.*$/g, '');
  const signed = /^(?:(asl|american sign)|(bsl|british sign))/.exec(word);
  if (signed) return signed[1] ? 'ase' : 'bfi';
  const own: Record<string, string> = {
    español: 'es',
    français: 'fr',
    deutsch: 'de',
    farsi: 'fa',
    mandarin: 'zh',
    cantonese: 'yue',
    espanol: 'es',
    العربية: 'ar',
    filipino: 'fil',
  };
  return (
    (Object.hasOwn(own, word) ? own[word] : undefined) ?? (tongues ??= names('language', TONGUES)).get(word)
  );
}

/** A country by its name in English, Spanish, French, German or Dutch: "Republic of Ireland", "U.S.A.". */
export function countryNamed(value: string): string | undefined {
  const word = value.trim().toLowerCase().replace(/^the /, '');
  return COUNTRIES.find(([is]) => is.test(word))?.[1] ?? (countries ??= names('region', CODES)).get(word);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "20 November 2026", "Nov 20th, 2026", "Friday, November 20, 2026". */
export function dateInWords(value: string): string | undefined {
  const word = value.toLowerCase().slice(0, 80);
  const found =
    /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(word) ??
    /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(word);
  if (!found) return undefined;
  const [, a = '', b = '', year = ''] = found;
  const [day, month] = /^\d/.test(a) ? [a, b] : [b, a];
  const at = MONTHS.indexOf(month) + 1;
  return at ? readDate(`${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/** "90 minutes", "1.5 hours", "1 h 30", "01:30", "weekly", "every other week", "fortnightly". */
export function durationInWords(value: string): string | undefined {
  const word = value.trim().toLowerCase().slice(0, 60);
  if (/^p(?:\d|t\d)/.test(word)) return undefined; // it is written as it should be
  const often: Meanings = [
    [/every ?day|daily/, 'P1D'],
    [/bi-?weekly|fortnight|every (?:other|second|2|two) weeks?|every other/, 'P2W'],
    [/every (?:3|three|third) weeks?/, 'P3W'],
    [/every (?:4|four) weeks/, 'P4W'],
    [/bi-?monthly|every (?:other|second|2|two) months?/, 'P2M'],
    [/quarterly|every (?:3|three) months/, 'P3M'],
    [/month/, 'P1M'],
    [/year|annual/, 'P1Y'],
    [/week/, 'P1W'],
  ];
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(word);
  if (clock) return minutes(Number(clock[1]) * 60 + Number(clock[2]));
  const hours = /(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:h\b|hr|hour)/.exec(word);
  const rest =
    /(\d{1,4})\s*(?:m\b|min)/.exec(word) ?? (hours ? /h\w{0,4}\s+(?:and\s+)?(\d{1,4})$/.exec(word) : null);
  const half = /half/.test(word) ? 30 : 0;
  const total = Number(hours?.[1]?.replace(',', '.') ?? 0) * 60 + Number(rest?.[1] ?? 0) + half;
  return total ? minutes(total) : often.find(([is]) => is.test(word))?.[1];
}
const minutes = (n: number): string | undefined =>
  n > 0 && n < 1440 ? `PT${String(Math.round(n))}M` : undefined;

const DAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*/gi;

/** Reads a value that the plain reader could not. */
export const hint: Hint = (code, value, options) => {
  const word = withoutAccents(value.trim().slice(0, 200).toLowerCase()).replace(/ß/g, 'ss');
  switch (code) {
    case 'unknown-value':
      return CHOICES.find(([is, means]) => options?.includes(means) && is.test(word))?.[1];
    case 'not-a-language':
      return languageNamed(value);
    case 'not-a-zone':
      return zoneByName(value);
    case 'not-a-country':
      return countryNamed(value);
    case 'not-a-date':
      return dateInWords(value);
    case 'not-a-duration':
      return durationInWords(value);
    case 'not-a-number':
      return /\d+(?:[.,]\d+)?/.exec(word.replace(/(\d),(?=\d{3}\b)/g, '$1'))?.[0].replace(',', '.');
    case 'not-yes-or-no':
      return /^(?:y|yes|si|sí|true|of course|always|required)\b/.test(word)
        ? 'true'
        : /^(?:n|no|not|never|false|optional)\b/.test(word)
          ? 'false'
          : undefined;
    case 'not-a-time':
      return readTime(/\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m/.exec(word)?.[0] ?? word.replace(/[^\d:.]/g, ''));
    case 'not-a-day': {
      const day = [...word.matchAll(DAY)];
      return day.length === 1 ? day[0]?.[1]?.slice(0, 2).toUpperCase() : undefined;
    }
    default:
      return undefined;
  }
};

/** Takes zones by the places of groups, and names a value that no field takes as something to mend, where a visitor may need it. */
export function namingLost(reading: Reading): Reading {
  zonesByPlace(reading);
  for (const issue of reading.notices)
    if (issue.code !== 'unknown-key' || issue.value === undefined) continue;
    else if (unusedCode(issue.value) === 'lost-value') issue.code = 'lost-value';
    else delete issue.value;
  return reading;
}
