import { expect } from '@open-wc/testing';
import { mayShow, mayShowPhoto } from '../../../src/elements/testimonials/consent.js';
import { localDate } from '../../../src/text/index.js';
import { all, fromFeed } from './helpers.js';

const said = { id: 'x', quote: 'Words.' };

describe('consent', () => {
  for (const [what, consent, shown] of [
    ['nothing is noted', undefined, true],
    ['it was given', { given: true }, true],
    ['it was refused', { given: false }, false],
    ['it was withdrawn', { given: true, withdrawn: true }, false],
    ['it ended yesterday', { given: true, expires: '2026-11-22' }, false],
    ['it ends today', { given: true, expires: '2026-11-23' }, true],
    ['it ends tomorrow', { given: true, expires: '2026-11-24' }, true],
    ['it was withdrawn without ever being noted', { withdrawn: true }, false],
  ] as const) {
    it(`${shown ? 'shows' : 'never shows'} words where ${what}`, () => {
      expect(mayShow({ ...said, ...(consent && { consent }) }, '2026-11-23')).to.equal(shown);
    });
  }

  it('reads the day from the calendar of the visitor', () => {
    expect(localDate(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
  });

  it('shows a photograph only where the scope says so', () => {
    expect(mayShowPhoto({ ...said, consent: { given: true, scope: ['website', 'photo'] } })).to.be.true;
    expect(mayShowPhoto({ ...said, consent: { given: true, scope: ['website'] } })).to.be.false;
    expect(mayShowPhoto(said)).to.be.false;
  });

  it('keeps what may not be shown out of the page altogether', async () => {
    const element = await fromFeed({
      testimonials: [
        { id: 'a', quote: 'Shown one.', consent: { given: true } },
        { id: 'b', quote: 'Refused secret.', consent: { given: false } },
        { id: 'c', quote: 'Withdrawn secret.', consent: { given: true, withdrawn: true } },
        { id: 'd', quote: 'Expired secret.', consent: { given: true, expires: '2020-01-01' } },
      ],
    });
    expect(all(element, 'blockquote').map((each) => each.textContent.trim())).to.deep.equal(['Shown one.']);
    expect(element.shadowRoot!.textContent).not.to.contain('secret');
    expect(element.shadowRoot!.innerHTML).not.to.contain('secret');
  });

  it('says that there is nothing where no words may be shown', async () => {
    const element = await fromFeed({ testimonials: [{ ...said, consent: { withdrawn: true } }] });
    expect(element.matches(':state(empty)')).to.be.true;
    expect(element.shadowRoot!.textContent).to.contain('There are no stories to read here just now.');
  });

  it('asks the editor once, by id, for consent that is not noted', async () => {
    const told: string[] = [];
    const before = console.warn;
    console.warn = (line: string) => told.push(line);
    try {
      const feed = {
        testimonials: [
          { id: 'without-note-1', quote: 'Words 1.' },
          { id: 'noted', quote: 'W', consent: { given: true } },
        ],
      };
      const element = await fromFeed(feed);
      element.heading = 'Again';
      await element.updateComplete;
      expect(all(element, 'blockquote')).to.have.length(2);
    } finally {
      console.warn = before;
    }
    const notes = told.filter((line) => line.includes('without-note-1'));
    expect(notes).to.have.length(1);
    expect(notes[0]).to.contain('<peer-testimonials>').and.contain('"given": true').and.not.contain('noted,');
  });
});
