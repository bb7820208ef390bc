import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import '../../../src/define/feed.js';
import '../../../src/define/group-finder.js';
import '../../../src/define/testimonials.js';

/** A story and the finder of the same page, both as visitors meet them. */
describe('a story about a group, on a page with a finder', () => {
  const feed = {
    testimonials: [
      { id: 's1', quote: 'Somebody saved me a chair.', groupId: 'tuesday', consent: { given: true } },
      { id: 's2', quote: 'I went once.', groupId: 'gone', consent: { given: true } },
    ],
    groups: [
      { id: 'sunday', name: 'Sunday walk', summary: 'Along the harbour.' },
      { id: 'tuesday', name: 'Tuesday circle', summary: 'Tea and talk.' },
    ],
  };

  it('leads to that group in full, and the focus goes with it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<peer-feed>
      <script type="application/json">${JSON.stringify(feed)}</script>
      <peer-testimonials layout="list"></peer-testimonials>
      <peer-group-finder id="find"></peer-group-finder>
    </peer-feed>`;
    const root = box.querySelector('peer-testimonials')!.shadowRoot!;
    const finder = box.querySelector('peer-group-finder')!;
    await waitUntil(() => root.querySelector('figcaption a') && finder.matches(':state(ready)'));
    const links = [...root.querySelectorAll<HTMLAnchorElement>('figcaption a')];
    expect(links.map((each) => [each.textContent.trim(), each.hash])).to.deep.equal([
      ['Tuesday circle', '#find'],
    ]);
    const before = location.href;
    links[0]!.focus();
    links[0]!.click();
    const text = (): string => finder.shadowRoot!.textContent;
    await waitUntil(() => text().includes('Back to the list'));
    expect(text()).to.contain('Tea and talk.');
    await waitUntil(() => finder.shadowRoot!.activeElement);
    expect(location.href).to.equal(before);
  });
});
