/** How one group looks in the list, in the order of a visitor's questions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../feed/index.js';
import { heading } from '../../styles/index.js';
import { safeUrl, telUrl } from '../../text/index.js';
import { ageInDays } from './state.js';
import { audienceLine, costLine, labelOf, placeLine, type Words } from './labels.js';
import { marked } from './marked.js';
import type { View } from './view.js';
import { whenOf } from './when.js';

/** A link that tells the other site nothing (promise P7). */
export const outLink = (
  url: string | undefined,
  label: unknown,
  classes = '',
): TemplateResult | typeof nothing => {
  const href = safeUrl(url);
  return href
    ? html`<a class=${classes} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${label}</a
      >`
    : nothing;
};

/** The ways to take part, with the place or the platform. */
export function attendanceLine({ t }: Words, { attendance, location, online }: Group): string[] {
  const ways = attendance ?? [];
  const place = location?.precision === 'on-request' ? t.placeLater : placeLine(location);
  const lines = ways.map((way) => {
    const detail =
      way === 'in-person'
        ? place
        : way === 'online'
          ? online?.disclosure === 'after-signup'
            ? t.linkLater
            : online?.platform
          : '';
    return [t.attendance[way], detail].filter(Boolean).join(': ');
  });
  return ways.includes('in-person') || !place || (ways.length > 0 && !location?.addressLocality)
    ? lines
    : [...lines, place];
}

/** Full, paused or closed, and for how long; and whether anybody checked lately. */
export function statusLine({ t }: Words, group: Group, today: string): string {
  const { status, statusNote, capacity, lastVerified } = group;
  const state = status && status !== 'active' ? t.status[status] : '';
  const waiting = status === 'full' && capacity?.waitlist ? t.waitlist : '';
  const stale = ageInDays(lastVerified, today) > 90 ? t.checkFirst : '';
  return [state, waiting, statusNote, stale].filter(Boolean).join('. ');
}

/** A group as an `<article>` with its name as heading. @param why what else to say: why it was found, how far away it is. */
export function card(group: Group, context: View, why: readonly string[]): TemplateResult {
  const { t, level, search } = context;
  const mark = (text: string): unknown => marked(text, search.result);
  const { lead, times, often, soon } = whenOf(context, group);
  const about = [
    (group.topics ?? []).map((topic) => labelOf(context, 'topic', topic)).join(', '),
    audienceLine(context, group),
  ].filter(Boolean);
  const facts = [
    costLine(context, group),
    group.joining && t.joining[group.joining],
    ...(group.access ?? []).slice(0, 2).map((each) => labelOf(context, 'access', each)),
    languages(context, group),
  ].filter(Boolean);
  const status = statusLine(context, group, context.today);
  return html`<article class="card" part="card" aria-labelledby="name-${group.id}">
    <p class="when" part="when">
      <span class=${soon ? 'lead soon' : 'lead'}>${lead}</span>
      ${times ? html`<span class="times">${times}</span>` : nothing}
      ${often ? html`<span class="small muted">${often}</span>` : nothing}
    </p>
    <div class="body">
      <div class="name" dir="auto">
        ${heading(level + 1, html`<button id="open-${group.id}" type="button" @click=${() => context.host.select(group.id)}>${mark(group.name)}</button>`, `name-${group.id}`)}
      </div>
      ${status ? html`<p class="status">${status}</p>` : nothing}
      ${about.length ? html`<p>${mark(about.join(' · '))}</p>` : nothing}
      ${group.summary ? html`<p dir="auto">${mark(group.summary)}</p>` : nothing}
      <ul role="list" class="facts">
        ${attendanceLine(context, group).map((line) => html`<li>${mark(line)}</li>`)}
      </ul>
      ${
        facts.length
          ? html`<ul role="list" class="facts small muted">
              ${facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
      ${why.map((words) => html`<p class="small muted">${words}</p>`)} ${actions(group, context)}
    </div>
  </article>`;
}

/** Named only where the group is not just in the language of the page. */
function languages(context: Words, { languages: spoken }: Group): string {
  const page = context.lang.split('-')[0];
  return spoken && (spoken.length > 1 || spoken[0]?.split('-')[0] !== page)
    ? spoken.map((each) => labelOf(context, 'language', each)).join(', ')
    : '';
}

/** One thing to do, and quiet links beside it. */
function actions(group: Group, context: View): TemplateResult {
  const { t } = context;
  const { online, contact, status } = group;
  const open = status !== 'closed' && status !== 'paused';
  const join = online?.disclosure === 'after-signup' ? undefined : online;
  const phone = join?.phone ?? contact?.phone;
  return html`<p class="actions">
    <button
      class="button"
      type="button"
      aria-label=${t.detailsOf(group.name)}
      @click=${() => context.host.select(group.id)}
    >
      ${t.details}
    </button>
    ${open ? outLink(join?.url, html`${t.join}<span class="visually-hidden">: ${group.name}</span>`) : nothing}
    ${open && phone ? outLink(telUrl(phone), html`${t.call} <bdi>${phone}</bdi>`) : nothing}
  </p>`;
}
