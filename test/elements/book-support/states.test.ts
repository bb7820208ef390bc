import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/book-support.js';
import '../../../src/define/crisis-help.js';
import '../../../src/define/quick-exit.js';

/** The three elements as they stand on a page, with all that they can show at once. */
const make = async (lang: string, dir: string, width: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <peer-quick-exit></peer-quick-exit>
      <peer-book-support
        mode="inline"
        cost="Free"
        duration="30 minutes"
        hours="Mo-Su 00:00-24:00"
        time-zone="Europe/London"
        country="GB"
        phone="020 7946 0123"
        email="a-rather-long-address-of-somebody@harbour-lane-peer-support.example"
      >
        <a href="/demo/provider.html">Book a first talk with a very long name that has to wrap somewhere</a>
      </peer-book-support>
    </div>`,
  );
  box.style.setProperty('inline-size', width);
  const book = box.querySelector('peer-book-support')!;
  await waitUntil(() => book.shadowRoot!.querySelector('[part=hours]'), 'the hours have come', {
    timeout: 5000,
  });
  book.querySelector('a')!.click();
  await waitUntil(() => book.shadowRoot!.querySelector('#inline .panel'), 'the panel has come');
  for (const each of box.querySelectorAll('*'))
    for (const details of each.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  // a card of its own page, so that the line above opened in place
  const card = document.createElement('peer-crisis-help');
  card.country = 'US';
  box.append(card);
  await card.updateComplete;
  return box;
};

const tooWide = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('peer-quick-exit, peer-book-support, peer-crisis-help')]
    .filter((each) => each.scrollWidth > each.clientWidth)
    .map((each) => each.localName);

describe('book support, crisis help and quick exit', () => {
  afterEach(async () => {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
    await executeServerCommand('media', {});
  });

  for (const scheme of ['light', 'dark'])
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ] as const)
      it(`are for everyone, ${scheme}, ${dir}`, async () => {
        document.documentElement.style.setProperty('color-scheme', scheme);
        document.body.style.setProperty('background', 'Canvas');
        await expect(await make(lang, dir, '100%')).to.be.accessible();
      });

  it('are for everyone in forced colours', async () => {
    await executeServerCommand('media', { 'forced-colors': 'active' });
    await expect(await make('en', 'ltr', '100%')).to.be.accessible();
  });

  it('fit 320 and 180 pixels without a scroll bar', async () => {
    for (const width of ['320px', '180px'])
      expect(tooWide(await make('es', 'ltr', width)), width).to.deep.equal([]);
  });
});
