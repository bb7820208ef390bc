import { css } from 'lit';

export const faqStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(4 * var(--_space));
    margin-block-end: calc(6 * var(--_space));
  }
  .state {
    margin-block-end: calc(6 * var(--_space));
  }
  search {
    display: block;
    flex: 1 0 100%; /* a row of its own, however short the rest is */
  }
  search label {
    display: block;
    margin-block-end: calc(1.5 * var(--_space));
    font-weight: 600;
  }
  .box {
    max-inline-size: 34rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(6 * var(--_space));
  }
  .box .field {
    flex: 1 1 12rem;
  }
  .field::-webkit-search-cancel-button {
    display: none;
  }
  .categories {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .categories .button {
    min-block-size: 40px;
    border-radius: 2em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .all,
  .box .quiet {
    margin-inline: calc(-2 * var(--_space));
  }
  .all {
    margin-inline: auto 0; /* past the edge it would make a page scroll sideways */
  }
  .group + .group {
    margin-block-start: calc(10 * var(--_space));
  }
  .category {
    display: block;
    margin-block-end: calc(3 * var(--_space));
    font-size: 1.111em;
  }
  .group {
    border-block-end: 1px solid var(--_border);
  }
  .item {
    border-block-start: 1px solid var(--_border);
  }
  .question {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
    inline-size: 100%;
    min-block-size: 56px;
    padding: calc(4 * var(--_space)) 0;
    border: 0;
    background: none;
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
  }
  .question::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.1em;
    rotate: 45deg;
    transition: rotate var(--_duration);
  }
  .question[aria-expanded='true']::after {
    translate: 0 0.15em;
    rotate: 225deg;
  }
  .question:hover {
    color: var(--_accent);
  }
  .question:hover .words {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .question[aria-disabled='true'] {
    cursor: default;
  }
  .question[aria-disabled='true']::after {
    visibility: hidden;
  }
  .moving .panel {
    transition: content-visibility var(--_duration) allow-discrete;
  }
  .fold {
    display: grid;
    grid-template-rows: 1fr;
  }
  .moving .fold {
    transition:
      grid-template-rows var(--_duration),
      opacity var(--_duration);
  }
  .panel[hidden] .fold {
    grid-template-rows: 0fr;
    opacity: 0;
  }
  .answer {
    min-block-size: 0;
    /* room for the focus ring of a link at the edge */
    margin-inline: -6px;
    padding-inline: 6px;
    overflow: clip; /* not hidden: it would be a scroll container, and swallow the scroll to what is in it */
  }
  .answer::after {
    content: '';
    display: block;
    block-size: calc(6 * var(--_space));
  }
  .answer > slot {
    display: block;
    max-inline-size: 68ch;
  }
  .foot,
  .helpful {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(6 * var(--_space));
  }
  .foot {
    margin-block-start: calc(4 * var(--_space));
  }
  .foot .button {
    margin-inline: calc(-2 * var(--_space));
    font-weight: inherit;
  }
  .foot label {
    flex: 1 1 100%;
  }
  .helpful .button {
    min-inline-size: 44px;
  }
  .person {
    list-style: none;
  }
  .person a {
    display: inline-block;
    padding-block: calc(1.5 * var(--_space));
  }
  @media (forced-colors: active) {
    .foot .button {
      margin-inline: 0;
    }
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tools,
    .question::after {
      display: none;
    }
    .question {
      min-block-size: 0;
      break-after: avoid;
    }
    .panel {
      display: block !important;
      content-visibility: visible !important;
    }
    .panel .fold {
      display: block;
      opacity: 1 !important;
    }
    .answer {
      overflow: visible;
    }
  }
`;

/**
 * For the page that the element stands in. The question is a button now: it is not shown twice. The box of a `<details>` goes by
 * `all: unset`, since WebKit finds no text fragment in one with `display: contents`, and its content is shown though it is closed.
 * Answers of a feed are children of the element, below a heading that is the question.
 */
export const lightStyles = `:state(peer-questions)>details{all:unset!important;display:block!important}
:state(peer-questions)>details::details-content{all:unset!important;display:block!important;content-visibility:visible!important}
:state(peer-questions)>details>summary,
:state(peer-questions)>:is(section,div,article)>:is(h1,h2,h3,h4,h5,h6):first-child,
:state(peer-questions)>p>.peer-question{display:none!important}
.peer-answer>*{margin-block:0}
.peer-answer>:nth-child(n+3){margin-block-start:.75em}
.peer-answer :is(ul,ol){padding-inline-start:1.4em}
.peer-answer ul{list-style:disc}
.peer-answer ol{list-style:decimal}
.peer-answer li+li{margin-block-start:.35em}
.peer-answer a{color:var(--_accent);text-underline-offset:.2em}
@media (forced-colors:active){.peer-answer a{color:LinkText}}
@media print{.peer-answer a[href^=http]::after{content:" (" attr(href) ")"}}`;
