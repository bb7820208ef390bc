/** One group in full, in the order of a visitor's questions. Fetched when the first group is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../feed/index.js';
import { formatDate, formatList, formatNumber, type Catalogue } from '../../i18n/index.js';
import { markup } from '../../markup/index.js';
import {
  describeOccurrence,
  describeSchedule,
  describeStatus,
  nextOccurrences,
  type WordsOptions,
} from '../../schedule/index.js';
import { heading } from '../../styles/index.js';
import { safeUrl, telUrl } from '../../text/index.js';
import { attendanceLine, outLink, statusLine } from './card.views.js';
import { audienceLine, costLine, labelOf, placeLine, type Words } from './labels.js';

export { detail as english } from '../../i18n/en/detail.js';
export { copyLink, saveCalendar } from './detail-actions.js';

export interface DetailContext extends Words {
  d: Catalogue['detail'];
  level: number;
  today: string;
  /** For the words of the schedule. */
  schedule: WordsOptions;
  /** Resolves addresses without a host. */
  base: string;
  /** What was said after a press: copied, or the link to copy by hand. */
  said: string;
  neutral: boolean;
  on: {
    back: () => void;
    redraw: () => void;
    calendar: (all: boolean) => void;
    neutral: (neutral: boolean) => void;
    copy: () => void;
    print: () => void;
  };
}

const host = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};
const dateWords = (lang: string, date: string): string =>
  formatDate(lang, Date.parse(date), { dateStyle: 'long', timeZone: 'UTC' });
const lines = (items: readonly unknown[]): unknown => {
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
function part(context: DetailContext, title: string, ...content: unknown[]): TemplateResult | typeof nothing {
  const shown = content.filter((each) => each !== nothing && each !== '' && each !== undefined);
  return shown.length ? html`<section>${heading(context.level + 1, title)}${shown}</section>` : nothing;
}

function when(group: Group, context: DetailContext): unknown {
  const { d, lang, schedule, on } = context;
  const next = nextOccurrences(group, { ...schedule, count: 6 });
  const { entry, startDate, endDate, sessions } = group;
  const cohort =
    entry === 'cohort'
      ? [
          d.cohort,
          startDate &&
            (endDate
              ? d.fromTo(dateWords(lang, startDate), dateWords(lang, endDate))
              : d.from(dateWords(lang, startDate))),
          sessions && d.sessions(sessions),
        ]
      : [];
  const dates = next.map(
    (each) =>
      html`<span class=${each.status === 'cancelled' ? 'cancelled' : ''}
          >${describeOccurrence(each, schedule)}</span
        >${each.note ? html` <span class="muted">${each.note}</span>` : nothing}`,
  );
  return part(
    context,
    d.when,
    lines([...describeSchedule(group, schedule), cohort.filter(Boolean).join(' · ')]),
    next.length
      ? html`<h6 class="sub" role="heading" aria-level=${Math.min(6, context.level + 2)}>${d.next}</h6>
          ${lines(dates)}`
      : nothing,
    next.length
      ? html`<details class="no-print calendar">
          <summary>${d.calendar}</summary>
          <p>
            <label
              ><input
                type="checkbox"
                .checked=${context.neutral}
                @change=${(event: Event) => on.neutral((event.target as HTMLInputElement).checked)}
              />
              ${d.neutral}</label
            >
          </p>
          <p class="actions">
            <button class="button" type="button" @click=${() => on.calendar(false)}>${d.calendarOne}</button>
            <button class="button" type="button" @click=${() => on.calendar(true)}>${d.calendarAll}</button>
          </p>
        </details>`
      : nothing,
  );
}

/** A plain link to a map, which names where it leads; nothing where the place is not to be known (promise P10). */
function directions({ location }: Group, { d }: DetailContext): unknown {
  if (!location || location.precision === 'area' || location.precision === 'on-request') return nothing;
  const { latitude, longitude } = location;
  const address = placeLine(location, true);
  const exact = latitude !== undefined && longitude !== undefined;
  if (!exact && !location.streetAddress) return nothing;
  const query = exact
    ? `?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `search?query=${encodeURIComponent(address)}`;
  return outLink(`https://www.openstreetmap.org/${query}`, d.directions('openstreetmap.org'));
}

function where(group: Group, context: DetailContext): unknown {
  const { d } = context;
  const { location, online, attendance } = group;
  const address = attendance?.includes('in-person') || !attendance ? placeLine(location, true) : '';
  // the way there gives the place away (P10)
  const hidden = location?.precision === 'area' || location?.precision === 'on-request';
  const open = group.status !== 'closed' && group.status !== 'paused';
  const link =
    open && online?.url && online.disclosure !== 'after-signup'
      ? outLink(online.url, d.joinOn(host(online.url)), 'button primary')
      : nothing;
  const phone =
    open && online?.phone && online.disclosure !== 'after-signup'
      ? outLink(telUrl(online.phone), html`${context.t.call} <bdi>${online.phone}</bdi>`)
      : nothing;
  return part(
    context,
    d.where,
    lines([
      ...attendanceLine(context, group),
      address,
      hidden ? '' : location?.directions,
      online?.disclosure === 'after-signup' ? '' : online?.joinInfo,
    ]),
    html`<p class="actions no-print">${link}${phone}${directions(group, context)}</p>`,
  );
}

function who(group: Group, context: DetailContext): unknown {
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
      suitability?.crisis,
    ]),
  );
}

function start(group: Group, context: DetailContext): unknown {
  const { d, t, lang } = context;
  const { joining, joinNote, joinUrl, joinContact, capacity } = group;
  const free =
    capacity?.available !== undefined && capacity.max !== undefined
      ? d.places(formatNumber(lang, capacity.available), formatNumber(lang, capacity.max))
      : '';
  return part(
    context,
    d.start,
    lines([joining && t.joining[joining], joinNote, joinContact, costLine(context, group), free]),
    joinUrl ? html`<p class="no-print">${outLink(joinUrl, d.signUp(host(joinUrl)))}</p>` : nothing,
  );
}

function first({ firstVisit, description }: Group, context: DetailContext): unknown {
  const { d, base, on } = context;
  const draw = (text: string | undefined): unknown =>
    text ? html`<div class="prose" dir="auto">${markup(text, { base, ready: on.redraw })}</div>` : nothing;
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

function contactLines(of: Group['contact'], context: DetailContext): unknown[] {
  if (!of) return [];
  const { t, d } = context;
  return [
    of.url ? outLink(of.url, of.name ?? host(of.url)) : of.name,
    of.phone ? outLink(telUrl(of.phone), html`${t.call} <bdi>${of.phone}</bdi>`) : '',
    of.email ? outLink(safeUrl(of.email), html`${d.write} <bdi>${of.email}</bdi>`) : '',
  ];
}

function run(group: Group, context: DetailContext): unknown {
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
      facilitation && d.facilitation[facilitation],
      people,
      ...contactLines(organizer, context),
      ...contactLines(contact, context),
      url ? outLink(url, d.moreOn(host(url))) : '',
    ]),
  );
}

function access(group: Group, context: DetailContext): unknown {
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
      group.accessNote,
      spoken,
    ]),
  );
}

function privacy({ privacy: rules, proofOfAttendance }: Group, context: DetailContext): unknown {
  const { d } = context;
  const either = (value: boolean | undefined, yes: string, no: string): string =>
    value === undefined ? '' : value ? yes : no;
  return part(
    context,
    d.privacy,
    lines([
      rules?.confidential && d.confidential,
      rules?.limits,
      either(rules?.recorded, d.recorded, d.notRecorded),
      either(rules?.realNames, d.realNames, d.anyName),
      proofOfAttendance && d.proof,
    ]),
  );
}

function freshness(group: Group, context: DetailContext): unknown {
  const { d, lang } = context;
  const { lastVerified, verifiedBy, dateModified, feedback } = group;
  const checked = lastVerified
    ? verifiedBy
      ? d.checkedBy(dateWords(lang, lastVerified), verifiedBy)
      : d.checked(dateWords(lang, lastVerified))
    : dateModified
      ? d.changed(dateWords(lang, dateModified))
      : '';
  return html`<p class="small muted">${checked}</p>
    <p class="actions no-print">${outLink(feedback, d.wrong)}</p>`;
}

/** The whole of a group. Its heading takes the focus when it opens. */
export function detailView(group: Group, context: DetailContext): TemplateResult {
  const { d, on, schedule } = context;
  const now = describeStatus(group, schedule);
  const status = statusLine(context, group, context.today);
  return html`<article class="detail" part="detail" aria-labelledby="detail">
    <p class="no-print">
      <button class="button quiet back" type="button" @click=${on.back}>${d.back}</button>
    </p>
    <div dir="auto">${heading(context.level, group.name, 'detail')}</div>
    ${now ? html`<p class="now">${now.text}</p>` : nothing}
    ${status ? html`<p class="status">${status}</p>` : nothing}
    ${group.summary ? html`<p dir="auto">${group.summary}</p>` : nothing}
    <div class="parts">
      ${when(group, context)}${where(group, context)}${who(group, context)}${start(group, context)}${first(group, context)}${run(group, context)}${access(group, context)}${privacy(group, context)}
    </div>
    ${freshness(group, context)}
    <p class="actions no-print">
      <button class="button" type="button" @click=${on.copy}>${d.share}</button>
      <button class="button" type="button" @click=${on.print}>${d.print}</button>
    </p>
    <p role="status" class="said">${context.said}</p>
  </article>`;
}
