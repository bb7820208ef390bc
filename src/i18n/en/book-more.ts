/**
 * Booking, as it goes on after the press, and whether it is open: loaded when it is needed. `{p}` is the provider, `{h}` its
 * host, `{t}` a time, `{d}` a day, `{n}` the name of a field.
 */
export const bookMore = {
  consent: 'Before you go on',
  consentWhat:
    'The calendar comes from {p} ({h}). If you open it, {p} learns your internet address and what you type there, and may set cookies. We do not see what you type.',
  here: 'Open it here',
  newTab: 'Open it in a new tab',
  close: 'Close',
  waiting: 'Waiting for {p}…',
  frame: 'Book with {p}',
  late: '{p} has not answered. You can wait, or choose another way.',
  failed: '{p} could not show its calendar. Please choose another way.',
  thanks: 'Thank you, your time is booked',
  thanksWhat: '{p} will send you the details.',
  calendar: 'Add it to your calendar',
  problem: 'Please check the form',
  missing: '{n}: please fill this in.',
  wrong: '{n}: please check this, it does not look right.',
  wrongEmail: '{n}: please write an email address, like name@example.org.',
  again: 'Please press the button once more.',
  openUntil: 'Open now, until {t}',
  openAlways: 'Open now',
  opensToday: 'Opens today at {t}',
  opensTomorrow: 'Opens tomorrow at {t}',
  opensOn: 'Opens {d} at {t}',
  yourTime: '{t} your time',
  closed: 'Closed just now',
};
