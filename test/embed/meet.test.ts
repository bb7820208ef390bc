import { expect } from '@open-wc/testing';
import { meet, type Discover } from '../../src/embed/meet.js';
import { waitUntil } from '../wait.js';

const KEY = Symbol.for('peer-support-widgets/discover');
const frame = (): Promise<void> => new Promise((go) => setTimeout(go, 0));
let n = 0;

describe('the script tag fetches an element when its tag is met', () => {
  let fetched: string[] = [];
  let broken = false;
  let tag = '';
  let look: Discover;
  /** A tag of its own for each test: a definition lasts as long as the page. */
  const start = (): Discover =>
    meet({
      [tag]: async () => {
        fetched.push(tag);
        await frame();
        if (broken) throw new Error('offline');
        customElements.define(tag, class extends HTMLElement {});
      },
      'peer-never-there': () => {
        fetched.push('peer-never-there');
        return Promise.resolve();
      },
    });

  beforeEach(() => {
    tag = `peer-met-${++n}`;
    fetched = [];
    broken = false;
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
  it('asks again at a press on the words of an element whose file did not come, and is busy meanwhile', async () => {
    const own = console.warn;
    let said = 0;
    console.warn = () => said++;
    broken = true;
    start();
    put(`<${tag}><p>Ring us</p></${tag}>`);
    await waitUntil(() => said);
    const element = document.querySelector(tag)!;
    element.querySelector('p')!.click();
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await waitUntil(() => said === 2);
    await waitUntil(() => !element.hasAttribute('aria-busy'));
    broken = false;
    element.querySelector('p')!.click();
    await customElements.whenDefined(tag);
    await waitUntil(() => !element.hasAttribute('aria-busy'));
    console.warn = own;
    expect(fetched).to.deep.equal([tag, tag, tag]);
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
