/** `YYYY-MM-DD` on the calendar of this device. */
export const localDate = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
