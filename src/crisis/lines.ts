/**
 * The crisis lines that are built in: only countries whose lines are beyond doubt, and only lines that answer day and
 * night. Written as tuples because every element carries them; where each was looked up, and when, stands in `sources.ts`.
 */
import type { CrisisLine } from '../feed/index.js';

/** A line of the feed, or one that is built in, which says in what language it is. */
export type ShownLine = CrisisLine & { lang?: string };

/** Name, phone, text ("WORD to number" where a word must be sent), page to chat on, paired with. All but `PAID` are free. */
type Row = readonly [name: string, phone?: string, sms?: string, chat?: string, pairedWith?: string];

const samaritans: Row = ['Samaritans', '116 123'];
const text = (name: string, sms: string): Row => [name, undefined, sms, undefined, samaritans[0]];

/** ISO 3166-1 code → the number for emergencies, then the lines. */
const COUNTRIES: Record<string, readonly [emergency: string, ...lines: Row[]]> = {
  US: ['911', ['988 Suicide & Crisis Lifeline', '988', '988', '988lifeline.org']],
  CA: ['911', ['9-8-8: Suicide Crisis Helpline', '988', '988']],
  // 111 is for England, Scotland and Wales; Northern Ireland has none
  GB: ['999', samaritans, text('Shout', 'SHOUT to 85258'), ['NHS 111, mental health option', '111']],
  IE: ['112', samaritans, text('Text 50808', 'HELLO to 50808')],
  AU: ['000', ['Lifeline', '13 11 14', '0477 13 11 14', 'www.lifeline.org.au']],
  NZ: ['111', ['1737, need to talk?', '1737', '1737']],
};

/** The countries that have built-in lines. */
export const CRISIS_COUNTRIES: readonly string[] = /* @__PURE__ */ Object.keys(COUNTRIES);

/** The number for police, fire and ambulance in a country, or `undefined` where it is not built in. */
export const emergencyNumber = (country: string): string | undefined => COUNTRIES[country]?.[0];

/** The built-in lines of a country, in the order they are shown. */
export const builtInLines = (country: string): ShownLine[] =>
  (COUNTRIES[country]?.slice(1) as Row[] | undefined)?.map(([name, phone, sms, chat, pairedWith]) => ({
    name,
    lang: 'en',
    country,
    phone,
    sms,
    hours: '24/7',
    cost: country === 'AU' ? undefined : 'free', // a call from a landline there costs a local call
    chatUrl: chat && `https://${chat}`,
    pairedWith,
  })) ?? [];
