/** Pages as hosts make them: own fixtures, with made-up groups. The routes of a server, by path. */

const CSV = 'Name,Day,Time,Town\nCalm Tuesday,Tuesday,7pm,Harbour Town\n';
export const FINDER = '<peer-group-finder src="/groups.csv"><p>Ring 01632 960018.</p></peer-group-finder>';
const MODULE = '<script type="module" src="/dist/embed.js"></script>';
const inject = (src, set = '') =>
  `<script>var s = document.createElement('script'); s.src = '${src}'; ${set} document.head.append(s)</script>`;

export const html = (head, body = FINDER) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body><main><h1>Host</h1>${body}</main></body></html>`;

/** What wpautop makes of lines of Q: and A: (WordPress 6.1): a paragraph is open where the tag ends. */
const QA = `<peer-faq>
Q: Do I have to speak?<br />
A: No.</p>
<p>Q: What does it cost?<br />
A: Nothing.
</peer-faq>
<p>This follows the questions.</p>
<peer-quick-exit></peer-quick-exit>
`;
/** What wpautop makes of a blank line in JSON. */
const JSON_CUT = `<peer-group-finder>
<script type="application/json">
{
  "timeZone": "Europe/London",</p>
<p>  "groups": [{ "id": "a", "name": "Calm Tuesday" }]
}
</script>
</peer-group-finder>`;
const BLOCKS = `<peer-group-finder><figure class="wp-block-table"><table><thead><tr><th>Name</th><th>Day</th><th>Start time</th></tr></thead><tbody><tr><td>Calm Tuesday</td><td>Tuesday</td><td>10:00</td></tr></tbody></table></figure></peer-group-finder>
<peer-faq><div class="wp-block-group"><details class="wp-block-details"><summary>Do I have to speak?</summary><p>No.</p></details></div></peer-faq>
<peer-faq><h3 class="wp-block-heading">Can I bring somebody?</h3><p>Yes, bring a friend.</p></peer-faq>
<peer-testimonials><blockquote class="wp-block-quote"><p>I was not alone.</p><cite>Sample Ana</cite></blockquote><figure class="wp-block-pullquote"><blockquote><p>They listened.</p><cite>A parent</cite></blockquote></figure></peer-testimonials>`;

/** @param {string} other the origin of a second server, which lets itself be read. @param {string} closed of one that does not. */
export const pagesOf = (other, closed, integrity) => ({
  '/module': html(MODULE),
  '/no-type': html('<script src="/dist/embed.js"></script>'),
  '/classic': html('<script src="/dist/embed.classic.js"></script>'),
  '/manager': html(inject('/dist/embed.classic.js')),
  '/manager-module': html(inject('/dist/embed.js', "s.type = 'module';")),
  '/optimiser': html(
    `<script type="text/delayed" src="/dist/embed.classic.js"></script><script>setTimeout(() => document.querySelectorAll('[type="text/delayed"]').forEach((old) => { const now = document.createElement('script'); now.src = old.src; old.replaceWith(now) }), 50)</script>`,
  ),
  '/import': html("<script>import('/dist/embed.js')</script>"),
  '/thrice': html(
    `${MODULE}<script type="module" src="/dist/embed.js?ver=2"></script><script src="/dist/embed.classic.js"></script>`,
  ),
  '/other': html(`<script type="module" src="${other}/dist/embed.js" integrity="${integrity}"></script>`),
  '/other-classic': html(`<script src="${other}/dist/embed.classic.js"></script>`),
  '/other-closed': html(`<script type="module" src="${closed}/dist/embed.js"></script>`),
  '/alone': html(
    '<script type="module" src="/alone/embed.js"></script>',
    `${FINDER}<peer-crisis-help country="GB"></peer-crisis-help>`,
  ),
  '/single': html('<script src="/dist/peer-group-finder.single.js"></script>'),
  '/qa': html(MODULE, QA),
  '/json': html(MODULE, JSON_CUT),
  '/blocks': html(MODULE, BLOCKS),
  '/placeholder': html(
    MODULE,
    '<div data-peer="group-finder" data-src="/groups.csv" data-no-search><p>Ring us.</p></div><p><a data-peer="book-support" href="https://example.org/book">Book a talk</a></p>',
  ),
  '/strict': html(MODULE),
  '/frame': html(
    `<script>addEventListener('message', ({ data, source }) => { if (data?.type === 'peer-height') for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.height = data.height + 'px' })</script>`,
    '<iframe title="Groups" src="/dist/frame.html?element=group-finder&src=/groups.csv" style="width: 100%; height: 40px; border: 0"></iframe>',
  ),
  '/sandbox': html(
    '',
    `<iframe title="Groups" sandbox="allow-scripts" src="${other}/dist/frame.html?element=group-finder&src=/groups.csv" style="width: 100%; height: 600px"></iframe>`,
  ),
  '/swap': html(MODULE, '<div id="view"><p>First page</p></div>'),
  '/swap-late': html('', '<div id="view"><p>First page</p></div>'),
});

/** @param {Record<string, string>} pages @returns routes of `serve()`. */
export const routesOf = (pages) => ({
  ...Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [
      path,
      (_request, response) => {
        const headers = { 'content-type': 'text/html; charset=utf-8' };
        if (path === '/strict')
          headers['content-security-policy'] =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
        response.writeHead(200, headers).end(text);
      },
    ]),
  ),
  '/groups.csv': (_request, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(CSV),
});
