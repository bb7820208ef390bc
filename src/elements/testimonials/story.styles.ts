import { css } from 'lit';

export const styles = css`
  figure {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: calc(4 * var(--_space));
    inline-size: 100%;
    max-inline-size: 68ch;
  }
  .text {
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .text:not(.open) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    overflow: hidden;
  }
  figcaption {
    display: flow-root;
    margin-block-start: auto;
  }
  figcaption > * {
    display: block;
  }
  figcaption > a {
    inline-size: fit-content;
    padding-block: calc(1 * var(--_space));
  }
  figcaption img {
    float: inline-start;
    inline-size: 3rem;
    block-size: 3rem;
    margin-inline-end: calc(3 * var(--_space));
    border-radius: 50%;
    object-fit: cover;
  }
  .who {
    font-weight: 620;
  }
  .note {
    font-weight: 550;
  }
  .slide .quiet {
    margin-inline-start: calc(-2 * var(--_space));
  }
  .slide .button {
    align-self: start;
  }
  /* its button takes the room of what it cuts besides, so that nothing moves when that comes */
  .own.cut {
    max-block-size: calc((var(--_lines) + 5) * 1lh - 44px - 3 * var(--_space));
  }
  @media screen and (forced-colors: none) {
    .cut {
      mask-image: linear-gradient(#000 calc(100% - 3lh), transparent);
    }
  }
  @media print {
    .slide {
      margin-block-end: 1em;
      border-width: 1px 0 0;
      background: none;
      color: #000;
    }
    .text:not(.open) {
      display: block;
      overflow: visible;
    }
    .text[hidden] {
      display: block !important;
    }
  }
`;
