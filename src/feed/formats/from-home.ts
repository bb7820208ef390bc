/** "Places" that are none: "Zoom", "Google Meet", "Online via Teams". */

/** Words of which one alone says that a "place" is a way to join from home. */
const ONLINE =
  /^(?:online|virtual|virtually|remote|zoom|teams|meet|hangouts?|webex|skype|gotomeeting|jitsi|discord|whatsapp|webinar|video|internet|web|facetime|bigbluebutton|whereby)$/i;
const PHONE = /^(?:phone|telephone|dial|conference)$/i;
/** Words that may stand beside those. */
const BESIDE =
  /^(?:via|on|by|over|through|only|microsoft|ms|google|cisco|meetings?|call|in|group|link|event|session|the|a|id|live|and|or)$/i;

/** The way in which a "place" lets one take part from home, where all its words say only that. */
export function fromHome(where: string): 'online' | 'phone' | undefined {
  const words = where
    .slice(0, 100)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (!words.length || !words.every((word) => ONLINE.test(word) || PHONE.test(word) || BESIDE.test(word)))
    return undefined;
  if (words.some((word) => ONLINE.test(word))) return 'online';
  return words.some((word) => PHONE.test(word)) ? 'phone' : undefined;
}

export const isFromHome = (where: string): boolean => fromHome(where) !== undefined;
