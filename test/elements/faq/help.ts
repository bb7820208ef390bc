import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import type { TemplateResult } from 'lit';
import type { PeerFaq } from '../../../src/elements/faq/faq.js';

export const details = html`<peer-faq>
  <details>
    <summary>What does it cost?</summary>
    <p>Nothing. <a href="#tea">Tea</a> is free too.</p>
  </details>
  <details>
    <summary>Do I have to speak?</summary>
    <p>No. You can just listen.</p>
  </details>
  <details>
    <summary>Can I bring someone?</summary>
    <p>Yes, a friend is welcome.</p>
  </details>
</peer-faq>`;

/** An element with its questions drawn. */
export async function ready(template: TemplateResult): Promise<PeerFaq> {
  const faq = await fixture<PeerFaq>(template);
  await faq.updateComplete;
  return faq;
}

export const buttons = (faq: Element): HTMLButtonElement[] => [
  ...faq.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[aria-controls]'),
];

export const button = (faq: Element, name: string): HTMLButtonElement => {
  const found = buttons(faq).find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`no question "${name}"`);
  return found;
};

export const panel = (of: HTMLButtonElement): HTMLElement =>
  (of.getRootNode() as ShadowRoot).getElementById(of.getAttribute('aria-controls')!)!;

/** The innermost element of an answer that begins with some words. */
export const answerOf = (faq: Element, words: string): HTMLElement =>
  [...faq.querySelectorAll<HTMLElement>('*')].filter((e) => e.textContent.trim().startsWith(words)).at(-1)!;

/** What somebody can see, or a keyboard reach. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

/** Waits for what happens by itself; long enough for a busy machine. */
export const until = (happened: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(happened()), undefined, { timeout: 8000 });
