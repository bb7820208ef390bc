import { css } from 'lit';

/**
 * Every public token and its default, in one place. Set them on any element around the widgets:
 *
 *     :root { --peer-color-accent: #0b6e6e; }
 *
 * Font and text colour come from the page. These are the colours of a light page; `Tone` adds `DARK` where the page's text is light,
 * and `onlyText()` where the page is neither light nor dark enough for them. Elements use the private names.
 */
export const tokens = css`
  :host {
    /* the one accent: links, buttons, what is on */
    --_accent: var(--peer-color-accent, oklch(45% 0.09 195));
    /* text on the accent */
    --_on-accent: var(--peer-color-on-accent, oklch(99% 0.01 195));
    /* text: the page's own unless set */
    --_text: var(--peer-color-text, inherit);
    /* small print: 7:1 where the page's own text is near black or near white */
    --_muted: var(--peer-color-muted, oklch(42% 0.015 230));
    /* panels, fields and dialogs; warm by day, cool by night */
    --_surface: var(--peer-color-surface, oklch(99.2% 0.004 85));
    /* text on those surfaces, which do not take the page's */
    --_on-surface: var(--peer-color-text, oklch(26% 0.015 240));
    /* hairlines at rest, 1.5:1 */
    --_border: var(--peer-color-border, oklch(85% 0.01 210));
    /* borders that are the control, 3:1 (WCAG 1.4.11) */
    --_control: oklch(58% 0.02 210);
    /* errors only, never crisis help */
    --_danger: var(--peer-color-danger, oklch(47% 0.16 27));
    /* behind matched words */
    --_mark: var(--peer-color-mark, oklch(93% 0.09 95));
    --_font: var(--peer-font, inherit);
    --_radius: var(--peer-radius, 0.75rem);
    /* the unit of space; everything is a multiple of it */
    --_space: var(--peer-space, 0.25rem);
    /* the ring of focus */
    --_focus: var(--peer-focus, var(--_accent));
    /* the longest movement */
    --_duration: var(--peer-duration, 150ms);
  }
`;

/** The same for a dark page. `color-scheme` is for the browser's own check boxes and scroll bars. */
export const DARK = [
  'color-scheme:dark',
  '--_accent:var(--peer-color-accent,oklch(82% .09 195))',
  '--_on-accent:var(--peer-color-on-accent,oklch(20% .03 195))',
  '--_muted:var(--peer-color-muted,oklch(79% .015 230))',
  '--_surface:var(--peer-color-surface,oklch(22% .012 240))',
  '--_on-surface:var(--peer-color-text,oklch(94% .006 85))',
  '--_border:var(--peer-color-border,oklch(38% .015 230))',
  '--_control:oklch(63% .02 230)',
  '--_danger:var(--peer-color-danger,oklch(80% .11 27))',
  '--_mark:var(--peer-color-mark,oklch(43% .08 85));',
].join(';');

/** On a page in between, or on a picture, only the page's own text colour is known to be readable: all takes it. */
export const onlyText = (color: string): string =>
  ['accent', 'muted', 'border', 'danger']
    .map((name) => `--_${name}:var(--peer-color-${name},${color});`)
    .join('') + `--_control:${color};`;
