/** What every element says while it waits, when there is nothing, and when something went wrong. */
export const common = {
  loading: 'Loading…',
  failed: 'We could not load this just now.',
  failedHelp: 'Please try again, or get in touch and someone will help you.',
  tryAgain: 'Try again',
};
