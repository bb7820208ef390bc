/** Booking a first talk, as it stands before any press. `{n}` is a number or an address. */
export const book = {
  book: 'Book a first talk',
  cost: 'Cost',
  duration: 'How long',
  kind: 'How',
  with: 'Who you talk to',
  responseTime: 'When we answer',
  eligibility: 'Who it is for',
  whatHappens: 'What happens next',
  cancelPolicy: 'If you cannot come',
  byKind: { call: 'By phone', video: 'By video', 'in-person': 'In person', message: 'By message' },
  call: 'Call {n}',
  text: 'Text {n}',
  email: 'Email {n}',
  none: 'There is nothing to book here just now.',
};
