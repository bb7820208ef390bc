import type { Clock } from './table.js';

/** What a part of a text says, ready to be put together. */
export type Item =
  | {
      is:
        'sep' | 'and' | 'every' | 'other' | 'monthly' | 'not' | 'left' | 'only' | 'start' | 'until' | 'term';
    }
  | { is: 'repeat'; every: number; unit: 'W' | 'M' }
  | { is: 'often'; n: number; unit: 'W' | 'M' }
  | { is: 'place'; n: number; digits: boolean }
  | { is: 'days'; days: string[] }
  | { is: 'months'; months: number[] }
  | { is: 'time'; from: Clock; to?: Clock; said: boolean }
  | { is: 'part'; half: 'am' | 'pm' | 'noon' }
  | { is: 'duration'; minutes: number }
  | { is: 'zone'; zone: string; town?: boolean }
  /** Dates with their years. */
  | { is: 'dates'; dates: string[] }
  /** From one date to another. */
  | { is: 'span'; from: string; to: string }
  /** Days that come each year: "25 December", and from one to another. */
  | { is: 'yearly'; dates: string[]; to?: string }
  | { is: 'holiday'; dates?: string[] }
  /** "Six sessions", "eight weeks". */
  | { is: 'count'; n: number; weeks: boolean }
  | { is: 'relative'; sign: 1 | -1 };
