import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, watchLanguage } from './language.js';
import type { Catalogue } from './catalogue.js';

/**
 * Languages that have messages of their own; others read English. They are fetched when an element first speaks them, one file
 * for all elements.
 */
const packs: Record<string, (() => Promise<Catalogue>) | undefined> = {
  es: async () => (await import('./es/index.js')).es,
  ar: async () => (await import('./ar/index.js')).ar,
};
const loaded: Record<string, Catalogue | undefined> = {};
const loading: Record<string, Promise<unknown> | undefined> = {};

const fetchPack = (language: string): Promise<unknown> | undefined =>
  (loading[language] ??= packs[language]?.().then(
    (pack) => (loaded[language] = pack),
    () => (loading[language] = undefined), // offline: English stays, the next change of language asks again
  ));

/** The site's own words, where it has some (`registerLanguage`). */
export const phrases: {
  /** Whether a language has any. */
  has?: (language: string) => boolean;
  /** Some words with the site's own over them. */
  over?: <Name extends keyof Catalogue>(
    language: string,
    name: Name,
    words: Catalogue[Name],
  ) => Catalogue[Name];
} = {};

/**
 * Gives an element its words, and `Intl` its language. English is in hand at once; another language replaces it when it
 * has come, and the element is drawn again.
 *
 * @example
 * readonly #i18n = new Localize(this, 'faq', faq); // `faq` from '../../i18n/en/faq.js'
 * render() { return html`<p>${this.#i18n.t.noMatch}</p>`; }
 */
export class Localize<Name extends keyof Catalogue> implements ReactiveController {
  /** The element's BCP 47 tag, for `Intl` and for `lang` on what it draws. */
  lang = 'en';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: Name;
  readonly #english: Catalogue[Name];
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, name: Name, english: Catalogue[Name]) {
    this.#host = host;
    this.#name = name;
    this.#english = english;
    host.addController(this);
  }

  /** The messages, in the element's language where they have come. */
  get t(): Catalogue[Name] {
    return this.words(this.#name, this.#english);
  }

  /** The language the messages are really in, for `lang` around them. */
  get messagesLang(): string {
    const language = this.#language;
    return language === 'en' || loaded[language] || phrases.has?.(language) ? this.lang : 'en';
  }

  /** Words of another room (`schedule`, `search`, `crisis`) in the element's language. */
  words<Other extends keyof Catalogue>(name: Other, english: Catalogue[Other]): Catalogue[Other] {
    const words = loaded[this.#language]?.[name] ?? english;
    return phrases.over?.(this.#language, name, words) ?? words;
  }

  /** `es` of `es-MX`. */
  get #language(): string {
    return this.lang.replace(/-.*/, '');
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #read = (anew?: boolean): void => {
    const lang = languageOf(this.#host);
    if (lang === this.lang && !anew) return; // a language that could not be fetched is asked for again when another one was wanted
    this.lang = lang;
    this.#host.requestUpdate();
    if (!loaded[this.#language])
      void fetchPack(this.#language)?.then(() => {
        this.#host.requestUpdate();
      });
  };
}
