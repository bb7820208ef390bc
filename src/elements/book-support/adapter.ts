/** How the element talks to a provider's page in a frame. Public: `PeerBookSupport.defineAdapter()`. */

/** What a provider's message means. */
export type BookingMessage =
  /** The calendar can be seen. */
  | { type: 'ready' }
  /** A time is booked; ISO 8601 instants where the provider says which, for the calendar file. */
  | { type: 'done'; start?: string; end?: string }
  | { type: 'fail' }
  /** The height the page needs, in CSS pixels. */
  | { type: 'height'; height: number };

/** What the visitor's page knows and the provider may be told. It is sent only after the visitor agreed. */
export interface BookingContext {
  theme: 'light' | 'dark';
  /** Colours of the page as `rrggbb`. */
  colours: { background: string; text: string; accent: string };
  /** BCP 47. */
  lang: string;
  /** From the `prefill` property only. */
  prefill: { name?: string; email?: string; phone?: string; notes?: string };
  /** From the `utm` property only: `source`, `medium`, `campaign`, … */
  utm: Record<string, string>;
}

/** A provider that can be shown in a frame. */
export interface BookingAdapter {
  /** How the visitor reads it: "Calendly". */
  name: string;
  /** Whether an address is this provider's. */
  matches: (url: URL) => boolean;
  /** The address for a frame, with theme and prefill as the provider documents them. */
  frameUrl?: (url: URL, context: BookingContext) => URL;
  /** Origins, besides the frame's own, that its messages may come from. */
  origins?: readonly string[];
  /** Whether the page sends a message when it can be seen; else the frame's `load` counts as its answer. */
  tellsReady?: boolean;
  /** What a message means; `undefined` for one that means nothing here. */
  read: (data: unknown) => BookingMessage | undefined;
  /** What to send back to the frame in answer to a message. */
  reply?: (data: unknown, context: BookingContext) => readonly unknown[];
}

/** Adapters that a page brought itself; the last one defined is asked first. */
export const ownAdapters: BookingAdapter[] = [];
