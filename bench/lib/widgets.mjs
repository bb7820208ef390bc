/** What is measured: the finder as a page embeds it, and the floor beneath any finder. */

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body><h1>A page</h1>${body}</body></html>`;

/**
 * No finder: twenty lines that draw fifty rows of the same feed and look for words as they stand. What a page could do at best,
 * so that a ratio to it means the same on every machine.
 */
const FLOOR = `customElements.define('floor-list', class extends HTMLElement {
  async connectedCallback() {
    this.root = this.attachShadow({ mode: 'open' });
    this.root.innerHTML = '<input type=search aria-label=Search><p></p><ul></ul>';
    this.root.querySelector('input').oninput = (event) => this.draw(event.target.value);
    this.groups = await (await fetch(this.getAttribute('src'))).json();
    this.words = this.groups.map((g) => [g.name, g.formatted_address, g.notes, g.location, g.group, ...g.regions].join(' ').toLowerCase());
    this.draw('');
  }
  draw(query) {
    const wanted = query.toLowerCase();
    const found = this.groups.filter((_, i) => this.words[i].includes(wanted));
    this.root.querySelector('p').textContent = found.length + ' groups';
    this.root.querySelector('ul').innerHTML = found.slice(0, 50).map((g) => '<li>' + g.time + ' ' + g.name + ' ' + g.formatted_address + '</li>').join('');
  }
});`;

export const floor = {
  name: 'floor',
  rows: 'ul li',
  files: { '/floor.js': () => FLOOR },
  page: (feed) =>
    page('<script type="module" src="/floor.js"></script>', `<floor-list src="${feed}"></floor-list>`),
};

export const finder = {
  name: 'peer-group-finder',
  rows: '.list > li',
  files: {},
  page: (feed) =>
    page(
      '<style>peer-group-finder:not(:defined) { display: block; min-height: 36rem }</style><script type="module" src="/dist/embed.js"></script>',
      `<peer-group-finder src="${feed}"></peer-group-finder>`,
    ),
};
