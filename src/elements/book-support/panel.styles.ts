import { css } from 'lit';

export const panelStyles = css`
  dialog {
    inline-size: min(60rem, calc(100vw - 1.5rem));
    max-block-size: calc(100dvh - 1.5rem);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    text-align: start;
  }
  dialog:focus {
    outline: none; /* it has the focus when it opens, so that its name and words are read out */
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .panel {
    display: grid;
    gap: calc(4 * var(--_space));
    padding: calc(6 * var(--_space));
  }
  #inline .panel {
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(4 * var(--_space)); /* room for the ring of the heading, which has the focus */
  }
  .panel-heading {
    font-size: 1.25em;
    font-weight: 640;
    line-height: 1.3;
  }
  .panel-heading:focus-visible {
    outline-offset: 6px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
  }
  .choices > * {
    flex: 1 1 14rem;
    min-block-size: 48px;
  }
  .place iframe {
    display: block;
    inline-size: 100%;
    block-size: min(44rem, 75dvh);
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: Canvas;
  }
  .place:empty {
    display: none;
  }
`;
