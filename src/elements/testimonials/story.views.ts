import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Testimonial } from '../../feed/index.js';
import { directionOf, formatDate, insert, type Catalogue } from '../../i18n/index.js';
import { mayShowPhoto } from './consent.js';
import { groupLink } from './group-link.js';

/** What one story is drawn from. */
export interface StoryView {
  t: Catalogue['testimonials'];
  lang: string;
  feed: Feed | undefined;
  photos: boolean;
  /** Whether it is a slide: a quote in a figure in a slide would be one level too many. */
  slide: boolean;
  long: boolean;
  open: boolean;
  /** The number of its slide. */
  n: number;
  /** Opens or closes it. */
  press: (what: 'text' | 'note') => void;
}

/** Marks words as being in the story's language. */
type Own = (words?: string) => unknown;

/** The id of a story's words. */
export const wordsId = (n: number): string => `q${n}`;

/** The author's own element, as it is. Only a very long one is cut. */
export function ownStory(view: StoryView): TemplateResult {
  const { long, open, n, press } = view;
  const cut = long && !open;
  // focus on a link in what was cut, or find-in-page, scrolls the box: then it opens
  return html`<div
      class="own ${cut ? 'cut' : open ? 'open' : ''}"
      id=${wordsId(n)}
      lang=${view.lang}
      @scroll=${() => {
        if (cut) press('text');
      }}
    >
      <slot name=${n}></slot>
    </div>
    ${long ? button(view, 'text', undefined) : nothing}`;
}

/** Opens what is too long for its lines. For those who hear a list of buttons: which of the stories it is about. */
function button(view: StoryView, what: 'text' | 'note', who: string | undefined): TemplateResult {
  const { t, open, n, press } = view;
  const word = what === 'note' ? (open ? t.conceal : t.reveal) : open ? t.less : t.more;
  return html`<button
    class="button ${what === 'note' ? '' : 'quiet'}"
    aria-label=${who ? `${word}: ${who}` : word}
    aria-expanded=${open}
    aria-controls=${wordsId(n)}
    @click=${() => {
      press(what);
    }}
  >
    ${word}
  </button>`;
}

/** A story of the feed: what to know before, what was said, who said it. */
export function feedStory(view: StoryView, entry: Testimonial): TemplateResult {
  const { t, feed, open, long, n, press, slide } = view;
  const { contentNote, language = feed?.language, attribution } = entry;
  const lang = language ?? view.lang;
  const own: Own = (words) => words && html`<bdi lang=${lang}>${words}</bdi>`;
  return html`<figure>
    ${
      contentNote
        ? html`<p class="note" dir="auto">${insert(t.note, own(contentNote))}</p>
            ${button(view, 'note', attribution)}`
        : nothing
    }
    <blockquote
      class="text ${open ? 'open' : ''}"
      id=${wordsId(n)}
      role=${slide ? 'none' : nothing}
      lang=${lang}
      dir=${language ? directionOf(language) : 'auto'}
      ?hidden=${!!contentNote && !open}
      @scroll=${() => {
        if (!open) press('text');
      }}
    >
      ${entry.quote}
    </blockquote>
    ${long && !contentNote ? button(view, 'text', attribution) : nothing} ${caption(view, entry, own)}
  </figure>`;
}

/** Name, then in words what kind of voice it is, role and month; never a star. */
function caption({ t, lang, feed, photos }: StoryView, entry: Testimonial, own: Own): TemplateResult {
  const { attribution, kind, role, date, avatar } = entry;
  const group = groupLink(document, feed, entry.groupId);
  const when =
    date && formatDate(lang, Date.parse(date), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const about = [
    kind && html`<bdi>${t[kind]}</bdi>`,
    own(role),
    when && html`<bdi lang=${lang}>${when}</bdi>`,
  ].filter((words) => words);
  return html`<figcaption>
    ${
      photos && avatar && mayShowPhoto(entry)
        ? html`<img
            src=${avatar}
            alt=""
            width="48"
            height="48"
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <span class="who">${own(attribution) ?? t.anonymous}</span>
    ${
      about.length
        ? html`<span class="muted small">${about.map((words, i) => [i ? ' · ' : '', words])}</span>`
        : nothing
    }
    ${
      group
        ? html`<a class="small" href=${group.href} @click=${group.press}>${own(group.name) ?? t.group}</a>`
        : nothing
    }
  </figcaption>`;
}
