import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import '../../../src/define/feed.js';
import '../../../src/define/testimonials.js';
import type { PeerTestimonials } from '../../../src/elements/testimonials/testimonials.js';

/** Stories of made-up people, as many as are asked for. */
export const stories = (count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `s${i + 1}`,
    quote: `Words of sample person ${i + 1}.`,
    attribution: `Person ${i + 1}`,
    consent: { given: true },
    ...more,
  }));

/** An element that reads a feed; `set` is done before it is in the page. Its box is `width` pixels wide. */
export async function fromFeed(
  feed: object,
  set: (element: PeerTestimonials) => void = () => undefined,
  width = 400,
): Promise<PeerTestimonials> {
  const element = document.createElement('peer-testimonials');
  set(element);
  const around = document.createElement('peer-feed');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(feed);
  around.append(script, element);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  box.append(around);
  await waitUntil(() => !element.matches(':state(loading)') && element.shadowRoot?.querySelector('.whole'));
  await settled(element);
  return element;
}

/** Figures inside the tag. */
export async function fromPage(inner: string, attributes = '', width = 400): Promise<PeerTestimonials> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  box.innerHTML = `<peer-testimonials ${attributes}>${inner}</peer-testimonials>`;
  const element = box.firstElementChild as PeerTestimonials;
  await settled(element);
  return element;
}

export const figures = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<figure id="f${i + 1}"><blockquote>Figure ${i + 1} says so.</blockquote><figcaption>Sample ${i + 1}</figcaption></figure>`,
  ).join('');

/** Until it is drawn, measured and drawn again. */
export async function settled(element: PeerTestimonials): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

/** Until a scroll has come to rest. */
export const rested = async (element: PeerTestimonials): Promise<void> => {
  await aTimeout(300);
  await settled(element);
};

export const all = (element: PeerTestimonials, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: PeerTestimonials, selector: string): HTMLElement => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
export const button = (element: PeerTestimonials, name: string | RegExp): HTMLElement => {
  const found = all(element, 'button, a').find((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
  if (!found) throw new Error(`There is no button ${String(name)}`);
  return found;
};
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

/** What can be read and reached now: the stories that are not inert. */
export const inView = (element: PeerTestimonials): string[] =>
  all(element, '.slide:not([inert])').map((slide) => {
    const slot = slide.querySelector('slot');
    const text = slot ? slot.assignedElements()[0] : slide.querySelector('blockquote');
    return /\d+/.exec(text?.textContent ?? '')?.[0] ?? '';
  });

/** The stories that are really seen: at least half of them within the strip. */
export const seen = (element: PeerTestimonials): string[] => {
  const strip = one(element, '.strip').getBoundingClientRect();
  return all(element, '.slide').flatMap((slide, i) => {
    const box = slide.getBoundingClientRect();
    const within = Math.min(box.right, strip.right) - Math.max(box.left, strip.left);
    return within > box.width / 2 ? [String(i + 1)] : [];
  });
};

/** Collects what an element fires. */
export function listen<Detail>(element: Element, type: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}
