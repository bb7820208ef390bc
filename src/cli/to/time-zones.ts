/** The VTIMEZONE of each zone that a calendar file names (RFC 5545, 3.6.5), from what this machine knows of it. */

/** So many years of changes are written: calendars that know the zone's name use their own. */
const YEARS = 5;
const DAY = 86_400_000;

/** Minutes from Greenwich in a zone at a moment. */
function offsetAt(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const n = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(n('year'), n('month') - 1, n('day'), n('hour'), n('minute'), n('second'));
  return Math.round((local - at) / 60_000);
}

/** The lines that describe zones, from the year of `today` on. */
export function timeZones(zones: Iterable<string>, today: string): string[] {
  const from = Date.UTC(Number(today.slice(0, 4)) || new Date().getUTCFullYear(), 0, 1);
  return [...zones].flatMap((zone) => {
    try {
      return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances(zone, from), 'END:VTIMEZONE'];
    } catch {
      return []; // a zone that nobody knows is better left to the calendar
    }
  });
}

function observances(zone: string, from: number): string[] {
  const until = from + YEARS * 366 * DAY;
  let before = offsetAt(zone, from);
  const lines = observance(from, before, before, before);
  const usual = Math.min(before, offsetAt(zone, from + 182 * DAY));
  for (let at = from; at < until; at += DAY) {
    const after = offsetAt(zone, at + DAY);
    if (after === before) continue;
    let [low, high] = [at, at + DAY];
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    lines.push(...observance(high, before, after, usual));
    before = after;
  }
  return lines;
}

function observance(at: number, before: number, after: number, usual: number): string[] {
  const name = after > usual ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date(at + before * 60_000).toISOString();
  return [
    `BEGIN:${name}`,
    `DTSTART:${local.slice(0, 19).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${written(before)}`,
    `TZOFFSETTO:${written(after)}`,
    `END:${name}`,
  ];
}

/** A local moment as RFC 5545 writes it in UTC; without a zone it stays local. */
export function inUtc(date: string, time: string, zone: string | undefined): string {
  const local = Date.parse(`${date}T${time === '24:00' ? '23:59' : time}:00Z`);
  const basic = (at: number): string => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');
  if (zone === undefined || /^[+-]/.test(zone)) return basic(local);
  try {
    return `${basic(local - offsetAt(zone, local - offsetAt(zone, local) * 60_000) * 60_000)}Z`;
  } catch {
    return basic(local);
  }
}

const written = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
};
