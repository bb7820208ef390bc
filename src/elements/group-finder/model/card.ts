/** What a card says of a group, in words. */
import type { Group } from '../../../feed/index.js';
import { audienceLine, costLine, labelOf, placeLine, wordsFor, type Words } from './labels.js';
import { ageInDays } from './order.js';
import { whenOf, type When, type WhenContext } from './when.js';

export interface CardContext extends WhenContext {
  /** `YYYY-MM-DD`, today where the visitor is. */
  today: string;
}

/** A way to take part, with its place or platform; a place may stand alone. */
export interface WayIn {
  way: string;
  /** In the words of the feed, where `own`; else in the element's. */
  detail: string;
  own: boolean;
}

/** The lines of a card, in the order of a visitor's questions. */
export interface CardWords {
  when: When;
  /** Full, paused or closed; empty for most groups. */
  status: string;
  about: string;
  places: WayIn[];
  cost: string;
  /** Cost, first step, access, languages. */
  facts: string[];
}

export function cardWords(group: Group, context: CardContext): CardWords {
  const { t } = context;
  const cost = costLine(context, group);
  const topics = (group.topics ?? []).map((topic) => labelOf(context, 'topic', topic)).join(', ');
  return {
    when: whenOf(context, group),
    status: statusLine(context, group, context.today),
    about: [topics, audienceLine(context, group)].filter(Boolean).join(' · '),
    places: waysIn(context, group),
    cost,
    facts: [
      cost,
      group.joining && wordsFor(t.joining, group.joining),
      ...(group.access ?? []).slice(0, 2).map((each) => labelOf(context, 'access', each)),
      languages(context, group),
    ].filter((fact) => !!fact) as string[],
  };
}

/** The ways to take part, with the place or the platform. */
export function waysIn({ t }: Words, { attendance, location, online }: Group): WayIn[] {
  const ways = attendance ?? [];
  const later = location?.precision === 'on-request';
  const place = later ? t.placeLater : placeLine(location);
  const lines = ways.map((way): WayIn => {
    const name = wordsFor(t.attendance, way) ?? '';
    if (way === 'in-person') return { way: name, detail: place, own: !later };
    const signUp = online?.disclosure === 'after-signup';
    if (way !== 'online') return { way: name, detail: '', own: false };
    return { way: name, detail: signUp ? t.linkLater : (online?.platform ?? ''), own: !signUp };
  });
  return ways.includes('in-person') || !place || (ways.length > 0 && !location?.addressLocality)
    ? lines
    : [...lines, { way: '', detail: place, own: !later }];
}

/** Full, paused or closed, and for how long; and whether anybody checked lately. */
export function statusLine({ t }: Words, group: Group, today: string): string {
  const { status, statusNote, capacity, lastVerified } = group;
  const state = status && status !== 'active' ? wordsFor(t.status, status) : '';
  const waiting = status === 'full' && capacity?.waitlist ? t.waitlist : '';
  const stale = ageInDays(lastVerified, today) > 90 ? t.checkFirst : '';
  return [state, waiting, statusNote, stale].filter(Boolean).join('. ');
}

/** Named only where the group is not just in the language of the page. */
function languages(context: Words, { languages: spoken }: Group): string {
  const page = context.lang.split('-')[0];
  return spoken && (spoken.length > 1 || spoken[0]?.split('-')[0] !== page)
    ? spoken.map((each) => labelOf(context, 'language', each)).join(', ')
    : '';
}
