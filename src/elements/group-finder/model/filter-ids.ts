/** The filters, in the order of a visitor's questions. */
export const FILTERS = [
  'topic',
  'audience',
  'attendance',
  'region',
  'day',
  'time',
  'language',
  'cost',
  'joining',
  'access',
  'status',
] as const;
export type FilterId = (typeof FILTERS)[number];
