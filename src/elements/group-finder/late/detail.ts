/** One group in full, in the order of a visitor's questions. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Group } from '../../../feed/index.js';
import { countryName, type Localize } from '../../../i18n/index.js';
import { detail as english } from '../../../i18n/en/detail.js';
import {
  describeOccurrence,
  describeSchedule,
  describeStatus,
  endedOn,
  nextOccurrences,
  type Occurrence,
} from '../../../schedule/index.js';
import { heading } from '../../../styles/index.js';
import { statusLine, waysIn, type CardContext } from '../model/card.js';
import { hidesPlace, placeLine } from '../model/labels.js';
import { outLink, own, wayIn } from '../views/pieces.js';
import {
  access,
  callLinks,
  dateWords,
  first,
  hostOf,
  lines,
  part,
  privacy,
  run,
  start,
  who,
  type DetailContext,
} from './detail-sections.js';

export interface DetailProps extends CardContext {
  i18n: Localize<'finder'>;
  /** None where it has left the feed. */
  group: Group | undefined;
  /** The language of the feed's own words, where it is not that of the page. */
  feedLang: string | undefined;
  /** The level of its heading. */
  level: number;
  /** Whether calendar entries get a neutral title. */
  neutral: boolean;
  /** What was said after a press. */
  said: string;
  onClose: () => void;
  onCopy: () => void;
  onShare: () => void;
  onPrint: () => void;
  onNeutral: (neutral: boolean) => void;
  /** @param all all dates, or the next one. */
  onCalendar: (all: boolean) => void;
  /** Draws once more when the code for a text with markup is here. */
  ready: () => void;
}

interface Context extends DetailProps, DetailContext {}

/** A date, struck through where it is cancelled, with the place where that is another one: no more exact than the group's own. */
function occurrence(each: Occurrence, group: Group, { schedule, feedLang }: DetailContext): TemplateResult {
  const hidden = hidesPlace(group) && { precision: group.location?.precision };
  const place = each.location ? placeLine({ ...each.location, ...hidden }, true) : '';
  return html`<span class=${each.status === 'cancelled' ? 'cancelled' : ''}
      >${describeOccurrence(each, schedule)}</span
    >${[place, each.note].map((words) => (words ? html` ${own(words, feedLang, 'muted')}` : nothing))}`;
}

function when(group: Group, context: Context): unknown {
  const { d, lang, schedule, level } = context;
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
  return part(
    context,
    d.when,
    lines([...describeSchedule(group, schedule), cohort.filter(Boolean).join(' · ')]),
    next.length
      ? html`<div class="sub">${heading(level + 2, d.next)}</div>
          ${lines(next.map((each) => occurrence(each, group, context)))}${calendar(context)}`
      : nothing,
  );
}

/** A calendar file, of one date or of all. The neutral title is on until the visitor takes it off. */
function calendar({ d, neutral, onNeutral, onCalendar }: Context): TemplateResult {
  return html`<details class="no-print calendar">
    <summary>${d.calendar}</summary>
    <label class="option"
      ><input
        type="checkbox"
        .checked=${live(neutral)}
        @change=${(event: Event) => onNeutral((event.target as HTMLInputElement).checked)}
      /><span>${d.neutral}</span></label
    >
    <p class="actions">
      <button class="button" type="button" @click=${() => onCalendar(false)}>${d.calendarOne}</button>
      <button class="button" type="button" @click=${() => onCalendar(true)}>${d.calendarAll}</button>
    </p>
  </details>`;
}

/** A plain link to a map, which names where it leads; nothing where the place is not to be known (promise P10). */
function directions(group: Group, { d }: DetailContext): unknown {
  const { location } = group;
  if (!location || hidesPlace(group)) return nothing;
  const { latitude, longitude } = location;
  const exact = latitude !== undefined && longitude !== undefined;
  if (!exact && !location.streetAddress) return nothing;
  const query = exact
    ? `?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `search?query=${encodeURIComponent(placeLine(location, true))}`;
  return outLink(`https://www.openstreetmap.org/${query}`, d.directions('openstreetmap.org'));
}

function where(group: Group, context: DetailContext): unknown {
  const { d, lang, feed } = context;
  const { location, attendance } = group;
  const there = attendance?.includes('in-person') || !attendance;
  const country = location?.addressCountry;
  const address = [
    placeLine(location, true),
    country && country !== feed?.country && countryName(lang, country),
  ];
  const online = group.online?.disclosure === 'after-signup' ? undefined : group.online;
  const open = group.status !== 'closed' && group.status !== 'paused' && !endedOn(group, context.schedule);
  const mine = (words: string | undefined): unknown => words && own(words, context.feedLang);
  const links = [
    open && online?.url ? outLink(online.url, d.joinOn(hostOf(online.url)), 'button primary') : nothing,
    ...(open ? callLinks(online?.phone, group.name, context) : []),
    there ? directions(group, context) : nothing,
  ].filter((link) => link !== nothing);
  return part(
    context,
    d.where,
    lines([
      ...waysIn(context, group).map((way) => wayIn(way, context.feedLang)),
      there && mine(address.filter(Boolean).join(', ')),
      !hidesPlace(group) && mine(location?.directions),
      open && mine(online?.joinInfo),
    ]),
    links.length ? html`<p class="actions no-print">${links}</p>` : nothing,
  );
}

function freshness(group: Group, { d, lang }: DetailContext): unknown {
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

/** What one can do with the group: hand it on, or print it. */
function hand({ d, said, onCopy, onShare, onPrint }: Context): unknown {
  const press = (label: string, act: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${act}>${label}</button>`;
  return html`<p class="actions no-print">
      ${press(d.share, onCopy)}${'share' in navigator ? press(d.send, onShare) : nothing}
      ${press(d.print, onPrint)}
    </p>
    <p aria-live="polite" class="said">${said}</p>`;
}

/** The whole of a group. Its heading takes the focus when it opens. A group that has left the feed says so. */
export function detailView(props: DetailProps): TemplateResult {
  const { i18n, group, schedule, level, lang } = props;
  const d = i18n.words('detail', english);
  const context: Context = { ...props, d };
  const back = html`<p class="no-print">
    <button class="button quiet back" type="button" @click=${props.onClose}>${d.back}</button>
  </p>`;
  if (!group)
    return html`${back}
      <p id="detail" tabindex="-1">${d.gone}</p>`;
  const now = describeStatus(group, schedule);
  const until = group.statusUntil && d.until(dateWords(lang, group.statusUntil));
  const status = [statusLine(context, group, context.today), until].filter(Boolean).join('. ');
  return html`<article class="detail" part="detail" aria-labelledby="detail">
    ${back}
    <div dir="auto">${heading(level, own(group.name, props.feedLang), 'detail')}</div>
    ${now ? html`<p class="now">${now.text}</p>` : nothing}
    ${status ? html`<p class="status">${status}</p>` : nothing}
    ${group.summary ? html`<p dir="auto" lang=${props.feedLang ?? nothing}>${group.summary}</p>` : nothing}
    <div class="parts">
      ${[when, where, who, start, first, run, access, privacy].map((of) => of(group, context))}
    </div>
    ${freshness(group, context)} ${hand(context)}
  </article>`;
}
