import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/testimonials/drag.js'; // in hand, so that a slow machine does not miss the first press
import type { PeerSlideDetail } from '../../../src/elements/testimonials/events.js';
import type { PeerTestimonials } from '../../../src/elements/testimonials/testimonials.js';
import {
  all,
  button,
  figures,
  fromFeed,
  fromPage,
  inView,
  listen,
  one,
  rested,
  seen,
  settled,
  stories,
} from './helpers.js';

const middle = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
};

/** Presses the mouse in the middle of the strip, moves it and lets go. */
async function dragBy(element: PeerTestimonials, by: number): Promise<void> {
  const [x, y] = middle(one(element, '.strip'));
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await aTimeout(300); // the first press fetches what drags
  for (const part of [0.25, 0.5, 0.75, 1])
    await sendMouse({ type: 'move', position: [Math.round(x + by * part), y] });
  await sendMouse({ type: 'up' });
  await aTimeout(500); // it glides to its place
  await rested(element);
}

describe('how many stand side by side', () => {
  it('has nothing to move with one story', async () => {
    const element = await fromFeed({ testimonials: stories(1) });
    expect(inView(element)).to.deep.equal(['1']);
    expect(all(element, '.controls, .picker')).to.have.length(0);
    expect(one(element, '.strip').hasAttribute('tabindex')).to.be.false;
    element.next();
    await settled(element);
    expect(seen(element)).to.deep.equal(['1']);
  });

  it('works with two', async () => {
    const element = await fromFeed({ testimonials: stories(2) });
    for (const shown of ['2', '1', '2']) {
      button(element, 'Next').click();
      await settled(element);
      expect([inView(element), seen(element)]).to.deep.equal([[shown], [shown]]);
    }
  });

  it('follows the width of its own container', async () => {
    const element = await fromFeed({ testimonials: stories(5) }, undefined, 400);
    expect(seen(element)).to.deep.equal(['1']);
    element.closest('div')!.style.width = '760px';
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([
      ['1', '2'],
      ['1', '2'],
    ]);
    expect(one(element, '.at').textContent).to.equal('1–2 of 5');
  });

  it('follows --peer-testimonials-per-view, and fills the width with fewer stories than that', async () => {
    const element = await fromFeed({ testimonials: stories(2) }, (each) => {
      each.style.setProperty('--peer-testimonials-per-view', '4');
    });
    expect(inView(element)).to.deep.equal(['1', '2']);
    expect(all(element, '.controls')).to.have.length(0);
    const [a, b] = all(element, '.slide').map((slide) => slide.getBoundingClientRect());
    expect(b!.right - a!.left).to.be.closeTo(one(element, '.strip').clientWidth, 2);
  });

  it('goes on by a whole view, stops flush at the end and then goes round', async () => {
    const element = await fromFeed({ testimonials: stories(5) }, undefined, 760);
    const places: string[][] = [];
    for (let i = 0; i < 3; i++) {
      button(element, 'Next').click();
      await settled(element);
      expect(inView(element)).to.deep.equal(seen(element));
      places.push(seen(element));
    }
    expect(places).to.deep.equal([
      ['3', '4'],
      ['4', '5'],
      ['1', '2'],
    ]);
  });

  it('leaves out the picker where it would be a wall of numbers', async () => {
    const element = await fromFeed({ testimonials: stories(30) });
    expect(all(element, '.picker')).to.have.length(0);
    expect(one(element, '.at').textContent).to.equal('1 of 30');
  });
});

describe('from right to left', () => {
  it('moves the other way round', async () => {
    const element = await fromFeed({ testimonials: stories(3) }, (each) => {
      each.dir = 'rtl';
    });
    const [a, b] = all(element, '.slide').map((slide) => slide.getBoundingClientRect().left);
    expect(a).to.be.greaterThan(b!);
    button(element, 'Next').click();
    await settled(element);
    expect(seen(element)).to.deep.equal(['2']);
    one(element, '.strip').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    await settled(element);
    expect(seen(element)).to.deep.equal(['3']);
    button(element, 'Next').click();
    await settled(element);
    expect([seen(element), inView(element)]).to.deep.equal([['1'], ['1']]);
  });
});

describe('scrolling', () => {
  it('follows wheel and touch, which scroll by themselves, and tells once when it rests', async () => {
    const element = await fromFeed({ testimonials: stories(4) });
    const told = listen<PeerSlideDetail>(element, 'peer-slide');
    const strip = one(element, '.strip');
    for (const part of [0.3, 0.6, 1]) {
      strip.scrollTo({ left: strip.clientWidth * part * 1.06, behavior: 'instant' });
      await aTimeout(20);
    }
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([['2'], ['2']]);
    expect(told.map(({ index, reason }) => [index, reason])).to.deep.equal([[1, 'scroll']]);
  });

  it('hands the focus to the strip when the story that has it goes out of view', async () => {
    const element = await fromPage(
      [1, 2, 3]
        .map((n) => `<figure><blockquote>Story ${n}</blockquote><a href="#x">More ${n}</a></figure>`)
        .join(''),
    );
    element.querySelector('a')!.focus();
    const strip = one(element, '.strip');
    strip.scrollTo({ left: strip.scrollWidth, behavior: 'instant' });
    await rested(element);
    expect(inView(element)).to.deep.equal(['3']);
    expect(element.shadowRoot!.activeElement).to.equal(strip);
  });

  it('is reached by the id of a story', async () => {
    const element = await fromPage(figures(4));
    location.hash = '#f3';
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([['3'], ['3']]);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a mouse that drags', () => {
  it('goes on to the left and back to the right', async () => {
    const element = await fromFeed({ testimonials: stories(4) });
    const told = listen<PeerSlideDetail>(element, 'peer-slide');
    await dragBy(element, -150);
    expect([inView(element), seen(element)]).to.deep.equal([['2'], ['2']]);
    await dragBy(element, 150);
    expect([inView(element), seen(element)]).to.deep.equal([['1'], ['1']]);
    expect(told.map(({ index, reason }) => [index, reason])).to.deep.equal([
      [1, 'drag'],
      [0, 'drag'],
    ]);
    expect(one(element, '.strip').hasAttribute('data-dragged')).to.be.false;
  });

  it('springs back after a short way', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    await dragBy(element, -30);
    expect([inView(element), seen(element)]).to.deep.equal([['1'], ['1']]);
  });

  it('does not follow the link on which it ends, but a click does', async () => {
    const element = await fromPage(
      [1, 2, 3]
        .map(
          (n) =>
            `<figure><a href="#nowhere" style="display:block;height:80px">Story ${n}</a><blockquote>Story ${n}</blockquote></figure>`,
        )
        .join(''),
    );
    let clicks = 0;
    element.addEventListener('click', (event) => {
      if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) clicks++;
      event.preventDefault();
    });
    await dragBy(element, -150);
    expect(clicks).to.equal(0);
    expect(seen(element)).to.deep.equal(['2']);
    await sendMouse({ type: 'click', position: middle(element.querySelectorAll('a')[1]!) });
    expect(clicks).to.equal(1);
  });
});

describe('a finger that swipes', () => {
  it('moves on by one and snaps', async () => {
    const element = await fromFeed({ testimonials: stories(4) });
    const told = listen<PeerSlideDetail>(element, 'peer-slide');
    const [x, y] = middle(one(element, '.strip'));
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('swipe', {
      x,
      y,
      by: -260,
    });
    if (!supported) {
      // no engine but Chromium lets a test touch: the scroll that a swipe makes stands for it
      const strip = one(element, '.strip');
      strip.scrollTo({ left: strip.clientWidth, behavior: 'instant' });
    }
    await waitUntil(() => told.length, 'the swipe comes to rest', { timeout: 5000 });
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([['2'], ['2']]);
    expect(told.map(({ index }) => index)).to.deep.equal([1]);
  });
});

describe('stories that come and go', () => {
  it('keeps the one that is read in view when another is taken away before it', async () => {
    const element = await fromPage(figures(4));
    element.show(2);
    await settled(element);
    expect(seen(element)).to.deep.equal(['3']);
    element.querySelector('#f1')!.remove();
    await rested(element);
    expect(inView(element)).to.deep.equal(['3']);
    expect(seen(element)).to.deep.equal(['2']); // the second of three now
    expect(one(element, '.at').textContent).to.equal('2 of 3');
  });

  it('goes to the last one when the one in view is taken away at the end', async () => {
    const element = await fromPage(figures(3));
    element.show(2);
    await settled(element);
    element.querySelector('#f3')!.remove();
    await rested(element);
    expect(inView(element)).to.deep.equal(['2']);
    expect(one(element, '.at').textContent).to.equal('2 of 2');
  });

  it('takes in one that is added, from one to three and back to none', async () => {
    const element = await fromPage(figures(1));
    expect(all(element, '.controls')).to.have.length(0);
    element.insertAdjacentHTML('beforeend', figures(3).slice(figures(1).length));
    await rested(element);
    expect(one(element, '.at').textContent).to.equal('1 of 3');
    element.replaceChildren();
    await rested(element);
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('goes on after it was moved to another place', async () => {
    const element = await fromPage(figures(3));
    element.show(1);
    await settled(element);
    const other = document.createElement('div');
    other.style.width = '400px';
    element.parentElement!.after(other);
    other.append(element);
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([['2'], ['2']]);
    button(element, 'Next').click();
    await settled(element);
    expect(seen(element)).to.deep.equal(['3']);
    other.remove();
  });
});

describe('in a hidden tab', () => {
  it('measures when it is shown, and comes back to the story it was at', async () => {
    const element = await fromPage(figures(5), '', 760);
    element.show(2);
    await settled(element);
    const box = element.parentElement!;
    box.style.display = 'none';
    await rested(element);
    box.style.display = '';
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([
      ['3', '4'],
      ['3', '4'],
    ]);
  });

  it('may be drawn there first', async () => {
    const element = await fromPage('', '', 400);
    element.parentElement!.style.display = 'none';
    element.innerHTML = figures(3);
    await rested(element);
    element.next();
    await settled(element);
    element.parentElement!.style.display = '';
    await rested(element);
    expect([inView(element), seen(element)]).to.deep.equal([['2'], ['2']]);
  });
});

describe('height', () => {
  const uneven = {
    testimonials: stories(3).map((each, i) => ({ ...each, quote: `Words ${i + 1}. `.repeat(1 + 20 * i) })),
  };

  it('is that of the tallest story, so that nothing below moves', async () => {
    const element = await fromFeed(uneven);
    const before = element.offsetHeight;
    button(element, 'Next').click();
    await rested(element);
    expect(element.offsetHeight).to.equal(before);
  });

  it('is that of the story in view with height="auto"', async () => {
    const element = await fromFeed(uneven, (each) => (each.height = 'auto'));
    const before = one(element, '.strip').offsetHeight;
    button(element, 'Next').click();
    await rested(element);
    await aTimeout(250);
    expect(one(element, '.strip').offsetHeight).to.be.greaterThan(before + 20);
  });
});
