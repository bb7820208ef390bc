/** Zones that a text names: of one time, or of one time by two clocks. */
import type { Plan } from '../plan.js';
import { sameMoment } from '../zone-names.js';
import type { Item } from './item.js';
import { plansOf, type Part } from './part.js';

type Zone = Extract<Item, { is: 'zone' }>;

/** Keeps a zone where it was said: with a time, or for the whole text. */
export function takeZone(
  { zone, town }: Zone,
  part: Part,
  whole: Plan,
  timeZone: string | undefined,
): boolean {
  const last = part.times.at(-1);
  if (last && !last.zone) {
    last.zone = zone;
    if (town) last.town = true;
    return true;
  }
  if (whole.scheduleTimezone && whole.scheduleTimezone !== zone) return false;
  if (town && !last && zone !== timeZone) return false;
  whole.scheduleTimezone = zone;
  return true;
}

/** One time by two clocks is one time; a zone that is said once holds for the part. */
export function settleZones(part: Part, whole: Plan, timeZone: string | undefined): boolean {
  const zones = [...new Set(part.times.flatMap(({ zone }) => zone ?? []))];
  if (!zones.length) return true;
  const [first] = part.times;
  if (zones.length === 1) {
    const town = part.times.every((time) => !time.zone || time.town);
    if (town && timeZone && zones[0] !== timeZone) return false; // a town, or its clock?
    part.zone = zones[0];
    return !whole.scheduleTimezone || whole.scheduleTimezone === zones[0];
  }
  if (!first?.zone || part.times.some(({ zone }) => !zone)) return false;
  const [a] = plansOf({ ...part, times: [first] }, {}, {}) ?? [];
  for (const other of part.times.slice(1)) {
    const [b] = plansOf({ ...part, times: [other] }, {}, {}) ?? [];
    if (
      !a?.startTime ||
      !b?.startTime ||
      !sameMoment(first.zone, minutes(a.startTime), other.zone as string, minutes(b.startTime))
    )
      return false;
  }
  part.times = [first];
  part.zone = first.zone;
  return true;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
