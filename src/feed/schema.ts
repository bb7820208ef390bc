/**
 * The one description of a feed: the types, the forgiving reader (`read.ts`) and the published `feed.schema.json` are all made
 * from it. A field stands in one place: its kind (`kinds.ts` says how that is read), and above it its words and examples for
 * whoever writes a feed. Names follow schema.org where it has one; recurrence follows iCalendar (RFC 5545).
 */
import { gatherConsent, mayRefuse, readConsent } from './consent.js';
import {
  country,
  date,
  flag,
  id,
  language,
  markdown,
  number,
  phone,
  text,
  time,
  timeZone,
  url,
  weekday,
  words,
  opt,
} from './kinds.js';
import { group, type change, type schedule } from './schema-group.js';
import { organizer, type location } from './schema-place.js';
import * as v from './shape.js';

export { group };

export const testimonialKind = v.picklist(['lived-experience', 'family', 'volunteer', 'professional']);
export const bookingKind = v.picklist(['call', 'video', 'in-person', 'message']);

/** A question and its answer. */
export const faq = v.object({
  /** A short name for links. @example "must-i-talk" */
  id,
  /** The question, as people ask it. @example "Do I have to talk?" */
  question: text,
  /**
   * The answer, for a reading age of about eleven. Markdown for emphasis, lists and links.
   * @example "No. You can just listen."
   */
  answer: markdown,
  /** What it is about. @example ["First visit"] */
  category: opt(words),
  /** Other ways to ask it. @example ["Must I speak?"] */
  aliases: opt(words),
  /** Its place in the list; smaller comes first. @example 1 */
  order: opt(number),
  /** The day on which somebody last read it through. @example "2026-11-01" */
  lastReviewed: opt(date),
  /** Its language, where it is not that of the feed. @example "es" */
  language: opt(language),
});

export const consent = v.object(
  {
    /** Whether the person agreed. */
    given: opt(flag),
    /** To what. @example ["website","photo"] */
    scope: opt(words),
    /** When they agreed. @example "2026-05-01" */
    date: opt(date),
    /** Until when it holds. @example "2028-05-01" */
    expires: opt(date),
    /** Whether they took it back. */
    withdrawn: opt(flag),
  },
  { before: readConsent },
);

/** What somebody said, with their consent. */
export const testimonial = v.object(
  {
    /** A short name for links. @example "sarah" */
    id,
    /** The words. @example "It was the first place where I did not have to explain myself." */
    quote: text,
    /** Who said it. A first name, or less. @example "Sarah" @example "A parent, 40s" @example "Anonymous" */
    attribution: opt(text),
    /** Who speaks: never mixed up on screen. */
    kind: opt(testimonialKind),
    /** More about who speaks. @example "Comes on Tuesdays" */
    role: opt(text),
    /** The group it is about, by its id. @example "tuesday-circle" */
    groupId: opt(text),
    /** What could upset a reader. The words are then shown after a press. @example "Suicide" */
    contentNote: opt(text),
    /** When it was said. @example "2026-05-01" */
    date: opt(date),
    /** Its language, where it is not that of the feed. @example "es" */
    language: opt(language),
    /** Address of a photograph; shown only where consent.scope has photo. @example "https://example.org/sarah.jpg" */
    avatar: opt(url),
    /** What the person agreed to. Refused, expired or withdrawn is never shown: delete it from the file too. */
    consent: opt(consent),
  },
  { before: gatherConsent, knows: mayRefuse },
);

export const booking = v.object({
  /** What the button says. @example "Book a first talk" */
  label: opt(text),
  /** Where to book. @example "https://example.org/book" */
  url: opt(url),
  /** The service behind it. @example "cal.com" */
  provider: opt(text),
  /** How the talk takes place. */
  kind: opt(bookingKind),
  /** How long it takes, in words. @example "20 minutes" */
  duration: opt(text),
  /** What it costs, in words. @example "Free" */
  cost: opt(text),
  /** Who answers. @example "A peer worker" */
  with: opt(text),
  /** When an answer comes. @example "Within two working days" */
  responseTime: opt(text),
  /** Who can book. @example "Anyone over 16" */
  eligibility: opt(text),
  /** When somebody answers. */
  hours: opt(
    v.array(
      v.object({
        /** The days. @example ["MO","TU","WE"] */
        dayOfWeek: v.array(weekday),
        /** From. @example "09:00" */
        opens: time,
        /** Until. @example "17:00" */
        closes: time,
      }),
    ),
  ),
  /** The zone of these hours (IANA). @example "Europe/London" */
  timeZone: opt(timeZone),
  /** Days on which nobody answers. @example ["2026-12-25"] */
  closures: opt(v.array(date)),
  /** Telephone number. @example "+44 20 7946 0000" */
  phone: opt(phone),
  /** Number for text messages. @example "+44 7700 900000" */
  sms: opt(phone),
  /** E-mail address. @example "hello@example.org" */
  email: opt(text),
  /** How to cancel. @example "Ring any time" */
  cancelPolicy: opt(text),
  /** What happens in the talk. @example "We listen, and tell you what there is." */
  whatHappens: opt(text),
});

/** A line for people in a crisis. */
export const crisisLine = v.object({
  /** Its name. @example "Sample crisis line" */
  name: text,
  /** Country, in two letters. @example "GB" */
  country: opt(country),
  /** The part of the country it is for. @example "Northshire" */
  region: opt(text),
  /** The languages spoken. @example ["en"] */
  languages: opt(v.array(language)),
  /** Who it is for. @example "Anyone" */
  audience: opt(text),
  /** The number to ring. @example "116 123" */
  phone: opt(phone),
  /** The number to text. @example "85258" */
  sms: opt(phone),
  /** The address of a chat. @example "https://example.org/chat" */
  chatUrl: opt(url),
  /** When it answers. @example "Day and night" */
  hours: opt(text),
  /** What it costs. @example "Free" */
  cost: opt(text),
  /** The day on which somebody last checked the number. @example "2026-11-01" */
  checked: opt(date),
  /** Where the number was checked. @example "https://example.org/contact" */
  source: opt(url),
  /** The name of the line it is shown together with. @example "Sample text line" */
  pairedWith: opt(text),
});

const label = v.byLanguage();

const term = v.object({
  /** The word that groups use for it. @example "quarry-workers" */
  id: text,
  /**
   * How it is shown: one text, or one for each language.
   * @example "Quarry workers" @example {"en":"Quarry workers","es":"Canteros"}
   */
  label: opt(label),
  /** Other words that people type for it. @example ["stone workers"] */
  synonyms: opt(words),
});

/** A feed for peer-support-widgets: one document for every element of a page. Each part may be left out. */
export const feed = v.object({
  /** The address of this schema, so that an editor can complete and check the file. */
  $schema: opt(text),
  /** The version of the format. @example "1" */
  version: opt(text),
  /** What the whole list is called. @example "Peer support in Anytown" */
  title: opt(text),
  /** The page about the list or the organisation. @example "https://example.org/" */
  homePageUrl: opt(url),
  /** The language that the feed is written in, as a BCP 47 tag. @example "en" @example "es" @example "pt-BR" */
  language: opt(language),
  /** The time zone for all groups that name none (IANA). @example "Europe/London" @example "America/New_York" */
  timeZone: opt(timeZone),
  /**
   * The country, in two letters (ISO 3166-1). It decides which crisis lines are shown.
   * @example "GB" @example "US"
   */
  country: opt(country),
  /** Who runs all of it, where a group says nothing else. */
  organizer: opt(organizer),
  /** The publisher's own terms, added to the built-in ones. */
  vocabulary: opt(
    v.object({
      /** Topics of your own. */
      topics: opt(v.array(term)),
      /** Audiences of your own. */
      audiences: opt(v.array(term)),
      /** Kinds of access of your own. */
      access: opt(v.array(term)),
    }),
  ),
  /** Whether the crisis lines below are added to the built-in list or replace it. Default: add. */
  crisisMode: opt(v.picklist(['add', 'replace'])),
  /** The groups. */
  groups: opt(v.array(group)),
  /** Questions and answers. */
  faqs: opt(v.array(faq)),
  /** What people said. */
  testimonials: opt(v.array(testimonial)),
  /** How to book a first talk. */
  booking: opt(booking),
  /** Help in a crisis. */
  crisis: opt(v.array(crisisLine)),
});

/** One peer-support group. Only `id` and `name` are sure to be there. */
export type Group = v.ValueOf<typeof group>;
/** When a group meets: one of the forms that the feed format lists. */
export type Schedule = v.ValueOf<typeof schedule>;
/** One date of a group that differs from its schedule. */
export type Change = v.ValueOf<typeof change>;
export type Location = v.ValueOf<typeof location>;
export type Faq = v.ValueOf<typeof faq>;
export type Testimonial = v.ValueOf<typeof testimonial>;
export type Booking = v.ValueOf<typeof booking>;
export type CrisisLine = v.ValueOf<typeof crisisLine>;
export type Organizer = v.ValueOf<typeof organizer>;
/** A term of the publisher's own: a topic, an audience or a kind of access. */
export type Term = v.ValueOf<typeof term>;
/** A whole feed, read and checked. Parts that it does not have are absent. */
export type Feed = v.ValueOf<typeof feed>;
/** The name of a list of entries in a feed. */
export type PartName = 'groups' | 'faqs' | 'testimonials' | 'crisis';
