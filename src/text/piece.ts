/** A piece of what was written: words, or a number with what a press on it opens. */
export interface Piece {
  /** As it was written. */
  text: string;
  /** A `tel:` or `sms:` address. */
  href?: string;
  /** The number to write to, and the word that the message must hold. */
  sms?: { number: string; word: string };
}

/** Marks of direction and of no width: they could show another number than is dialled. */
export const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
