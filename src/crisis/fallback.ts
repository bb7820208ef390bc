import { render, type ReactiveElement } from 'lit';
import { crisis } from '../i18n/en/crisis.js';
import { Localize } from '../i18n/index.js';
import { crisisLine } from './crisis-line.js';

/** Puts the line of help below what stands in place of an element that failed. */
export function fallback(host: ReactiveElement, place: HTMLElement): void {
  const line = place.appendChild(document.createElement('div'));
  render(
    crisisLine(host, new Localize(host, 'crisis', crisis), {}, host.getAttribute('country') ?? ''),
    line,
  );
}
