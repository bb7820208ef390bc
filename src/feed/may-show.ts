import type { Testimonial } from './schema.js';

/**
 * Whether the words may be shown on a day: the consent says so or nothing was noted, it was not withdrawn, and its last day has not gone by.
 * @param today `YYYY-MM-DD`.
 */
export function mayShow({ consent }: Pick<Testimonial, 'consent'>, today: string): boolean {
  if (!consent) return true;
  const { given, withdrawn, expires } = consent;
  return given === true && !withdrawn && !(expires && expires < today);
}
