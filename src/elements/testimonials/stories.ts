import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Testimonial } from '../../feed/index.js';
import { stories } from '../../i18n/en/stories.js';
import { directionOf, formatDate, type Catalogue, type Localize } from '../../i18n/index.js';
import { adopt } from './adopt.js';
import { checkInside } from './check.js';
import { Clamp } from './clamp.js';
import { checkConsent, mayShowPhoto, storiesOf } from './consent.js';
import { fire, type PeerRevealDetail } from './events.js';
import { groupLink } from './group-link.js';
import type { Slide } from './slide.js';
import { styles } from './stories.styles.js';
import type { PeerTestimonials } from './testimonials.js';

/** What the pieces of one story need to know. */
interface View {
  t: Catalogue['stories'];
  lang: string;
  feed: Feed | undefined;
  photos: boolean;
  long: boolean;
  open: boolean;
  /** The id of the words, apart from others of the root. */
  id: string;
  /** Opens or closes it. */
  press: (what: 'text' | 'note') => void;
}

/**
 * How the stories of a feed are chosen and drawn, and how long ones are cut. Fetched while the feed is, or for a story of the
 * page that is too long.
 */
export class Stories {
  readonly #host: PeerTestimonials;
  readonly #i18n: Localize<'testimonials'>;
  readonly #clamp: Clamp;

  constructor(host: PeerTestimonials, i18n: Localize<'testimonials'>) {
    this.#host = host;
    this.#i18n = i18n;
    this.#clamp = new Clamp(host);
    adopt(host, styles);
  }

  /** The feed's stories that may be shown, of the kinds that are wanted. */
  slides(entries: readonly Testimonial[]): Slide[] {
    const shown = storiesOf(entries, this.#host.kind);
    checkConsent(this.#host, shown);
    return shown.map((entry) => ({ key: entry.id, entry }));
  }

  story(slide: Slide, n: number, feed: Feed | undefined): TemplateResult {
    const { key, entry } = slide;
    const { long, open } = this.#clamp;
    const { lang } = this.#i18n;
    const view: View = {
      t: this.#i18n.words('stories', stories),
      lang,
      feed,
      photos: this.#host.photos,
      long: long.has(key),
      open: open.has(key),
      id: `q${n}`,
      press: (what) => {
        this.#reveal(slide, what);
      },
    };
    return entry ? feedStory(view, entry) : ownStory(view, n);
  }

  /** After each drawing. */
  updated(slides: readonly Slide[]): void {
    checkInside(this.#host, slides);
    this.#clamp.watch(slides.map(({ key }, i) => [this.#host.renderRoot.querySelector(`#q${i}`), key]));
  }

  #reveal({ key, entry, node }: Slide, what: 'text' | 'note'): void {
    const { open } = this.#clamp;
    if (!open.delete(key)) open.add(key);
    this.#host.requestUpdate();
    const detail: PeerRevealDetail = { id: entry?.id ?? node?.id ?? '', open: open.has(key), what };
    fire(this.#host, 'peer-reveal', detail);
  }
}

/** The author's own element, as it is. Only a very long one is cut. */
function ownStory(view: View, n: number): TemplateResult {
  const { long, open, id, press } = view;
  const cut = long && !open;
  // focus on a link in what was cut, or find-in-page, scrolls the box: then it opens
  return html`<div
      class="own ${cut ? 'cut' : open ? 'open' : ''}"
      id=${id}
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
function button(view: View, what: 'text' | 'note', who: string | undefined): TemplateResult {
  const { t, open, id, press } = view;
  const word = what === 'note' ? (open ? t.conceal : t.reveal) : open ? t.less : t.more;
  return html`<button
    class="button ${what === 'note' ? '' : 'quiet'}"
    aria-label=${who ? `${word}: ${who}` : word}
    aria-expanded=${open}
    aria-controls=${id}
    @click=${() => {
      press(what);
    }}
  >
    ${word}
  </button>`;
}

/** A story of the feed: what to know before, what was said, who said it. */
function feedStory(view: View, entry: Testimonial): TemplateResult {
  const { t, feed, open, long, id, press } = view;
  const { contentNote, language = feed?.language, attribution } = entry;
  const lang = language ?? view.lang;
  const own = (words?: string): unknown => words && html`<bdi lang=${lang}>${words}</bdi>`;
  const [before, after] = t.note('{n}').split('{n}');
  return html`<figure>
    ${
      contentNote
        ? html`<p class="note" dir="auto">${before}${own(contentNote)}${after}</p>
            ${button(view, 'note', attribution)}`
        : nothing
    }
    <blockquote
      class="text ${open ? 'open' : ''}"
      id=${id}
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
function caption(
  { t, lang, feed, photos }: View,
  entry: Testimonial,
  own: (words?: string) => unknown,
): TemplateResult {
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
