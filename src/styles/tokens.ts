import { css } from 'lit';

/**
 * Every public token and its default, in one place. Set them on any element around the widgets:
 *
 *     :root { --peer-color-accent: #0b6e6e; }
 *
 * Font and text colour come from the page. Panels follow the page's `color-scheme`; what stands on the page itself is mixed
 * with its text colour, so that it can be read on a dark page that names no scheme. Elements use the private names.
 */
export const tokens = css`
  :host {
    /* the one accent: links, buttons, what is on */
    --_accent: var(--peer-color-accent, light-dark(oklch(45% 0.09 195), oklch(82% 0.09 195)));
    /* the accent as text on the page, or on a panel: whatever the ground, it keeps most of the contrast of the text around */
    --_link: var(
      --peer-color-accent,
      color-mix(in oklab, light-dark(oklch(45% 0.13 195), oklch(82% 0.13 195)) 40%, currentColor)
    );
    /* text on the accent */
    --_on-accent: var(--peer-color-on-accent, light-dark(oklch(99% 0.01 195), oklch(20% 0.03 195)));
    /* text: the page's own unless set */
    --_text: var(--peer-color-text, inherit);
    /* small print: 7:1 where the page's own text is near black or near white */
    --_muted: var(--peer-color-muted, color-mix(in srgb, currentColor 85%, transparent));
    /* panels, fields and dialogs; warm by day, cool by night */
    --_surface: var(--peer-color-surface, light-dark(oklch(99.2% 0.004 85), oklch(22% 0.012 240)));
    /* text on those surfaces, which do not take the page's */
    --_on-surface: var(--peer-color-text, light-dark(oklch(26% 0.015 240), oklch(94% 0.006 85)));
    /* hairlines at rest, 1.5:1 */
    --_border: var(--peer-color-border, color-mix(in srgb, currentColor 25%, transparent));
    /* borders that are the control, 3:1 (WCAG 1.4.11) */
    --_control: color-mix(in srgb, currentColor 65%, transparent);
    /* errors only, never crisis help; they stand in the page's own form, so each has it by itself:
       --peer-color-danger, light-dark(oklch(47% 0.16 27), oklch(80% 0.11 27)) */
    /* behind matched words */
    --_mark: var(--peer-color-mark, light-dark(oklch(93% 0.09 95), oklch(43% 0.08 85)));
    --_font: var(--peer-font, inherit);
    --_radius: var(--peer-radius, 0.75rem);
    /* the unit of space; everything is a multiple of it */
    --_space: var(--peer-space, 0.25rem);
    /* the ring of focus */
    --_focus: var(--peer-focus, var(--_accent));
    /* the longest movement */
    --_duration: var(--peer-duration, 150ms);
  }
  /* browsers before 2024: the light ones */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_accent: var(--peer-color-accent, oklch(45% 0.09 195));
      --_on-accent: var(--peer-color-on-accent, oklch(99% 0.01 195));
      --_surface: var(--peer-color-surface, oklch(99.2% 0.004 85));
      --_on-surface: var(--peer-color-text, oklch(26% 0.015 240));
      --_mark: var(--peer-color-mark, oklch(93% 0.09 95));
      --_link: var(--peer-color-accent, color-mix(in oklab, oklch(45% 0.13 195) 40%, currentColor));
    }
  }
`;
