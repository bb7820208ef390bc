/** Bytes become text as their byte-order mark, they themselves and their server say, in this order. The page and `check` read alike. */
import { fromCodePage } from '../text/code-page.js';

/** Excel saves plain CSV in the code page of the machine; in most of Europe and America it is this one. */
const CODE_PAGE = 'windows-1252';
/** Bytes that are looked at for what they are. */
const BEGINNING = 4096;

/** UTF-16 by its mark, or by the zeros that each Latin letter, comma and line end has in one half. No other text has zeros. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < bytes.length && i < BEGINNING; i++) if (bytes[i] === 0) zeros[i & 1 ? 1 : 0]++;
  const [even, odd] = zeros;
  if (even + odd < 2) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function inCharset(bytes: Uint8Array, charset: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    decoder = new TextDecoder(CODE_PAGE); // a name that nobody knows
  }
  const text = decoder.decode(bytes);
  return decoder.encoding === CODE_PAGE ? fromCodePage(text) : text;
}

/** Text that is not UTF-8 all through. @param charset what the server says. */
function decodeOther(bytes: Uint8Array, charset: string | undefined): string {
  if (charset && !/^utf-?8$/i.test(charset)) return inCharset(bytes, charset);
  const text = new TextDecoder().decode(bytes);
  let [good, bad] = [0, 0];
  for (const [letter] of text.matchAll(/[^\0-\x7f]/gu))
    if (letter === '\ufffd') bad++;
    else good++;
  // one letter from elsewhere in a text of UTF-8 costs only itself
  return good > bad ? text : inCharset(bytes, CODE_PAGE);
}

/** Decodes bytes as they come. */
export class Decoder {
  readonly #charset: string | undefined;
  readonly #chunks: Uint8Array[] = [];
  readonly #parts: string[] = [];
  /** Undecided until there are bytes; nothing once they turned out to be no UTF-8. */
  #decoder?: TextDecoder | undefined;
  #ascii = true;

  /** @param charset what the server says, as in `Content-Type: text/csv; charset=windows-1252`. */
  constructor(charset?: string) {
    this.#charset = charset;
  }

  /** @returns the text of these bytes, as far as it can be told by now. */
  add(bytes: Uint8Array): string {
    if (!this.#chunks.length) this.#decoder = new TextDecoder(utf16(bytes) ?? 'utf-8', { fatal: true });
    this.#chunks.push(bytes);
    return this.#decode(bytes, true);
  }

  /** The whole text. */
  end(): string {
    this.#decode(new Uint8Array(), false);
    const early = this.#chunks.length > 1 && (this.#chunks[0]?.length ?? 0) < 64; // too little to judge by
    const utf = this.#decoder && this.#decoder.encoding !== 'utf-8';
    // plain ASCII says nothing of itself; the server may know of escapes in it
    if (!early && (utf || (this.#decoder && (!this.#ascii || !this.#charset)))) return this.#parts.join('');
    const whole = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    if (early) return decode(whole, this.#charset);
    return this.#decoder ? inCharset(whole, this.#charset ?? 'utf-8') : decodeOther(whole, this.#charset);
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    if (!this.#decoder) return '';
    try {
      const part = this.#decoder.decode(bytes, { stream });
      this.#ascii &&= part.length === bytes.length;
      this.#parts.push(part);
      return part;
    } catch {
      this.#decoder = undefined;
      return '';
    }
  }
}

/** The text of a whole document. */
export function decode(bytes: Uint8Array, charset?: string): string {
  const decoder = new Decoder(charset);
  decoder.add(bytes);
  return decoder.end();
}
