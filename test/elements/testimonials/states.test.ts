import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  all,
  button,
  figures,
  fromFeed,
  fromPage,
  inView,
  nameOf,
  one,
  rested,
  settled,
  stories,
} from './helpers.js';

const text = (element: Element): string => element.shadowRoot!.textContent;
const projected = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedElements())
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent.trim());

/** Answers the next requests for a feed. */
async function answering<T>(answer: () => Promise<Response>, act: () => Promise<T>): Promise<T> {
  const real = window.fetch.bind(window);
  window.fetch = answer;
  try {
    return await act();
  } finally {
    window.fetch = real;
  }
}

describe('what stands inside the tag', () => {
  it('stays where it is: the very same elements, in a carousel, a list or a grid', async () => {
    for (const layout of ['carousel', 'list', 'grid']) {
      const element = await fromPage(figures(3), `layout="${layout}"`);
      const before = [...element.children];
      await rested(element);
      expect([...element.children]).to.deep.equal(before);
      expect(projected(element).length).to.be.greaterThan(0);
      expect(all(element, '.slide')).to.have.length(3);
      expect(element.matches(':state(ready)')).to.be.true;
    }
  });

  it('may be blockquotes, and other content stands above them', async () => {
    const element = await fromPage(
      '<p>Said by members.</p><blockquote>One 1</blockquote><blockquote>Two 2</blockquote>',
    );
    expect(inView(element)).to.deep.equal(['1']);
    const intro = element.querySelector('p')!.getBoundingClientRect();
    expect(intro.height).to.be.greaterThan(0);
    expect(intro.bottom).to.be.lessThan(one(element, '.strip').getBoundingClientRect().top + 1);
  });

  it('is readable before the script has come', async () => {
    const early = await fixture<HTMLElement>(html`<peer-testimonials-later></peer-testimonials-later>`);
    early.innerHTML = figures(3);
    for (const figure of early.querySelectorAll('figure')) expect(figure.checkVisibility()).to.be.true;
  });

  it('is shown while a feed loads, then gives way to it', async () => {
    let go: (answer: Response) => void = () => undefined;
    await answering(
      () => new Promise((resolve) => (go = resolve)),
      async () => {
        const element = await fromPage(figures(2), 'src="/slow-1.json"');
        await waitUntil(() => element.matches(':state(loading)'));
        expect(projected(element).join()).to.contain('Figure 1');
        go(new Response(JSON.stringify({ testimonials: stories(1) })));
        await waitUntil(() => element.matches(':state(ready)'));
        await settled(element);
        expect(projected(element)).to.deep.equal([]);
        expect(text(element)).to.contain('Words of sample person 1.');
      },
    );
  });

  it('stays when the feed fails', async () => {
    await answering(
      () => Promise.resolve(new Response('no', { status: 404 })),
      async () => {
        const element = await fromPage('<p>Ring 020 7946 0123 to hear from us.</p>', 'src="/gone-1.json"');
        await waitUntil(() => element.matches(':state(error)'));
        await settled(element);
        expect(projected(element)).to.deep.equal(['Ring 020 7946 0123 to hear from us.']);
      },
    );
  });

  for (const [name, inner] of [
    ['words', '<p>Ring 020 7946 0123 to hear from us.</p>'],
    ['stories', figures(2)],
  ] as const)
    it(`stays when the feed fails, below what happened and what to do: ${name}`, async () => {
      await answering(
        () => Promise.resolve(new Response('no', { status: 404 })),
        async () => {
          const element = await fromPage(inner, `src="/gone-${name}.json"`);
          await waitUntil(() => element.matches(':state(error)'));
          await settled(element);
          const box = one(element, '[part=state]');
          expect([...box.querySelectorAll('p')].map((each) => each.textContent.trim())).to.deep.equal([
            'We could not load this just now.',
            'Please try again, or get in touch and someone will help you.',
          ]);
          expect(projected(element)[0]).to.contain(name === 'words' ? 'Ring' : 'Figure 1');
          const own = element.firstElementChild!.getBoundingClientRect();
          expect(box.getBoundingClientRect().bottom).to.be.lessThan(own.top);
          expect(text(element)).to.contain('Not safe right now? Get help');
          await expect(element).to.be.accessible();
        },
      );
    });

  it('gives way to the words for a failure that the author put there', async () => {
    await answering(
      () => Promise.resolve(new Response('no', { status: 404 })),
      async () => {
        const element = await fromPage(
          `<p slot="error">Our stories are away.</p>${figures(1)}`,
          'src="/gone-slot.json"',
        );
        await waitUntil(() => element.matches(':state(error)'));
        await settled(element);
        expect(projected(element)).to.deep.equal(['Our stories are away.', 'Figure 1 says so.Sample 1']);
        expect(all(element, 'button').filter((each) => each.checkVisibility())).to.have.length(0);
      },
    );
  });

  it('is asked for again by a button that stays where the focus is until there is an answer', async () => {
    let answer: (response: Response) => void = () => undefined;
    let asked = 0;
    await answering(
      () => (asked++ ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(Response.error())),
      async () => {
        const element = await fromPage(figures(1), 'src="/gone-again.json"');
        await waitUntil(() => element.matches(':state(error)'));
        await settled(element);
        const again = button(element, 'Try again: What people say');
        const said = one(element, '[part=state] [aria-live]');
        again.focus();
        again.click();
        await settled(element);
        expect(asked).to.equal(2);
        expect(said.textContent.trim()).to.equal('Loading…');
        answer(new Response('no', { status: 404 }));
        await waitUntil(() => said.textContent.includes('We could not load this just now.'));
        expect(element.shadowRoot!.activeElement).to.equal(again);
        again.click();
        await settled(element);
        answer(Response.json({ testimonials: stories(1) }));
        await waitUntil(() => element.matches(':state(ready)'));
        await settled(element);
        expect(text(element)).to.contain('Words of sample person 1.');
        expect(all(element, '[part=state]')).to.have.length(0);
      },
    );
  });
});

describe('without a story', () => {
  it('says that it is loading', async () => {
    await answering(
      () => new Promise<Response>(() => undefined),
      async () => {
        const element = await fromPage('', 'src="/slow-2.json"');
        await waitUntil(() => element.matches(':state(loading)'));
        await settled(element);
        expect(one(element, 'p[aria-live]').textContent.trim()).to.equal('Loading…');
        element.remove();
      },
    );
  });

  it('says what happened and what to do when the feed fails, and tries again', async () => {
    let asked = 0;
    await answering(
      () =>
        Promise.resolve(
          asked++ ? Response.json({ testimonials: stories(1) }) : new Response('no', { status: 404 }),
        ),
      async () => {
        const element = await fromPage('', 'src="/broken-1.json"');
        await waitUntil(() => element.matches(':state(error)'));
        await settled(element);
        expect(text(element)).to.contain('We could not load this just now.');
        button(element, 'Try again: What people say').click();
        await waitUntil(() => element.matches(':state(ready)'));
        await settled(element);
        expect(text(element)).to.contain('Words of sample person 1.');
      },
    );
  });

  it('shows what the author put into the slots', async () => {
    const element = await fromPage(
      '<p slot="empty">Nothing yet. <a href="#us">Write to us</a></p><p slot="error">No.</p>',
    );
    expect(projected(element)).to.deep.equal(['Nothing yet. Write to us']);
    expect(element.matches(':state(empty)')).to.be.true;
  });
});

describe('help in a crisis', () => {
  it('is one press away in every state', async () => {
    const line = 'Not safe right now? Get help';
    for (const element of [
      await fromFeed({ testimonials: stories(3) }),
      await fromFeed({ testimonials: [] }),
      await fromPage(figures(2)),
    ])
      expect(text(element)).to.contain(line);
  });

  it('may be left out, with a word to the console', async () => {
    const told: string[] = [];
    const real = console.warn;
    console.warn = (word: string) => told.push(word);
    const element = await fromPage(figures(2), 'no-crisis-line');
    console.warn = real;
    expect(text(element)).not.to.contain('Not safe');
    expect(told.join()).to.contain('no-crisis-line');
  });
});

describe('attributes that mean nothing', () => {
  it('are named in the console, and the element goes on', async () => {
    const told: string[] = [];
    const real = console.warn;
    console.warn = (word: string) => told.push(word);
    const element = await fromPage(
      figures(3),
      'layout="slider" picker="dots" height="12" autoplay="soon" kind="x"',
    );
    console.warn = real;
    for (const name of ['layout="slider"', 'picker="dots"', 'height="12"', 'autoplay="NaN"'])
      expect(told.join(), name).to.contain(name);
    expect(inView(element)).to.deep.equal(['1']);
    expect(nameOf(button(element, 'Next'))).to.equal('Next');
  });
});

describe('language', () => {
  it('speaks the language of the page around it', async () => {
    const element = await fromFeed({ testimonials: stories(3) }, (each) => (each.lang = 'es'));
    await waitUntil(() => /Siguiente/.test(text(element)));
    expect(one(element, '.at').textContent).to.equal('1 de 3');
    element.lang = 'ar';
    await waitUntil(() => /التالي/.test(text(element)));
  });
});

describe('axe', () => {
  const feed = {
    testimonials: [
      ...stories(3, { kind: 'family', date: '2026-01-01' }),
      { id: 'note', quote: 'Words 4.', contentNote: 'loss', consent: { given: true } },
      { id: 'long', quote: 'Long words 5. '.repeat(80), consent: { given: true } },
    ],
  };
  for (const picker of ['buttons', 'tabs'] as const)
    it(`finds nothing in a carousel with ${picker}`, async () => {
      const element = await fromFeed(feed, (each) => {
        each.picker = picker;
        each.heading = 'Stories';
      });
      await expect(element).to.be.accessible();
      element.show(4);
      await aTimeout(300);
      await expect(element).to.be.accessible();
    });
  for (const layout of ['list', 'grid'] as const)
    it(`finds nothing in a ${layout}`, async () => {
      await expect(await fromFeed(feed, (each) => (each.layout = layout), 900)).to.be.accessible();
    });
  it('finds nothing in the author’s own figures, from right to left, nor in the dark', async () => {
    const element = await fromPage(figures(3), 'dir="rtl" lang="ar" aria-label="أصوات"');
    await expect(element).to.be.accessible();
    const dark = await fromFeed(feed, (each) => {
      each.style.colorScheme = 'dark';
      each.style.background = '#14191b';
      each.style.color = '#e9eeec';
    });
    await expect(dark).to.be.accessible();
  });
  it('finds nothing in forced colours', async () => {
    await executeServerCommand('media', { 'forced-colors': 'active' });
    await expect(await fromFeed(feed)).to.be.accessible();
    await executeServerCommand('media', {});
  });
});
