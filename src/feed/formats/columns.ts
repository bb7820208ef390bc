/** What the headings of a table in plain words mean. A field is a path in the feed format, or one of the words below. */
import * as schema from '../schema.js';

/** Columns whose cells mean more than one field, or another than they say. */
export type Column =
  | 'day'
  | 'time'
  | 'end'
  | 'when'
  | 'often'
  | 'start'
  | 'finish'
  | 'lasts'
  | 'zone'
  | 'except'
  | 'details'
  | 'place'
  | 'address'
  | 'join'
  | 'how'
  | 'price'
  | 'signing'
  | 'state'
  | 'age'
  | 'led'
  | 'point'
  | 'person';

type Meaning = readonly [heading: RegExp, field: string];

const GROUP: readonly Meaning[] = [
  [
    /^(?:support )?(?:group|meeting|event|program(?:me)?|activity|session)?s?(?: name| title)?$|^(?:name|title|nombre|grupo)(?: of (?:the )?(?:group|meeting|event))?$/,
    'name',
  ],
  [/^(?:group |meeting )?(?:id|slug|key)$/, 'id'],
  [/^(?:summary|in short|short description|tagline|resumen)$/, 'summary'],
  [
    /^(?:details?|descriptions?|about.*|notes?|body|info(?:rmation)?|more info(?:rmation)?|comments?|descripcion|what happens)$/,
    'details',
  ],
  [
    /^(?:group |event |source )?(?:web ?site|web|web ?page|page|url|link|website url|homepage|more info link)$/,
    'url',
  ],
  [/^(?:status|state of group|is it running|running|active)$/, 'state'],
  [/^(?:status note|why|status details?)$/, 'statusNote'],
  [/^(?:topics?|categor(?:y|ies)|focus|types?|group type|subjects?|issues?|condition|tags?|tema)$/, 'topics'],
  [
    /^(?:audiences?|who(?: (?:is it|can come|its|it is) for)?|for|for whom|who for|population|open to)$/,
    'audience',
  ],
  [/^(?:ages?|age (?:group|range)|ages served)$/, 'age'],
  [
    /^(?:attendance|how(?: to attend)?|mode|setting|delivery|meeting (?:type|format)|online or in person|in person or online|formats?|venue type)$/,
    'how',
  ],
  [
    /^(?:where|place|venue|location|locations?|site|building|lugar|location name|venue name|place name)$/,
    'place',
  ],
  [/^(?:full |formatted )?(?:address|direccion)$/, 'address'],
  [/^(?:street|street address|address (?:line )?1|calle)$/, 'location.streetAddress'],
  [/^(?:city|town|suburb|locality|ciudad)$/, 'location.addressLocality'],
  [/^(?:state|province|county|address region)$/, 'location.addressRegion'],
  [/^(?:region|district|area|neighbou?rhood|borough|zone of town)$/, 'location.area'],
  [/^(?:post ?code|postal ?code|zip(?: ?code)?)$/, 'location.postalCode'],
  [/^(?:country|pais)$/, 'location.addressCountry'],
  [/^(?:lat|latitude)$/, 'location.latitude'],
  [/^(?:lng|lon|long|longitude)$/, 'location.longitude'],
  [/^(?:coordinates|lat ?long|lat ?lng|geo)$/, 'point'],
  [/^(?:directions?|how to (?:find us|get there)|location notes|parking|transport)$/, 'location.directions'],
  [/^(?:platform|app|software)$/, 'online.platform'],
  [
    /^(?:(?:online|zoom|meeting|video|join|virtual|conference|teams|webinar)(?: (?:meeting|call|conference))? (?:link|url|address)|online|zoom|conference url|link to join)$/,
    'join',
  ],
  [
    /^(?:meeting id|zoom id|passcode|password|join(?:ing)? info(?:rmation)?|online notes|conference url notes|dial in details)$/,
    'online.joinInfo',
  ],
  [/^(?:dial ?in|conference phone|phone in|dial in number)$/, 'online.phone'],
  [/^(?:languages?(?: spoken)?|idiomas?)$/, 'languages'],
  [/^(?:costs?|fees?|charge|is it free|coste|precio|price|how much)$/, 'price'],
  [/^(?:cost note|about the cost)$/, 'costNote'],
  [
    /^(?:joining|how to join|registration|sign ?up|booking|rsvp|register|how to (?:sign up|register|book)|referral)$/,
    'signing',
  ],
  [/^(?:(?:registration|sign ?up|booking|rsvp|register)(?: form)? (?:link|url)|join url)$/, 'joinUrl'],
  [/^(?:access|accessibility|accessible|access needs|facilities)$/, 'access'],
  [/^(?:days?(?: of(?: the)? week)?|week ?days?|meeting days?|dias?)$/, 'day'],
  [
    /^(?:time|times|start(?:ing)?(?: time)?|starts?(?: at)?|from|meeting time|begins?|hora(?: de inicio)?|opens)$/,
    'time',
  ],
  [/^(?:end(?:ing)?(?: time)?|ends?(?: at)?|until|to|finish(?:es)?(?: at)?|closes|hora de fin)$/, 'end'],
  [
    /^(?:when|schedule|meeting times?|meets|dates? and times?|day and time|day time|days? times?|meeting schedule|cuando|horario)$/,
    'when',
  ],
  [/^(?:frequency|how often|repeats?|recurrence|recurring|frecuencia)$/, 'often'],
  [
    /^(?:start date|first date|first meeting|from date|dates?|event date|next (?:date|meeting)|fecha)$/,
    'start',
  ],
  [/^(?:end date|last date|last meeting|until date|finish date)$/, 'finish'],
  [/^(?:not on|except|except dates?|no meeting on|skip)$/, 'except'],
  [/^(?:duration|length|how long|lasts)$/, 'lasts'],
  [/^(?:time ?zone|tz)$/, 'zone'],
  [
    /^(?:organi[sz]er|organi[sz]ation|run by|host(?:ed by)?|provider|charity|sponsor(?:ed by)?|agency|source|organi[sz]ation name)$/,
    'organizer.name',
  ],
  [/^(?:organi[sz]ation|organi[sz]er|provider) (?:website|url|link)$/, 'organizer.url'],
  [/^(?:facilitators?|leaders?|led by|group leaders?|facilitated by|facilitator name)$/, 'led'],
  [/^(?:facilitation|who leads(?: it)?|facilitation type|type of facilitator)$/, 'facilitation'],
  [/^(?:contact(?: (?:name|person|info|details))?|contact us|contacto)$/, 'person'],
  [/^(?:contact )?(?:e ?mail)(?: address)?$|^correo$/, 'contact.email'],
  [
    /^(?:contact )?(?:phone|telephone|tel|mobile|phone number|telephone number|contact number|telefono)$/,
    'contact.phone',
  ],
  [/^(?:last (?:verified|checked|reviewed)|checked(?: on)?|verified)$/, 'lastVerified'],
  [/^(?:verified|checked) by$/, 'verifiedBy'],
  [/^(?:last updated|updated(?: at)?|last modified|modified|date modified|last edited)$/, 'dateModified'],
  [/^(?:capacity|max(?:imum)?(?: (?:size|people))?|group size|places)$/, 'capacity.max'],
  [/^(?:facilitation)$/, 'facilitation'],
];

const FAQ: readonly Meaning[] = [
  [/^(?:questions?|q|faqs?|pregunta)$/, 'question'],
  [/^(?:answers?|a|respuesta|response)$/, 'answer'],
  [/^(?:categor(?:y|ies)|topics?|section|tema)$/, 'category'],
  [/^(?:aliases|also asked as|other ways to ask|other wording)$/, 'aliases'],
  [/^(?:order|position)$/, 'order'],
  [/^(?:last reviewed|reviewed|updated)$/, 'lastReviewed'],
  [/^(?:language|lang)$/, 'language'],
  [/^id$/, 'id'],
];

const TESTIMONIAL: readonly Meaning[] = [
  [/^(?:quotes?|testimonials?|words|what they said|story|cita)$/, 'quote'],
  [/^(?:attribution|name|who|said by|from|by|author|person|nombre)$/, 'attribution'],
  [/^(?:kind|type|relationship)$/, 'kind'],
  [/^role$/, 'role'],
  [/^(?:group|group id)$/, 'groupId'],
  [/^(?:content note|content warning|trigger warning)$/, 'contentNote'],
  [/^(?:date|said on)$/, 'date'],
  [/^(?:consent|consent given|permission|permission given)$/, 'consent.given'],
  [/^(?:consent expires|expires)$/, 'consent.expires'],
  [/^(?:withdrawn|consent withdrawn)$/, 'consent.withdrawn'],
  [/^(?:language|lang)$/, 'language'],
  [/^id$/, 'id'],
];

export type TablePart = 'groups' | 'faqs' | 'testimonials';
const PARTS = {
  groups: [GROUP, schema.group.entries],
  faqs: [FAQ, schema.faq.entries],
  testimonials: [TESTIMONIAL, schema.testimonial.entries],
} as const;

/** Words of a heading: lower case, without marks, accents and capitals inside (`startTime`, `start_time`). */
const fold = (heading: string): string =>
  heading
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The field a heading stands for, or `undefined` where it is not known. Paths of the feed format stand for themselves. */
export function fieldOf(heading: string, part: TablePart): string | undefined {
  const [meanings, entries] = PARTS[part];
  const path = heading.trim();
  // `location.name` and `schedule[1].startTime`: what this project writes itself
  if (/^[a-z]\w*(?:[.[][\w.[\]]*)$/i.test(path) && Object.hasOwn(entries, /^\w+/.exec(path)?.[0] ?? ''))
    return path;
  const word = fold(path);
  if (!word) return undefined;
  return meanings.find(([is]) => is.test(word))?.[1] ?? (Object.hasOwn(entries, path) ? path : undefined);
}

/** What a table is a list of, by its headings. */
export function partOf(headings: readonly string[]): TablePart {
  const has = (part: TablePart, field: string): boolean =>
    headings.some((heading) => fieldOf(heading, part) === field);
  if (has('faqs', 'question') && has('faqs', 'answer')) return 'faqs';
  return has('testimonials', 'quote') ? 'testimonials' : 'groups';
}

/** How many of the headings are known: what tells a row of headings from a row of data. */
export function knownHeadings(headings: readonly string[]): number {
  const part = partOf(headings);
  return new Set(headings.map((heading) => fieldOf(heading, part)).filter(Boolean)).size;
}
