/**
 * The one description of a feed. The types, the forgiving reader (`read.ts`) and the published
 * `feed.schema.json` are all made from it, so they cannot disagree. Names follow schema.org where it has one;
 * recurrence follows iCalendar (RFC 5545). What each field is for, in words, stands in `scripts/schema-words.mjs`,
 * which only the published schema needs.
 */
import * as v from './shape.js';

/* Kinds of text. They are told apart by identity: `read.ts` knows how to read each. */
/** Plain text of one line. */
export const text = v.string();
/** What links name an entry by. Readers make sure that it can stand in an address and is used once. */
export const id = v.string();
/** Text with the Markdown subset: paragraph, emphasis, strong, list, link. */
export const markdown = v.string();
/** An `https`, `http`, `mailto`, `tel` or `sms` address that passed `safeUrl()`. */
export const url = v.string();
/** `YYYY-MM-DD`. */
export const date = v.string();
/** `HH:MM`, 24 hours; `24:00` is allowed as an end. */
export const time = v.string();
/** An iCalendar weekday, with a position in the month where it has one: `TU`, `1TU`, `-1FR`. */
export const weekday = v.string();
/** A BCP 47 language tag; sign languages have their own (`bfi`, `ase`). */
export const language = v.string();
/** An IANA time zone (`Europe/London`) or a fixed offset (`+01:00`). */
export const timeZone = v.string();
/** An ISO 8601 duration: `P1W`, `PT90M`. */
export const duration = v.string();
/** An ISO 3166-1 alpha-2 country code. */
export const country = v.string();

const flag = v.boolean();
const number = v.number();
const words = v.array(text);
const opt = v.optional;

export const status = v.picklist(['active', 'paused', 'full', 'closed', 'seasonal']);
export const attendance = v.picklist(['in-person', 'online', 'phone', 'text-chat']);
export const audienceRule = v.picklist(['welcome', 'only']);
export const precision = v.picklist(['exact', 'approximate', 'area', 'on-request']);
export const disclosure = v.picklist(['public', 'after-signup']);
export const cost = v.picklist(['free', 'donation', 'sliding', 'paid']);
export const joining = v.picklist(['drop-in', 'call-first', 'sign-up', 'referral', 'assessment', 'members']);
export const entry = v.picklist(['open', 'cohort']);
export const facilitation = v.picklist(['peer', 'co-led', 'clinician', 'staff', 'volunteer']);
export const testimonialKind = v.picklist(['lived-experience', 'family', 'volunteer', 'professional']);
export const bookingKind = v.picklist(['call', 'video', 'in-person', 'message']);
export const changeStatus = v.picklist(['cancelled', 'moved', 'online']);

export const organizer = v.object({
  name: opt(text),
  url: opt(url),
  email: opt(text),
  phone: opt(text),
  logo: opt(url),
});

export const location = v.object({
  name: opt(text),
  streetAddress: opt(text),
  addressLocality: opt(text),
  addressRegion: opt(text),
  postalCode: opt(text),
  addressCountry: opt(country),
  latitude: opt(number),
  longitude: opt(number),
  area: opt(text),
  directions: opt(text),
  precision: opt(precision),
});

export const online = v.object({
  platform: opt(text),
  url: opt(url),
  phone: opt(text),
  joinInfo: opt(text),
  disclosure: opt(disclosure),
});

export const schedule = v.object({
  repeatFrequency: opt(duration),
  byDay: opt(v.array(weekday)),
  byMonth: opt(v.array(number)),
  byMonthDay: opt(v.array(number)),
  repeatCount: opt(number),
  startTime: opt(time),
  endTime: opt(time),
  duration: opt(duration),
  scheduleTimezone: opt(timeZone),
  startDate: opt(date),
  endDate: opt(date),
  exceptDate: opt(v.array(date)),
  rrule: opt(text),
  dtstart: opt(text),
  date: opt(date),
  text: opt(text),
  by: opt(v.picklist(['appointment'])),
  note: opt(text),
});

export const change = v.object({
  date,
  status: changeStatus,
  startTime: opt(time),
  location: opt(location),
  note: opt(text),
});

export const group = v.object({
  id,
  name: text,
  summary: opt(text),
  description: opt(markdown),
  url: opt(url),
  status: opt(status),
  statusNote: opt(text),
  statusUntil: opt(date),
  topics: opt(words),
  audience: opt(words),
  audienceRule: opt(audienceRule),
  ageMin: opt(number),
  ageMax: opt(number),
  attendance: opt(v.array(attendance)),
  location: opt(location),
  online: opt(online),
  languages: opt(v.array(language)),
  cost: opt(cost),
  price: opt(number),
  priceCurrency: opt(text),
  costNote: opt(text),
  joining: opt(joining),
  joinUrl: opt(url),
  joinContact: opt(text),
  joinNote: opt(text),
  entry: opt(entry),
  startDate: opt(date),
  endDate: opt(date),
  sessions: opt(number),
  facilitation: opt(facilitation),
  facilitators: opt(v.array(v.object({ firstName: text }))),
  access: opt(words),
  accessNote: opt(text),
  schedule: opt(v.array(schedule)),
  changes: opt(v.array(change)),
  capacity: opt(v.object({ max: opt(number), available: opt(number), waitlist: opt(flag) })),
  privacy: opt(
    v.object({ confidential: opt(flag), limits: opt(text), recorded: opt(flag), realNames: opt(flag) }),
  ),
  firstVisit: opt(
    v.object({
      whatHappens: opt(markdown),
      mustSpeak: opt(flag),
      camera: opt(text),
      arriveEarly: opt(text),
      greeter: opt(text),
      bringSomeone: opt(flag),
      leaveEarly: opt(flag),
    }),
  ),
  suitability: opt(
    v.object({
      notSuitableFor: opt(text),
      diagnosisNeeded: opt(flag),
      notTherapy: opt(flag),
      crisis: opt(text),
    }),
  ),
  proofOfAttendance: opt(flag),
  organizer: opt(organizer),
  contact: opt(organizer),
  lastVerified: opt(date),
  verifiedBy: opt(text),
  dateModified: opt(date),
  feedback: opt(url),
});

export const faq = v.object({
  id,
  question: text,
  answer: markdown,
  category: opt(words),
  aliases: opt(words),
  order: opt(number),
  lastReviewed: opt(date),
  language: opt(language),
});

export const consent = v.object({
  given: opt(flag),
  scope: opt(words),
  date: opt(date),
  expires: opt(date),
  withdrawn: opt(flag),
});

export const testimonial = v.object({
  id,
  quote: text,
  attribution: opt(text),
  kind: opt(testimonialKind),
  role: opt(text),
  groupId: opt(text),
  contentNote: opt(text),
  date: opt(date),
  language: opt(language),
  avatar: opt(url),
  consent: opt(consent),
});

export const booking = v.object({
  label: opt(text),
  url: opt(url),
  provider: opt(text),
  kind: opt(bookingKind),
  duration: opt(text),
  cost: opt(text),
  with: opt(text),
  responseTime: opt(text),
  eligibility: opt(text),
  hours: opt(v.array(v.object({ dayOfWeek: v.array(weekday), opens: time, closes: time }))),
  timeZone: opt(timeZone),
  closures: opt(v.array(date)),
  phone: opt(text),
  sms: opt(text),
  email: opt(text),
  cancelPolicy: opt(text),
  whatHappens: opt(text),
});

export const crisisLine = v.object({
  name: text,
  country: opt(country),
  region: opt(text),
  languages: opt(v.array(language)),
  audience: opt(text),
  phone: opt(text),
  sms: opt(text),
  chatUrl: opt(url),
  hours: opt(text),
  cost: opt(text),
  checked: opt(date),
  source: opt(url),
  pairedWith: opt(text),
});

const label = v.byLanguage();
const term = v.object({ id: text, label: opt(label), synonyms: opt(words) });

export const feed = v.object({
  $schema: opt(text),
  version: opt(text),
  title: opt(text),
  homePageUrl: opt(url),
  language: opt(language),
  timeZone: opt(timeZone),
  country: opt(country),
  organizer: opt(organizer),
  vocabulary: opt(
    v.object({ topics: opt(v.array(term)), audiences: opt(v.array(term)), access: opt(v.array(term)) }),
  ),
  crisisMode: opt(v.picklist(['add', 'replace'])),
  groups: opt(v.array(group)),
  faqs: opt(v.array(faq)),
  testimonials: opt(v.array(testimonial)),
  booking: opt(booking),
  crisis: opt(v.array(crisisLine)),
});

/** One peer-support group. Only `id` and `name` are sure to be there. */
export type Group = v.InferOutput<typeof group>;
/** When a group meets: one of the forms that the feed format lists. */
export type Schedule = v.InferOutput<typeof schedule>;
/** One date of a group that differs from its schedule. */
export type Change = v.InferOutput<typeof change>;
export type Location = v.InferOutput<typeof location>;
export type Faq = v.InferOutput<typeof faq>;
export type Testimonial = v.InferOutput<typeof testimonial>;
export type Booking = v.InferOutput<typeof booking>;
export type CrisisLine = v.InferOutput<typeof crisisLine>;
export type Organizer = v.InferOutput<typeof organizer>;
/** A term of the publisher's own: a topic, an audience or a kind of access. */
export type Term = v.InferOutput<typeof term>;
/** A whole feed, read and checked. Parts that it does not have are absent. */
export type Feed = v.InferOutput<typeof feed>;
/** The name of a list of entries in a feed. */
export type PartName = 'groups' | 'faqs' | 'testimonials' | 'crisis';
