import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { sendKeys } from '@web/test-runner-commands';
import { PeerBookSupport, type PeerBookDetail } from '../../../src/elements/book-support/book-support.js';
import '../../../src/define/book-support.js';

/** The tests' own server under another name: another origin. */
const other = `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
const provider = (play = ''): string => `${other}/demo/provider.html${play && `?play=${play}`}`;
const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
const text = (element: Element): string => shadow(element).textContent.replace(/\s+/g, ' ').trim();
const frame = (element: Element): HTMLIFrameElement | null => shadow(element).querySelector('iframe');
const button = (element: Element, words: string): HTMLElement =>
  [...shadow(element).querySelectorAll<HTMLElement>('button, a')].find(
    (b) => b.textContent.trim() === words,
  )!;
const feed = (document: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

/** Firefox takes no window of another origin for a message that is made up, so the fields are written onto an event. */
const message = (data: unknown, source: Window | null, origin: string): Event =>
  Object.assign(new Event('message'), { data, source, origin });

const make = async (mode: string, play = ''): Promise<PeerBookSupport> =>
  fixture(
    html`<peer-book-support mode=${mode} phone="020 7946 0123" email="hello@example.org" sms="07700 900000">
      <a href=${provider(play)}>Book a first talk</a>
    </peer-book-support>`,
  );

/** Presses the link and waits for the panel that asks. */
const press = async (element: PeerBookSupport): Promise<void> => {
  element.querySelector('a')!.click();
  await waitUntil(() => button(element, 'Open it here'), 'the panel opens');
};
/** … and agrees. */
const agree = async (element: PeerBookSupport): Promise<void> => {
  await press(element);
  button(element, 'Open it here').click();
};

describe('<peer-book-support>', () => {
  it('dials an odd number of its own attribute as soon as what reads it is here', async () => {
    const element = await fixture<PeerBookSupport>(
      html`<peer-book-support phone="1-888-NYC-WELL"></peer-book-support>`,
    );
    expect(text(element)).to.contain('1-888-NYC-WELL');
    await waitUntil(() => shadow(element).querySelector('[href="tel:18886929355"]'), 'the number is a link');
  });

  afterEach(() => {
    for (const each of document.querySelectorAll('peer-book-support')) each.close();
  });

  describe('before any press', () => {
    it('is the author’s link, with what people ask before they press', async () => {
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support
          cost="Free"
          duration="30 minutes"
          kind="call"
          with="A trained peer supporter"
          response-time="Within one working day"
          what-happens="We ring you at the time you chose."
        >
          <a href="/book">Book</a>
        </peer-book-support>`,
      );
      const pairs = [...shadow(element).querySelectorAll('dl div')].map((div) =>
        [...div.children].map((child) => child.textContent.trim()),
      );
      expect(pairs).to.deep.equal([
        ['Cost', 'Free'],
        ['How long', '30 minutes'],
        ['How', 'By phone'],
        ['Who you talk to', 'A trained peer supporter'],
        ['When we answer', 'Within one working day'],
        ['What happens next', 'We ring you at the time you chose.'],
      ]);
      const link = element.querySelector('a')!;
      expect(link.getClientRects().length).to.be.greaterThan(0);
      // nothing is written on it before somebody turns to it: until then it may be a framework's to compare
      expect([...link.attributes].map(({ name }) => name)).to.deep.equal(['href']);
      link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect([link.rel, link.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
      await expect(element).to.be.accessible();
    });

    it('takes all of it from a feed, and lets what the author wrote win', async () => {
      const booking = {
        label: 'Book',
        url: 'https://example.org/b',
        cost: 'Free',
        duration: '1 hour',
        phone: '111 222',
      };
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support duration="30 minutes" src=${feed({ booking })}></peer-book-support>`,
      );
      await waitUntil(() => shadow(element).querySelector('[part=link]'));
      expect(shadow(element).querySelector<HTMLAnchorElement>('[part=link]')!.href).to.equal(
        'https://example.org/b',
      );
      expect(text(element)).to.include('30 minutes').and.include('Free').and.include('Call 111 222');
      expect(text(element)).not.to.include('1 hour');
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('asks nobody for anything', async () => {
      performance.clearResourceTimings();
      const element = await make('dialog');
      await make('inline');
      await press(element);
      await aTimeout(100);
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
      expect(asked.filter((origin) => origin !== location.origin)).to.deep.equal([]);
      expect(frame(element)).to.equal(null);
      for (const link of document.head.querySelectorAll('link')) expect(link.href).not.to.include(other);
    });

    it('never leaves a blank place', async () => {
      const broken = await fixture<PeerBookSupport>(
        html`<peer-book-support src="/none.json"><a href="/book">Book</a></peer-book-support>`,
      );
      await aTimeout(200);
      expect(broken.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
      const failed = await fixture<PeerBookSupport>(
        html`<peer-book-support src="/none.json"></peer-book-support>`,
      );
      await waitUntil(() => failed.matches(':state(error)'));
      expect(text(failed)).to.include('We could not load this just now.');
      const empty = await fixture<PeerBookSupport>(html`<peer-book-support></peer-book-support>`);
      expect(empty.matches(':state(empty)')).to.equal(true);
      expect(text(empty))
        .to.include('There is nothing to book here just now.')
        .and.include('Not safe right now?');
    });

    it('shows the feed’s link in a tag that holds blanks, or words of the author’s', async () => {
      const booking = { label: 'Book', url: 'https://example.org/b' };
      for (const inside of ['\n  ', '<!-- ours -->\n', '<p>Or ring us.</p>']) {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = `<peer-book-support src='${feed({ booking })}'>${inside}</peer-book-support>`;
        const element = box.querySelector('peer-book-support')!;
        await waitUntil(() => shadow(element).querySelector('[part=link]')?.checkVisibility(), inside);
        const own = element.querySelector('p');
        if (own) expect(own.checkVisibility()).to.equal(true);
      }
    });

    it('says what happened where the feed failed and there is no link, and tries again', async () => {
      const real = window.fetch.bind(window);
      let asked = 0;
      window.fetch = () =>
        Promise.resolve(
          asked++
            ? Response.json({ booking: { label: 'Book', url: 'https://example.org/b' } })
            : new Response('', { status: 404 }),
        );
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<peer-book-support src="/gone-book.json">
        <p>Or ring 01632 960 018.</p>
      </peer-book-support>`;
      const element = box.querySelector('peer-book-support')!;
      await waitUntil(() => element.matches(':state(error)'));
      await element.updateComplete;
      expect(text(element)).to.include('We could not load this just now. Please try again, or get in touch');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(text(element)).to.include('Not safe right now?');
      await expect(element).to.be.accessible();
      button(element, 'Try again').click();
      await waitUntil(() => shadow(element).querySelector('[part=link]'));
      window.fetch = real;
      expect(text(element)).not.to.include('could not');
    });

    it('takes a link in a paragraph, as page builders write it, for a way on', async () => {
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support mode="inline"
          ><p><a href=${provider()}>Book</a></p></peer-book-support
        >`,
      );
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(text(element)).not.to.include('There is nothing to book');
      element.querySelector('a')!.click();
      await waitUntil(() => button(element, 'Open it here'), 'the panel opens');
    });

    it('keeps quiet about a feed that failed where the link works without it', async () => {
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support src="/none-2.json"><a href="/book">Book</a></peer-book-support>`,
      );
      await aTimeout(300);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(text(element)).not.to.include('could not');
    });

    it('says it on the side where the page begins', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="he" dir="rtl"></div>`);
      box.innerHTML = '<peer-book-support src="/none-4.json" phone=""></peer-book-support>';
      const element = box.querySelector('peer-book-support')!;
      box.style.inlineSize = '360px';
      await waitUntil(() => element.matches(':state(error)'));
      await element.updateComplete;
      const words = document.createRange();
      words.selectNodeContents(shadow(element).querySelector('[aria-live]')!);
      const right = Math.max(...[...words.getClientRects()].map((each) => each.right));
      expect(right).to.be.closeTo(
        shadow(element).querySelector('.row button')!.getBoundingClientRect().right,
        2,
      );
    });

    it('takes the author’s words for a failure, in a tag with blanks', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<peer-book-support src="/none-3.json">
        <p slot="error">Please ring us.</p>
      </peer-book-support>`;
      const element = box.querySelector('peer-book-support')!;
      await waitUntil(() => element.matches(':state(error)'));
      await waitUntil(() => element.querySelector('p')!.checkVisibility());
      expect(shadow(element).querySelector('.row button')?.checkVisibility()).not.to.equal(true);
    });

    it('refuses an address that is none', async () => {
      const booking = {
        url: 'javascript:alert(1)',
        phone: 'javascript:alert(1)',
        email: 'x',
        label: '<b>x</b>',
      };
      const element = await fixture<PeerBookSupport>(
        html`<peer-book-support url="javascript:alert(1)" src=${feed({ booking })}></peer-book-support>`,
      );
      await waitUntil(() => !element.matches(':state(loading)'));
      for (const link of shadow(element).querySelectorAll('a'))
        expect(link.href).to.match(/^(?:https|tel|sms|mailto):/);
      expect(shadow(element).querySelectorAll('[part=link] b')).to.have.lengthOf(0);
    });
  });

  describe('the dialog', () => {
    for (const name of ["Talk $' Time", 'Talk $& Time', 'Talk {h} Time', 'Talk {p} $1'])
      it(`says the name ${name} as it is written`, async () => {
        const element = await make('dialog');
        element.provider = name;
        await element.updateComplete;
        await press(element);
        expect(text(element)).to.include(
          `The calendar comes from ${name} (${new URL(other).hostname}). If you open it, ${name} learns`,
        );
      });

    it('names the provider, asks, and offers a new tab as an equal choice', async () => {
      const element = await make('dialog');
      setTimeout(() => {
        element.querySelector('a')!.click();
      });
      const open = await oneEvent<CustomEvent<PeerBookDetail>>(element, 'peer-book-open');
      expect(open.detail).to.deep.equal({ mode: 'dialog', provider: new URL(other).hostname });
      await waitUntil(() => button(element, 'Open it here'));
      const dialog = shadow(element).querySelector('dialog')!;
      expect(dialog.matches(':modal')).to.equal(true);
      expect(dialog.textContent).to.include(new URL(other).hostname);
      const tab = button(element, 'Open it in a new tab') as HTMLAnchorElement;
      expect([tab.href, tab.target]).to.deep.equal([provider(), '_blank']);
      const [a, b] = [button(element, 'Open it here'), tab].map((each) => each.getBoundingClientRect());
      expect(a!.height).to.be.closeTo(b!.height, 2);
      expect(getComputedStyle(button(element, 'Open it here')).backgroundColor).to.equal(
        getComputedStyle(tab).backgroundColor,
      );
      await expect(element).to.be.accessible();
    });

    it('has a name, takes the focus in, and gives it back', async () => {
      const element = await make('dialog');
      const link = element.querySelector('a')!;
      link.focus();
      await press(element);
      const root = shadow(element);
      const dialog = root.querySelector('dialog')!;
      const heading = root.getElementById(dialog.getAttribute('aria-labelledby')!)!;
      expect(heading.textContent.trim()).to.equal('Before you go on');
      // Orca in Firefox reads a dialog out that has the focus itself, and none whose heading has it
      expect(root.activeElement).to.equal(dialog);
      const described = dialog.getAttribute('aria-describedby')!.split(' ');
      const words = described.map((id) => root.getElementById(id)!.textContent).join(' ');
      expect(words).to.include('The calendar comes from');
      const status = root.querySelector('dialog [aria-live]')!;
      expect([status.textContent, getComputedStyle(status).display]).to.deep.equal(['', 'block']);
      button(element, 'Open it here').click();
      expect(root.querySelector('dialog [aria-live]')).to.equal(status);
      expect(status.textContent).to.include('Waiting for');
      expect(root.activeElement).to.equal(dialog);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open);
      expect(document.activeElement).to.equal(link);
    });

    it('has the link in a new tab and a way to close beside the frame, since a refused frame looks like a shown one', async () => {
      const element = await make('dialog');
      await agree(element);
      frame(element)!.dispatchEvent(new Event('load')); // also what a refused frame says
      const all = [...shadow(element).querySelectorAll('dialog a, dialog button, dialog iframe')];
      expect(
        all.map((each) => (each.localName === 'iframe' ? 'frame' : each.textContent.trim())),
      ).to.deep.equal(['Close', 'Open it in a new tab', 'frame', 'Close']);
    });

    it('opens where the visitor is in a frame that is higher than the screen', async () => {
      Object.defineProperty(screen, 'height', { value: innerHeight / 3, configurable: true });
      const element = await make('dialog');
      element.style.marginBlockStart = `${innerHeight / 2}px`;
      element.style.display = 'block';
      await press(element);
      const dialog = shadow(element).querySelector('dialog')!.getBoundingClientRect();
      Reflect.deleteProperty(screen, 'height');
      expect(dialog.height).to.be.lessThan(innerHeight / 3);
      const { top } = element.getBoundingClientRect();
      expect(dialog.top).to.be.closeTo(Math.min(top, innerHeight - dialog.height), 2);
    });

    it('keeps the focus inside', async () => {
      const element = await make('dialog');
      await press(element);
      const before = document.createElement('button');
      document.body.prepend(before);
      before.focus();
      expect(document.activeElement).not.to.equal(before); // what lies behind cannot be reached
      before.remove();
    });

    it('opens a frame only after the visitor agreed, and takes it away on closing', async () => {
      const element = await make('dialog');
      await press(element);
      expect(frame(element)).to.equal(null);
      button(element, 'Open it here').click();
      expect(frame(element)!.src).to.equal(provider());
      expect(frame(element)!.title).to.equal(`Book with ${new URL(other).hostname}`);
      button(element, 'Close').click();
      expect(frame(element)).to.equal(null);
      expect(shadow(element).querySelector('dialog')!.open).to.equal(false);
      await press(element);
      button(element, 'Open it here').click();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !frame(element));
    });

    it('gives the frame no way to move the page', async () => {
      const element = await make('dialog', 'top');
      await agree(element);
      const rights = frame(element)!.getAttribute('sandbox')!.split(' ');
      expect(rights.filter((right) => right.includes('top'))).to.deep.equal([]);
      expect(frame(element)!.referrerPolicy).to.equal('no-referrer');
      const here = location.href;
      await waitUntil(() => !text(element).includes('Waiting'), 'it answers', { timeout: 5000 });
      await aTimeout(100);
      expect(location.href).to.equal(here);
    });

    it('opens nothing where a listener says no', async () => {
      const element = await make('dialog');
      element.addEventListener('peer-book-open', (event) => {
        event.preventDefault();
      });
      element.querySelector('a')!.click();
      await aTimeout(100);
      expect(shadow(element).querySelector('dialog[open]')).to.equal(null);
    });
  });

  describe('in the page', () => {
    it('opens below the link, without a dialog', async () => {
      const element = await make('inline');
      await agree(element);
      expect(shadow(element).querySelector('dialog[open]')).to.equal(null);
      expect(shadow(element).querySelector('#inline iframe')).to.exist;
      expect(shadow(element).activeElement?.getAttribute('role')).to.equal('heading');
    });
  });

  describe('what the provider says', () => {
    it('ends in thanks, once, with the frame gone', async () => {
      const element = await make('dialog', 'double');
      const seen: string[] = [];
      for (const type of ['peer-book-done', 'peer-book-fail'])
        element.addEventListener(type, (event) =>
          seen.push(JSON.stringify([event.type, (event as CustomEvent).detail])),
        );
      await agree(element);
      await waitUntil(() => text(element).includes('Thank you, your time is booked'));
      await aTimeout(200);
      expect(seen).to.deep.equal([
        JSON.stringify(['peer-book-done', { mode: 'dialog', provider: new URL(other).hostname }]),
      ]);
      expect(frame(element)).to.equal(null);
      const dialog = shadow(element).querySelector('dialog')!;
      expect(shadow(element).activeElement).to.equal(dialog);
      expect(shadow(element).getElementById('panel-heading')!.textContent.trim()).to.equal(
        'Thank you, your time is booked',
      );

      const made: Blob[] = [];
      const createObjectURL = URL.createObjectURL.bind(URL);
      const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
      URL.createObjectURL = (blob: Blob) => (made.push(blob), 'blob:none');
      HTMLElement.prototype.click = () => undefined; // no download
      try {
        button(element, 'Add it to your calendar').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await waitUntil(() => made.length === 1);
      } finally {
        URL.createObjectURL = createObjectURL;
        Object.defineProperty(HTMLElement.prototype, 'click', click);
      }
      const file = await made[0]!.text();
      expect(file)
        .to.match(/DTSTART:\d{8}T\d{6}Z/)
        .and.to.match(/DTEND:\d{8}T\d{6}Z/);
      expect(file).to.include('SUMMARY:Appointment').and.to.not.include('provider');
    });

    it('offers other ways when it cannot', async () => {
      const element = await make('dialog', 'fail');
      setTimeout(() => void agree(element));
      const { detail } = await oneEvent<CustomEvent<PeerBookDetail>>(element, 'peer-book-fail');
      expect(detail.reason).to.equal('failed');
      const dialog = shadow(element).querySelector('dialog')!;
      const links = [...dialog.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect(links).to.deep.equal([
        provider('fail'),
        'tel:02079460123',
        'sms:07700900000',
        'mailto:hello@example.org',
      ]);
      expect(frame(element)).to.equal(null);
    });

    it('is not waited for longer than ten seconds, and may still come', async () => {
      PeerBookSupport.defineAdapter({
        name: 'Slow calendar',
        matches: (url) => url.searchParams.get('play') === 'never',
        tellsReady: true,
        read: (data) => ((data as { status?: string }).status === 'ready' ? { type: 'ready' } : undefined),
      });
      const real = window.setTimeout.bind(window);
      const asked: (number | undefined)[] = [];
      window.setTimeout = ((work: () => void, ms?: number) => {
        asked.push(ms);
        return real(work, ms === 10_000 ? 100 : ms);
      }) as typeof setTimeout;
      try {
        const element = await make('dialog', 'never');
        await press(element);
        const failed = oneEvent<CustomEvent<PeerBookDetail>>(element, 'peer-book-fail');
        button(element, 'Open it here').click();
        expect(asked).to.include(10_000);
        expect(text(element)).to.include('Waiting for Slow calendar');
        expect((await failed).detail.reason).to.equal('late');
        const dialog = shadow(element).querySelector('dialog')!;
        expect(dialog.querySelector('[aria-live]')!.textContent).to.include('has not answered');
        expect(dialog.querySelectorAll('a')).to.have.lengthOf(4); // new tab, phone, text, email
        expect(frame(element), 'the frame stays').to.exist;
        await waitUntil(
          () => {
            frame(element)!.contentWindow!.postMessage({ say: { status: 'ready' } }, '*'); // once it listens
            return !text(element).includes('has not answered');
          },
          'a late answer counts',
          { timeout: 5000 },
        );
      } finally {
        window.setTimeout = real;
      }
    });

    it('counts only from that frame and that origin', async () => {
      const element = await make('dialog');
      await agree(element);
      const done = { type: 'peer-booking', status: 'done' };
      const seen: Event[] = [];
      element.addEventListener('peer-book-done', (event) => seen.push(event));
      await waitUntil(() => !text(element).includes('Waiting'));
      // this window itself
      postMessage(done, '*');
      // another frame of the very same provider
      const twin = document.createElement('iframe');
      twin.src = provider('book');
      document.body.append(twin);
      await new Promise((loaded) => {
        twin.addEventListener('load', loaded);
      });
      await aTimeout(100);
      twin.remove();
      // the right origin and the wrong window; the right window and the wrong origin
      const forge = (source: Window | null, origin: string): boolean =>
        dispatchEvent(message(done, source, origin));
      forge(window, other);
      forge(frame(element)!.contentWindow, location.origin);
      forge(frame(element)!.contentWindow, 'null');
      forge(null, other);
      await aTimeout(100);
      expect(seen).to.have.lengthOf(0);
      expect(frame(element)).to.exist;
      // and the real one
      frame(element)!.contentWindow!.postMessage({ say: { status: 'done' } }, '*');
      await waitUntil(() => seen.length === 1);
    });

    it('is nonsense now and then, and nothing breaks', async () => {
      const element = await make('dialog');
      await agree(element);
      const source = frame(element)!.contentWindow;
      for (const data of [
        null,
        undefined,
        7,
        'x',
        [],
        { type: 'peer-booking' },
        { type: 'peer-booking', status: {} },
        { event: {} },
        { fullType: 'CAL' },
      ])
        dispatchEvent(message(data, source, other));
      expect(frame(element)).to.exist;
    });
  });

  describe('a press that is not plain', () => {
    it('is left to the browser', async () => {
      const element = await make('dialog');
      const stop = (event: Event): void => {
        expect(event.defaultPrevented).to.equal(false);
        event.preventDefault();
      };
      document.addEventListener('click', stop);
      element
        .querySelector('a')!
        .dispatchEvent(
          new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true }),
        );
      document.removeEventListener('click', stop);
      await aTimeout(50);
      expect(shadow(element).querySelector('dialog[open]')).to.equal(null);
    });
  });

  it('can be taught another provider, and what the page tells goes into the frame only', async () => {
    let asked: unknown;
    PeerBookSupport.defineAdapter({
      name: 'Sample calendar',
      matches: (url) => url.searchParams.get('play') === 'taught',
      frameUrl: (url, context) => {
        asked = context;
        url.searchParams.set('who', context.prefill.name ?? '');
        return url;
      },
      tellsReady: true,
      read: () => ({ type: 'ready' }),
    });
    const element = await make('dialog', 'taught');
    element.prefill = { name: 'Sam' };
    element.utm = { source: 'site' };
    await agree(element);
    expect(new URL(frame(element)!.src).searchParams.get('who')).to.equal('Sam');
    expect(frame(element)!.title).to.equal('Book with Sample calendar');
    expect(asked).to.have.property('theme', 'light');
    expect(asked).to.deep.include({ prefill: { name: 'Sam' }, utm: { source: 'site' } });
    expect((asked as { colours: { accent: string } }).colours.accent).to.match(/^[\da-f]{6}$/);
    expect(element.outerHTML + location.href).not.to.include('Sam');
  });

  it('speaks the language of the page, in the panel too', async () => {
    const box = await fixture(
      html`<div lang="es">
        <peer-book-support mode="dialog" cost="0 €"><a href=${provider()}>Reservar</a></peer-book-support>
      </div>`,
    );
    const element = box.querySelector('peer-book-support')!;
    await waitUntil(() => text(element).includes('Precio'));
    element.querySelector('a')!.click();
    await waitUntil(() => text(element).includes('Antes de seguir'));
    expect(button(element, 'Abrirlo aquí')).to.exist;
  });
});
