import { css, html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/index.js';
import { crisis } from '../i18n/en/crisis.js';
import type { Catalogue, Localize } from '../i18n/index.js';
import { dial, safeUrl, telUrl } from '../text/index.js';
import type { CrisisHelp } from './choose.js';
import type { ShownLine } from './lines.js';

type Words = Catalogue['crisis'];

/** How an element speaks. */
export type Speech = Pick<Localize<'crisis'>, 'lang' | 'messagesLang' | 'words'>;

/** A link whose words are a sentence of the catalogue; what stands for its `{n}` and `{w}` reads from left to right. */
export const sentenceLink = (
  href: string | false | undefined,
  sentence: string,
  n?: string,
  w?: string,
  button = 'button',
  whose?: unknown,
): unknown =>
  href &&
  html`<a class=${button} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    ><bdi
      >${sentence
        .split(/\{(\w)\}/)
        .map((part, i) => (i % 2 ? html`<bdi dir="ltr">${part === 'w' ? w : n}</bdi>` : part))}</bdi
    >${whose ? html`<span class="visually-hidden">: ${whose}</span>` : nothing}</a
  >`;

/**
 * Numbers as somebody wrote them: each that can be rung or written to is a link, what stands between them is words.
 * @param t what the links say: of a text message without a sentence for it, what was written.
 * @param whose they are, for those who hear a link without what is around it.
 * @param how `text` where the number is one to write to.
 */
export const numberLinks = (
  written: string | undefined,
  t: { call: string; text?: string; textWord?: string },
  how: 'call' | 'text' = 'call',
  button?: string,
  whose?: unknown,
): unknown[] =>
  dial(written, how)
    .filter(({ text, href }) => href ?? /[\p{L}\d]/u.test(text))
    .map(({ text, href, sms }) => {
      if (!href) return html`<bdi>${text}</bdi> `;
      if (!sms) return sentenceLink(href, t.call, text, '', button, whose);
      const sentence = sms.word ? t.textWord : t.text;
      return sentenceLink(href, sentence ?? '{n}', sentence ? sms.number : text, sms.word, button, whose);
    });

/** A sentence in which only the `{n}` is a link. */
const around = (sentence: string, href: string | undefined, n: string): unknown => {
  const [before, after] = sentence.split('{n}');
  return [before, sentenceLink(href, '{n}', n, '', ''), after];
};

/** @param lang of what the line itself says. */
function contact(
  { name, audience, region, phone, sms, chatUrl, hours, cost, lang: own }: ShownLine,
  t: Words,
  lang: string,
): unknown {
  const said = (words: string | undefined): unknown => words && html`<bdi lang=${own ?? lang}>${words}</bdi>`;
  const facts = [
    said(audience),
    said(region),
    cost === 'free' ? t.free : said(cost),
    hours === '24/7' ? t.always : said(hours),
  ].filter(Boolean);
  return html`<div>
    <p>
      <b>${said(name)}</b>
      <span class="muted small">${facts.map((fact, i) => [i ? ' · ' : '', fact])}</span>
    </p>
    <p class="crisis-ways">
      ${numberLinks(phone, t)} ${numberLinks(sms, t, 'text')} ${sentenceLink(safeUrl(chatUrl), t.chat)}
    </p>
  </div>`;
}

/**
 * The number for emergencies, the lines to talk to, and where to look in another country. All numbers can be pressed.
 * @param feed says in which language its lines are; else they are in the page's.
 */
export function crisisContent({ emergency, groups }: CrisisHelp, i18n: Speech, feed?: Feed): TemplateResult {
  const t = i18n.words('crisis', crisis);
  return html`<div class="crisis-content">
    <p class="crisis-emergency">
      <bdi>${emergency ? around(t.emergency, telUrl(emergency), emergency) : t.emergencyAnywhere}</bdi>
    </p>
    ${
      groups.length
        ? html`<p><bdi>${t.talk}</bdi></p>
            <ul class="crisis-lines" role="list">
              ${groups.map(
                (lines) =>
                  html`<li>${lines.map((line) => contact(line, t, feed?.language ?? i18n.lang))}</li>`,
              )}
            </ul>`
        : ''
    }
    <p class="small">
      <bdi
        >${around(emergency ? t.elsewhere : t.anywhere, 'https://findahelpline.com/', 'findahelpline.com')}</bdi
      >
    </p>
  </div>`;
}

export const crisisContentStyles = css`
  .crisis-emergency {
    font-weight: 600;
  }
  /* a number or an address within a sentence is as tall to the finger as a button */
  .crisis-emergency a,
  .crisis-content > .small a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .crisis-content > * + *,
  .crisis-lines li + li {
    margin-block-start: calc(4 * var(--_space));
  }
  .crisis-lines li,
  .crisis-ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .crisis-lines li {
    column-gap: calc(8 * var(--_space)); /* lines that belong together, side by side where there is room */
  }
  .crisis-ways {
    margin-block-start: calc(2 * var(--_space));
  }
  @media print {
    /* nobody can press a line on paper */
    .crisis-line::details-content {
      content-visibility: visible;
    }
    .crisis-ways .button {
      display: inline !important;
      border: 0;
    }
  }
`;
