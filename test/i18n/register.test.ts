/** A language, or a phrase, of the site's own. */
import { expect, fixture, html } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import '../../src/define/faq.js';
import '../../src/define/group-finder.js';
import { waitUntil } from '../wait.js';

const data = {
  groups: [
    { id: 'a', name: 'Calm Tuesday', topics: ['anxiety'] },
    { id: 'b', name: 'New parents', topics: ['parenting'] },
  ],
};
const says = (element: Element, words: string): Promise<unknown> =>
  waitUntil(() => element.shadowRoot!.textContent.includes(words), `it says ${words}`);

describe('registerLanguage', () => {
  it('puts a phrase in the place of the one that is shipped, now and later, and leaves the others', async () => {
    const before = await fixture(html`<peer-group-finder .data=${data}></peer-group-finder>`);
    await says(before, 'Search the groups');
    registerLanguage('en', { finder: { search: 'Search our circles', filterNames: { topic: 'Subject' } } });
    await says(before, 'Search our circles');
    await says(before, 'Subject');
    await says(before, '2 groups');

    const after = await fixture(html`<peer-group-finder .data=${data}></peer-group-finder>`);
    await says(after, 'Search our circles');
    registerLanguage('en', { finder: { search: 'Search the groups', filterNames: { topic: 'Topic' } } });
    await says(after, 'Search the groups');
  });

  it('brings a language that is not shipped, whose words are marked as of that language; the rest is English', async () => {
    registerLanguage('cy-GB', {
      finder: { search: 'Chwilio’r grwpiau', count: (n, shown) => (n === 1 ? '1 grŵp' : `${shown} grŵp`) },
    });
    const page = await fixture(
      html`<div lang="cy"><peer-group-finder .data=${data}></peer-group-finder></div>`,
    );
    const finder = page.firstElementChild!;
    await says(finder, 'Chwilio’r grwpiau');
    await says(finder, '2 grŵp');
    await says(finder, 'Topic');
    const label = [...finder.shadowRoot!.querySelectorAll('label')].find((each) =>
      each.textContent.includes('Chwilio'),
    )!;
    expect(label.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'cy').to.equal('cy');
  });

  it('changes a language that is shipped', async () => {
    registerLanguage('es', { finder: { search: 'Busca un círculo' } });
    const page = await fixture(
      html`<div lang="es-MX"><peer-group-finder .data=${data}></peer-group-finder></div>`,
    );
    await says(page.firstElementChild!, 'Busca un círculo');
    await says(page.firstElementChild!, '2 grupos');
  });
});
