import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { PeerRotateDetail, PeerSlideDetail } from '../../../src/elements/testimonials/events.js';
import type { PeerTestimonials } from '../../../src/elements/testimonials/testimonials.js';
import { all, button, fromFeed, inView, listen, nameOf, one, settled, stories } from './helpers.js';

/** A clock that a test turns: timers of seven seconds wait for `pass()`, all others run as ever. */
const clock = {
  now: 0,
  due: new Map<number, { at: number; run: () => void }>(),
  async pass(seconds: number, element: PeerTestimonials): Promise<void> {
    this.now += seconds * 1000;
    for (const [id, { at, run }] of [...this.due]) {
      if (at > this.now) continue;
      this.due.delete(id);
      run();
    }
    await settled(element);
  },
};
const real = { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };

async function rotating(
  more: (element: PeerTestimonials) => void = () => undefined,
): Promise<PeerTestimonials> {
  const element = await fromFeed({ testimonials: stories(3) }, (each) => {
    each.autoplay = 7;
    more(each);
  });
  element.scrollIntoView({ block: 'center' });
  await waitUntil(() => all(element, 'button').some((each) => /moving/.test(nameOf(each))));
  await aTimeout(100); // the browser says what is on the screen
  await settled(element);
  return element;
}

const rotationButton = (element: PeerTestimonials): HTMLElement => button(element, / moving$/);

describe('autoplay', () => {
  beforeEach(async () => {
    await sendMouse({ type: 'move', position: [1, 1] });
    clock.now = 0;
    clock.due.clear();
    let last = 1e6;
    window.setTimeout = ((run: () => void, ms = 0) => {
      if (ms !== 7000) return real.set(run, ms);
      clock.due.set(++last, { at: clock.now + ms, run });
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (!clock.due.delete(id as number)) real.clear(id);
    };
  });
  afterEach(() => {
    window.setTimeout = real.set;
    window.clearTimeout = real.clear;
  });

  it('is off by default: nothing moves, and there is nothing to stop', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    await clock.pass(60, element);
    expect(inView(element)).to.deep.equal(['1']);
    expect(all(element, 'button').map(nameOf).join()).not.to.contain('moving');
  });

  it('moves on after its seconds, round the end, and keeps the live region quiet', async () => {
    const element = await rotating();
    const told = listen<PeerSlideDetail>(element, 'peer-slide');
    expect(one(element, '.strip').getAttribute('aria-live')).to.equal('off');
    for (const shown of ['2', '3', '1']) {
      await clock.pass(7, element);
      expect(inView(element)).to.deep.equal([shown]);
    }
    expect(told.map(({ reason }) => reason)).to.deep.equal(['autoplay', 'autoplay', 'autoplay']);
  });

  it('takes no less than seven seconds', async () => {
    const element = await rotating((each) => (each.autoplay = 2));
    await clock.pass(6.9, element);
    expect(inView(element)).to.deep.equal(['1']);
    await clock.pass(0.2, element);
    expect(inView(element)).to.deep.equal(['2']);
  });

  it('has its stop before everything else, and Tab to it stops the movement', async () => {
    const element = await rotating();
    expect(nameOf(all(element, 'a, button, [tabindex="0"], summary')[0]!)).to.equal('Stop moving');
    const before = document.createElement('button');
    element.closest('peer-feed')!.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(rotationButton(element));
    await clock.pass(30, element);
    expect(inView(element)).to.deep.equal(['1']);
    expect(nameOf(rotationButton(element)), 'the word stays while it is held').to.equal('Stop moving');
    expect(one(element, '.strip').getAttribute('aria-live')).to.equal('polite');
    before.remove();
  });

  it('stops when the button is pressed, and starts again only when it is pressed again', async () => {
    const element = await rotating();
    const told = listen<PeerRotateDetail>(element, 'peer-rotate');
    const stop = rotationButton(element);
    stop.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(nameOf(stop)).to.equal('Start moving');
    expect(stop.hasAttribute('aria-pressed')).to.be.false;
    await clock.pass(60, element);
    expect(inView(element)).to.deep.equal(['1']);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(nameOf(stop)).to.equal('Stop moving');
    await clock.pass(7, element);
    expect(inView(element)).to.deep.equal(['2']);
    expect(told).to.deep.equal([{ on: false }, { on: true }]);
  });

  it('stops for good under a pointer, also after it has left', async () => {
    const element = await rotating();
    const box = one(element, '.strip').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + 20), Math.round(box.top + 20)] });
    await aTimeout(50);
    await clock.pass(30, element);
    expect(inView(element)).to.deep.equal(['1']);
    await sendMouse({ type: 'move', position: [1, 1] });
    await aTimeout(600);
    await clock.pass(30, element);
    expect(inView(element)).to.deep.equal(['1']);
    expect(nameOf(rotationButton(element))).to.equal('Start moving');
  });

  it('is stopped by a real click on the button, which the pointer has stopped on its way', async () => {
    const element = await rotating();
    const box = rotationButton(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.left + 20), Math.round(box.top + 20)] });
    await aTimeout(100);
    await settled(element);
    expect(nameOf(rotationButton(element))).to.equal('Start moving');
    await clock.pass(30, element);
    expect(inView(element)).to.deep.equal(['1']);
  });

  it('waits while the page is hidden', async () => {
    const element = await rotating();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.pass(60, element);
    expect(inView(element)).to.deep.equal(['1']);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.pass(7, element);
    expect(inView(element)).to.deep.equal(['2']);
  });

  it('waits while it is off the screen', async () => {
    const element = await rotating();
    const box = element.closest('div')!;
    box.style.marginTop = '5000px';
    window.scrollTo(0, 0);
    await aTimeout(200);
    await clock.pass(60, element);
    expect(inView(element)).to.deep.equal(['1']);
  });

  it('leaves no timer behind', async () => {
    const element = await rotating();
    expect(clock.due.size).to.equal(1);
    element.remove();
    expect(clock.due.size).to.equal(0);
  });

  it('does not move in a list', async () => {
    const element = await fromFeed({ testimonials: stories(3) }, (each) => {
      each.autoplay = 7;
      each.layout = 'list';
    });
    await aTimeout(200);
    expect(clock.due.size).to.equal(0);
    expect(all(element, 'button').map(nameOf).join()).not.to.contain('moving');
  });

  it('never moves under reduced motion, nor offers it', async () => {
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('media', {
      'prefers-reduced-motion': 'reduce',
    });
    const ask = window.matchMedia.bind(window);
    if (!supported)
      // this engine cannot be told to prefer it: the answer to its media query says so instead
      window.matchMedia = (query) =>
        query.includes('reduced-motion')
          ? (Object.assign(new EventTarget(), { matches: true, media: query }) as MediaQueryList)
          : ask(query);
    const element = await fromFeed({ testimonials: stories(3) }, (each) => (each.autoplay = 7));
    await aTimeout(200);
    await clock.pass(60, element);
    expect(inView(element)).to.deep.equal(['1']);
    expect(all(element, 'button').map(nameOf).join()).not.to.contain('moving');
    window.matchMedia = ask;
    await executeServerCommand('media', {});
  });
});
