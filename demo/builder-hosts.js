/**
 * Where sites are made: which shape of what the builder writes each takes, where to paste it, and what a plan or a role does not allow.
 * None of these was run here but WordPress: what others say is dated, and may have changed since.
 *
 * @typedef {object} Host
 * @property {string} name
 * @property {'tag' | 'placeholder' | 'frame' | 'shortcode' | 'single'} shape
 *   `tag`: the script and the tags; `placeholder`: a `div` for editors that remove unknown tags; `frame`: an iframe; `shortcode`: the
 *   WordPress plugin; `single`: Wix's custom element.
 * @property {string[]} steps
 * @property {string} limits what is not possible, or not for everybody.
 * @property {string} source who says so.
 * @property {string} [link]
 * @property {string} date when that was looked up or run.
 */

const READ = '2026-11-28';
const OURS = 'npm run test:wordpress';

/** @type {Host[]} */
export const HOSTS = [
  {
    name: 'WordPress, block editor',
    shape: 'shortcode',
    steps: [
      'Upload the plugin’s zip of a release under Plugins, Add New, and activate it.',
      'Add your list under Settings, Peer support.',
      'In the page add a block of “Peer support”, or a Shortcode block with the line above.',
    ],
    limits:
      'Only administrators may add plugins. After that authors can use the blocks too. Without the plugin, WordPress removes script and tags when an author saves.',
    source: OURS,
    date: READ,
  },
  {
    name: 'WordPress, classic editor',
    shape: 'shortcode',
    steps: [
      'Add the plugin and your list as above.',
      'Paste the line above where the groups should appear, in Visual or in Text.',
    ],
    limits:
      'Tags that are typed in Text are removed when somebody opens Visual; shortcodes and a div with data-peer stay.',
    source: OURS,
    date: READ,
  },
  {
    name: 'WordPress.com',
    shape: 'shortcode',
    steps: [
      'Where your plan allows plugins: as in WordPress, block editor.',
      'Where it does not: link to a page that can show the groups.',
    ],
    limits: 'Script, iframes and plugins need a plan that allows plugins; on others they are removed.',
    source: 'blog.avada.io, undated, of the plans of then',
    link: 'https://blog.avada.io/wordpress/docs/post-the%20source-code-in-code.html',
    date: READ,
  },
  {
    name: 'Wix, custom element',
    shape: 'single',
    steps: [
      'Add Elements, Embed, Custom Element, Choose Source.',
      'Server URL: the full https:// address of your peer-group-finder.single.js. Or Velo file: copy that file into public/custom-elements.',
      'Type the tag name, and set the attributes one by one:',
    ],
    limits:
      'The site needs a premium plan. The words inside the tag and your colour are not used. Whether the file is loaded as a module is not said, so take the single file, which runs as both.',
    source: 'dev.wix.com: Add a Custom Element; Hello Custom Element',
    link: 'https://dev.wix.com/docs/velo/velo-only-apis/$w/custom-element/add-a-custom-element',
    date: READ,
  },
  {
    name: 'Wix, HTML box',
    shape: 'frame',
    steps: [
      'Add Elements, Embed, Embed a Site.',
      'Paste the address from the line above, the part between the quotation marks of src.',
      'Make the box as high as a telephone’s screen: it does not grow by itself.',
    ],
    limits: 'A frame cannot take the whole page away, so “Leave quickly” does not belong in it.',
    source: 'by how frames work; not looked up at Wix',
    date: READ,
  },
  {
    name: 'Squarespace',
    shape: 'tag',
    steps: [
      'Put the script line once into Settings, Advanced, Code Injection, Header, if your plan has it.',
      'Edit the page, add a Code block, leave its type at HTML, and paste the rest.',
      'Look at it in a private window, where you are not signed in.',
    ],
    limits: 'Code Injection and Code blocks with script are not in the Personal plan.',
    source: 'squareranked.com, JSON-LD Code Injection',
    link: 'https://squareranked.com/squarespace-schema/json-ld-injection/',
    date: READ,
  },
  {
    name: 'Webflow',
    shape: 'tag',
    steps: [
      'Add a Code Embed element, paste, and publish.',
      'It shows on the published page, not in the Designer.',
    ],
    limits: 'Custom code needs a paid site plan, Basic or above. One embed holds at most 10,000 characters.',
    source: 'flowradar.com, answers on custom code',
    link: 'https://www.flowradar.com/answer/why-is-there-a-character-limit-of-10000-for-custom-code-in-webflow',
    date: READ,
  },
  {
    name: 'Google Sites',
    shape: 'frame',
    steps: [
      'Insert, Embed, By URL.',
      'Paste the address from the line above, the part between the quotation marks of src.',
      'Draw the frame high enough: it does not grow by itself.',
    ],
    limits: 'Pages of others stand in a frame there. “Leave quickly” does not belong in it.',
    source: 'by how frames work; no page of Google’s help was found',
    date: READ,
  },
  {
    name: 'Drupal',
    shape: 'tag',
    steps: [
      'Choose a text format that keeps all HTML, often called Full HTML, press Source, and paste.',
      'With any other format: ask your administrator for the script in the theme, and paste the div from “Joomla”.',
    ],
    limits:
      'In a usual installation only administrators have Full HTML; Basic HTML removes script and unknown tags.',
    source: 'drupalarchitect.info, Using Text Formats',
    link: 'https://drupalarchitect.info/articles/using-text-formats',
    date: READ,
  },
  {
    name: 'Joomla',
    shape: 'placeholder',
    steps: [
      'Ask whoever looks after the template to put the script line into it, once.',
      'In the article press Toggle Editor, paste the div, and save.',
    ],
    limits:
      'The usual text filter removes script and iframe for all but Super Users. A div with data- attributes stays in TinyMCE 6 (tried on its own).',
    source: 'lisette-mag.com, Joomla text filters',
    link: 'http://lisette-mag.com/tuto-joomla-filtre-texte-proteger-site/',
    date: READ,
  },
  {
    name: 'SharePoint',
    shape: 'frame',
    steps: ['Add the Embed web part and paste the line above.'],
    limits:
      'Script in pages is an administrator’s decision. Frames may be limited to sites that the site’s owner has named.',
    source: 'learn.microsoft.com, allowing custom script; ScriptSafeExternalEmbedding',
    link: 'https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj175070(v=office.15)',
    date: READ,
  },
  {
    name: 'Shopify',
    shape: 'tag',
    steps: ['In the theme editor add a Custom Liquid section to the page, and paste.'],
    limits: 'One page template can have up to 25 sections.',
    source: 'shopify.dev, Sections',
    link: 'https://shopify.dev/docs/themes/sections/frame-sections',
    date: READ,
  },
  {
    name: 'Ghost',
    shape: 'tag',
    steps: ['In the post type /html, paste into the HTML card, and publish.'],
    limits:
      'An HTML card is not run in the editor. In newsletters by e-mail nothing of it works: the words inside the tag stay.',
    source: 'by how HTML cards and e-mail work; not looked up',
    date: READ,
  },
  {
    name: 'Notion',
    shape: 'frame',
    steps: [
      'Type /embed and paste the address from the line above, the part between the quotation marks of src.',
      'Drag the frame until it is high enough.',
    ],
    limits:
      'Notion runs no script of yours; an embed is a web page in a frame, and is not told where it stands.',
    source: 'pynotion.com, Notion Widgets',
    link: 'https://www.pynotion.com/about-widgets/',
    date: READ,
  },
  {
    name: 'Tag manager',
    shape: 'placeholder',
    steps: [
      'Paste the div into your page.',
      'In the tag manager make a Custom HTML tag with the script line alone, for the pages that need it.',
    ],
    limits:
      'Google Tag Manager takes scripts of ES5 only and may lose type="module": embed.classic.js is made for that. Visitors who refuse the manager see only what stands inside.',
    source: 'skills.sh, GTM JavaScript; injection was run here',
    link: 'https://skills.sh/ekusiadadus/claude-skill-gtm-javascript/gtm-javascript',
    date: READ,
  },
  {
    name: 'A page of plain HTML',
    shape: 'tag',
    steps: ['Open the file in a text editor, and paste where it should appear, between <body> and </body>.'],
    limits: 'None.',
    source: 'npm run hosts',
    date: READ,
  },
];
