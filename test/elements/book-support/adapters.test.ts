import { expect } from '@open-wc/testing';
import type { BookingContext } from '../../../src/elements/book-support/adapter.js';
import { adapterFor } from '../../../src/elements/book-support/adapters.js';

const context: BookingContext = {
  theme: 'dark',
  colours: { background: '101010', text: 'fefefe', accent: '0b6e6e' },
  lang: 'en',
  prefill: { name: 'Sam', email: 'sam@example.org', notes: 'hello' },
  utm: { source: 'site', utm_medium: 'page' },
};
const paramsOf = (address: string): { url: URL; params: Record<string, string> } => {
  const from = new URL(address);
  const url = adapterFor(from).frameUrl!(from, context);
  return { url, params: Object.fromEntries(url.searchParams) };
};

describe('the provider of an address', () => {
  it('is told by its host, and not by a part of a name', () => {
    const names: Record<string, string> = {
      'https://calendly.com/harbour/talk': 'Calendly',
      'https://cal.com/harbour/talk': 'Cal.com',
      'https://app.cal.com/harbour/talk': 'Cal.com',
      'https://harbour.cal.com/talk': 'Cal.com',
      'https://notcalendly.com/x': '',
      'https://calendly.com.example.org/x': '',
      'https://mycal.com/x': '',
      'https://example.org/?calendly.com': '',
    };
    for (const [address, name] of Object.entries(names))
      expect(adapterFor(new URL(address)).name, address).to.equal(name);
  });
});

describe('Calendly', () => {
  it('gets theme, prefill and marks as it documents them', () => {
    expect(paramsOf('https://calendly.com/harbour/talk?month=2026-12').params).to.deep.equal({
      month: '2026-12',
      embed_domain: location.hostname,
      embed_type: 'Inline',
      background_color: '101010',
      text_color: 'fefefe',
      primary_color: '0b6e6e',
      name: 'Sam',
      email: 'sam@example.org',
      utm_source: 'site',
      utm_medium: 'page',
    });
  });

  it('is understood', () => {
    const { read } = adapterFor(new URL('https://calendly.com/x'));
    expect(read({ event: 'calendly.event_type_viewed', payload: {} })).to.deep.equal({ type: 'ready' });
    expect(read({ event: 'calendly.event_scheduled', payload: {} })).to.deep.equal({ type: 'done' });
    expect(read({ event: 'calendly.page_height', payload: { height: '640px' } })).to.deep.equal({
      type: 'height',
      height: 640,
    });
    expect(read({ event: 'calendly.date_and_time_selected' })).to.equal(undefined);
  });
});

describe('Cal.com', () => {
  it('gets the address of its frame', () => {
    for (const address of [
      'https://cal.com/harbour/talk',
      'https://cal.com/harbour/talk/',
      'https://cal.com/harbour/talk/embed',
    ]) {
      const { url, params } = paramsOf(address);
      expect(url.pathname, address).to.equal('/harbour/talk/embed');
      expect(params).to.include({
        embed: '',
        theme: 'dark',
        name: 'Sam',
        notes: 'hello',
        utm_source: 'site',
      });
    }
  });

  it('is answered when it is ready, else it would stay blank', () => {
    const { reply } = adapterFor(new URL('https://cal.com/x'));
    const replies = reply!({ originator: 'CAL', fullType: 'CAL::__iframeReady', data: {} }, context);
    expect(replies[0]).to.deep.equal({ originator: 'CAL', method: 'parentKnowsIframeReady' });
    expect(JSON.stringify(replies[1])).to.include('"theme":"dark"').and.include('#0b6e6e');
    expect(reply!({ fullType: 'CAL::linkReady' }, context)).to.deep.equal([]);
  });

  it('is understood, with the time that was booked', () => {
    const { read } = adapterFor(new URL('https://cal.com/x'));
    const say = (type: string, data: unknown = {}): unknown =>
      read({ originator: 'CAL', fullType: `CAL:talk:${type}`, data });
    expect(say('linkReady')).to.deep.equal({ type: 'ready' });
    expect(say('linkFailed', { code: '404' })).to.deep.equal({ type: 'fail' });
    expect(say('bookingSuccessfulV2', { startTime: '2026-12-01T10:00:00Z', endTime: 'soon' })).to.deep.equal({
      type: 'done',
      start: '2026-12-01T10:00:00.000Z',
    });
    expect(say('__dimensionChanged', { iframeHeight: 900 })).to.deep.equal({ type: 'height', height: 900 });
    expect(say('constructor')).to.equal(undefined);
  });
});
