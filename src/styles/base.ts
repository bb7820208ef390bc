import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every element starts from: the page builder's inherited oddities undone, type, focus, buttons, links, fields. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      flex: 1 1 100%;
      min-inline-size: 0;
      box-sizing: border-box;
      color: var(--_text);
      font-family: var(--_font);
      overflow-wrap: anywhere;
      container-type: inline-size;
      accent-color: var(--_accent);
    }
    /* below the host, which a page's own \`* { … }\` reaches */
    :host,
    :where(:host) > * {
      line-height: 1.55;
      text-align: start;
      text-transform: none;
      text-indent: 0;
      letter-spacing: normal;
      word-spacing: normal;
      white-space: normal;
    }
    :host([hidden]),
    [hidden]:not([hidden='until-found']) {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    blockquote,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.125em;
      font-weight: 620;
      line-height: 1.3;
      text-wrap: balance;
    }
    [role='list'] {
      list-style: none;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
      text-decoration-thickness: 0.07em;
    }
    a:hover {
      text-decoration-thickness: 0.14em;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      border-radius: 0.25rem;
    }
    button,
    input,
    select,
    textarea {
      font: inherit;
      letter-spacing: inherit;
      color: inherit;
    }
    button {
      cursor: pointer;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: calc(2 * var(--_space));
      min-block-size: 44px;
      padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_on-surface);
      font-weight: 550;
      line-height: 1.3;
      text-decoration: none;
    }
    .button:hover {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    .button.quiet {
      border-color: transparent;
      background: none;
      color: var(--_accent);
      padding-inline: calc(2 * var(--_space));
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .muted {
      color: var(--_muted);
    }
    .small {
      font-size: max(0.875em, 14px);
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        transition: none !important;
        animation: none !important;
        scroll-behavior: auto !important;
      }
    }
    @media print {
      .button,
      .no-print {
        display: none !important;
      }
    }
  `,
];
