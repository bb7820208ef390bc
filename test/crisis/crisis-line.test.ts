import { aTimeout, expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LitElement, html, render } from 'lit';
import { crisisLine, crisisStyles } from '../../src/crisis/index.js';
import '../../src/define/crisis-help.js';
import { crisis } from '../../src/i18n/en/crisis.js';
import { Localize } from '../../src/i18n/index.js';
import { base } from '../../src/styles/index.js';

class TestLine extends LitElement {
  static override styles = [base, crisisStyles];
  country?: string;
  readonly #i18n = new Localize(this, 'crisis', crisis);
  override render(): unknown {
    return crisisLine(this, this.#i18n, {}, this.country);
  }
}
customElements.define('test-line', TestLine);

const make = async (country?: string): Promise<TestLine> => {
  const line = new TestLine();
  if (country) line.country = country;
  await fixture(line as never);
  return line;
};
const root = (element: Element): ShadowRoot => element.shadowRoot!;

describe('the one line of help', () => {
  it('opens the numbers in place where the page has no card', async () => {
    const line = await make('GB');
    const details = root(line).querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    await aTimeout(0);
    expect(details.open).to.equal(true);
    const links = [...details.querySelectorAll('a')].map((a) => [
      a.getAttribute('href'),
      a.textContent.trim(),
    ]);
    expect(links).to.deep.equal([
      ['tel:999', '999'],
      ['tel:116123', 'Call 116 123'],
      ['sms:85258?body=SHOUT', 'Text SHOUT to 85258'],
      ['tel:111', 'Call 111'],
      ['https://findahelpline.com/', 'findahelpline.com'],
    ]);
  });

  it('is open on paper, where nobody can press it', async () => {
    const line = await make('GB');
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('media', {
      media: 'print',
    });
    await aTimeout(100);
    const number = root(line).querySelector('a[href="tel:116123"]')!;
    const seen = number.checkVisibility({ contentVisibilityAuto: true });
    const height = root(line).querySelector('details')!.offsetHeight;
    await executeServerCommand('media', {});
    if (!supported || !CSS.supports('selector(::details-content)')) return; // this engine cannot be told to
    expect(seen).to.equal(true);
    expect(height).to.be.above(150);
  });

  it('says where to ring in words where the country is not known', async () => {
    const text = root(await make('ZZ')).querySelector('.crisis-content')!.textContent;
    expect(text).to.include('your local emergency number');
    expect(text).to.include('findahelpline.com');
  });

  it('leads to the card of the page, and puts the focus on its heading, with or without an id', async () => {
    const card = document.createElement('peer-crisis-help');
    document.body.append(card);
    try {
      const line = await make();
      const link = root(line).querySelector('a')!;
      expect(link.textContent).to.equal(crisis.line);
      const before = location.href;
      link.click();
      expect(document.activeElement).to.equal(card);
      expect(root(card).activeElement?.textContent.trim()).to.equal(crisis.heading);
      expect(location.href).to.equal(before);
    } finally {
      card.remove();
    }
  });

  it('does not lead to a card that cannot be seen', async () => {
    const box = document.createElement('div');
    box.hidden = true;
    render(html`<peer-crisis-help></peer-crisis-help>`, box);
    document.body.append(box);
    try {
      expect(root(await make()).querySelector('details')).to.exist;
    } finally {
      box.remove();
    }
  });

  it('sends no address along with a press', async () => {
    for (const link of root(await make('US')).querySelectorAll('a')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });
});
