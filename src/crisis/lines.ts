/**
 * The crisis lines that are built in: only countries whose lines are beyond doubt, and only lines that answer day and
 * night. They are facts about other people's services, so each says where it can be looked up (`source`) and the date of
 * the page it was last found confirmed on (`checked`). `npm run build` warns once a date is more than 180 days old
 * (`scripts/check-crisis.mjs`); CONTRIBUTING says how to renew one. Written as tuples because every element carries them.
 */
import type { CrisisLine } from '../feed/index.js';

/** Name, phone, text ("WORD to number" where a word must be sent), source, checked, and any of `free`, `chat`. */
type Row = readonly [
  name: string,
  phone: string,
  sms: string,
  site: string,
  checked: string,
  is?: string,
  pairedWith?: string,
];

/** ISO 3166-1 code → the number for emergencies, then the lines. */
const COUNTRIES: Record<string, readonly [emergency: string, ...lines: Row[]]> = {
  US: ['911', ['988 Suicide & Crisis Lifeline', '988', '988', '988lifeline.org', '2025-09-08', 'free chat']],
  CA: ['911', ['9-8-8: Suicide Crisis Helpline', '988', '988', '988.ca', '2025-09-08', 'free']],
  GB: [
    '999',
    ['Samaritans', '116 123', '', 'www.samaritans.org', '2026-01-18', 'free'],
    ['Shout', '', 'SHOUT to 85258', 'giveusashout.org', '2026-01-18', 'free', 'Samaritans'],
    // England, Scotland and Wales; Northern Ireland has no 111
    ['NHS 111, mental health option', '111', '', 'www.nhs.uk/mental-health', '2026-01-18', 'free'],
  ],
  IE: [
    '112',
    ['Samaritans', '116 123', '', 'www.samaritans.org/ireland', '2019-04-01', 'free'],
    ['Text 50808', '', 'HELLO to 50808', 'www.textaboutit.ie', '2020-06-16', 'free', 'Samaritans'],
  ],
  AU: ['000', ['Lifeline', '13 11 14', '0477 13 11 14', 'www.lifeline.org.au', '2024-06-12', 'chat']],
  NZ: ['111', ['1737, need to talk?', '1737', '1737', '1737.org.nz', '2025-12-22', 'free']],
};

/** The countries that have built-in lines. */
export const CRISIS_COUNTRIES: readonly string[] = Object.keys(COUNTRIES);

/** The number for police, fire and ambulance in a country, or `undefined` where it is not built in. */
export const emergencyNumber = (country: string): string | undefined => COUNTRIES[country]?.[0];

/** The built-in lines of a country, in the order they are shown. */
export function builtInLines(country: string): CrisisLine[] {
  const [, ...rows] = COUNTRIES[country] ?? [''];
  return rows.map(([name, phone, sms, site, checked, is = '', pairedWith]) => ({
    name,
    country,
    hours: '24/7',
    checked,
    source: `https://${site}`,
    ...(phone && { phone }),
    ...(sms && { sms }),
    ...(is.includes('free') && { cost: 'free' }),
    ...(is.includes('chat') && { chatUrl: `https://${site}` }),
    ...(pairedWith && { pairedWith }),
  }));
}
