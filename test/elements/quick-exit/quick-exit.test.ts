import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PeerQuickExit } from '../../../src/elements/quick-exit/quick-exit.js';
import '../../../src/define/quick-exit.js';

/*
 * Leaving the page would end the tests. A fragment is an address like any other to `location.replace`, and leaves
 * the page where it is, so that it can be looked at afterwards.
 */
const AWAY = '#away';
const before = { title: document.title, address: location.href, sheets: 0 };
const covers = (): Element[] => [...document.documentElement.children].filter((e) => e.localName === 'div');
const status = (element: Element): string =>
  element.shadowRoot!.querySelector('[aria-live]')!.textContent.trim();
// WebDriver writes keys by code points, the others by name
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const LEFT: string = isWebKit ? '\uE008' : 'ShiftLeft';
const RIGHT = isWebKit ? '\uE050' : 'ShiftRight';

const make = async (inner = html``): Promise<PeerQuickExit> =>
  fixture(html`<peer-quick-exit href=${AWAY}>${inner}</peer-quick-exit>`);

describe('<peer-quick-exit>', () => {
  beforeEach(() => {
    history.replaceState(null, '', before.address);
    document.title = before.title;
  });
  afterEach(() => {
    for (const cover of covers()) cover.remove();
    history.replaceState(null, '', before.address);
    document.title = before.title;
  });

  it('covers the page at once, changes its title, and replaces it in the history', async () => {
    const exit = await make();
    const length = history.length;
    exit.shadowRoot!.querySelector('a')!.click();
    expect(covers()).to.have.lengthOf(1);
    for (const [x, y] of [
      [1, 1],
      [innerWidth / 2, innerHeight / 2],
      [innerWidth - 20, innerHeight - 2],
    ] as const)
      expect(document.elementFromPoint(x, y)).to.equal(covers()[0]);
    expect(getComputedStyle(covers()[0]!).opacity).to.equal('1');
    expect(document.title).to.equal(location.hostname);
    await aTimeout(50);
    expect(location.hash).to.equal(AWAY);
    expect(history.length).to.equal(length);
  });

  it('covers an open dialog too, and takes frames and sound away, in shadow roots as well', async () => {
    const box = await fixture(
      html`<div>
        <dialog><iframe title="in a dialog" srcdoc="x"></iframe></dialog>
        <video></video>
      </div>`,
    );
    const dialog = box.querySelector('dialog')!;
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('iframe'));
    box.append(inner);
    const icon = document.createElement('link');
    icon.rel = 'icon';
    icon.href = 'data:,';
    document.head.append(icon);
    dialog.showModal();
    (await make()).exit();
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).to.equal(covers()[0]);
    expect(dialog.open).to.equal(false);
    expect(box.querySelector('iframe')).to.equal(null);
    expect(inner.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(box.querySelector('video')!.paused).to.equal(true);
    expect(icon.isConnected).to.equal(false);
  });

  it('lets no page ask whether one really wants to leave', async () => {
    let asked = false;
    window.onbeforeunload = () => {
      asked = true;
    };
    (await make()).exit();
    dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asked).to.equal(false);
    expect(window.onbeforeunload).to.equal(null);
  });

  it('has a hidden link that is the first stop of the page, works, and goes with the element', async () => {
    const exit = await make();
    const place = document.body.firstElementChild!;
    const later = document.createElement('button');
    document.body.prepend(later);
    (document.activeElement as HTMLElement).blur();
    await sendKeys({ press: 'Tab' });
    expect(document.body.firstElementChild).to.equal(place);
    later.remove();
    const link = place.shadowRoot!.querySelector('a')!;
    link.blur();
    expect(link.textContent.trim()).to.equal('Exit this page');
    expect(link.getBoundingClientRect().width).to.be.at.most(1);
    link.focus();
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    link.click();
    expect(covers()).to.have.lengthOf(1);
    exit.remove();
    expect(place.isConnected).to.equal(false);
  });

  it('leaves a page whose forms carry the names of the document’s own', async () => {
    await fixture(html`<form name="querySelectorAll"></form>`);
    await fixture(html`<form name="title"></form>`);
    const exit = await make();
    exit.exit();
    expect(covers()).to.have.lengthOf(1);
    await aTimeout(50);
    expect(location.hash).to.equal(AWAY);
  });

  it('empties what was typed, in shadow roots as well, and leaves a form its hidden values', async () => {
    const box = await fixture(html`<div><textarea>mine</textarea><input type="hidden" value="kept" /></div>`);
    const inner = document.createElement('div');
    const typed = document.createElement('input');
    typed.type = 'search';
    typed.value = 'grief';
    inner.attachShadow({ mode: 'open' }).append(typed);
    box.append(inner);
    (await make()).exit();
    expect(typed.value).to.equal('');
    expect(box.querySelector('textarea')!.value).to.equal('');
    expect(box.querySelector('input')!.value).to.equal('kept');
  });

  it('uses the link that the author put inside', async () => {
    const exit = await fixture<PeerQuickExit>(
      html`<peer-quick-exit><a href="#inside">Leave now</a></peer-quick-exit>`,
    );
    exit.querySelector('a')!.click();
    await aTimeout(50);
    expect(location.hash).to.equal('#inside');
  });

  it('goes to a neutral page where the address is none', async () => {
    for (const href of ['', 'javascript:alert(1)', 'mailto:a@example.org', 'nonsense']) {
      const exit = await fixture<PeerQuickExit>(html`<peer-quick-exit href=${href}></peer-quick-exit>`);
      expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://www.wikipedia.org/');
    }
  });

  it('says what it does and what it cannot do', async () => {
    const exit = await make();
    const words = exit.shadowRoot!.querySelector('details')!.textContent;
    expect(words).to.include('It does not clear your history');
    expect(exit.shadowRoot!.querySelector('a')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Emergency: Exit this page',
    );
    await expect(exit).to.be.accessible();
  });

  describe('by the keyboard', () => {
    it('leaves after Shift three times, left and right mixed, and says how many are left', async () => {
      const exit = await make();
      await sendKeys({ press: LEFT });
      expect(status(exit)).to.equal('Shift, press 2 more times to exit.');
      await sendKeys({ press: RIGHT });
      expect(status(exit)).to.equal('Shift, press once more to exit.');
      expect(covers()).to.have.lengthOf(0);
      await sendKeys({ press: LEFT });
      await exit.updateComplete;
      expect(covers()).to.have.lengthOf(1);
      expect(document.activeElement).to.equal(covers()[0]);
      expect(covers()[0]!.getAttribute('aria-label')).to.equal('Leaving this page.');
      expect(covers()[0]!.getAttribute('lang')).to.match(/^en/);
    });

    it('does not take capital letters for presses', async () => {
      await make();
      for (let n = 0; n < 4; n++) {
        await sendKeys({ down: LEFT });
        await sendKeys({ press: 'a' });
        await sendKeys({ up: LEFT });
      }
      expect(covers()).to.have.lengthOf(0);
    });

    it('starts anew after another key', async () => {
      const exit = await make();
      await sendKeys({ press: LEFT });
      await sendKeys({ press: LEFT });
      await sendKeys({ press: 'a' });
      await sendKeys({ press: LEFT });
      expect(covers()).to.have.lengthOf(0);
      expect(status(exit)).to.equal('Shift, press 2 more times to exit.');
    });

    it('does not hear a virtual keyboard, a script, or a key that is held', async () => {
      await make();
      const send = (type: string, init: KeyboardEventInit): boolean =>
        dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true, ...init }));
      for (let n = 0; n < 4; n++)
        for (const code of ['', 'ShiftLeft']) {
          send('keydown', { code });
          send('keyup', { code });
        }
      expect(covers()).to.have.lengthOf(0);
    });

    for (const type of ['selectionchange', 'scroll', 'focusin'])
      for (const place of ['the document', 'a shadow root'])
        it(`lets a screen reader's Shift+H be: ${type} in ${place} between Shift down and Shift up`, async () => {
          const exit = await make();
          const box = await fixture(html`<div></div>`);
          const inner = document.createElement('div');
          box.attachShadow({ mode: 'open' }).append(inner);
          const target = place === 'the document' ? document : inner;
          for (let n = 0; n < 4; n++) {
            await sendKeys({ down: LEFT });
            target.dispatchEvent(new Event(type));
            await sendKeys({ up: LEFT });
          }
          expect(covers()).to.have.lengthOf(0);
          expect(status(exit)).to.equal('');
          for (let n = 0; n < 3; n++) await sendKeys({ press: LEFT });
          expect(covers()).to.have.lengthOf(1);
        });

    it('has keys that can be turned off, and then does not speak of them', async () => {
      const exit = await make();
      const words = (): string => exit.shadowRoot!.querySelector('details')!.textContent;
      expect(words()).to.include('press the Shift key 3 times');
      exit.noShortcut = true;
      await exit.updateComplete;
      for (let n = 0; n < 3; n++) await sendKeys({ press: LEFT });
      expect(covers()).to.have.lengthOf(0);
      expect(words()).not.to.include('Shift');
      exit.noShortcut = false;
      await exit.updateComplete;
      for (let n = 0; n < 3; n++) await sendKeys({ press: LEFT });
      expect(covers()).to.have.lengthOf(1);
    });

    it('hears nothing when it is gone', async () => {
      const exit = await make();
      exit.remove();
      for (let n = 0; n < 3; n++) await sendKeys({ press: LEFT });
      expect(covers()).to.have.lengthOf(0);
    });
  });
});
