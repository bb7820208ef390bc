/** How JSON-LD wraps a value: alone or in a list, as text, as an object, as a reference. */
import { htmlToMarkdown, htmlToText } from '../html.js';

export type Node = Record<string, unknown>;

/** The first of what may be one or many. */
export const one = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
export const many = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text, however JSON-LD wraps it: plain, in a list, as `{ "@value": … }`, or the name of a thing. */
export function textOf(value: unknown): string | undefined {
  const first = one(value);
  if (typeof first === 'number') return String(first);
  if (typeof first === 'string') return htmlToText(first) || undefined;
  if (!isNode(first)) return undefined;
  const inner = first['@value'] ?? first.name ?? first['@id'];
  return typeof inner === 'string' ? htmlToText(inner) : undefined;
}
export const markdownOf = (value: unknown): string | undefined => {
  const first = one(value);
  if (typeof first !== 'string') return textOf(first);
  return (/<[a-z/]|&\w+;/i.test(first) ? htmlToMarkdown(first) : first) || undefined;
};
/** The last word of `https://schema.org/EventCancelled`. */
export const word = (value: unknown): string => (textOf(value) ?? '').slice(-200).split(/[/#:]/).at(-1) ?? '';

/** Drops what is not there, so that a reader does not take it for something. */
export const filled = (value: object): Node | undefined => {
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && !each.length),
  );
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/** An id that can stand in an address: an own identifier, else the fragment of an `@id`. */
export function idOf(node: Node): string | undefined {
  const own = textOf(node.identifier);
  if (own) return own;
  const at = node['@id'];
  return typeof at === 'string' ? /#([\w.~-]{1,64})$/.exec(at)?.[1] : undefined;
}
