/** One group in full, in the order of a visitor's questions. Fetched when the first group is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Group } from '../../feed/index.js';
import { countryName } from '../../i18n/index.js';
import { detail as english } from '../../i18n/en/detail.js';
import {
  describeOccurrence,
  describeSchedule,
  describeStatus,
  nextOccurrences,
  type Occurrence,
} from '../../schedule/index.js';
import { heading } from '../../styles/index.js';
import { telUrl } from '../../text/index.js';
import { copyLink, printOnly, saveCalendar, shareLink } from './actions.js';
import { attendanceLine, outLink, statusLine } from './card.views.js';
import { access, dateWords, first, hostOf, lines, part, privacy, run, start, who } from './detail.facts.js';
import type { DetailContext } from './detail.facts.js';
import { placeLine } from './labels.js';
import type { View } from './view.js';

export { detailStyles as styles } from './detail.styles.js';

/** A date, struck through where it is cancelled, with the place where that is another one. */
function occurrence(each: Occurrence, { schedule }: DetailContext): TemplateResult {
  const place = each.location ? placeLine(each.location, true) : '';
  return html`<span class=${each.status === 'cancelled' ? 'cancelled' : ''}
      >${describeOccurrence(each, schedule)}</span
    >${[place, each.note].map((words) => (words ? html` <span class="muted">${words}</span>` : nothing))}`;
}

function when(group: Group, context: DetailContext): unknown {
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
          ${lines(next.map((each) => occurrence(each, context)))}${calendar(group, context)}`
      : nothing,
  );
}

/** A calendar file, of one date or of all. The neutral title is on until the visitor takes it off. */
function calendar(group: Group, context: DetailContext): TemplateResult {
  const { d, page } = context;
  const save = (all: boolean): void => void saveCalendar(group, context, all);
  return html`<details class="no-print calendar">
    <summary>${d.calendar}</summary>
    <label class="option"
      ><input
        type="checkbox"
        .checked=${live(page.neutral)}
        @change=${(event: Event) => (page.neutral = (event.target as HTMLInputElement).checked)}
      /><span>${d.neutral}</span></label
    >
    <p class="actions">
      <button class="button" type="button" @click=${() => save(false)}>${d.calendarOne}</button>
      <button class="button" type="button" @click=${() => save(true)}>${d.calendarAll}</button>
    </p>
  </details>`;
}

const hidesPlace = ({ location }: Group): boolean =>
  location?.precision === 'area' || location?.precision === 'on-request';

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
  const { d, t, lang, feed } = context;
  const { location, attendance } = group;
  const there = attendance?.includes('in-person') || !attendance;
  const country = location?.addressCountry;
  const address = [
    placeLine(location, true),
    country && country !== feed?.country && countryName(lang, country),
  ];
  const online = group.online?.disclosure === 'after-signup' ? undefined : group.online;
  const open = group.status !== 'closed' && group.status !== 'paused';
  const links = [
    open && online?.url ? outLink(online.url, d.joinOn(hostOf(online.url)), 'button primary') : nothing,
    open && online?.phone
      ? outLink(telUrl(online.phone), html`${t.call} <bdi>${online.phone}</bdi>`)
      : nothing,
    there ? directions(group, context) : nothing,
  ].filter((link) => link !== nothing);
  return part(
    context,
    d.where,
    lines([
      ...attendanceLine(context, group),
      there && address.filter(Boolean).join(', '),
      !hidesPlace(group) && location?.directions,
      online?.joinInfo,
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

/** What one can do with the page: hand it on, or print it. */
function hand(group: Group, context: DetailContext): unknown {
  const { d, page, host } = context;
  const press = (label: string, act: () => unknown): TemplateResult =>
    html`<button class="button" type="button" @click=${act}>${label}</button>`;
  return html`<p class="actions no-print">
      ${press(d.share, () => copyLink(context, group.id))}
      ${'share' in navigator ? press(d.send, () => shareLink(context, group)) : nothing}
      ${press(d.print, () => printOnly(host.renderRoot.querySelector('.detail'), group.name))}
    </p>
    <p role="status" class="said">${page.said}</p>`;
}

/** The whole of a group. Its heading takes the focus when it opens. A group that has left the feed says so. */
export function detailView(view: View): TemplateResult {
  const { i18n, page, schedule, groups, level } = view;
  const d = i18n.words('detail', english);
  const context: DetailContext = { ...view, d };
  const back = html`<p class="no-print">
    <button class="button quiet back" type="button" @click=${() => page.close()}>${d.back}</button>
  </p>`;
  const group = groups.find(({ id }) => id === page.id);
  if (!group)
    return html`${back}
      <p id="detail" tabindex="-1">${d.gone}</p>`;
  const now = describeStatus(group, schedule);
  const until = group.statusUntil && d.until(dateWords(view.lang, group.statusUntil));
  const status = [statusLine(context, group, view.today), until].filter(Boolean).join('. ');
  return html`<article class="detail" part="detail" aria-labelledby="detail">
    ${back}
    <div dir="auto">${heading(level, group.name, 'detail')}</div>
    ${now ? html`<p class="now">${now.text}</p>` : nothing}
    ${status ? html`<p class="status">${status}</p>` : nothing}
    ${group.summary ? html`<p dir="auto">${group.summary}</p>` : nothing}
    <div class="parts">
      ${[when, where, who, start, first, run, access, privacy].map((of) => of(group, context))}
    </div>
    ${freshness(group, context)} ${hand(group, context)}
  </article>`;
}
