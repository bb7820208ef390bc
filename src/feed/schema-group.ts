/** A group and when it meets. The words above a field are its words in `feed.schema.json`. */
import { guardGroup, mayHide } from './hide.js';
import {
  date,
  duration,
  flag,
  id,
  language,
  markdown,
  number,
  opt,
  text,
  time,
  timeZone,
  url,
  weekday,
  words,
} from './kinds.js';
import { location, online, organizer } from './schema-place.js';
import * as v from './shape.js';

export const status = v.picklist(['active', 'paused', 'full', 'closed', 'seasonal']);
export const attendance = v.picklist(['in-person', 'online', 'phone', 'text-chat']);
export const audienceRule = v.picklist(['welcome', 'only']);
export const cost = v.picklist(['free', 'donation', 'sliding', 'paid']);
export const joining = v.picklist(['drop-in', 'call-first', 'sign-up', 'referral', 'assessment', 'members']);
export const entry = v.picklist(['open', 'cohort']);
export const facilitation = v.picklist(['peer', 'co-led', 'clinician', 'staff', 'volunteer']);
export const changeStatus = v.picklist(['cancelled', 'moved', 'online']);

/** When a group meets: a rule, a date, words, or by appointment. */
export const schedule = v.object(
  {
    /**
     * How often: every week P1W, every other week P2W, every month P1M.
     * @example "P1W" @example "P2W" @example "P1M"
     */
    repeatFrequency: opt(duration),
    /**
     * The days: Tuesday or TU; the first Tuesday of the month 1TU, the last Friday -1FR.
     * @example ["TU"] @example ["1TU","3TU"]
     */
    byDay: opt(v.array(weekday)),
    /** Only in these months: 9 is September. @example [9,10,11] */
    byMonth: opt(v.array(number)),
    /** Days of the month: 15; -1 is the last day. @example [15] @example [-1] */
    byMonthDay: opt(v.array(number)),
    /** How many times in all, from startDate. @example 8 */
    repeatCount: opt(number),
    /** Start, as 19:30 or 7:30 pm. @example "19:30" */
    startTime: opt(time),
    /** End. Before the start means after midnight. @example "21:00" */
    endTime: opt(time),
    /** How long it lasts, instead of an end: PT90M is 90 minutes. @example "PT90M" */
    duration: opt(duration),
    /** The time zone, where it is not that of the feed (IANA). @example "Europe/London" */
    scheduleTimezone: opt(timeZone),
    /** The first date. Every other week needs one. @example "2026-09-01" */
    startDate: opt(date),
    /** The last date. @example "2027-06-30" */
    endDate: opt(date),
    /** Dates without a meeting. @example ["2026-12-22"] */
    exceptDate: opt(v.array(date)),
    /**
     * A rule of iCalendar (RFC 5545), where the fields above are not enough.
     * @example "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"
     */
    rrule: opt(text),
    /** The start of that rule. @example "2026-09-03T19:00" */
    dtstart: opt(text),
    /** One date. @example "2026-11-20" */
    date: opt(date),
    /** When it meets, in words. @example "1st & 3rd Tuesday 7:30–9pm, not August" */
    text: opt(text),
    /** appointment: there are no fixed times. */
    by: opt(v.picklist(['appointment'])),
    /** More about it. @example "Ring to arrange" */
    note: opt(text),
  },
  { short: (words) => ({ text: words }) },
);

export const change = v.object({
  /** The date that differs. @example "2026-12-22" */
  date,
  /** What is different about it. */
  status: changeStatus,
  /** The other start. @example "18:00" */
  startTime: opt(time),
  /** The end that belongs to the other start; without it the meeting is as long as usual. @example "19:00" */
  endTime: opt(time),
  /** The other place. */
  location: opt(location),
  /** Why. @example "The hall is closed" */
  note: opt(text),
});

/** One peer-support group. Only id and name are needed. */
export const group = v.object(
  {
    /** A short name for links that never changes: letters, digits and hyphens, at most 64. @example "tuesday-circle" */
    id,
    /** What the group is called. @example "Tuesday circle" */
    name: text,
    /** One sentence: who it is for and what happens. @example "Talk and tea for anyone who feels low." */
    summary: opt(text),
    /** More, in paragraphs. Markdown for emphasis, lists and links. */
    description: opt(markdown),
    /** A page about the group. @example "https://example.org/tuesday" */
    url: opt(url),
    /** Whether it runs. Default: active. */
    status: opt(status),
    /** Why it is paused or full, and what to do. @example "Back in September" */
    statusNote: opt(text),
    /** Until when that holds. @example "2026-09-01" */
    statusUntil: opt(date),
    /** What it is about: ids of topics, or plain words. @example ["bereavement","anxiety"] */
    topics: opt(words),
    /** Who it is for. @example ["parents"] @example ["anyone"] */
    audience: opt(words),
    /** Whether others are welcome too (welcome), or it is for these people only (only). Default: welcome. */
    audienceRule: opt(audienceRule),
    /** The youngest age. @example 18 */
    ageMin: opt(number),
    /** The oldest age. @example 25 */
    ageMax: opt(number),
    /** Every way to take part. Several mean that one can choose. @example ["in-person","online"] */
    attendance: opt(v.array(attendance)),
    /** Where it meets. */
    location: opt(location),
    /** How to join online or by phone. */
    online: opt(online),
    /** The languages spoken or signed, as BCP 47 tags. @example ["en","bfi"] */
    languages: opt(v.array(language)),
    /** What it costs. */
    cost: opt(cost),
    /** The price, as a number. @example 5 */
    price: opt(number),
    /** Its currency, in three letters (ISO 4217). @example "GBP" */
    priceCurrency: opt(text),
    /** More about the cost. @example "Pay what you can" */
    costNote: opt(text),
    /** How to join for the first time. */
    joining: opt(joining),
    /** Where to sign up. @example "https://example.org/join" */
    joinUrl: opt(url),
    /** Whom to ask about joining. @example "Ana, 020 7946 0000" */
    joinContact: opt(text),
    /** More about joining. @example "Ring first, so that we can meet you at the door." */
    joinNote: opt(text),
    /** Whether one can start at any time (open) or with others at a set date (cohort). Default: open. */
    entry: opt(entry),
    /** When a cohort starts. @example "2026-09-01" */
    startDate: opt(date),
    /** When a cohort ends. @example "2026-12-15" */
    endDate: opt(date),
    /** How many meetings a cohort has. @example 8 */
    sessions: opt(number),
    /** Who leads it. */
    facilitation: opt(facilitation),
    /** The people who lead it, by first name only. */
    facilitators: opt(
      v.array(
        v.object({
          /** First name only. @example "Ana" */
          firstName: text,
        }),
      ),
    ),
    /** What helps people to take part. @example ["step-free","captions","can-just-listen"] */
    access: opt(words),
    /** More about access. @example "Ring the bell for the ramp." */
    accessNote: opt(text),
    /** When it meets; several entries are allowed. */
    schedule: opt(v.array(schedule)),
    /** Single dates that differ. A cancelled date is shown as cancelled. */
    changes: opt(v.array(change)),
    /** How many can come. */
    capacity: opt(
      v.object({
        /** How many people at most. @example 12 */
        max: opt(number),
        /** How many places are free. @example 3 */
        available: opt(number),
        /** Whether there is a waiting list. */
        waitlist: opt(flag),
      }),
    ),
    /** What stays in the room. */
    privacy: opt(
      v.object({
        /** Whether what is said stays in the room. */
        confidential: opt(flag),
        /** When something must be passed on. @example "If somebody is in danger" */
        limits: opt(text),
        /** Whether meetings are recorded. */
        recorded: opt(flag),
        /** Whether real names are asked for. */
        realNames: opt(flag),
      }),
    ),
    /** What calms somebody before a first visit. */
    firstVisit: opt(
      v.object({
        /** What happens the first time, from the door on. */
        whatHappens: opt(markdown),
        /** Whether one has to speak. */
        mustSpeak: opt(flag),
        /** Whether the camera must be on. @example "As you like" */
        camera: opt(text),
        /** Whether to come early. @example "Ten minutes" */
        arriveEarly: opt(text),
        /** Who welcomes newcomers. @example "Somebody with a yellow badge" */
        greeter: opt(text),
        /** Whether one may bring somebody. */
        bringSomeone: opt(flag),
        /** Whether one may leave early. */
        leaveEarly: opt(flag),
      }),
    ),
    /** Whom it does not suit. */
    suitability: opt(
      v.object({
        /** Whom it does not suit, and where they find help. */
        notSuitableFor: opt(text),
        /** Whether a diagnosis is needed. */
        diagnosisNeeded: opt(flag),
        /** True says: this is no therapy. */
        notTherapy: opt(flag),
        /** What to do in a crisis. */
        crisis: opt(text),
      }),
    ),
    /** Whether the group signs for attendance. */
    proofOfAttendance: opt(flag),
    /** Who runs this group. */
    organizer: opt(organizer),
    /** Whom to ask about this group. */
    contact: opt(organizer),
    /** The day on which somebody last checked that all of this is true. @example "2026-11-01" */
    lastVerified: opt(date),
    /** Who checked. @example "Anytown Peers" */
    verifiedBy: opt(text),
    /** The day of the last change. @example "2026-11-01" */
    dateModified: opt(date),
    /** Where "tell us this is wrong" leads. @example "mailto:list@example.org" */
    feedback: opt(url),
  },
  { knows: mayHide, after: guardGroup },
);
