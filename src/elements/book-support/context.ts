import type { BookingContext } from './adapter.js';

/** What the page may tell a provider about its visitor: by property only, never by attribute or address. */
export type Told = Pick<BookingContext, 'prefill' | 'utm'>;

/** A colour of the page, in any notation, as `rrggbb`. */
function hex(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return '000000';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.subarray(0, 3)]
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}

/** Theme and colours as the panel shows them now. */
export function contextOf(place: HTMLElement, lang: string, told: Told): BookingContext {
  const colourOf = (value: string): string => {
    const probe = document.createElement('span');
    probe.style.setProperty('color', value);
    place.append(probe);
    const found = hex(getComputedStyle(probe).color);
    probe.remove();
    return found;
  };
  const background = colourOf('var(--_surface)');
  const dark = parseInt(background.slice(2, 4), 16) < 128; // green carries most of the light
  return {
    theme: dark ? 'dark' : 'light',
    colours: { background, text: colourOf('var(--_on-surface)'), accent: colourOf('var(--_accent)') },
    lang,
    ...told,
  };
}
