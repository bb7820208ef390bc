/** What a group in full says, part by part, in the order of a visitor's questions. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberLinks } from '../../../crisis/index.js';
import type { Group } from '../../../feed/index.js';
import { formatDate, formatList, formatNumber, type Catalogue } from '../../../i18n/index.js';
import { markup } from '../../../markup/index.js';
import { heading } from '../../../styles/index.js';
import { safeUrl } from '../../../text/index.js';
import { dialAny } from '../../../text/numbers.js';
import { outLink, own } from '../views/pieces.js';
import { audienceLine, costLine, labelOf, wordsFor } from '../model/labels.js';
import type { CardContext } from '../model/card.js';

/** What the parts are drawn from. */
export interface DetailContext extends CardContext {
  d: Catalogue['detail'];
  /** The level of the group's heading. */
  level: number;
  /** The language of the feed's own words, where it is not that of the page. */
  feedLang: string | undefined;
  /** Draws once more when the code for a text with markup is here. */
  ready: () => void;
}

export const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};
export const dateWords = (lang: string, date: string): string =>
  formatDate(lang, Date.parse(date), { dateStyle: 'long', timeZone: 'UTC' });
export const lines = (items: readonly unknown[]): unknown => {
  const shown = items.filter(
    (item) => item !== '' && item !== undefined && item !== nothing && item !== false,
  );
  return shown.length
    ? html`<ul role="list" class="lines">
        ${shown.map((item) => html`<li dir="auto">${item}</li>`)}
      </ul>`
    : nothing;
};

/** A part with its heading; nothing where it has no content, so that no heading stands alone. */
export function part(
  context: DetailContext,
  title: string,
  ...content: unknown[]
): TemplateResult | typeof nothing {
  const shown = content.filter((each) => each !== nothing && each !== '' && each !== undefined);
  return shown.length ? html`<section>${heading(context.level + 1, title)}${shown}</section>` : nothing;
}

/** Words of the feed in its language; nothing where there are none. */
const mine = (words: string | undefined, { feedLang }: DetailContext): unknown =>
  words && own(words, feedLang);

/** Numbers to ring, with whose they are: links are also read without what stands around them. */
export const callLinks = (
  phone: string | undefined,
  whose: string,
  { t, feedLang }: DetailContext,
): unknown[] => numberLinks(phone, { call: `${t.call} {n}` }, 'call', '', own(whose, feedLang));

export function who(group: Group, context: DetailContext): unknown {
  const { d, lang } = context;
  const { topics, suitability } = group;
  const about = topics?.length
    ? d.topics(
        formatList(
          lang,
          topics.map((topic) => labelOf(context, 'topic', topic)),
        ),
      )
    : '';
  return part(
    context,
    d.who,
    lines([
      audienceLine(context, group),
      about,
      suitability?.notSuitableFor && d.notFor(suitability.notSuitableFor),
      suitability?.diagnosisNeeded === true
        ? d.diagnosis
        : suitability?.diagnosisNeeded === false
          ? d.noDiagnosis
          : '',
      suitability?.notTherapy && d.notTherapy,
      mine(suitability?.crisis, context),
    ]),
  );
}

/** An address or a number among words can be pressed. */
function linked(contact: string | undefined): unknown {
  const url = safeUrl(contact);
  if (!contact || url) return url ? outLink(url, contact) : undefined;
  return dialAny(contact).map(({ text, href }) => (href ? outLink(href, text) : text));
}

export function start(group: Group, context: DetailContext): unknown {
  const { d, t, lang } = context;
  const { joining, joinNote, joinUrl, joinContact, capacity } = group;
  const { available, max, waitlist } = capacity ?? {};
  const number = (n: number): string => formatNumber(lang, n);
  const free =
    max === undefined
      ? ''
      : available === undefined
        ? d.most(number(max))
        : d.places(number(available), number(max));
  return part(
    context,
    d.start,
    lines([
      joining && wordsFor(t.joining, joining),
      mine(joinNote, context),
      linked(joinContact),
      costLine(context, group),
      free,
      waitlist && t.waitlist,
    ]),
    joinUrl ? html`<p class="no-print">${outLink(joinUrl, d.signUp(hostOf(joinUrl)))}</p>` : nothing,
  );
}

export function first({ firstVisit, description }: Group, context: DetailContext): unknown {
  const { d, ready } = context;
  const draw = (text: string | undefined): unknown =>
    text
      ? html`<div class="prose" lang=${context.feedLang ?? nothing}>
          ${markup(text, { base: document.baseURI, ready })}
        </div>`
      : nothing;
  const visit = firstVisit ?? {};
  return html`${part(context, d.about, draw(description))}
  ${part(
    context,
    d.first,
    draw(visit.whatHappens),
    lines([
      visit.greeter && d.greeter(visit.greeter),
      visit.mustSpeak === false ? d.canListen : visit.mustSpeak ? d.mustSpeak : '',
      visit.bringSomeone ? d.bring : visit.bringSomeone === false ? d.alone : '',
      visit.leaveEarly ? d.leave : visit.leaveEarly === false ? d.stay : '',
      visit.camera && d.camera(visit.camera),
      visit.arriveEarly && d.early(visit.arriveEarly),
    ]),
  )}`;
}

function contactLines(of: Group['contact'], whose: string, context: DetailContext): unknown[] {
  if (!of) return [];
  const { d } = context;
  return [
    of.url ? outLink(of.url, mine(of.name, context) ?? hostOf(of.url)) : mine(of.name, context),
    ...callLinks(of.phone, of.name ?? whose, context),
    of.email ? outLink(safeUrl(of.email), html`${d.write} <bdi>${of.email}</bdi>`) : '',
  ];
}

export function run(group: Group, context: DetailContext): unknown {
  const { d, lang } = context;
  const { facilitation, facilitators, organizer, contact, url } = group;
  const people = facilitators?.length
    ? d.people(
        formatList(
          lang,
          facilitators.map(({ firstName }) => firstName),
        ),
      )
    : '';
  return part(
    context,
    d.run,
    lines([
      facilitation && wordsFor(d.facilitation, facilitation),
      people,
      ...contactLines(organizer, group.name, context),
      ...contactLines(contact, group.name, context),
      url ? outLink(url, d.moreOn(hostOf(url))) : '',
    ]),
  );
}

export function access(group: Group, context: DetailContext): unknown {
  const { d, lang } = context;
  const spoken = group.languages?.length
    ? d.languages(
        formatList(
          lang,
          group.languages.map((each) => labelOf(context, 'language', each)),
        ),
      )
    : '';
  return part(
    context,
    d.access,
    lines([
      ...(group.access ?? []).map((each) => labelOf(context, 'access', each)),
      mine(group.accessNote, context),
      spoken,
    ]),
  );
}

export function privacy({ privacy: rules, proofOfAttendance }: Group, context: DetailContext): unknown {
  const { d } = context;
  const either = (value: boolean | undefined, yes: string, no: string): string =>
    value === undefined ? '' : value ? yes : no;
  return part(
    context,
    d.privacy,
    lines([
      rules?.confidential && d.confidential,
      mine(rules?.limits, context),
      either(rules?.recorded, d.recorded, d.notRecorded),
      either(rules?.realNames, d.realNames, d.anyName),
      either(proofOfAttendance, d.proof, ''),
    ]),
  );
}
