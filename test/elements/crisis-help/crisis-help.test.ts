import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import type { PeerCrisisHelp } from '../../../src/elements/crisis-help/crisis-help.js';
import '../../../src/define/feed.js';
import '../../../src/define/crisis-help.js';

const text = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const numbers = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href')!);
const feed = (document: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

describe('<peer-crisis-help>', () => {
  it('is a region with a heading of the rank that the page needs', async () => {
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help country="NZ" heading-level="3"></peer-crisis-help>`,
    );
    const section = card.shadowRoot!.querySelector('section')!;
    const heading = section.querySelector('[role=heading]')!;
    expect(section.getAttribute('aria-labelledby')).to.equal(heading.id);
    expect(heading.getAttribute('aria-level')).to.equal('3');
    await expect(card).to.be.accessible();
  });

  it('has targets of 44 px, in its sentences too, that do not lie over each other', async () => {
    const page = await fixture(
      html`<div style="inline-size: 328px"><peer-crisis-help country="GB"></peer-crisis-help></div>`,
    );
    const links = [...page.firstElementChild!.shadowRoot!.querySelectorAll('a')];
    expect(links.some(({ textContent }) => textContent.includes('999'))).to.equal(true);
    expect(links.some(({ textContent }) => textContent.includes('findahelpline'))).to.equal(true);
    const boxes = links.map((link) => link.getBoundingClientRect());
    for (const box of boxes) expect(box.height).to.be.at.least(44);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.equal(
          true,
        );
  });

  it('dials what is shown: the first number, letters by the keypad, none of the hours', async () => {
    const ours = (phone: string, i: number): object => ({ name: `Line ${String(i)}`, phone });
    const phones = [
      '988 then press 1',
      '1-888-NYC-WELL',
      '0800 555 111 (9-5)',
      '020 7946 0000 / 020 7946 0001',
    ];
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help
        country="US"
        src=${feed({ crisisMode: 'replace', crisis: [...phones, 'Text HOME to 741741', 'ask us'].map(ours) })}
      ></peer-crisis-help>`,
    );
    await waitUntil(() => text(card).includes('Line 5'));
    expect(numbers(card).slice(1, -1)).to.deep.equal([
      'tel:988',
      'tel:18886929355',
      'tel:0800555111',
      'tel:02079460000',
      'tel:02079460001',
      'sms:741741?body=HOME',
    ]);
    expect(text(card)).to.include('then press 1').and.to.include('(9-5)').and.to.include('ask us');
    for (const link of card.shadowRoot!.querySelectorAll('a'))
      expect(link.textContent).not.to.match(/press 1|9-5/);
  });

  it('shows numbers that can be seen and pressed, for each country that is built in', async () => {
    for (const [country, number, href] of [
      ['US', '988', 'tel:988'],
      ['CA', '988', 'sms:988'],
      ['UK', '116 123', 'tel:116123'],
      ['IE', '50808', 'sms:50808?body=HELLO'],
      ['AU', '13 11 14', 'tel:131114'],
      ['NZ', '1737', 'sms:1737'],
    ] as const) {
      const card = await fixture<PeerCrisisHelp>(
        html`<peer-crisis-help country=${country}></peer-crisis-help>`,
      );
      expect(text(card), country).to.include(number);
      expect(numbers(card), country).to.include(href);
    }
  });

  it('takes the country from the language of the page where nobody names one', async () => {
    const box = await fixture(html`<div lang="en-AU"><peer-crisis-help></peer-crisis-help></div>`);
    const card = box.querySelector('peer-crisis-help')!;
    await card.updateComplete;
    expect(numbers(card)).to.include('tel:000');
  });

  it('says it in words where the country is not known, and shows what the author wrote', async () => {
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help lang="en" country="FR"><p>Notre numéro: 3114</p></peer-crisis-help>`,
    );
    expect(text(card)).to.include('your local emergency number');
    expect(numbers(card)).to.deep.equal(['https://findahelpline.com/']);
    expect(card.querySelector('p')!.getClientRects().length).to.be.greaterThan(0);
    expect(card.matches(':state(empty)')).to.equal(true);
  });

  it('adds the lines of the feed before its own, or replaces them', async () => {
    const crisis = [
      {
        name: 'Harbour Lane night line (sample)',
        phone: '01632 960 000',
        country: 'GB',
        hours: '20:00–06:00',
      },
    ];
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help src=${feed({ country: 'GB', crisis })}></peer-crisis-help>`,
    );
    await waitUntil(() => card.matches(':state(ready)'));
    expect(numbers(card).slice(0, 3)).to.deep.equal(['tel:999', 'tel:01632960000', 'tel:116123']);
    expect(text(card)).to.include('20:00–06:00');
    card.mode = 'replace';
    await card.updateComplete;
    expect(numbers(card)).to.deep.equal(['tel:999', 'tel:01632960000', 'https://findahelpline.com/']);
  });

  it('stays useful when the feed cannot be read', async () => {
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help country="GB" src="/no-such-feed.json"></peer-crisis-help>`,
    );
    await waitUntil(() => card.matches(':state(error)'));
    expect(numbers(card)).to.include('tel:116123');
  });

  it('reads the country of the feed around it', async () => {
    const box = await fixture(
      html`<peer-feed country="ie"
        ><script type="application/json">
          {}
        </script>
        <peer-crisis-help></peer-crisis-help
      ></peer-feed>`,
    );
    const card = box.querySelector('peer-crisis-help')!;
    await waitUntil(() => numbers(card).includes('tel:112'));
    expect(numbers(card)).to.include('tel:116123');
  });

  it('speaks the language of the page, and keeps numbers in their own direction', async () => {
    const box = await fixture(
      html`<div lang="ar" dir="rtl"><peer-crisis-help country="GB"></peer-crisis-help></div>`,
    );
    const card = box.querySelector('peer-crisis-help')!;
    await waitUntil(() => text(card).includes('احصل'));
    for (const number of card.shadowRoot!.querySelectorAll<HTMLElement>('a bdi bdi'))
      expect(number.dir).to.equal('ltr');
    await expect(card).to.be.accessible();
  });

  it('never lets a feed write markup or a dangerous link', async () => {
    const crisis = [
      {
        name: '<img src=x onerror=alert(1)>',
        chatUrl: 'javascript:alert(1)',
        phone: 'javascript:1',
        sms: '"><script>',
      },
    ];
    const card = await fixture<PeerCrisisHelp>(
      html`<peer-crisis-help src=${feed({ crisis, crisisMode: 'replace' })}></peer-crisis-help>`,
    );
    await waitUntil(() => card.matches(':state(ready)'));
    await aTimeout(0);
    expect(card.shadowRoot!.querySelector('img, script')).to.equal(null);
    for (const href of numbers(card)) expect(href).to.match(/^(?:tel|sms|https):/);
  });

  it('has every number as a stop of the keyboard', async () => {
    const card = await fixture<PeerCrisisHelp>(html`<peer-crisis-help country="US"></peer-crisis-help>`);
    const links = [...card.shadowRoot!.querySelectorAll<HTMLElement>('a')];
    for (const link of links) {
      link.focus();
      expect(card.shadowRoot!.activeElement).to.equal(link);
    }
    for (const button of card.shadowRoot!.querySelectorAll('.button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
