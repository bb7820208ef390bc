import { html, render } from 'lit';
import type { Faq } from '../../feed/index.js';
import { markup } from '../../markup/index.js';
import { query } from '../../text/dom.js';
import { hasLoaded, loaded } from '../../text/loaded.js';
import { inSlices } from '../../text/slices.js';
import type { Question } from './question.js';
import { isMirror } from './light.js';

interface Mirror {
  readonly section: HTMLElement;
  /** What is drawn in it. */
  faq?: Faq;
}

/**
 * Keeps the answers of a feed as children of the element, in the page itself: find-in-page, text fragments, `#id`, search
 * engines and reader modes do not look into shadow roots, or not all of them. Each is a section that begins with its
 * question, so that it makes sense to whoever reads the page without the element.
 */
export class Answers {
  /** When the words of all answers are in the page. */
  drawn: Promise<void> = Promise.resolve();
  readonly #host: HTMLElement;
  #mirrors = new Map<string, Mirror>();
  #faqs: readonly Faq[] = [];
  #stop?: AbortController;
  #base?: string | undefined;

  readonly #changed: () => void;

  /** @param changed called when the answers have come into the page after their questions were shown. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Whether all answers stand in the page: whoever writes the children of the tag anew takes them out. */
  get complete(): boolean {
    return [...this.#mirrors.values()].every(({ section }) => section.parentElement === this.#host);
  }

  /**
   * Makes the children fit the questions; their words follow in slices.
   * @param base of links without a host.
   * @param spoken the feed's language, for questions that name none.
   */
  show(faqs: readonly Faq[], base?: string, spoken?: string): Question[] {
    const before = this.#mirrors;
    const own = new Set<Element>(Array.from(before.values(), ({ section }) => section));
    // a copy of an element, as some pages keep of themselves, brings the answers of the first along
    for (const child of [...this.#host.children]) if (isMirror(child) && !own.has(child)) child.remove();
    this.#mirrors = new Map();
    this.#faqs = faqs;
    this.#base = base;
    const questions = faqs.map((faq): Question => {
      const mirror = before.get(faq.id) ?? this.#make(faq);
      before.delete(faq.id);
      this.#mirrors.set(faq.id, mirror);
      const { id, question, category = [], aliases = [], lastReviewed, language = spoken } = faq;
      if (language) mirror.section.lang = language;
      return {
        id,
        question,
        category,
        aliases,
        lastReviewed,
        lang: language,
        nodes: [mirror.section],
        get title() {
          return mirror.section.firstElementChild ?? undefined;
        },
      };
    });
    for (const { section } of before.values()) section.remove();
    if (hasLoaded() || !questions.length) this.#insert();
    else
      void loaded.then(() => {
        this.#put();
      });
    this.#fill();
    return questions;
  }

  /** Puts the answers into the page: one insertion for all. */
  #insert(): void {
    this.#host.append(
      ...Array.from(this.#mirrors.values(), ({ section }) => section).filter(
        ({ parentElement }) => parentElement !== this.#host,
      ),
    );
  }

  #put(): void {
    if (this.complete || !this.#host.isConnected) return;
    this.#insert();
    this.#changed();
  }

  /** Takes the answers out of the page. */
  clear(): void {
    this.show([]);
  }

  #make({ id }: Faq): Mirror {
    const section = document.createElement('section');
    section.className = 'peer-answer';
    // the page's own elements keep their names
    if (!query(this.#host.getRootNode(), `#${CSS.escape(id)}`)) section.id = id;
    return { section };
  }

  #fill(): void {
    this.#stop?.abort();
    this.#stop = new AbortController();
    this.drawn = inSlices(this.#draw(), this.#stop.signal).catch(() => undefined); // a newer list has taken over
  }

  /** Draws an answer now: it is seen, or about to be. */
  now(id: string): void {
    const faq = this.#mirrors.has(id) && this.#faqs.find((each) => each.id === id);
    if (!faq) return;
    this.#drawOne(faq);
    if (!hasLoaded()) this.#put(); // whoever opens it does not wait for the page
  }

  *#draw(): Generator<void, void> {
    for (const faq of this.#faqs) {
      this.#drawOne(faq);
      yield;
    }
  }

  #drawOne(faq: Faq): void {
    const mirror = this.#mirrors.get(faq.id);
    if (!mirror || mirror.faq === faq) return;
    mirror.faq = faq;
    const ready = (): void => {
      delete mirror.faq;
      this.#refill();
    };
    render(
      html`<h3 dir="auto">${faq.question}</h3>
        ${markup(faq.answer, { base: this.#base, ready })}`,
      mirror.section,
    );
  }

  /** The parser has come for all that waited at once: draw them in one go. */
  #refill(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#fill();
    });
  }
  #waiting = false;
}
