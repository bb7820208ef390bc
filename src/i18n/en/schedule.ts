/** When a group meets, in words. Days, times, counts and lists come ready-made by `Intl`. */
export const schedule = {
  /** Between the parts of a line. */
  comma: ', ',
  everyDay: 'Every day',
  weekly: (days: string) => `Every ${days}`,
  /** Days one after the other, each week. */
  inARow: (first: string, last: string) => `${first} to ${last}`,
  fortnightly: (days: string) => `Every other ${days}`,
  /** `span`: "3 weeks". */
  every: (span: string, days?: string) => (days ? `Every ${span} on ${days}` : `Every ${span}`),
  /** The places of a weekday in the month, and from its end. */
  places: ['1st', '2nd', '3rd', '4th', '5th'],
  placesFromEnd: ['last', '2nd last', '3rd last', '4th last', '5th last'],
  placed: (places: string, day: string) => `${places} ${day}`,
  ofMonth: (days: string) => `${days} of the month`,
  ofEveryMonths: (days: string, span: string) => `${days} of the month, every ${span}`,
  /** Days of the month by number. */
  monthDays: (days: string) => `On day ${days} of the month`,
  lastDay: 'the last',
  yearly: (date: string) => `Every year on ${date}`,
  notIn: (months: string) => `not in ${months}`,
  only: (months: string) => `only in ${months}`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  ended: (date: string) => `Ended on ${date}`,
  varies: 'On varying days',
  appointment: 'By appointment',
  /** The neutral title in a calendar. */
  appointmentTitle: 'Appointment',
  askTimes: 'Contact the group for times',
  askDates: 'Contact the group for dates',
  /** The name of a zone from its city; absent where `Intl` names zones better. */
  zone: ((city: string) => `${city} time`) as ((city: string) => string) | undefined,
  /** To say 7:30 pm where the language would not do so by itself. */
  hourCycle: 'h12' as 'h12' | undefined,
  /** Since nobody knows whether 12 pm is noon. */
  noon: 'noon' as string | undefined,
  midnight: 'midnight' as string | undefined,
  groupTime: 'local time of the group',
  yourTime: (time: string) => `${time} your time`,
  next: (date: string) => `Next: ${date}`,
  onNow: 'On now',
  onNowUntil: (time: string) => `On now, until ${time}`,
  /** `when`: "in 20 minutes". */
  starts: (when: string) => `Starts ${when}`,
  cancelled: (date: string) => `Cancelled: ${date}`,
  moved: (date: string) => `Changed: ${date}`,
  online: (date: string) => `Online only: ${date}`,
};
