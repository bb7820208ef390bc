import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  button,
  figures,
  fromFeed,
  fromPage,
  inView,
  listen,
  nameOf,
  one,
  seen,
  settled,
  stories,
} from './helpers.js';
import type { PeerTestimonials } from '../../../src/elements/testimonials/testimonials.js';
import type { PeerSlideDetail } from '../../../src/elements/testimonials/events.js';

const focused = (root: ShadowRoot): Element | null => root.activeElement;
const live = (element: Element): string | null =>
  element.shadowRoot!.querySelector('.strip')!.getAttribute('aria-live');

describe('carousel, grouped (APG example 1)', () => {
  it('is a region called a carousel, with a name that is not "carousel"', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    const { role, ariaRoleDescription, ariaLabel } = internalsOf(element);
    expect([role, ariaRoleDescription, ariaLabel]).to.deep.equal(['region', 'carousel', 'What people say']);
  });

  it('has its controls from the first drawing on, and nothing moves after it', async () => {
    const box = document.createElement('div');
    box.style.width = '360px';
    box.innerHTML = `<peer-testimonials>${figures(5)}</peer-testimonials>`;
    document.body.append(box);
    const element = box.firstElementChild as PeerTestimonials;
    element.show(3);
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    await settled(element);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(one(element, '.at').textContent).to.equal('4 of 5');
    box.remove();
  });

  it('writes its role once, since a role that is written rebuilds the tree that is heard in Firefox', async () => {
    const { prototype } = ElementInternals;
    const role = Object.getOwnPropertyDescriptor(prototype, 'role')!;
    const written: unknown[] = [];
    Object.defineProperty(prototype, 'role', {
      ...role,
      set(value: string) {
        written.push(value);
        role.set!.call(this, value);
      },
    });
    const element = await fromFeed({ testimonials: stories(3) });
    const before = written.length;
    for (const name of ['Next', 'Next', 'Previous']) {
      button(element, name).click();
      await settled(element);
    }
    Object.defineProperty(prototype, 'role', role);
    expect(written.length).to.equal(before);
    expect(written.slice(-1)).to.deep.equal(['region']);
  });

  it('has one figure and no other level between the slide and its words', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    const roles: (string | null)[] = [];
    for (let at = one(element, 'blockquote'); !at.matches('.whole'); at = at.parentElement!)
      roles.push(at.getAttribute('role') ?? (/^(?:div|span)$/.test(at.localName) ? null : at.localName));
    expect(roles.filter((role) => role && role !== 'none')).to.deep.equal(['figure', 'group']);
  });

  it('has slides that are groups called "slide", named by their place', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    const slides = all(element, '.slide');
    expect(slides.map((slide) => slide.getAttribute('role'))).to.deep.equal(['group', 'group', 'group']);
    expect(slides.map((slide) => slide.getAttribute('aria-roledescription'))).to.deep.equal([
      'slide',
      'slide',
      'slide',
    ]);
    expect(slides.map(nameOf)).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('keeps the slides in a polite live region that is read in parts', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    expect(live(element)).to.equal('polite');
    expect(one(element, '.strip').getAttribute('aria-atomic')).to.be.oneOf([null, 'false']);
  });

  it('has native buttons for previous and next, named in words', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    for (const name of ['Previous', 'Next'])
      expect(button(element, name)).to.be.instanceOf(HTMLButtonElement);
  });

  it('shows the next slide, only that, and keeps the focus on the button', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    const told = listen<PeerSlideDetail>(element, 'peer-slide');
    const next = button(element, 'Next');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(inView(element)).to.deep.equal(['2']);
    expect(seen(element)).to.deep.equal(['2']);
    expect(one(element, '.at').textContent).to.equal('2 of 3');
    expect(focused(element.shadowRoot!)).to.equal(next);
    expect(told).to.deep.equal([{ index: 1, visible: 1, count: 3, id: 's2', reason: 'next' }]);
  });

  it('goes round both ends without a clone', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    button(element, 'Previous').click();
    await settled(element);
    expect(seen(element)).to.deep.equal(['3']);
    button(element, 'Next').click();
    await settled(element);
    expect(seen(element)).to.deep.equal(['1']);
    expect(all(element, '.slide')).to.have.length(3);
  });

  it('has a group of buttons to choose a slide; the chosen one is disabled for the ear but stays a tab stop', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    const group = one(element, '.picker');
    expect(group.getAttribute('role')).to.equal('group');
    expect(nameOf(group)).to.equal('Choose a story');
    const buttons = [...group.children] as HTMLButtonElement[];
    expect(buttons.map(nameOf)).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
    expect(buttons.map((each) => each.getAttribute('aria-disabled'))).to.deep.equal(['true', null, null]);
    buttons[2]!.click();
    await settled(element);
    expect(buttons.map((each) => each.getAttribute('aria-disabled'))).to.deep.equal([null, null, 'true']);
    expect(buttons.every((each) => !each.disabled && each.tabIndex === 0)).to.be.true;
    expect(seen(element)).to.deep.equal(['3']);
  });

  it('takes arrows, Home and End on the strip itself', async () => {
    const element = await fromFeed({ testimonials: stories(4) });
    one(element, '.strip').focus();
    for (const [key, shown] of [
      ['ArrowRight', '2'],
      ['End', '4'],
      ['ArrowRight', '1'],
      ['ArrowLeft', '4'],
      ['Home', '1'],
    ] as const) {
      await sendKeys({ press: key });
      await settled(element);
      expect(seen(element), key).to.deep.equal([shown]);
    }
  });

  it('stops with Tab at what is seen and nowhere else', async () => {
    const element = await fromPage(
      [1, 2, 3]
        .map(
          (n) =>
            `<figure><blockquote>Story ${n}</blockquote><a href="#x" id="link${n}">More ${n}</a></figure>`,
        )
        .join(''),
    );
    const before = document.createElement('button');
    const after = document.createElement('button'); // so that the keyboard does not leave for the browser's own bars
    element.before(before);
    element.after(after);
    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 12; i++) {
      await sendKeys({ press: 'Tab' });
      const at = document.activeElement!;
      if (at !== element && !element.contains(at)) break;
      const inner = at === element ? element.shadowRoot!.activeElement! : at;
      stops.push(nameOf(inner).slice(0, 24));
      const box = inner.getBoundingClientRect();
      expect(box.width * box.height, nameOf(inner)).to.be.greaterThan(0);
    }
    expect(stops.slice(0, 7)).to.deep.equal([
      'Stories',
      'More 1',
      'Previous',
      'Next',
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ]);
    expect(stops).not.to.contain('More 2').and.not.to.contain('More 3');
    expect(stops).to.contain('Show all 3');
  });
});

describe('carousel, tabbed (APG example 2)', () => {
  const tabbed = (): ReturnType<typeof fromFeed> =>
    fromFeed({ testimonials: stories(4) }, (element) => {
      element.picker = 'tabs';
    });

  it('has a named list of tabs, each of which controls its panel', async () => {
    const element = await tabbed();
    const list = one(element, '[role="tablist"]');
    expect(nameOf(list)).to.equal('Choose a story');
    const tabs = [...list.children];
    expect(tabs.map((tab) => tab.getAttribute('role'))).to.deep.equal(['tab', 'tab', 'tab', 'tab']);
    for (const tab of tabs) {
      const panel = element.shadowRoot!.getElementById(tab.getAttribute('aria-controls')!)!;
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.hasAttribute('aria-roledescription')).to.be.false;
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
    expect(tabs.map(nameOf)).to.deep.equal(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  });

  it('comes before the panels, with one tab in the tab order', async () => {
    const element = await tabbed();
    const list = one(element, '[role="tablist"]');
    expect(
      list.compareDocumentPosition(one(element, '.strip')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
    expect(([...list.children] as HTMLElement[]).map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1, -1]);
  });

  it('moves with arrows, round the ends, with Home and End, and shows at once', async () => {
    const element = await tabbed();
    const tabs = [...one(element, '[role="tablist"]').children] as HTMLElement[];
    tabs[0]!.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['End', 3],
      ['ArrowRight', 0],
      ['ArrowLeft', 3],
      ['Home', 0],
    ] as const) {
      await sendKeys({ press: key });
      await settled(element);
      expect(focused(element.shadowRoot!), key).to.equal(tabs[at]);
      expect(tabs.map((tab) => tab.getAttribute('aria-selected')).indexOf('true'), key).to.equal(at);
      expect(tabs[at]!.tabIndex).to.equal(0);
      expect(seen(element), key).to.deep.equal([String(at + 1)]);
    }
  });

  it('falls back to buttons where several are in view: a tab shows one panel', async () => {
    const element = await fromFeed(
      { testimonials: stories(5) },
      (each) => {
        each.picker = 'tabs';
      },
      900,
    );
    expect(all(element, '[role="tab"]')).to.have.length(0);
    expect(one(element, '.picker').getAttribute('role')).to.equal('group');
  });
});

describe('show all', () => {
  it('turns the carousel into a list and puts the focus there, and back again', async () => {
    const element = await fromFeed({ testimonials: stories(3) });
    button(element, 'Show all 3').click();
    await settled(element);
    const strip = one(element, '.strip');
    expect(strip.getAttribute('role')).to.equal('list');
    expect(all(element, '[role="listitem"]')).to.have.length(3);
    expect(inView(element)).to.deep.equal(['1', '2', '3']);
    expect(focused(element.shadowRoot!)).to.equal(strip);
    expect(strip.hasAttribute('aria-live')).to.be.false;
    expect(internalsOf(element).ariaRoleDescription).to.equal(null);
    button(element, 'Show fewer').click();
    await settled(element);
    expect(inView(element)).to.deep.equal(['1']);
    expect(nameOf(focused(element.shadowRoot!)!)).to.equal('Show all 3');
  });
});

describe('what the author set', () => {
  it('keeps id, role, aria-label, class, lang and style of the tag and of the stories', async () => {
    const tag =
      'id="mine" role="complementary" aria-label="Voices" class="wide" lang="en-GB" style="color: green"';
    const element = await fromPage(
      figures(3).replaceAll('<figure ', '<figure class="own" aria-label="Told" lang="es" '),
      tag,
    );
    button(element, 'Next').click();
    await settled(element);
    expect(element.outerHTML.split('>')[0]).to.equal(`<peer-testimonials ${tag}`);
    for (const figure of element.querySelectorAll('figure'))
      expect(figure.getAttributeNames().sort()).to.deep.equal(['aria-label', 'class', 'id', 'lang']);
  });

  it('has no id twice, and every relation leads somewhere', async () => {
    for (const picker of ['buttons', 'tabs'] as const) {
      const element = await fromFeed({ testimonials: stories(4) }, (each) => (each.picker = picker));
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby'])
        for (const each of all(element, `[${name}]`))
          expect(element.shadowRoot!.getElementById(each.getAttribute(name)!), name).to.exist;
    }
  });
});

/** What the element tells the browser about itself, as its own class sees it. */
function internalsOf(element: Element): ElementInternals {
  return internals.get(element)!;
}
const internals = new WeakMap<Element, ElementInternals>();
const attach = HTMLElement.prototype.attachInternals;
HTMLElement.prototype.attachInternals = function (this: HTMLElement): ElementInternals {
  const made = attach.call(this);
  internals.set(this, made);
  return made;
};
