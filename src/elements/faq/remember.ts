/** What was open, for this tab: fetched only where the author set `remember`. */
const keyOf = ({ id }: HTMLElement): string => `peer-faq:${location.pathname}#${id}`;

export function recall(host: HTMLElement): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return []; // storage is refused, or holds something else
  }
}

export function keep(host: HTMLElement, open: Iterable<string>): void {
  try {
    sessionStorage.setItem(keyOf(host), JSON.stringify([...open]));
  } catch {
    // storage is refused: nothing is kept
  }
}
