/** The cells of one row by what their columns mean, and which of them nobody has used. */
import type { Report } from '../notice.js';
import { unusedCode } from '../unused.js';

/** One cell: what the column is called, what is in it. */
export interface RowCell {
  heading: string;
  text: string;
  href?: string | undefined;
  /** Objects that were in a list: the times of a group. */
  rows?: Record<string, unknown>[];
}

/** Fields whose columns are read together where there are several, and what is put between them. */
const TOGETHER: Record<string, string> = {
  details: '\n\n',
  'online.joinInfo': '\n',
  'location.directions': '\n',
  accessNote: '\n',
  costNote: '\n',
  topics: ' | ',
  audience: ' | ',
  languages: ' | ',
  access: ' | ',
  how: ' | ',
  led: ', ',
  person: ', ',
};

/** The cells of a row. What is asked for counts as used; the rest is told of. */
export class Cells {
  readonly #cells = new Map<string, RowCell[]>();
  readonly #left = new Set<RowCell>();

  add(field: string, cell: RowCell): void {
    const list = this.#cells.get(field);
    // an exporter's slug makes better addresses than its number
    if (field === 'id' && /slug/i.test(cell.heading)) list?.unshift(cell);
    else if (list) list.push(cell);
    if (!list) this.#cells.set(field, [cell]);
    this.#left.add(cell);
  }

  get size(): number {
    return this.#cells.size;
  }

  fields(): string[] {
    return [...this.#cells.keys()];
  }

  /** All cells of a field. */
  all(field: string): readonly RowCell[] {
    const list = this.#cells.get(field) ?? [];
    for (const cell of list) this.#left.delete(cell);
    return list;
  }

  /** The first cell of a field, and those that say the same. */
  first(field: string): RowCell | undefined {
    const list = this.#cells.get(field);
    const first = list?.[0];
    for (const cell of list ?? [])
      if (cell === first || same(cell.text, first?.text)) this.#left.delete(cell);
    return first;
  }

  /** The words of a field: of its first cell, or of all where they are read together. */
  text(field: string): string {
    const between = TOGETHER[field];
    const words =
      between === undefined
        ? (this.first(field)?.text ?? '')
        : [...new Set(this.all(field).map(({ text }) => text.trim()))].join(between);
    return words.trim();
  }

  /** Gives a cell back: it was looked at and could not be used. */
  leave(field: string): void {
    for (const cell of this.#cells.get(field) ?? []) this.#left.add(cell);
  }

  /** Names what is in no field. The ids that an exporter keeps beside another are for nobody. */
  tell(report: Report): void {
    for (const cell of this.#cells.get('id') ?? []) this.#left.delete(cell);
    for (const { heading, text, href } of this.#left) {
      const value = text.trim() || href;
      if (value) report.add(unusedCode(value) === 'lost-value' ? 'lost-value' : 'not-used', heading, value);
    }
  }
}

const same = (one: string, other = ''): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
