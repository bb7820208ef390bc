/**
 * The words of the builder that no manifest knows: what each element is for, which of its attributes come first, and plain
 * names for them. Whatever is not named here still gets a control, under "More options", called after its attribute.
 *
 * @typedef {object} Piece
 * @property {string} tag
 * @property {string} label what a volunteer would call it.
 * @property {string} hint
 * @property {'needed' | 'optional' | 'none'} feed whether it has anything to show without a feed.
 * @property {string[]} first the attributes that are seen at once, in this order.
 * @property {string} inside the words inside the tag, until others are typed.
 * @property {{ href: string, words?: string, sample: string }} [link] what stands in the tag is a link: the attributes that
 *   would hold its address and its words, and the address until another is typed.
 * @property {'loading' | 'always'} [room] when the page keeps room for it while its feed comes, as README says.
 */

/** @type {Piece[]} In the order in which they are offered. */
export const PIECES = [
  {
    tag: 'peer-group-finder',
    label: 'Find a group',
    hint: 'Your groups, with a search box and filters.',
    feed: 'needed',
    first: ['page-size', 'layout', 'filters', 'topic', 'attendance', 'no-search'],
    inside: 'Can you not see our groups? Please get in touch, and we will find one with you.',
    room: 'loading',
  },
  {
    tag: 'peer-faq',
    label: 'Questions',
    hint: 'Questions and answers that open and close.',
    feed: 'needed',
    first: ['search', 'category', 'single', 'feedback'],
    inside: 'Is your question not here? Please get in touch, and a person will answer.',
    room: 'loading',
  },
  {
    tag: 'peer-testimonials',
    label: 'Stories',
    hint: 'What people say about coming to you.',
    feed: 'needed',
    first: ['layout', 'heading', 'kind', 'photos'],
    inside: 'Can you not see our stories? Please get in touch, and we will tell you about us.',
    room: 'always',
  },
  {
    tag: 'peer-book-support',
    label: 'Book a talk',
    hint: 'A link to book a first talk, with what it costs and how long it takes.',
    feed: 'optional',
    first: ['url', 'mode', 'provider', 'cost', 'duration', 'phone', 'hours'],
    inside: 'Book a first talk',
    link: { href: 'url', words: 'label', sample: 'https://example.org/book' },
    room: 'always',
  },
  {
    tag: 'peer-crisis-help',
    label: 'Crisis help',
    hint: 'Numbers to ring when somebody is not safe.',
    feed: 'optional',
    first: ['country'],
    inside: 'If a life is in danger, ring the emergency number of your country now.',
  },
  {
    tag: 'peer-quick-exit',
    label: 'Leave quickly',
    hint: 'A button that leaves your page at once.',
    feed: 'none',
    first: ['href'],
    inside: 'Exit this page',
    link: { href: 'href', sample: 'https://www.wikipedia.org/' },
  },
];

/** The element around several, which hands them one feed. Its own options are offered only then. */
export const FEED = { tag: 'peer-feed', label: 'The shared feed', first: [] };

/**
 * Plain names for attributes and, where it helps, an example. The name of an element before the attribute makes a word
 * good for that element alone.
 * @type {Record<string, [label: string, example?: string]>}
 */
export const LABELS = {
  'page-size': ['How many groups to show at a time'],
  'peer-group-finder layout': ['How the groups look'],
  filters: ['Which filters to offer', 'topic day cost'],
  topic: ['Start with these topics', 'anxiety, grief'],
  attendance: ['Start with these ways to take part', 'online'],
  audience: ['Start with groups for', 'carers'],
  region: ['Start with these places', 'Leeds'],
  day: ['Start with these days', 'Tuesday'],
  time: ['Start with these times', 'evening'],
  language: ['Start with these languages', 'en'],
  'peer-group-finder cost': ['Start with these costs', 'free'],
  joining: ['Start with these ways to join', 'drop-in'],
  access: ['Start with these access needs', 'step-free'],
  locked: ['Choices that people cannot change', 'topic'],
  group: ['Open this group first'],
  sort: ['Which groups come first'],
  'sync-url': ['Let people share what they chose by the address'],
  map: ['Address of a map'],
  'map-credit': ['Who made the map'],
  'no-search': ['Leave out the search box'],
  'no-crisis-line': ['Leave out the line of crisis help'],
  'heading-level': ['Level of the headings', '3'],
  'time-zone': ['Time zone', 'Europe/London'],
  country: ['Country, in two letters', 'GB'],
  search: ['Search box'],
  category: ['Show only this category'],
  single: ['Only one answer open at a time'],
  'single-collapsible': ['Only one answer open, and it can be closed'],
  feedback: ['Ask if an answer was helpful'],
  'structured-data': ['Help search engines to read the answers'],
  remember: ['Remember what was open'],
  'peer-testimonials layout': ['How the stories look'],
  heading: ['Heading above the stories', 'What people say'],
  'peer-testimonials kind': ['Show only stories of', 'family'],
  photos: ['Show photographs'],
  picker: ['How people choose a story'],
  height: ['Height'],
  autoplay: ['Seconds until the next story comes by itself'],
  url: ['Address of your booking page', 'https://example.org/book'],
  'peer-book-support mode': ['Where the press leads'],
  provider: ['Who runs the calendar', 'Calendly'],
  'peer-book-support kind': ['Kind of talk', 'video'],
  duration: ['How long it takes'],
  cost: ['What it costs'],
  with: ['Who people talk to'],
  'response-time': ['When people hear back'],
  eligibility: ['Who it is for'],
  'what-happens': ['What happens next'],
  'cancel-policy': ['How to cancel'],
  phone: ['Phone number to ring instead'],
  sms: ['Number to text instead'],
  email: ['Email address to write to instead'],
  hours: ['Opening hours'],
  closures: ['Days when you are closed'],
  'peer-crisis-help mode': ['Which numbers to show'],
  href: ['Page to go to', 'https://www.bbc.co.uk/weather'],
  'new-tab': ['Open that page in a new tab too'],
};

/** Attributes whose plain name says all that the manifest says. */
export const ENOUGH = [
  'page-size',
  'peer-group-finder layout',
  'no-search',
  'no-crisis-line',
  'peer-book-support cost',
  'phone',
  'sms',
  'email',
  'with',
  'eligibility',
  'cancel-policy',
  'peer-testimonials layout',
];

/** Attributes whose value is an address. */
export const ADDRESSES = ['url', 'href'];

/** These would change the address of the builder, or leave a trace in the browser: the snippet has them, the preview not. */
export const NOT_IN_PREVIEW = ['sync-url', 'remember'];
