/** Where among the tokens one is. */
import type { Kind, Token } from './table.js';

export type Of<K extends Kind> = Extract<Token, { is: K }>;

export class Cursor {
  readonly tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek<K extends Kind>(is: K, ahead = 0): Of<K> | undefined {
    const token = this.tokens[this.at + ahead];
    return token?.is === is ? (token as Of<K>) : undefined;
  }

  /** The token ahead, if it is this; then it is behind. */
  take<K extends Kind>(is: K): Of<K> | undefined {
    const token = this.peek(is);
    if (token) this.at++;
    return token;
  }

  /** Goes back: what was begun is not there. */
  back(to: number): undefined {
    this.at = to;
    return undefined;
  }
}
