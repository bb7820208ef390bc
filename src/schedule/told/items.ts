/** Times, dates, counts and rules that several tokens make together. */
import { Cursor, type Of } from './cursor.js';
import { readDates } from './dates.js';
import type { Item } from './item.js';
import { real } from './names.js';
import { WEEK, type Clock, type Token } from './table.js';

/** Reads tokens from the left. */
export class Items {
  readonly #of: Cursor;

  constructor(tokens: readonly Token[]) {
    this.#of = new Cursor(tokens);
  }

  /** All items, or `undefined` where a token fits nowhere. */
  read(): Item[] | undefined {
    const items: Item[] = [];
    while (this.#of.at < this.#of.tokens.length) {
      const from = this.#of.at;
      const found = this.#next(items.at(-1));
      if (!found) return undefined;
      items.push(...found);
      if (this.#of.at === from) this.#of.at++;
    }
    return items;
  }

  #next(before: Item | undefined): Item[] | undefined {
    const token = this.#of.tokens[this.#of.at] as Token;
    const found = readDates(this.#of) ?? this.#count(before) ?? this.#times(before);
    if (found) return found;
    this.#of.at++;
    switch (token.is) {
      case 'session':
      case 'age': // "ages 16 to 25"
        if (token.is === 'age')
          while (this.#of.take('num') ?? this.#of.take('to') ?? this.#of.take('and')) continue;
        return [];
      case 'aside':
        this.#of.take('at');
        return this.#times(undefined) ? [] : undefined;
      case 'at':
      case 'note':
        return [];
      case 'or':
        return before?.is === 'months' ||
          before?.is === 'holiday' ||
          before?.is === 'not' ||
          before?.is === 'yearly'
          ? [{ is: 'and' }]
          : undefined;
      case 'to': // a dash between a day and its time says nothing: "Tuesdays - 7 pm"
        return !before || before.is === 'time' || before.is === 'place' ? undefined : [];
      case 'days':
        return [{ is: 'days', days: this.#daysTo(token.days) }];
      case 'month':
        return [{ is: 'months', months: this.#monthsTo(token.n) }];
      case 'before':
      case 'after':
        return [{ is: 'relative', sign: token.is === 'before' ? -1 : 1 }];
      case 'every':
        return this.#repeat() ?? [token];
      case 'start':
        return this.#isDate() ? [token] : this.#isMonth() ? this.#startOfMonth() : [];
      case 'until':
        return this.#isDate() ? [token] : this.#isMonth() ? undefined : [];
      case 'date':
        return [{ is: 'dates', dates: [token.date] }];
      case 'between': // "between Christmas and New Year"
        return this.#of.peek('holiday') ? [] : undefined;
      case 'num':
        return this.#isMonthDay(token) ? [{ is: 'place', n: token.n, digits: true }] : undefined;
      case 'time':
      case 'unit':
      case 'doubt':
      case 'paused':
      case 'appointment':
        return undefined;
      default:
        return [token];
    }
  }

  /** Whether a date, or a weekday with its date, comes next. */
  #isDate(): boolean {
    const at = this.#of.at;
    this.#of.take('at');
    this.#of.take('days');
    this.#of.take('sep');
    const found = this.#of.take('date') ?? readDates(this.#of);
    this.#of.at = at;
    return !!found;
  }

  /** "El 1 y 15 de cada mes". */
  #isMonthDay({ n, digits }: Of<'num'>): boolean {
    let ahead = 0;
    while (this.#of.peek('and', ahead) && this.#of.peek('num', ahead + 1)) ahead += 2;
    return digits && n <= 31 && !!this.#of.peek('monthly', ahead);
  }

  #isMonth(): boolean {
    return !!this.#of.peek('month') && !(this.#of.peek('to', 1) ?? this.#of.peek('until', 1));
  }

  /** "From September 2026"; without a year nobody knows which is meant. */
  #startOfMonth(): Item[] | undefined {
    const [month, year] = [this.#of.peek('month')?.n ?? 0, this.#of.peek('num', 1)?.n ?? 0];
    const first = real(year, month, 1)?.date;
    this.#of.at += 2;
    const to = this.#of.peek('to') ?? this.#of.peek('until');
    const [lastMonth, lastYear] = [this.#of.peek('month', 1)?.n ?? 0, this.#of.peek('num', 2)?.n ?? 0];
    if (first && to && lastMonth && lastYear > 1990) {
      this.#of.at += 3;
      const last = new Date(Date.UTC(lastYear, lastMonth, 0)).toISOString().slice(0, 10);
      return first < last ? [{ is: 'span', from: first, to: last }] : undefined;
    }
    return first ? [{ is: 'start' }, { is: 'dates', dates: [first] }] : undefined;
  }

  #daysTo(days: string[]): string[] {
    const mark = this.#of.peek('to') ?? this.#of.peek('until');
    const to = mark && this.#of.peek('days', 1);
    if (!to || days.length > 1 || to.days.length > 1) return days;
    this.#of.at += 2;
    return span(WEEK, days[0] as string, to.days[0] as string);
  }

  #monthsTo(n: number): number[] {
    const mark = this.#of.peek('to') ?? this.#of.peek('until');
    const to = mark && this.#of.peek('month', 1);
    if (!to) return [n];
    this.#of.at += 2;
    return span(YEAR, n, to.n);
  }

  /** "Every three weeks", "every 2 months". */
  #repeat(): Item[] | undefined {
    const n = this.#of.peek('num');
    const unit = n && this.#of.peek('unit', 1)?.unit;
    if (n?.n === 2 && this.#of.peek('days', 1)) {
      this.#of.at++;
      return [{ is: 'other' }];
    }
    if (!n || (unit !== 'W' && unit !== 'M')) return undefined;
    this.#of.at += 2;
    return [{ is: 'repeat', every: n.n, unit }];
  }

  /** "Six sessions", "8 week course", "for six weeks", "90 minutes"; before days: "six Tuesdays". */
  #count(before: Item | undefined): Item[] | undefined {
    const n = this.#of.peek('num');
    if (!n) return undefined;
    const ages = this.#of.peek('to', 1) && this.#of.peek('num', 2) ? 3 : 1;
    if (this.#of.peek('age', ages)) {
      this.#of.at += ages + 1; // "16-25 year olds"
      return [];
    }
    const glue = this.#of.peek('to', 1) ? 1 : 0; // "8-week"
    const unit = this.#of.peek('unit', 1 + glue)?.unit;
    if (unit === 'h' || unit === 'min') {
      this.#of.at += 2 + glue;
      return n.n * (unit === 'h' ? 60 : 1) <= 720
        ? [{ is: 'duration', minutes: n.n * (unit === 'h' ? 60 : 1) }]
        : undefined;
    }
    if (before?.is === 'every') return undefined;
    if (unit === 'W') {
      this.#of.at += 2 + glue;
      this.#of.take('session');
      return [{ is: 'count', n: n.n, weeks: true }];
    }
    if (this.#of.peek('session', 1 + glue)) {
      this.#of.at += 2 + glue;
      return [{ is: 'count', n: n.n, weeks: false }];
    }
    if (this.#of.peek('days', 1) && (!n.digits || before?.is !== 'time') && n.n > 1) {
      this.#of.at++;
      return [{ is: 'count', n: n.n, weeks: false }];
    }
    return undefined;
  }

  #times(before: Item | undefined): Item[] | undefined {
    const start = this.#of.at;
    const between = !!this.#of.take('between');
    const said = this.#of.tokens[start - 1]?.is === 'to' || !!this.#of.take('at') || between;
    const from = this.#clock();
    if (!from) {
      this.#of.at = start;
      return undefined;
    }
    const mark =
      this.#of.peek('to') ?? this.#of.peek('until') ?? (between ? this.#of.peek('and') : undefined);
    const here = this.#of.at;
    if (mark) this.#of.at++;
    if (mark && mark.is === 'until' && this.#isDate()) {
      this.#of.at = here; // "7 pm until 5 June 2027"
    } else if (mark) {
      this.#of.take('at');
      const to = this.#clock();
      if (!to || (from.bare && from.minutes >= 1440)) {
        this.#of.at = start;
        return undefined;
      }
      return [{ is: 'time', from, to, said: true }];
    }
    if (between || (from.bare && !said && this.#of.peek('part') === undefined && before?.is !== 'days')) {
      this.#of.at = start;
      return undefined;
    }
    return [{ is: 'time', from, said }];
  }

  #clock(): Clock | undefined {
    const time = this.#of.take('time');
    if (time) {
      const noon = this.#of.peek('time')?.at; // "12:00 noon"
      if (!noon?.sure || noon.full || noon.minutes % 720 || time.at.minutes % 720) return time.at;
      this.#of.at++;
      return noon;
    }
    const num = this.#of.peek('num');
    if (!num || num.n > 24 || !Number.isInteger(num.n)) return undefined;
    this.#of.at++;
    const sure = num.n > 12;
    return { minutes: sure ? num.n * 60 : (num.n * 60) % 720, sure, bare: true };
  }
}

const YEAR = Array.from({ length: 12 }, (_, i) => i + 1);

/** From one weekday or month to another, over the end of the week or year if need be. */
function span<T>(ring: readonly T[], from: T, to: T): T[] {
  const first = ring.indexOf(from);
  const size = ((ring.indexOf(to) - first + ring.length) % ring.length) + 1;
  return Array.from({ length: size }, (_, i) => ring[(first + i) % ring.length] as T);
}
