import { expect } from '@open-wc/testing';
import { waitUntil } from '../../wait.js';
import { all, feed, finder, groups, listOf, names, root, text } from './help.js';

/** A group whose last date has gone by, with every way in. */
const ended = {
  id: 'over',
  name: 'Winter Course',
  attendance: ['online'],
  online: { url: 'https://meet.example.org/1', phone: '+44 20 7946 0000', joinInfo: 'Passcode 12' },
  contact: { phone: '+44 20 7946 0001' },
  schedule: [
    {
      repeatFrequency: 'P1W',
      byDay: ['WE'],
      startTime: '12:00',
      startDate: '2025-01-08',
      endDate: '2025-02-01',
    },
  ],
};
const withEnded = (): string => feed({ groups: [ended, ...groups()] });

describe('<peer-group-finder> and a group that is over', () => {
  it('leaves it out of the list and its count', async () => {
    const element = await finder({}, withEnded());
    expect(listOf(element)).to.not.include('Winter Course');
    expect(names(element, 'heading')[0]).to.equal('6 groups');
  });

  it('lists it where it is asked for, with when it ended and no way in', async () => {
    const element = await finder({ status: 'ended' }, withEnded());
    expect(listOf(element)).to.deep.equal(['Winter Course']);
    const card = all(element, 'article')[0]!;
    expect(text(card)).to.contain('Ended on 29 January 2025').and.not.contain('Every Wednesday');
    expect(card.querySelectorAll('a')).to.have.length(0);
  });

  it('says in full when it ended, without a way in or a calendar', async () => {
    const element = await finder({ group: 'over' }, withEnded());
    await waitUntil(() => root(element).querySelector('.detail'));
    const shown = text(root(element).querySelector('.detail')!);
    expect(shown).to.contain('Ended on 29 January 2025').and.not.contain('Every Wednesday');
    expect(shown).to.not.contain('Passcode 12').and.not.contain('Add to calendar');
    expect(root(element).querySelectorAll('.detail a[href^="https://meet"]')).to.have.length(0);
    expect(root(element).querySelector('.calendar')).to.equal(null);
  });

  it('offers a filter for such groups only where there are some', async () => {
    const status = (element: Element): string[] =>
      names(element, 'button').filter((name) => /Status/.test(name));
    expect(status(await finder({}, withEnded()))).to.have.length(1);
    expect(status(await finder())).to.have.length(0);
  });
});
