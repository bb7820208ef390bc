/** What a card says of a group, in words. */
import type { Group } from '../../../feed/index.js';
import { audienceLine, costLine, labelOf, placeLine, wordsFor, type Words } from './labels.js';
import { ageInDays } from './order.js';
import { whenOf, type When, type WhenContext } from './when.js';

export interface CardContext extends WhenContext {
  /** `YYYY-MM-DD`, today where the visitor is. */
  today: string;
}

/** The lines of a card, in the order of a visitor's questions. */
export interface CardWords {
  when: When;
  /** Full, paused or closed; empty for most groups. */
  status: string;
  about: string;
  /** The ways to take part, with the place or the platform. */
  places: string[];
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
    places: attendanceLines(context, group),
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
export function attendanceLines({ t }: Words, { attendance, location, online }: Group): string[] {
  const ways = attendance ?? [];
  const place = location?.precision === 'on-request' ? t.placeLater : placeLine(location);
  const lines = ways.map((way) => {
    const detail =
      way === 'in-person'
        ? place
        : way === 'online'
          ? online?.disclosure === 'after-signup'
            ? t.linkLater
            : online?.platform
          : '';
    return [wordsFor(t.attendance, way), detail].filter(Boolean).join(': ');
  });
  return ways.includes('in-person') || !place || (ways.length > 0 && !location?.addressLocality)
    ? lines
    : [...lines, place];
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
