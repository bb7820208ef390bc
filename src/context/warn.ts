const said = new Set<string>();

/** Tells the developer console, once, what is wrong and what to do; names the tag. Never throws, never shows a visitor. */
export function warn(host: Element | string, message: string): void {
  const line = `<${typeof host === 'string' ? host : host.localName}>: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
