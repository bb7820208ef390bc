// The page of every bundler, without a framework.
import 'peer-support-widgets/embed.js';

document.getElementById('app').innerHTML = `
  <p id="loaded">0 groups loaded</p>
  <peer-feed src="/feed.json">
    <peer-group-finder heading-level="3"></peer-group-finder>
    <peer-faq id="fed"></peer-faq>
  </peer-feed>
  <peer-group-finder id="own"><p>Ring us.</p></peer-group-finder>
  <peer-faq id="written">
    <details><summary>First</summary><p>Answer to first</p></details>
    <details><summary>Second</summary><p>Answer to second</p></details>
  </peer-faq>
  <button id="add">Add</button><button id="turn">Turn round</button><button id="away">Take away</button>
  <peer-book-support mode="dialog"><a href="https://book.example/first-talk">Book a first talk</a></peer-book-support>`;

const at = (selector) => document.querySelector(selector);
document.addEventListener(
  'peer-load',
  ({ detail }) => (at('#loaded').textContent = `${detail.groups} groups loaded`),
  { once: true },
);
at('#own').data = { groups: [{ id: 'own', name: 'From a property' }] };
at('peer-book-support').prefill = { name: 'Sample' };
at('#add').onclick = () =>
  at('#written').insertAdjacentHTML(
    'beforeend',
    '<details><summary>Third</summary><p>Answer to third</p></details>',
  );
at('#turn').onclick = () => at('#written').append(...[...at('#written').children].reverse());
at('#away').onclick = () =>
  [...at('#written').children].find((each) => each.textContent.includes('First')).remove();
