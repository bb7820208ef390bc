import { expect } from '@open-wc/testing';
import '../../src/define/crisis-help.js';
import { meet, type Discover } from '../../src/embed/meet.js';
import { waitUntil } from '../wait.js';

const KEY = Symbol.for('peer-support-widgets/discover');
const frame = (): Promise<void> => new Promise((go) => setTimeout(go, 0));
let n = 0;

describe('the script tag fetches an element when its tag is met', () => {
  let fetched: string[] = [];
  let broken = false;
  /** How long the file takes, in milliseconds. */
  let slow = 0;
  let tag = '';
  let look: Discover;
  /** A tag of its own for each test: a definition lasts as long as the page. */
  const start = (): Discover => {
    const own = tag; // what an earlier test could not fetch is asked for again when the line is back
    return meet({
      [own]: async () => {
        if (own === tag) fetched.push(own);
        await new Promise((go) => setTimeout(go, slow));
        if (broken || own !== tag) throw new Error('offline');
        customElements.define(own, class extends HTMLElement {});
      },
      'peer-never-there': () => {
        fetched.push('peer-never-there');
        return Promise.resolve();
      },
    });
  };

  beforeEach(() => {
    tag = `peer-met-${++n}`;
    fetched = [];
    broken = false;
    slow = 0;
    Reflect.deleteProperty(globalThis, KEY);
  });
  afterEach(() => {
    document.querySelectorAll(`${tag}, .around`).forEach((each) => {
      each.remove();
    });
  });
  const put = (html: string): void => {
    document.body.insertAdjacentHTML('beforeend', html);
  };

  it('one that stands in the page already, once however many there are, and no other', async () => {
    put(`<${tag}></${tag}><div class="around"><${tag}></${tag}></div>`);
    start();
    await customElements.whenDefined(tag);
    expect(fetched).to.deep.equal([tag]);
    expect(document.querySelector(tag)).to.match(':defined');
  });
  it('one whose file does not come, below which help in a crisis stands until it does', async function () {
    this.timeout(15_000);
    broken = true;
    put(`<div class="around"><${tag} country="GB"><p>Ring us.</p></${tag}></div>`);
    start();
    const help = (): HTMLElement | null => document.querySelector('.around peer-crisis-help');
    await waitUntil(() => help()?.shadowRoot?.textContent.includes('999'), 'help is there', {
      timeout: 10_000,
    });
    expect(document.querySelector(tag)!.nextElementSibling).to.equal(help());
    expect(document.querySelector(tag)!.textContent).to.equal('Ring us.');
    broken = false;
    document.querySelector<HTMLElement>(tag)!.click();
    await customElements.whenDefined(tag);
    await waitUntil(() => !help(), 'the element shows its own');
  });
  it('one that comes inside a form with a control called querySelectorAll', async () => {
    start();
    put(
      `<form class="around"><input name="querySelectorAll"><input name="localName"><${tag}></${tag}></form>`,
    );
    await customElements.whenDefined(tag);
    expect(fetched).to.deep.equal([tag]);
  });
  it('one on a page that has a form called querySelectorAll', async () => {
    put(`<form name="querySelectorAll"></form><${tag}></${tag}>`);
    start();
    await customElements.whenDefined(tag);
    document.forms[0]?.remove();
    expect(fetched).to.deep.equal([tag]);
  });
  it('one that comes later, deep inside what comes', async () => {
    start();
    await frame();
    expect(fetched).to.deep.equal([]);
    put(`<div class="around"><p>Words</p><section><${tag}></${tag}></section></div>`);
    await customElements.whenDefined(tag);
    put(`<${tag}></${tag}>`);
    await frame();
    expect(fetched).to.deep.equal([tag]);
  });
  it('one in a shadow root, where it is asked to look', async () => {
    look = start();
    put('<div class="around"></div>');
    const root = document.querySelector('.around')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<${tag}></${tag}>`;
    await frame();
    expect(fetched).to.deep.equal([]);
    look(root);
    await customElements.whenDefined(tag);
    expect(root.firstElementChild).to.match(':defined');
  });
  it('tries again with the next one after a file that could not be loaded, and says so once', async () => {
    const own = console.warn;
    const said: string[] = [];
    console.warn = (words: string) => said.push(words);
    broken = true;
    start();
    put(`<${tag}>Ring us</${tag}>`);
    await waitUntil(() => said.length);
    console.warn = own;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<${tag}>`);
    expect(document.querySelector(tag)!.textContent).to.equal('Ring us');
    broken = false;
    put(`<${tag}></${tag}>`);
    await customElements.whenDefined(tag);
    expect(fetched).to.deep.equal([tag, tag]);
  });
  describe('after its file did not come, a press on the words inside asks again', () => {
    const own = console.warn;
    let said = 0;
    beforeEach(() => {
      said = 0;
      slow = 200;
      console.warn = () => said++;
      broken = true;
      start();
    });
    afterEach(() => {
      console.warn = own;
    });
    /** Waits until the file has failed; gives the element and how to press its words. */
    const failed = async (lang: string): Promise<{ element: Element; press: () => void }> => {
      put(`<div class="around" lang="${lang}"><${tag}><p>Ring us</p></${tag}></div>`);
      await waitUntil(() => said);
      const element = document.querySelector(tag)!;
      return { element, press: () => element.querySelector('p')!.click() };
    };
    const WORDS = {
      en: ['Loading…', 'This did not load. Press again, or wait until you are back online.'],
      'es-MX': ['Cargando…', 'No se ha cargado. Pulsa otra vez o espera a tener conexión.'],
      ar: ['جارٍ التحميل…', 'تعذر التحميل. اضغط مرة أخرى، أو انتظر حتى يعود الاتصال.'],
      fr: ['Loading…', 'This did not load. Press again, or wait until you are back online.'],
    };
    for (const [lang, [asking, notCome]] of Object.entries(WORDS))
      it(`and says so below it, to the eye and to the ear, where the page is in ${lang}`, async () => {
        const { element, press } = await failed(lang);
        expect(element.nextElementSibling).to.equal(null);
        press();
        expect(element.getAttribute('aria-busy')).to.equal('true');
        const line = element.nextElementSibling as HTMLElement;
        expect(line.getAttribute('aria-live')).to.equal('polite');
        expect(line.textContent).to.equal(''); // words that come into it later are read out
        await waitUntil(() => line.textContent === asking);
        expect(line.lang).to.equal(lang === 'fr' ? 'en' : lang.slice(0, 2));
        expect(line.getClientRects().length).to.equal(1);
        await waitUntil(() => line.textContent === notCome);
        expect(element.hasAttribute('aria-busy')).to.equal(false);
        broken = false;
        press();
        await waitUntil(() => line.textContent === asking);
        await customElements.whenDefined(tag);
        await waitUntil(() => !line.isConnected);
        expect(element.hasAttribute('aria-busy')).to.equal(false);
        expect(element.textContent).to.equal('Ring us');
        expect(fetched).to.deep.equal([tag, tag, tag]);
      });
    it('once, however often it is pressed meanwhile, also where the line brought it', async () => {
      const { element, press } = await failed('en');
      window.dispatchEvent(new Event('online'));
      press();
      press();
      press();
      expect(fetched).to.deep.equal([tag, tag]);
      expect(element.parentElement!.childElementCount).to.equal(2);
      await waitUntil(() => element.nextElementSibling!.textContent.startsWith('This'));
    });
    it('and the words go where it comes by itself', async () => {
      const { element, press } = await failed('en');
      press();
      await waitUntil(() => element.nextElementSibling!.textContent.startsWith('This'));
      broken = false;
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => !element.nextElementSibling);
    });
    it('in a form with a control called closest', async () => {
      put(`<${tag}><form><input name="closest"> words</form></${tag}>`);
      await waitUntil(() => said);
      document
        .querySelector(tag)!
        .querySelector('form')!
        .dispatchEvent(new Event('click', { bubbles: true }));
      await waitUntil(() => document.querySelector(tag)!.nextElementSibling?.textContent);
      document.querySelector(tag)!.nextElementSibling!.remove();
    });
  });
  it('fetches nothing that is defined already, and nothing for a second script', async () => {
    const first = start();
    expect(start()).to.equal(first);
    customElements.define(tag, class extends HTMLElement {});
    put(`<${tag}></${tag}>`);
    await frame();
    expect(fetched).to.deep.equal([]);
  });
  it('asks for the feed that it names at the same moment', async () => {
    const own = window.fetch;
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push(String(address));
      return Promise.resolve(new Response('{"groups":[]}'));
    };
    put(`<${tag} src="/met.json"></${tag}>`);
    start();
    window.fetch = own;
    expect(asked).to.deep.equal([new URL('/met.json', location.href).href]);
    expect(customElements.get(tag)).to.equal(undefined);
    await customElements.whenDefined(tag);
  });
});
