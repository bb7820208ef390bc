import type { SlideReason } from './track.js';

/** Another story is in view. */
export interface PeerSlideDetail {
  /** The first story in view, counted from 0. */
  index: number;
  /** How many are in view together. */
  visible: number;
  count: number;
  /** The id of the entry, or of the author's element; empty where it has none. */
  id: string;
  reason: SlideReason;
}
/** The slides began to move by themselves, or stopped. */
export interface PeerRotateDetail {
  on: boolean;
}
/** A story was opened or closed. */
export interface PeerRevealDetail {
  /** As for `peer-slide`. */
  id: string;
  open: boolean;
  /** A long text, or one behind a content note. */
  what: 'text' | 'note';
}
