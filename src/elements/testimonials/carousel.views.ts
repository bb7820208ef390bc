import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber, type Catalogue } from '../../i18n/index.js';
import type { SlideReason, Track } from './track.js';

const arrow = (d: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${d} />`}</svg>`;
const BACK = arrow('m15 18-6-6 6-6');
const ON = arrow('m9 18 6-6-6-6');

/** What the controls need to know. */
export interface Controls {
  t: Catalogue['testimonials'];
  lang: string;
  track: Track;
  count: number;
}

/** "2 of 5", or "2–3 of 5" where several are in view. */
export function place({ t, lang, track, count }: Controls, first: number, wide = track.perView): string {
  return t.at(range(lang, first, Math.min(first + wide, count)), formatNumber(lang, count));
}

function range(lang: string, first: number, end: number): string {
  const from = formatNumber(lang, first + 1);
  return end > first + 1 ? `${from}–${formatNumber(lang, end)}` : from;
}

/** Previous, "2 of 5", next. */
export function steps(view: Controls): TemplateResult {
  const { t, track } = view;
  const button = (by: 1 | -1, reason: SlideReason, content: TemplateResult): TemplateResult =>
    html`<button
      class="button"
      @click=${() => {
        track.step(by, reason);
      }}
    >
      ${content}
    </button>`;
  return html`${button(-1, 'previous', html`${BACK}${t.previous}`)}
    <bdi class="at">${place(view, track.first)}</bdi>
    ${button(1, 'next', html`${t.next}${ON}`)}`;
}

/**
 * One button a place, or one tab a slide, after the two examples of the APG
 * (https://www.w3.org/WAI/ARIA/apg/patterns/carousel/): the button in view is `aria-disabled`, so that it stays in the tab
 * order; of the tabs only the chosen one is in it, and arrows, Home and End choose and show at once.
 */
export function picker(view: Controls, tabs: boolean): TemplateResult {
  const { t, track, count } = view;
  const onKey = (event: KeyboardEvent): void => {
    const to = tabs ? moved(event, track.first, count - 1) : undefined;
    if (to === undefined) return;
    track.go(to, 'picker');
    ((event.currentTarget as Element).children[to] as HTMLElement).focus();
  };
  return html`<div class="picker" role=${tabs ? 'tablist' : 'group'} aria-label=${t.choose} @keydown=${onKey}>
    ${track.starts(count).map((first) => {
      const chosen = first === track.first;
      return html`<button
        id="t${first}"
        role=${tabs ? 'tab' : nothing}
        aria-label=${place(view, first)}
        aria-controls=${tabs ? `s${first}` : nothing}
        aria-selected=${tabs ? chosen : nothing}
        aria-disabled=${!tabs && chosen ? 'true' : nothing}
        tabindex=${tabs && !chosen ? -1 : nothing}
        @click=${() => {
          track.go(first, 'picker');
        }}
      >
        ${range(view.lang, first, Math.min(first + track.perView, count))}
      </button>`;
    })}
  </div>`;
}

/** Where an arrow, Home or End leads from a place, round the ends; the arrows follow the direction of the page. */
export function moved(event: KeyboardEvent, from: number, last: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const by = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key];
  const to = by !== undefined ? (from + by + last + 1) % (last + 1) : { Home: 0, End: last }[event.key];
  if (to !== undefined) event.preventDefault();
  return to;
}
