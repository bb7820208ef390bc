/** `<peer-feed>` defined after the elements inside it, as when a developer imports it last. */
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait.js';
import '../../src/define/crisis-help.js';
import '../../src/define/faq.js';
import '../../src/define/group-finder.js';

const feed = JSON.stringify({
  groups: [{ id: 'g', name: 'Calm Tuesday' }],
  faqs: [{ id: 'q', question: 'What does it cost?', answer: 'Nothing.' }],
});

it('gives its feed to the elements that were there before it was defined', async () => {
  const page = await fixture(html`
    <peer-feed>
      <script type="application/json">
        ${feed}
      </script>
      <peer-group-finder></peer-group-finder>
      <peer-faq></peer-faq>
    </peer-feed>
  `);
  const text = (tag: string) => page.querySelector(tag)!.shadowRoot!.textContent;
  await waitUntil(() => text('peer-faq').includes('no questions here yet'), 'it stands there without a feed');
  expect(customElements.get('peer-feed')).to.equal(undefined);

  await import('../../src/define/feed.js');
  await waitUntil(() => text('peer-faq').includes('What does it cost?'), 'the question is there');
  await waitUntil(() => text('peer-group-finder').includes('Calm Tuesday'), 'the group is there');
});
