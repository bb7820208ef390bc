import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../../src/define/faq.js';
import type { PeerFaq } from '../../../src/elements/faq/faq.js';
import { answerOf, button, buttons, details, isShown, panel, ready, until } from './help.js';

const states = (faq: Element): (string | null)[] => buttons(faq).map((b) => b.ariaExpanded);
const press = async (faq: PeerFaq, name: string): Promise<void> => {
  button(faq, name).click();
  await faq.updateComplete;
};
const within = (faq: Element, name: string): HTMLButtonElement =>
  [...faq.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;

describe('<peer-faq single> (APG accordion)', () => {
  it('closes the other, and says with aria-disabled that the open one stays', async () => {
    const faq = await ready(details);
    faq.single = true;
    await press(faq, 'What does it cost?');
    expect(button(faq, 'What does it cost?').ariaDisabled).to.equal('true');
    await press(faq, 'What does it cost?');
    expect(states(faq)).to.deep.equal(['true', 'false', 'false']);
    await press(faq, 'Can I bring someone?');
    expect(states(faq)).to.deep.equal(['false', 'false', 'true']);
    expect(button(faq, 'What does it cost?').hasAttribute('aria-disabled')).to.equal(false);
    expect(button(faq, 'What does it cost?').disabled).to.equal(false);
    expect(within(faq, 'Open all')).to.equal(undefined);
  });

  it('can be closed with single-collapsible', async () => {
    const faq = await ready(details);
    faq.singleCollapsible = true;
    await press(faq, 'What does it cost?');
    await press(faq, 'Can I bring someone?');
    await press(faq, 'Can I bring someone?');
    expect(states(faq)).to.deep.equal(['false', 'false', 'false']);
  });
});

describe('<peer-faq>: all at once', () => {
  it('opens and closes all with one button that says its state, and tells each', async () => {
    const faq = await ready(details);
    const heard: unknown[] = [];
    faq.addEventListener('peer-toggle', (event) => heard.push((event as CustomEvent).detail));
    const all = within(faq, 'Open all');
    expect(all.ariaExpanded).to.equal('false');
    all.click();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal(['true', 'true', 'true']);
    expect(all.ariaExpanded).to.equal('true');
    expect(all.textContent.trim()).to.equal('Close all');
    expect(heard).to.have.length(3);
    expect(heard[0]).to.deep.equal({ id: 'what-does-it-cost', open: true, reason: 'all' });
    await press(faq, 'Do I have to speak?');
    expect(all.textContent.trim()).to.equal('Open all');
  });

  it('opens and closes by method', async () => {
    const faq = await ready(details);
    faq.open('what-does-it-cost');
    faq.open('no-such-question');
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal(['true', 'false', 'false']);
    faq.openAll();
    faq.close('what-does-it-cost');
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal(['false', 'true', 'true']);
    faq.closeAll();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal(['false', 'false', 'false']);
  });
});

describe('<peer-faq>: the keyboard', () => {
  it('stops at every question and at links of open answers alone, in the order of the page', async () => {
    const place = await fixture<HTMLElement>(html`<div><button id="start">start</button>${details}</div>`);
    const faq = place.querySelector('peer-faq')!;
    await faq.updateComplete;
    await press(faq, 'What does it cost?');
    await until(() => isShown(faq.querySelector('a')!) && within(faq, 'Copy link'));
    place.querySelector<HTMLElement>('#start')!.focus();
    const stops: string[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({ press: 'Tab' });
      const at = document.activeElement === faq ? faq.shadowRoot!.activeElement : document.activeElement;
      stops.push(at?.textContent.trim() ?? '');
    }
    // WebKit leaves links out of the tab order unless the person asks for them
    expect(stops.filter((stop) => stop !== 'Tea').slice(0, 5)).to.deep.equal([
      'Open all',
      'What does it cost?',
      'Copy link',
      'Do I have to speak?',
      'Can I bring someone?',
    ]);
  });
});

describe('<peer-faq>: below an answer', () => {
  it('offers to copy a link that names the answer, and shows it where copying is refused', async () => {
    const faq = await ready(details);
    await press(faq, 'What does it cost?');
    const copied: string[] = [];
    const clipboard = { writeText: (words: string) => Promise.resolve(void copied.push(words)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await until(() => within(faq, 'Copy link'));
    within(faq, 'Copy link').click();
    await until(() => within(faq, 'Link copied'));
    expect(new URL(copied[0]!).hash).to.equal('#what-does-it-cost');
    expect(faq.shadowRoot!.querySelector('[aria-live]')!.textContent.trim()).to.equal('Link copied');
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    within(faq, 'Link copied').click();
    await until(() => faq.shadowRoot!.querySelector('.foot input'));
    const field = faq.shadowRoot!.querySelector<HTMLInputElement>('.foot input')!;
    expect(new URL(field.value).hash).to.equal('#what-does-it-cost');
    expect(field.labels![0]!.textContent).to.include('Copy this link:');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('asks whether it was helpful only where the author wants to know, and tells by an event alone', async () => {
    const faq = await ready(details);
    await press(faq, 'What does it cost?');
    await until(() => within(faq, 'Copy link'));
    expect(within(faq, 'Yes')).to.equal(undefined);
    faq.feedback = true;
    await faq.updateComplete;
    const heard: unknown[] = [];
    faq.addEventListener('peer-feedback', (event) => heard.push((event as CustomEvent).detail));
    const before = performance.getEntriesByType('resource').length;
    within(faq, 'No').click();
    await faq.updateComplete;
    expect(heard).to.deep.equal([{ id: 'what-does-it-cost', helpful: false }]);
    expect(faq.shadowRoot!.textContent).to.include('Thank you for telling us.');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('says when an answer was last reviewed', async () => {
    const faq = await ready(
      html`<peer-faq>
        <details data-last-reviewed="2026-03-09">
          <summary>One?</summary>
          1
        </details>
        <details data-last-reviewed="rubbish">
          <summary>Two?</summary>
          2
        </details>
      </peer-faq>`,
    );
    faq.openAll();
    await faq.updateComplete;
    await until(() => faq.shadowRoot!.textContent.includes('Last reviewed'));
    expect(faq.shadowRoot!.textContent).to.match(/Last reviewed (?:9 March|March 9,) 2026/);
    expect(faq.shadowRoot!.textContent.match(/Last reviewed/g)).to.have.length(1);
  });
});

describe('<peer-faq>: what stays behind', () => {
  it('keeps nothing by default, and with remember what is open, for this tab', async () => {
    sessionStorage.clear();
    const faq = await ready(details);
    await press(faq, 'What does it cost?');
    expect(sessionStorage.length).to.equal(0);
    faq.remember = true;
    await press(faq, 'Can I bring someone?');
    await until(() => sessionStorage.length === 1);
    const again = await ready(
      html`<peer-faq remember>
        <details>
          <summary>What does it cost?</summary>
          0
        </details>
        <details>
          <summary>Do I have to speak?</summary>
          No
        </details>
      </peer-faq>`,
    );
    await until(() => states(again)[0] === 'true');
    expect(states(again)).to.deep.equal(['true', 'false']);
    sessionStorage.clear();
  });

  it('writes FAQPage data only with structured-data, with nothing in it that could end the script', async () => {
    const faq = await ready(
      html`<peer-faq>
        <details>
          <summary>Is a <b>b</b>?</summary>
          <p>Yes &lt;/script&gt;<img alt="" />.</p>
        </details>
      </peer-faq>`,
    );
    expect(faq.querySelector('script')).to.equal(null);
    faq.structuredData = true;
    await until(() => faq.querySelector('script'));
    const text = faq.querySelector('script')!.textContent;
    expect(text).to.not.include('</');
    expect(JSON.parse(text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Is a b?',
          acceptedAnswer: { '@type': 'Answer', text: 'Yes </script> .' },
        },
      ],
    });
  });
});

describe('<peer-faq>: several on one page', () => {
  it('write one FAQPage, and the others go on when the first leaves', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <peer-faq structured-data
          ><details>
            <summary>One?</summary>
            1
          </details></peer-faq
        >
        <peer-faq structured-data
          ><details>
            <summary>Two?</summary>
            2
          </details></peer-faq
        >
        <peer-faq
          ><details>
            <summary>Three?</summary>
            3
          </details></peer-faq
        >
      </div>`,
    );
    const pages = (): string[][] =>
      [...box.querySelectorAll('script')].map((script) =>
        (JSON.parse(script.textContent) as { mainEntity: { name: string }[] }).mainEntity.map(
          ({ name }) => name,
        ),
      );
    await until(() => pages().flat().length === 2);
    expect(pages()).to.deep.equal([['One?', 'Two?']]);
    box.querySelector('peer-faq')!.remove();
    await until(() => pages().length);
    expect(pages()).to.deep.equal([['Two?']]);
  });
});

describe('<peer-faq>: when there is nothing, or something went wrong', () => {
  const fetch = window.fetch.bind(window);
  let answer: () => void;
  beforeEach(() => {
    const gate = new Promise<void>((go) => (answer = go));
    window.fetch = () => gate.then(() => new Response('', { status: 404 }));
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  it('keeps what stands inside the tag, says so and offers to try again when the feed fails', async () => {
    const faq = await ready(html`<peer-faq src="/no-such-feed-1.json"><p>Ring 01632 960 018.</p></peer-faq>`);
    expect(faq.matches(':state(loading)')).to.equal(true);
    expect(isShown(answerOf(faq, 'Ring'))).to.equal(true);
    expect(faq.shadowRoot!.querySelector('.crisis-line')).to.exist;
    answer();
    await until(() => faq.matches(':state(error)'));
    expect(isShown(answerOf(faq, 'Ring'))).to.equal(true);
    expect(within(faq, 'Try again')).to.exist;
    expect(faq.shadowRoot!.querySelector('.crisis-line')).to.exist;
  });

  it('keeps the focus on the button while it tries again, and says so', async () => {
    answer();
    const faq = await ready(html`<peer-faq src="/no-such-feed-2.json"></peer-faq>`);
    await until(() => faq.matches(':state(error)'));
    await faq.updateComplete;
    const again = within(faq, 'Try again');
    const said = faq.shadowRoot!.querySelector('[part=state] [aria-live]')!;
    const gate = new Promise<void>((go) => (answer = go));
    window.fetch = () => gate.then(() => new Response('', { status: 404 }));
    again.focus();
    again.click();
    await until(() => said.textContent.trim() === 'Loading…');
    expect(faq.shadowRoot!.activeElement).to.equal(again);
    answer();
    await until(() => said.textContent.trim() === 'We could not load this just now.');
    expect(faq.shadowRoot!.activeElement).to.equal(again);
  });

  it('shows the author’s own questions when the feed fails', async () => {
    const faq = await ready(
      html`<peer-faq src="/no-such-feed.json">
        <details>
          <summary>One?</summary>
          1
        </details>
      </peer-faq>`,
    );
    expect(isShown(faq.querySelector('summary')!)).to.equal(true);
    answer();
    await until(() => buttons(faq).length === 1);
    expect(within(faq, 'Try again')).to.exist;
    const box = faq.shadowRoot!.querySelector('[part=state]')!.getBoundingClientRect();
    expect(faq.shadowRoot!.querySelector('.item')!.getBoundingClientRect().top - box.bottom).to.be.above(15);
  });

  it('says that there are no questions, in the author’s words where there are some', async () => {
    const faq = await ready(html`<peer-faq></peer-faq>`);
    expect(faq.matches(':state(empty)')).to.equal(true);
    expect(faq.shadowRoot!.textContent).to.include('There are no questions here yet.');
    const own = await ready(html`<peer-faq><p slot="empty">Nothing asked.</p></peer-faq>`);
    expect(isShown(answerOf(own, 'Nothing asked.'))).to.equal(true);
    expect(own.shadowRoot!.textContent).to.not.include('There are no questions');
  });

  it('runs nothing of a hostile feed', async () => {
    const bad =
      '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> [x](javascript:window.hurt=1)';
    const data = [
      { id: 'a"><b', question: bad, answer: bad, category: [bad], aliases: [bad], lastReviewed: bad },
    ];
    const faq = document.createElement('peer-faq');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify([...data, { question: 'Two?', answer: `<p>${bad}</p>` }]);
    faq.append(script);
    faq.structuredData = true;
    (await fixture(html`<div></div>`)).append(faq);
    await until(() => buttons(faq).length === 2);
    faq.openAll();
    await aTimeout(500);
    expect('hurt' in window).to.equal(false);
    expect(faq.querySelectorAll('img, section script, [onerror]').length).to.equal(0);
    for (const a of faq.querySelectorAll('a')) expect(a.protocol).to.not.equal('javascript:');
  });
});

describe('<peer-faq>: a thousand questions', () => {
  it('draws them all, finds one, and opens one', async () => {
    const faq = document.createElement('peer-faq');
    const script = document.createElement('script');
    script.type = 'application/json';
    const faqs = Array.from({ length: 1000 }, (_, i) => ({
      id: `q${i}`,
      question: `Question number ${i}?`,
      answer: `The ${i % 50 ? 'answer' : '**answer**'} to ${i === 777 ? 'flamingos' : 'it'}.`,
    }));
    script.textContent = JSON.stringify({ faqs });
    faq.append(script);
    (await fixture(html`<div></div>`)).append(faq);
    await until(() => buttons(faq).length === 1000);
    await until(() => faq.querySelector('#q950 strong'));
    expect(panel(buttons(faq)[0]!).hasAttribute('role')).to.equal(false);
    await press(faq, 'Question number 500?');
    await until(() => isShown(faq.querySelector('#q500 p')!));
    expect(panel(button(faq, 'Question number 500?')).hasAttribute('role')).to.equal(false);
    faq.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ type: 'flamingo' });
    await until(() => buttons(faq).filter(isShown).length === 1);
    expect(buttons(faq).find(isShown)!.textContent.trim()).to.equal('Question number 777?');
  });
});

describe('<peer-faq>: what stands above the questions', () => {
  it('has the search box in a row of its own, however short the names of categories are', async () => {
    const faq = await ready(
      html`<peer-faq style="inline-size: 1000px">
        ${Array.from(
          { length: 6 },
          (_, i) =>
            html`<details data-category=${i % 2 ? 'A' : 'B'}>
              <summary>Question ${i}?</summary>
              ${i}
            </details>`,
        )}
      </peer-faq>`,
    );
    const box = (selector: string): DOMRect =>
      faq.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    expect(box('.categories').top).to.be.at.least(box('input').bottom);
    expect(box('input').width).to.be.below(600);
  });

  it('gives addresses on paper', async () => {
    const faq = await fixture<HTMLElement>(
      html`<peer-faq>
        <script type="application/json">
          [{ "id": "where", "question": "Where?", "answer": "See [our page](https://example.org/way)." }]
        </script>
      </peer-faq>`,
    );
    await until(() => faq.querySelector('a'));
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('media', {
      media: 'print',
    });
    await aTimeout(100);
    const address = getComputedStyle(faq.querySelector('a')!, '::after').content;
    await executeServerCommand('media', {});
    if (supported) expect(address).to.include('https://example.org/way');
  });
});

describe('<peer-faq>: languages', () => {
  it('speaks the language of the page around it, and each question has its own direction', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl">
        <peer-faq search>
          <details>
            <summary>ما هو دعم الأقران؟</summary>
            <p>لقاء.</p>
          </details>
          <details>
            <summary lang="en">What is peer support?</summary>
            <p lang="en">A meeting.</p>
          </details>
        </peer-faq>
      </div>`,
    );
    const faq = place.querySelector('peer-faq')!;
    await until(() => faq.shadowRoot!.querySelector('label')?.textContent === 'ابحث في هذه الأسئلة');
    const [arabic, english] = faq.shadowRoot!.querySelectorAll<HTMLElement>('.words');
    expect(getComputedStyle(arabic!).direction).to.equal('rtl');
    expect(getComputedStyle(english!).direction).to.equal('ltr');
    expect(english!.lang).to.equal('en');
    const [b] = buttons(faq);
    const words = b!.querySelector('.words')!.getBoundingClientRect();
    expect(b!.getBoundingClientRect().right - words.right).to.be.below(10);
  });
});

describe('<peer-faq>: axe finds nothing', () => {
  const check = (faq: Element): Promise<void> => expect(faq).to.be.accessible() as unknown as Promise<void>;
  for (const scheme of ['light', 'dark', 'forced'])
    it(`closed, open, searching and finding nothing, ${scheme}`, async () => {
      const features = scheme === 'forced' ? { 'forced-colors': 'active' } : {};
      document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
      document.documentElement.style.background = 'Canvas';
      await executeServerCommand('media', features);
      const faq = await ready(details);
      faq.search = 'on';
      faq.feedback = true;
      await faq.updateComplete;
      await check(faq);
      faq.openAll();
      await faq.updateComplete;
      await aTimeout(200);
      await check(faq);
      faq.shadowRoot!.querySelector('input')!.focus();
      await sendKeys({ type: 'tea' });
      await aTimeout(100);
      await check(faq);
      await sendKeys({ type: 'xqzv' });
      await until(() => !buttons(faq).some(isShown));
      await check(faq);
      await executeServerCommand('media', {});
      document.documentElement.removeAttribute('style');
    });
});
