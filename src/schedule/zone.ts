import { temporal } from './temporal.js';
import { DAY } from './days.js';

/**
 * Offsets of a zone, remembered. `Temporal` answers every question about zones, but each answer costs it 10–400 µs, and
 * ten thousand groups share some dozens of zones: so the offset is asked for at the ends of a span of 16 days, and where
 * both agree it holds between them (no zone has changed twice within 16 days since 1970). Where they differ, a day
 * is the span; on the day of the change itself `Temporal` is asked about the very moment.
 */
interface Zone {
  name: string;
  /** A stretch of time, in milliseconds since 1970, in which the offset is known to stay the same. */
  low: number;
  high: number;
  offset: number;
  offsets: Map<number, number>;
  exact: Map<number, number>;
}
const zones = new Map<string, Zone | null>();

type TemporalApi = NonNullable<ReturnType<typeof temporal>>;

const ask = (name: string, t: number): number =>
  (temporal() as TemporalApi).Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(name).offsetNanoseconds /
  1e6;

function zoneOf(name: string): Zone | null {
  let zone = zones.get(name);
  if (zone !== undefined || !temporal()) return zone ?? null;
  try {
    const offset = ask(name, 0);
    zone = { name, low: 0, high: 0, offset, offsets: new Map(), exact: new Map() };
  } catch {
    zone = null;
  }
  zones.set(name, zone);
  return zone;
}

/** Whether `Temporal` knows a zone of this name. */
export const isZone = (name: unknown): name is string => typeof name === 'string' && !!name && !!zoneOf(name);

let here: string | undefined;
/** The visitor's own zone. */
export function hereZone(): string {
  here ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(here) ? here : 'UTC'; // an engine may say "Etc/Unknown"
}

function sample({ name, offsets }: Zone, at: number): number {
  let offset = offsets.get(at);
  if (offset === undefined) offsets.set(at, (offset = ask(name, at)));
  return offset;
}

function offsetIn(zone: Zone, t: number): number {
  if (t >= zone.low && t < zone.high) return zone.offset;
  for (const span of [16 * DAY, DAY]) {
    const low = Math.floor(t / span) * span;
    const high = low + span;
    const offset = sample(zone, low);
    if (offset !== sample(zone, high)) continue;
    if (offset === zone.offset && low === zone.high) zone.high = high;
    else if (offset === zone.offset && high === zone.low) zone.low = low;
    else Object.assign(zone, { low, high, offset });
    return offset;
  }
  return ask(zone.name, t);
}

/** Milliseconds that a zone is ahead of UTC at a moment. The zone must be one that `isZone` knows. */
export const offsetAt = (name: string, t: number): number => offsetIn(zoneOf(name) as Zone, t);

/** The clock of a zone at a moment, as milliseconds that would be that moment if the zone were UTC. */
export const toLocal = (name: string, t: number): number => t + offsetAt(name, t);

/**
 * The moment when the clocks of a zone show a local time. A time that the clocks skip is read by the offset before the
 * gap, one that they show twice is the first (RFC 5545, 3.3.5; `Temporal`'s "compatible").
 */
export function toInstant(name: string, local: number): number {
  const zone = zoneOf(name) as Zone;
  const before = offsetIn(zone, local - DAY);
  if (before === offsetIn(zone, local + DAY)) return local - before;
  let t = zone.exact.get(local);
  if (t === undefined) {
    if (zone.exact.size > 500) zone.exact.clear();
    const clock = (temporal() as TemporalApi).PlainDateTime.from(new Date(local).toISOString().slice(0, -1));
    t = clock.toZonedDateTime(name).epochMilliseconds;
    zone.exact.set(local, t);
  }
  return t;
}
