import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { printOnly } from '../../../src/elements/group-finder/late/actions.js';
import {
  all,
  day,
  feed,
  find,
  finder,
  get,
  groups,
  listOf,
  lists,
  names,
  press,
  root,
  tellsNothingOf,
  text,
  type,
} from './help.js';

/** A group with every field of the feed. */
const whole = {
  ...groups()[0],
  description: 'We meet round a table.\n\n- tea\n- **no** forms',
  url: 'https://example.org/harbour',
  status: 'full',
  statusNote: 'New places in spring',
  statusUntil: day(90),
  audienceRule: 'only',
  ageMin: 18,
  ageMax: 30,
  attendance: ['in-person', 'online'],
  online: {
    platform: 'Zoom',
    url: 'https://meet.example/h',
    phone: '+44 20 7946 0111',
    joinInfo: 'Code 55',
  },
  cost: 'paid',
  price: 4,
  priceCurrency: 'GBP',
  costNote: 'First time free',
  joining: 'sign-up',
  joinUrl: 'https://example.org/join',
  joinContact: 'join@example.org',
  joinNote: 'Write a line before you come',
  entry: 'cohort',
  startDate: day(-7),
  endDate: day(70),
  sessions: 8,
  facilitation: 'co-led',
  facilitators: [{ firstName: 'Amara' }, { firstName: 'Tom' }],
  accessNote: 'The lift is slow',
  languages: ['en', 'bfi'],
  capacity: { max: 12, available: 3, waitlist: true },
  privacy: {
    confidential: true,
    limits: 'Unless somebody is in danger.',
    recorded: false,
    realNames: false,
  },
  firstVisit: {
    whatHappens: 'Somebody meets you at the door.',
    mustSpeak: false,
    camera: 'may stay off',
    arriveEarly: 'ten minutes',
    greeter: 'Nia',
    bringSomeone: true,
    leaveEarly: true,
  },
  suitability: {
    notSuitableFor: 'children',
    diagnosisNeeded: false,
    notTherapy: true,
    crisis: 'We are no crisis service.',
  },
  proofOfAttendance: true,
  organizer: {
    name: 'Harbour Lane (sample)',
    url: 'https://example.org/',
    email: 'hello@example.org',
    phone: '+44 20 7946 0122',
  },
  contact: { name: 'Nia', email: 'nia@example.org', phone: '+44 20 7946 0133' },
  verifiedBy: 'the office',
  feedback: 'mailto:wrong@example.org',
  changes: [{ date: day(1), status: 'cancelled', note: 'Hall closed' }],
};

async function opened(name = 'Harbour Anxiety Circle', ...of: Parameters<typeof finder>) {
  const element = await finder(...of);
  await press(element, 'button', name);
  await waitUntil(() => root(element).getElementById('detail'), 'open', {
    timeout: 6000,
  });
  return element;
}

describe('<peer-group-finder> one group in full', () => {
  it('opens in place of the list, with the focus on its heading', async () => {
    const element = await opened();
    await waitUntil(() => root(element).activeElement?.id === 'detail');
    expect(names(element, 'heading')[0]).to.equal('Harbour Anxiety Circle');
    expect(all(element, 'article').length).to.equal(1);
    expect(all(element, 'searchbox')).to.deep.equal([]);
  });

  it('goes back to the list as it was, with the focus where it came from', async () => {
    const element = await finder();
    await press(element, 'button', 'See this group: Quiet Room');
    await press(element, 'button', 'Back to the list');
    await waitUntil(
      () => root(element).activeElement?.getAttribute('aria-label') === 'See this group: Quiet Room',
    );
    expect(listOf(element).length).to.equal(6);
  });

  it('keeps what was typed', async () => {
    const element = await finder();
    element.search('anxiety');
    await waitUntil(() => listOf(element).length === 2);
    await press(element, 'button', 'Quiet Room');
    await press(element, 'button', 'Back to the list');
    expect(((await get(element, 'searchbox', /Search/)) as HTMLInputElement).value).to.equal('anxiety');
    expect(listOf(element).length).to.equal(2);
  });

  it('shows every field of the feed', async () => {
    const element = await opened(undefined, {}, feed({ groups: [whole, groups()[1]] }));
    await waitUntil(() => root(element).querySelector('.prose strong'), 'markup', { timeout: 6000 });
    const page = text(root(element).querySelector('.detail'));
    for (const words of [
      'A quiet circle',
      'Full just now',
      'New places in spring',
      'Until ',
      'waiting list',
      'Every Tuesday',
      'A group that starts together',
      '8 meetings',
      'The next dates',
      'Cancelled',
      'Hall closed',
      'In person: Chapel Hall, Leeds',
      '12 Mill Lane',
      'West Yorkshire',
      'LS1 4AB',
      'Ring the left bell',
      'Online: Zoom',
      'Code 55',
      'Only for: Women',
      'Ages 18 to 30',
      'About: Anxiety',
      'Not for: children',
      'You do not need a diagnosis',
      'not therapy',
      'We are no crisis service',
      'Sign up first',
      'Write a line before you come',
      'join@example.org',
      '£4',
      'First time free',
      '3 of 12 places free',
      'We meet round a table',
      'Somebody meets you at the door',
      'Nia will greet you',
      'You do not have to speak',
      'You can bring somebody',
      'You can leave at any time',
      'Camera: may stay off',
      'Arrive early: ten minutes',
      'peer and a professional',
      'You will meet Amara and Tom',
      'Harbour Lane (sample)',
      'hello@example.org',
      'Nia',
      'Step-free',
      'Hearing loop',
      'The lift is slow',
      'English',
      'British Sign Language',
      'What is said here stays here',
      'Unless somebody is in danger',
      'Nothing is recorded',
      'You can use any name',
      'proof that you came',
      'Checked on',
      'by the office',
      'Tell us this is wrong',
    ])
      expect(page, words).to.contain(words);
    for (const heading of [
      'When',
      'How to get there or join',
      'Who it is for',
      'How to start',
      'What happens',
      'Your first visit',
      'Who runs it',
      'Getting in, hearing, following',
      'Privacy',
    ])
      await get(element, 'heading', heading);
  });

  it('leads out by links that name where they go and tell the other site nothing', async () => {
    const element = await opened(undefined, {}, feed({ groups: [whole, groups()[1]] }));
    const hrefs = Object.fromEntries(
      all(element, 'link').map((link) => [nameFor(link), (link as HTMLAnchorElement).href]),
    );
    expect(hrefs['Join online (on meet.example)']).to.equal('https://meet.example/h');
    expect(hrefs['Call +44 20 7946 0111: Harbour Anxiety Circle']).to.equal('tel:+442079460111');
    expect(hrefs['Directions (on openstreetmap.org)']).to.contain('https://www.openstreetmap.org/');
    expect(hrefs['Sign up (on example.org)']).to.equal('https://example.org/join');
    expect(hrefs['Tell us this is wrong']).to.equal('mailto:wrong@example.org');
    expect(hrefs['Write nia@example.org']).to.equal('mailto:nia@example.org');
    for (const link of root(element).querySelectorAll<HTMLAnchorElement>('a[href]')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('leaves out headings of parts that have nothing in them', async () => {
    const element = await opened('Bare', {}, feed({ groups: [{ id: 'bare', name: 'Bare' }, groups()[0]] }));
    expect(names(element, 'heading')).to.deep.equal(['Bare', 'When']);
    expect(text(root(element).querySelector('.detail'))).to.contain('Contact the group for times');
  });

  it('shows the next six dates', async () => {
    const element = await opened();
    const next = (await get(element, 'heading', 'The next dates')).closest('section')!;
    expect(next.querySelectorAll('.lines:last-of-type > li').length).to.equal(6);
  });

  it('keeps an address that is on request, and a link that comes after sign-up, to itself (P10)', async () => {
    const element = await opened('Quiet Room');
    await get(element, 'heading', 'How to get there or join');
    tellsNothingOf(
      element,
      'Secret Street',
      '51.45',
      'meet.example/hidden',
      '7946 0777',
      '2079460777',
      'hushhush',
      'bakery',
    );
    expect(find(element, 'link', /Directions/)).to.equal(undefined);
    expect(text(root(element).querySelector('.detail'))).to.contain('Address on request');
  });

  it('can be refused by the page: peer-group-select is cancelable and names the group only', async () => {
    const element = await finder();
    element.addEventListener('peer-group-select', (event) => event.preventDefault(), { once: true });
    setTimeout(() => (find(element, 'button', 'Quiet Room') as HTMLElement).click());
    expect((await oneEvent(element, 'peer-group-select')).detail).to.deep.equal({ id: 'quiet' });
    await aTimeout(300);
    expect(listOf(element).length).to.equal(6);
    element.select('quiet');
    await get(element, 'heading', 'Quiet Room');
    await waitUntil(() => root(element).getElementById('detail'));
  });

  it('is open from the start by the group attribute, and leaves the focus alone', async () => {
    const element = await finder({ group: 'lantern' });
    await get(element, 'button', 'Back to the list');
    expect(names(element, 'heading')[0]).to.equal('Lantern Bereavement Group');
    await aTimeout(50);
    expect(document.activeElement).not.to.equal(element);
    element.group = 'now';
    await get(element, 'heading', 'Open Door');
    element.group = '';
    await waitUntil(() => listOf(element).length === 6);
  });

  it('says that a group has left the list', async () => {
    const element = await finder({ group: 'gone' });
    await waitUntil(
      () => text(root(element).getElementById('detail')).includes('no longer in the list'),
      '',
      { timeout: 6000 },
    );
    await press(element, 'button', 'Back to the list');
    expect(listOf(element).length).to.equal(6);
  });

  it('says what is on now, and what was checked when', async () => {
    const element = await opened('Open Door');
    expect(text(root(element).querySelector('.now'))).to.contain('On now, until');
    expect(text(root(element))).to.contain('Checked on');
  });

  it('says before you go to check what nobody checked for 90 days', async () => {
    const element = await opened('Old Mill Walkers');
    expect(text(root(element).querySelector('.status'))).to.contain('Check before you go');
  });

  it('saves a calendar file of one date or of all, with a neutral title unless told otherwise', async () => {
    const element = await opened();
    const saved: { name: string; text: Promise<string> }[] = [];
    // a download is not seen by a test, so the file and its name are caught on their way
    const files: Blob[] = [];
    const create = Reflect.get(URL, 'createObjectURL') as (file: Blob) => string;
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click') as () => void;
    URL.createObjectURL = (file: Blob) => (files.push(file), create(file));
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: files.at(-1)!.text() });
    };
    try {
      await press(element, 'button', 'Add to my calendar');
      await press(element, 'button', 'Only the next date');
      await waitUntil(() => saved.length === 1, 'saved', { timeout: 6000 });
      await press(element, 'button', 'All dates');
      await waitUntil(() => saved.length === 2, 'saved', { timeout: 6000 });
      const neutral = (await get(element, 'checkbox', /Appointment/)) as HTMLInputElement;
      neutral.click();
      await press(element, 'button', 'All dates');
      await waitUntil(() => saved.length === 3, 'saved', { timeout: 6000 });
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    const [one, series, named] = await Promise.all(saved.map((file) => file.text));
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'Appointment.ics',
      'Appointment.ics',
      'harbour.ics',
    ]);
    expect(one)
      .to.match(/^BEGIN:VCALENDAR/)
      .and.to.contain('SUMMARY:Appointment')
      .and.not.to.match(/RRULE:FREQ=WEEKLY|Anxiety/);
    expect(series).to.contain('RRULE:FREQ=WEEKLY').and.not.to.contain('Anxiety');
    expect(named).to.contain('SUMMARY:Harbour Anxiety Circle');
  });

  it('prints the group and nothing else of the page', async () => {
    const element = await opened();
    document.body.append(
      Object.assign(document.createElement('p'), {
        id: 'around',
        textContent: 'Around it',
      }),
    );
    let printed = '';
    let title = '';
    printOnly(root(element).querySelector('.detail'), 'Harbour Anxiety Circle', ({ document }) => {
      printed = document.body.innerText;
      title = document.title;
    });
    expect(printed).to.contain('Harbour Anxiety Circle').and.to.contain('Every Tuesday');
    expect(printed).not.to.match(/Around it|Back to the list|Copy a link/);
    expect(title).to.equal('Harbour Anxiety Circle');
    document.querySelector('#around')!.remove();
    document.querySelector('iframe')?.remove();
  });

  it('tells no more of another place for one date than of the group’s own (P10)', async () => {
    for (const precision of ['area', 'on-request']) {
      const date = day(3);
      const moved = {
        ...groups()[2],
        location: { ...(groups()[2]!.location as object), precision },
        schedule: [{ date, startTime: '10:00', scheduleTimezone: 'UTC' }],
        changes: [
          {
            date,
            status: 'moved',
            startTime: '11:00',
            location: {
              name: 'Hidden Hall',
              streetAddress: '77 Hidden Road',
              addressLocality: 'Bath',
              postalCode: 'BA1 1AA',
              latitude: 51.38,
              longitude: -2.36,
            },
          },
        ],
      };
      const element = await finder({}, feed({ groups: [moved] }));
      await press(element, 'button', 'Quiet Room');
      await get(element, 'heading', 'The next dates');
      expect(text(root(element)))
        .to.contain('Changed: ')
        .and.to.contain('11 am');
      tellsNothingOf(element, 'Hidden', '77', 'BA1', '51.38', '2.36');
    }
  });

  it('copies a link to the group, and shows the link where copying is not allowed', async () => {
    const element = await opened();
    const written: string[] = [];
    const clipboard = (writeText: (link: string) => Promise<void>): void =>
      void Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText },
      });
    clipboard((link) => (written.push(link), Promise.resolve()));
    const address = location.href;
    await press(element, 'button', 'Copy a link to this group');
    await waitUntil(() => names(element, 'status').includes('The link is copied.'));
    expect(written[0]).to.match(/#peer-groups\?group=harbour$/);
    expect(location.href).to.equal(address);
    clipboard(() => Promise.reject(new Error('no')));
    await press(element, 'button', 'Copy a link to this group');
    await waitUntil(() =>
      names(element, 'status').some((said) => said.includes('#peer-groups?group=harbour')),
    );
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('hands on a link to the group alone: byte for byte the same, whatever was typed and chosen (P13)', async () => {
    const written: string[] = [];
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (link: string) => (written.push(link), Promise.resolve()) },
    });
    const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => (shared.push(data), Promise.resolve()),
    });
    const page = location.href.replace(/#.*/, '');
    for (const sync of [false, true]) {
      const element = await finder({ topic: 'depression', 'sync-url': sync });
      await press(element, 'button', 'Topic (1)');
      await press(element, 'checkbox', /^Anxiety/);
      await type(element, 'harbour');
      await lists(element, ['Harbour Anxiety Circle']);
      await press(element, 'button', 'Harbour Anxiety Circle');
      await press(element, 'button', 'Copy a link to this group');
      await press(element, 'button', 'Share');
      await waitUntil(() => shared.length && written.length);
      expect(written.splice(0)).to.deep.equal([`${page}#peer-groups?group=harbour`]);
      expect(shared.splice(0)).to.deep.equal([
        { title: 'Harbour Anxiety Circle', url: `${page}#peer-groups?group=harbour` },
      ]);
      element.remove();
      history.replaceState(null, '', page);
    }
    delete (navigator as { clipboard?: unknown }).clipboard;
    delete (navigator as { share?: unknown }).share;
    if (!before) expect('share' in navigator).to.equal(false);
  });

  it('hands the link to the device where it can share', async () => {
    const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => (shared.push(data), Promise.resolve()),
    });
    const element = await opened();
    await press(element, 'button', 'Share');
    await waitUntil(() => shared.length);
    expect(shared[0]!.title).to.equal('Harbour Anxiety Circle');
    expect(shared[0]!.url).to.match(/group=harbour$/);
    delete (navigator as { share?: unknown }).share;
    if (!before) expect('share' in navigator).to.equal(false);
  });
});

const nameFor = (link: Element): string => text(link);
