/** Where a group is, how to get in from home, and who runs it. */
import { safeUrl } from '../text/index.js';
import { guardLink, guardPlace, mayHide, readDisclosure, readPrecision } from './hide.js';
import { country, number, opt, phone, text, url } from './kinds.js';
import * as v from './shape.js';
import { tidyPlace } from './values.js';

export const precision = v.picklist(['exact', 'approximate', 'area', 'on-request'], readPrecision);
export const disclosure = v.picklist(['public', 'after-signup'], readDisclosure);

export const organizer = v.object(
  {
    /** Name. @example "Anytown Peers" */
    name: opt(text),
    /** Website. @example "https://example.org/" */
    url: opt(url),
    /** E-mail address. @example "hello@example.org" */
    email: opt(text),
    /** Telephone number. @example "+44 20 7946 0000" */
    phone: opt(phone),
    /** Address of a picture. @example "https://example.org/logo.svg" */
    logo: opt(url),
  },
  {
    short: (value) =>
      value.includes('@')
        ? { email: value }
        : /^[+\d][\d ()-]{5,}$/.test(value)
          ? { phone: value }
          : { name: value },
  },
);

export const location = v.object(
  {
    /** The name of the place. @example "Quaker House" */
    name: opt(text),
    /** Street and number. @example "5 High Street" */
    streetAddress: opt(text),
    /** Town. @example "Anytown" */
    addressLocality: opt(text),
    /** County, state or province. @example "Northshire" */
    addressRegion: opt(text),
    /** Postcode. @example "AB1 2CD" */
    postalCode: opt(text),
    /** Country, in two letters. @example "GB" */
    addressCountry: opt(country),
    /** Degrees north, from -90 to 90. @example 51.5 */
    latitude: opt(number),
    /** Degrees east, from -180 to 180. @example -0.12 */
    longitude: opt(number),
    /** The part of town, in words. @example "North side" */
    area: opt(text),
    /** How to find the door. @example "Side door, first floor" */
    directions: opt(text),
    /**
     * How exactly the place is shown. With area and on-request only area, town, region and country are used: leave the rest out of
     * the file then, since anybody can read it. A word that is not known counts as on-request. Default: exact.
     */
    precision: opt(precision),
  },
  {
    short: (name) => ({ name }),
    knows: mayHide,
    after: (place, report, prefix, strange) => {
      guardPlace(place, report, prefix, strange);
      tidyPlace(place, report, prefix);
    },
  },
);

export const online = v.object(
  {
    /** The program that is used. @example "Zoom" */
    platform: opt(text),
    /** The link to join. @example "https://meet.example.org/tuesday" */
    url: opt(url),
    /** The number to dial in. @example "+44 20 7946 0000" */
    phone: opt(phone),
    /** What else one needs to join. No passwords: anybody can read this file. */
    joinInfo: opt(text),
    /** With after-signup the link is never shown; leave it out of the file. A word that is not known counts as that. Default: public. */
    disclosure: opt(disclosure),
  },
  {
    short: (value) => (safeUrl(value) ? { url: value } : { joinInfo: value }),
    knows: mayHide,
    after: guardLink,
  },
);
