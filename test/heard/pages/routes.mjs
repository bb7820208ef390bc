/** The pages of the journeys, made from what stands between their `<main>` tags. */

const page = (title, body, { lang = 'en-GB', dir = 'ltr' } = {}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="/dist/embed.js"></script>
<script type="module" src="/test/heard/pages/ready.js"></script>
</head>
<body>
<main>${body}</main>
</body>
</html>`;
const FEED = '/test/heard/pages/feed.json';
const link = '<p><a href="#end">The end</a></p>';

const pages = {
  groups: page(
    'Groups',
    `<h1>Groups page</h1><peer-group-finder data-wait src="${FEED}" heading-level="3" no-crisis-line></peer-group-finder>${link}`,
  ),
  languages: page(
    'Arabic',
    `<h1>عنوان</h1><peer-group-finder data-wait src="${FEED}" heading-level="3" no-crisis-line></peer-group-finder>${link}`,
    { lang: 'ar', dir: 'rtl' },
  ),
  questions: page(
    'Questions',
    `<h1>Questions page</h1><peer-faq data-wait src="${FEED}" heading-level="3" search="on" feedback no-crisis-line></peer-faq>${link}`,
  ),
  stories: page(
    'Stories',
    `<style>peer-testimonials { --peer-testimonials-per-view: 1; }</style><h1>Stories page</h1>
<peer-testimonials data-wait aria-label="Ours" picker="none" no-crisis-line>
<figure><blockquote>Alpha words.</blockquote></figure>
<figure><blockquote>Bravo words.</blockquote></figure>
<figure><blockquote>Charlie words.</blockquote></figure>
</peer-testimonials>${link}`,
  ),
  help: page(
    'Help',
    `<peer-quick-exit data-wait href="/test/heard/pages/away.html"></peer-quick-exit><h1>Help page</h1>
<h2>One</h2><p>Text one.</p><h2>Two</h2><p>Text two.</p><h2>Three</h2><p>Text three.</p>
<peer-crisis-help data-wait country="GB" heading-level="2"></peer-crisis-help>
<h2>Talk</h2><peer-book-support data-wait src="${FEED}" mode="dialog" no-crisis-line><a href="https://calendar.sample.example/">Book a talk</a></peer-book-support>${link}`,
  ),
  failing: page(
    'Failing',
    `<h1>Failing page</h1><h2>Groups</h2><peer-group-finder data-wait src="/gone/a.json" no-crisis-line><p>Ring 01632 960018.</p></peer-group-finder>
<h2>Questions</h2><peer-faq data-wait src="/gone/b.json" no-crisis-line></peer-faq>${link}`,
  ),
  away: `<!doctype html><html lang="en-GB"><title>Away</title><h1>Elsewhere</h1><p>A neutral page.</p></html>`,
};

/** A page elsewhere takes a moment to come, in milliseconds: "Leaving this page" is heard meanwhile. */
const ELSEWHERE = 3000;

/** By path, for `serve()`. */
export const routes = Object.fromEntries(
  Object.entries(pages).map(([name, text]) => [
    `/test/heard/pages/${name}.html`,
    (_, response) => {
      const answer = () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
      if (name === 'away') setTimeout(answer, ELSEWHERE);
      else answer();
    },
  ]),
);
