/** What stands in a tag is the feed, and a framework draws it anew. */
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait.js';
import '../../src/define/feed.js';
import '../../src/define/faq.js';
import '../../src/define/group-finder.js';
import type { PeerGroupFinder } from '../../src/elements/group-finder/group-finder.js';

const text = (element: Element): string => element.shadowRoot!.textContent;
const says = (element: Element, words: string): Promise<unknown> =>
  waitUntil(() => text(element).includes(words), `it says ${words}`);
const json = (name: string): string => JSON.stringify({ groups: [{ id: 'g', name }] });

describe('a list in the tag that is drawn anew', () => {
  it('is read again: a cell, a row, and another table', async () => {
    const finder = await fixture(html`
      <peer-group-finder>
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>When</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Calm Tuesday</td>
              <td>Tuesdays 7pm</td>
            </tr>
          </tbody>
        </table>
      </peer-group-finder>
    `);
    await says(finder, 'Calm Tuesday');
    finder.querySelector('td')!.firstChild!.nodeValue = 'Quiet Tuesday';
    await says(finder, 'Quiet Tuesday');
    finder
      .querySelector('tbody')!
      .insertAdjacentHTML('beforeend', '<tr><td>New parents</td><td>Mondays 10am</td></tr>');
    await says(finder, 'New parents');
    finder.innerHTML = '<table><tr><th>Name</th></tr><tr><td>After a loss</td></tr></table>';
    await says(finder, 'After a loss');
    expect(text(finder)).to.not.include('Quiet Tuesday');
  });

  it('is read again: JSON', async () => {
    const finder = await fixture(html`
      <peer-group-finder>
        <script type="application/json">
          ${json('Calm Tuesday')}
        </script>
      </peer-group-finder>
    `);
    await says(finder, 'Calm Tuesday');
    finder.querySelector('script')!.textContent = json('New parents');
    await says(finder, 'New parents');
  });

  it('comes late, into a tag that was empty', async () => {
    const finder = await fixture(html`<peer-group-finder></peer-group-finder>`);
    finder.innerHTML = '<ul><li>Calm Tuesday, Tuesdays 7pm</li></ul>';
    await says(finder, 'Calm Tuesday');
  });

  it('is read again by <peer-feed>, for all elements inside', async () => {
    const feed = await fixture(html`
      <peer-feed>
        <script type="application/json">
          ${json('Calm Tuesday')}
        </script>
        <peer-group-finder></peer-group-finder>
      </peer-feed>
    `);
    const finder = feed.querySelector('peer-group-finder')!;
    await says(finder, 'Calm Tuesday');
    feed.querySelector('script')!.textContent = json('New parents');
    await says(finder, 'New parents');
  });

  it('is not read again for a change that says nothing of groups: what is typed and found stays', async () => {
    const finder = await fixture<PeerGroupFinder>(html`
      <peer-group-finder>
        <p>Ring us.</p>
        <ul>
          <li>Calm Tuesday, Tuesdays 7pm</li>
          <li>New parents, Mondays 10am</li>
        </ul>
      </peer-group-finder>
    `);
    await says(finder, 'Calm Tuesday');
    finder.search('parents');
    await waitUntil(() => !text(finder).includes('Calm Tuesday'), 'one is found');
    const row = finder.shadowRoot!.querySelector('article, li');
    finder.querySelector('p')!.textContent = 'Ring us today.';
    await new Promise((done) => setTimeout(done, 200));
    expect(row!.isConnected).to.equal(true);
    expect(text(finder)).to.include('New parents');
    expect(text(finder)).to.not.include('Calm Tuesday');
  });
});
