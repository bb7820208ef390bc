import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { PeerRevealDetail } from '../../../src/elements/testimonials/events.js';
import { all, button, fromFeed, fromPage, listen, nameOf, one, rested, settled, stories } from './helpers.js';

const long = 'It rained the whole way there, and somebody had left the light on. '.repeat(75); // 5,000 characters
const consent = { given: true };

describe('a story', () => {
  it('is a figure with a blockquote and a caption that says in words whose voice it is', async () => {
    const kinds = ['lived-experience', 'family', 'volunteer', 'professional'];
    const element = await fromFeed(
      {
        testimonials: kinds.map((kind, i) => ({
          ...stories(1)[0],
          id: kind,
          kind,
          ...(i ? {} : { role: 'group member', date: '2026-03-10' }),
        })),
      },
      (each) => (each.layout = 'list'),
    );
    const captions = all(element, 'figure > blockquote ~ figcaption').map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(captions).to.deep.equal([
      'Person 1 Lived experience · group member · March 2026',
      'Person 1 Family member',
      'Person 1 Volunteer',
      'Person 1 Professional',
    ]);
  });

  it('says Anonymous where no name is given, and has neither stars nor pictures', async () => {
    const element = await fromFeed({ testimonials: [{ id: 'a', quote: 'Words.', consent, rating: 5 }] });
    expect(one(element, 'figcaption').textContent.trim()).to.equal('Anonymous');
    expect(element.shadowRoot!.textContent).not.to.match(/[★☆⭐]|5/);
    expect(all(element, 'img, svg')).to.have.length(0);
  });

  it('has its own language and direction', async () => {
    const element = await fromFeed({
      language: 'en-GB',
      testimonials: [
        { id: 'a', quote: 'لم يسألني أحد.', language: 'ar', consent },
        { id: 'b', quote: 'Nobody asked.', consent },
      ],
    });
    expect(all(element, 'blockquote').map((each) => [each.lang, each.dir])).to.deep.equal([
      ['ar', 'rtl'],
      ['en-GB', 'ltr'],
    ]);
  });

  it('shows only the kinds that the author wants', async () => {
    const testimonials = ['family', 'volunteer', 'professional'].map((kind) => ({
      id: kind,
      quote: kind,
      kind,
      consent,
    }));
    const element = await fromFeed({ testimonials }, (each) => {
      each.kind = 'volunteer professional';
      each.layout = 'grid';
    });
    expect(all(element, 'blockquote').map((each) => each.textContent.trim())).to.deep.equal([
      'volunteer',
      'professional',
    ]);
  });

  it('puts nothing of a hostile feed into the page but words', async () => {
    const nasty = '<img src=x onerror="window.broken=1">';
    const element = await fromFeed(
      {
        testimonials: [
          {
            id: 'a',
            quote: nasty,
            attribution: nasty,
            role: nasty,
            contentNote: nasty,
            avatar: 'javascript:1',
            consent: { given: true, scope: ['photo'] },
          },
        ],
      },
      (each) => (each.photos = true),
    );
    expect(all(element, 'img')).to.have.length(0);
    expect(one(element, 'blockquote').textContent.trim()).to.equal(nasty);
    expect((window as { broken?: number }).broken).to.equal(undefined);
  });
});

describe('a long story', () => {
  it('is cut at a line, and a button tells the rest', async () => {
    const element = await fromFeed({
      testimonials: [{ id: 'long', quote: long, attribution: 'Robin', consent }, ...stories(1)],
    });
    const told = listen<PeerRevealDetail>(element, 'peer-reveal');
    const text = one(element, 'blockquote');
    const line = parseFloat(getComputedStyle(text).lineHeight);
    expect(text.clientHeight).to.be.closeTo(6 * line, 2);
    const more = button(element, /Read more/);
    expect(nameOf(more)).to.equal('Read more: Robin');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot!.getElementById(more.getAttribute('aria-controls')!)).to.equal(text);
    more.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text.clientHeight).to.be.closeTo(text.scrollHeight, 2);
    expect(text.clientHeight).to.be.greaterThan(20 * line);
    expect(nameOf(more)).to.equal('Read less: Robin');
    expect(element.shadowRoot!.activeElement).to.equal(more);
    more.click();
    await settled(element);
    expect(text.clientHeight).to.be.closeTo(6 * line, 2);
    expect(told).to.deep.equal([
      { id: 'long', open: true, what: 'text' },
      { id: 'long', open: false, what: 'text' },
    ]);
  });

  it('keeps all of its words for a screen reader, and a short one has no button', async () => {
    const element = await fromFeed({ testimonials: [{ id: 'long', quote: long, consent }, ...stories(1)] });
    expect(one(element, 'blockquote').textContent.trim()).to.have.length(long.trim().length);
    expect(all(element, 'button').filter((each) => /Read/.test(nameOf(each)))).to.have.length(1);
  });

  it('follows the width: what fits is not cut', async () => {
    const element = await fromFeed(
      { testimonials: [{ id: 'mid', quote: long.slice(0, 260), consent }] },
      undefined,
      240,
    );
    expect(all(element, 'figure button')).to.have.length(1);
    element.closest('div')!.style.width = '700px';
    await rested(element);
    expect(all(element, 'figure button')).to.have.length(0);
  });

  it('follows --peer-testimonials-lines', async () => {
    const element = await fromFeed({ testimonials: [{ id: 'long', quote: long, consent }] }, (each) => {
      each.style.setProperty('--peer-testimonials-lines', '3');
    });
    const text = one(element, 'blockquote');
    expect(text.clientHeight).to.be.closeTo(3 * parseFloat(getComputedStyle(text).lineHeight), 2);
  });

  it('opens by itself where find-in-page or the keyboard reaches into the cut', async () => {
    const element = await fromPage(
      `<figure><blockquote><p>${long}</p><p><a href="#x">The end of it</a></p></blockquote></figure>`,
    );
    const box = one(element, '.own');
    expect(box.clientHeight).to.be.lessThan(400);
    expect(nameOf(button(element, /Read/))).to.equal('Read more');
    element.querySelector('a')!.focus();
    await rested(element);
    expect(nameOf(button(element, /Read/))).to.equal('Read less');
    expect(box.scrollTop).to.equal(0);
    const link = element.querySelector('a')!.getBoundingClientRect();
    expect(link.bottom).to.be.lessThan(box.getBoundingClientRect().bottom + 1);
  });
});

describe('a content note', () => {
  const feed = {
    testimonials: [
      { id: 'note', quote: 'Hard words.', attribution: 'Sam', contentNote: 'speaks of loss', consent },
    ],
  };

  it('collapses the text behind its name', async () => {
    const element = await fromFeed(feed);
    const told = listen<PeerRevealDetail>(element, 'peer-reveal');
    const text = one(element, 'blockquote');
    expect(one(element, '.note').textContent).to.equal('Before you read: speaks of loss');
    expect(text.checkVisibility()).to.be.false;
    const show = button(element, /Show this story/);
    expect(nameOf(show)).to.equal('Show this story: Sam');
    expect(show.getAttribute('aria-expanded')).to.equal('false');
    show.click();
    await settled(element);
    expect(text.checkVisibility()).to.be.true;
    expect(show.getAttribute('aria-expanded')).to.equal('true');
    button(element, /Hide this story/).click();
    await settled(element);
    expect(text.checkVisibility()).to.be.false;
    expect(told).to.deep.equal([
      { id: 'note', open: true, what: 'note' },
      { id: 'note', open: false, what: 'note' },
    ]);
  });
});

describe('a photograph', () => {
  const avatar = new URL('./nobody.png', location.href).href;
  const feed = {
    testimonials: [
      { id: 'a', quote: 'One.', avatar, consent: { given: true, scope: ['website', 'photo'] } },
      { id: 'b', quote: 'Two.', avatar, consent: { given: true, scope: ['website'] } },
      { id: 'c', quote: 'Three.', avatar },
    ],
  };

  it('is not asked for unless the author turns photographs on', async () => {
    const element = await fromFeed(feed);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('is then shown only of those who agreed to it', async () => {
    const element = await fromFeed(feed, (each) => (each.photos = true));
    const pictures = all(element, 'img') as HTMLImageElement[];
    expect(
      pictures.map((each) => each.closest('figure')!.querySelector('blockquote')!.textContent.trim()),
    ).to.deep.equal(['One.']);
    expect(pictures[0]!.alt).to.equal('');
    expect(pictures[0]!.referrerPolicy).to.equal('no-referrer');
  });
});

describe('the group that a story is about', () => {
  const feed = {
    testimonials: [
      { ...stories(1)[0], groupId: 'tuesday' },
      { ...stories(2)[1], groupId: 'gone' },
    ],
    groups: [{ id: 'tuesday', name: 'Tuesday circle' }],
  };
  const withFinder = (id: string): HTMLElement & { select?: (group: string) => void } => {
    const finder = document.createElement('peer-group-finder');
    finder.id = id;
    document.body.append(finder);
    return finder;
  };

  it('is no link where the page has no finder', async () => {
    const element = await fromFeed(feed);
    expect(all(element, 'a[href*="#"]')).to.have.length(0);
  });

  it('is a link to the finder of the page, which opens that group', async () => {
    const finder = withFinder('find');
    const asked: string[] = [];
    finder.select = (group) => asked.push(group);
    const element = await fromFeed(feed);
    const links = all(element, 'figcaption a') as HTMLAnchorElement[];
    expect(links.map((each) => [nameOf(each), each.getAttribute('href')])).to.deep.equal([
      ['Tuesday circle', '#find'],
    ]);
    const before = location.href;
    links[0]!.click();
    expect(asked).to.deep.equal(['tuesday']);
    expect(location.href).to.equal(before);
    finder.remove();
  });
});

describe('on paper', () => {
  it('has every story in full, and no buttons', async () => {
    const element = await fromFeed({
      testimonials: [
        { id: 'long', quote: long, consent },
        { id: 'note', quote: 'Hard words.', contentNote: 'loss', consent },
        ...stories(3),
      ],
    });
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('media', {
      media: 'print',
    });
    await aTimeout(100);
    if (supported) {
      const bottom = element.getBoundingClientRect().bottom;
      for (const text of all(element, 'blockquote')) {
        const box = text.getBoundingClientRect();
        expect(text.checkVisibility()).to.be.true;
        expect(box.width).to.be.greaterThan(100);
        expect(text.scrollHeight).to.be.lessThan(text.clientHeight + 2);
        expect(box.left).to.be.within(0, 400);
        expect(box.bottom).to.be.lessThan(bottom);
      }
      for (const control of all(element, 'button'))
        expect(control.checkVisibility(), nameOf(control)).to.be.false;
    } else {
      // this engine cannot be told to print: the rule that undoes hiding must at least be there
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText),
      );
      expect(rules.filter((rule) => rule.startsWith('@media print')).join()).to.contain('.text[hidden]');
    }
    await executeServerCommand('media', {});
  });
});
