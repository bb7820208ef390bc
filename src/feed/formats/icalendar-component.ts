/** One component of a calendar, by the names of its properties. */

/** Parses lines of a calendar to jCal. */
export type Parse = (text: string) => unknown;
/** jCal (RFC 7265): name, properties, components. */
type Jcal = [
  name: string,
  properties: [string, Record<string, unknown>, string, ...unknown[]][],
  components: Jcal[],
];

/** A property of a component: its value in jCal's form, and its parameters. */
export interface Property {
  value: unknown;
  type: string;
  parameter: (key: string) => string | undefined;
}
/** A component of a calendar, by the names of its properties in lower case. */
export interface Component {
  all: (name: string) => Property[];
  text: (name: string) => string | undefined;
}

/** Reads one component. Lines that are none are left out; where that does not help, there is none. */
export function component(text: string, parse: Parse): Component | undefined {
  for (const lines of [text, mended(text)]) {
    try {
      const jcal = parse(lines) as Jcal | undefined;
      if (!jcal || !Array.isArray(jcal[1])) continue;
      return wrap(jcal);
    } catch {
      // the second try leaves out what is no line
    }
  }
  return undefined;
}

const mended = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s|^[A-Za-z][\w-]*[;:]/.test(line))
    .join('\n');

function wrap([, properties]: Jcal): Component {
  const all = (
    name: string,
  ): { value: unknown; parameter: (key: string) => string | undefined; type: string }[] =>
    properties
      .filter(([each]) => each === name)
      .flatMap(([, parameters, type, ...values]) =>
        values.map((value) => ({
          value,
          type,
          parameter: (key: string) => {
            const said = parameters[key];
            return typeof said === 'string' ? said : Array.isArray(said) ? String(said[0]) : undefined;
          },
        })),
      );
  const text = (name: string): string | undefined => {
    const value = all(name)[0]?.value;
    if (typeof value === 'string') return value.trim() || undefined;
    if (Array.isArray(value)) return value.join(';');
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  };
  return { all, text };
}
