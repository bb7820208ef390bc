/** A feed in another format, and what that format has no place for. */
export interface Converted {
  text: string;
  /** One sentence each. */
  lost: string[];
}

/** How a feed is written. */
export interface WriteOptions {
  /** Which list, where the target holds one. */
  part?: string | undefined;
  /** `YYYY-MM-DD`: series that name no first date start after it. */
  today?: string;
}
