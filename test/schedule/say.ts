import { nextOccurrences, type Meets } from '../../src/schedule/index.js';

const minute = (t: number): string => `${new Date(t).toISOString().slice(0, 16)}Z`;

/** The next dates of a group as the tables write them. */
export const meetings = (group: Meets, from: string, count: number, timeZone?: string): string[] =>
  nextOccurrences(group, { from: Date.parse(from), count, timeZone }).map((next) => {
    const end = next.end === undefined ? '' : `/${minute(next.end).slice(11)}`;
    const when = next.timeKnown ? minute(next.start) + end : next.date;
    return when + (next.status ? ` ${next.status}` : '');
  });
