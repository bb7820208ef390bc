import { temporal } from './temporal.js';
import { DAY } from './days.js';

/**
 * Offsets of a zone, remembered. `Temporal` answers every question about zones, but each answer costs it 10–400 µs, and
 * ten thousand groups share some dozens of zones: so the offset is asked for at the ends of a span of 16 days, and where
 * both agree it holds between them (no zone has changed twice within 16 days since 1970). Where they differ, a day
 * is the span; on the day of the change itself `Temporal` is asked about the very moment.
 */
interface Zone {
  offsets: Map<number, number>;
  exact: Map<number, number>;
}
const zones = new Map<string, Zone | undefined>();
const SPANS = [16 * DAY, DAY];

type TemporalApi = NonNullable<ReturnType<typeof temporal>>;

const ask = (name: string, t: number): number =>
  (temporal() as TemporalApi).Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(name).offsetNanoseconds /
  1e6;

function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name) && temporal()) {
    try {
      ask(name, 0);
      zones.set(name, { offsets: new Map(), exact: new Map() });
    } catch {
      zones.set(name, undefined);
    }
  }
  return zones.get(name);
}

/** Whether `Temporal` knows a zone of this name. */
export const isZone = (name: unknown): name is string => typeof name === 'string' && !!name && !!zoneOf(name);

let here: string | undefined;
/** The visitor's own zone. */
export function hereZone(): string {
  here ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(here) ? here : 'UTC'; // an engine may say "Etc/Unknown"
}

function sample(name: string, at: number): number {
  const { offsets } = zoneOf(name) as Zone;
  let offset = offsets.get(at);
  if (offset === undefined) offsets.set(at, (offset = ask(name, at)));
  return offset;
}

/** Milliseconds that a zone is ahead of UTC at a moment. The zone must be one that `isZone` knows. */
export function offsetAt(name: string, t: number): number {
  for (const span of SPANS) {
    const from = Math.floor(t / span) * span;
    const offset = sample(name, from);
    if (offset === sample(name, from + span)) return offset;
  }
  return ask(name, t);
}

/** The clock of a zone at a moment, as milliseconds that would be that moment if the zone were UTC. */
export const toLocal = (name: string, t: number): number => t + offsetAt(name, t);

/**
 * The moment when the clocks of a zone show a local time. A time that the clocks skip is read by the offset before the
 * gap, one that they show twice is the first (RFC 5545, 3.3.5; `Temporal`'s "compatible").
 */
export function toInstant(name: string, local: number): number {
  const before = offsetAt(name, local - DAY);
  if (before === offsetAt(name, local + DAY)) return local - before;
  const { exact } = zoneOf(name) as Zone;
  let t = exact.get(local);
  if (t === undefined) {
    if (exact.size > 500) exact.clear();
    const clock = (temporal() as TemporalApi).PlainDateTime.from(new Date(local).toISOString().slice(0, -1));
    t = clock.toZonedDateTime(name).epochMilliseconds;
    exact.set(local, t);
  }
  return t;
}
