import { html, nothing, type TemplateResult } from 'lit';
import type { Testimonial } from '../../feed/index.js';
import { directionOf, formatDate, type Catalogue } from '../../i18n/index.js';
import type { Key } from './clamp.js';
import { mayShowPhoto } from './consent.js';
import type { GroupLink } from './group-link.js';

/** One slide: an entry of the feed, or an element that the author put inside the tag. */
export interface Slide {
  key: Key;
  entry?: Testimonial;
  node?: Element;
}

/** What the pieces need to know of the whole. */
export interface View {
  t: Catalogue['testimonials'];
  lang: string;
  /** The language of texts that name none. */
  textLang: string | undefined;
  photos: boolean;
  isOpen: (key: Key) => boolean;
  isLong: (key: Key) => boolean;
  onReveal: (slide: Slide, what: 'text' | 'note') => void;
  /** The link to the group that a story is about, where there is a finder on the page. */
  group: (id: string | undefined) => GroupLink | undefined;
}

/** A story: who, and what they said. `n` tells the ids of one root apart. */
export function story(view: View, slide: Slide, n: number): TemplateResult {
  return slide.entry ? ofFeed(view, slide, slide.entry, n) : ofAuthor(view, slide, n);
}

/** The author's own element, as it is. Only a very long one is cut. */
function ofAuthor(view: View, slide: Slide, n: number): TemplateResult {
  const { key } = slide;
  const long = view.isLong(key);
  const open = view.isOpen(key);
  const reveal = (): void => {
    if (long && !open) view.onReveal(slide, 'text');
  };
  // focus on a link in what was cut, or find-in-page, scrolls the box: then it opens
  return html`<div class="own ${long ? 'long' : ''} ${open ? 'open' : ''}" id="q${n}" @scroll=${reveal}>
      <slot name=${n}></slot>
    </div>
    ${long ? moreButton(view, slide, n, open) : nothing}`;
}

function ofFeed(view: View, slide: Slide, entry: Testimonial, n: number): TemplateResult {
  const { t } = view;
  const { key } = slide;
  const open = view.isOpen(key);
  const { contentNote, language = view.textLang } = entry;
  const reveal = (): void => {
    if (!open) view.onReveal(slide, 'text');
  };
  return html`<figure>
    ${
      contentNote
        ? html`<p class="note">${t.note(contentNote)}</p>
            <button
              class="button"
              aria-label=${named(open ? t.conceal : t.reveal, slide)}
              aria-expanded=${open}
              aria-controls="q${n}"
              @click=${() => {
                view.onReveal(slide, 'note');
              }}
            >
              ${open ? t.conceal : t.reveal}
            </button>`
        : nothing
    }
    <blockquote
      class="text ${open ? 'open' : ''}"
      id="q${n}"
      lang=${language ?? nothing}
      dir=${language ? directionOf(language) : 'auto'}
      ?hidden=${!!contentNote && !open}
      @scroll=${reveal}
    >
      ${entry.quote}
    </blockquote>
    ${!contentNote && view.isLong(key) ? moreButton(view, slide, n, open) : nothing} ${caption(view, entry)}
  </figure>`;
}

/** For those who hear a list of buttons: which of the stories it is about. */
const named = (word: string, { entry }: Slide): string =>
  entry?.attribution ? `${word}: ${entry.attribution}` : word;

function moreButton(view: View, slide: Slide, n: number, open: boolean): TemplateResult {
  const word = open ? view.t.less : view.t.more;
  return html`<button
    class="button quiet"
    aria-label=${named(word, slide)}
    aria-expanded=${open}
    aria-controls="q${n}"
    @click=${() => {
      view.onReveal(slide, 'text');
    }}
  >
    ${word}
  </button>`;
}

/** Name, then in words what kind of voice it is, role and month; never a star. */
function caption(view: View, entry: Testimonial): TemplateResult {
  const { t, lang } = view;
  const { attribution, kind, role, date, avatar } = entry;
  const group = view.group(entry.groupId);
  const when =
    date && formatDate(lang, Date.parse(date), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const about = [kind && t[kind], role, when].filter((word) => word);
  return html`<figcaption>
    ${
      view.photos && avatar && mayShowPhoto(entry)
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
    <span class="who"><bdi>${attribution ?? t.anonymous}</bdi></span>
    ${
      about.length
        ? html`<span class="muted small"
            >${about.map((word, i) => html`${i ? ' · ' : ''}<bdi>${word}</bdi>`)}</span
          >`
        : nothing
    }
    ${
      group
        ? html`<a class="small" href=${group.href} @click=${group.press}
            ><bdi>${group.name ?? t.group}</bdi></a
          >`
        : nothing
    }
  </figcaption>`;
}
