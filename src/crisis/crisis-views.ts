import { css, html, type TemplateResult } from 'lit';
import type { CrisisLine } from '../feed/index.js';
import type { Catalogue } from '../i18n/index.js';
import { safeUrl, telUrl } from '../text/index.js';
import { readSms, type CrisisHelp } from './choose.js';

type Words = Catalogue['crisis'];

/** A link whose words are a sentence of the catalogue; what stands for its `{n}` and `{w}` reads from left to right. */
const link = (href: string | undefined, sentence: string, n = '', w = '', button = 'button'): unknown =>
  href &&
  html`<a class=${button} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    ><span
      >${sentence
        .split(/\{(\w)\}/)
        .map((part, i) => (i % 2 ? html`<bdi dir="ltr">${part === 'w' ? w : n}</bdi>` : part))}</span
    ></a
  >`;

/** A sentence in which only the `{n}` is a link. */
const around = (sentence: string, href: string | undefined, n: string): unknown => {
  const [before, after] = sentence.split('{n}');
  return [before, link(href, '{n}', n, '', ''), after];
};

function contact(
  { name, audience, region, phone, sms, chatUrl, hours, cost }: CrisisLine,
  t: Words,
): unknown {
  const text = readSms(sms);
  const facts = [audience, region, cost === 'free' ? t.free : cost, hours === '24/7' ? t.always : hours];
  return html`<div>
    <p><b dir="auto">${name}</b> <span class="muted small">${facts.filter(Boolean).join(' · ')}</span></p>
    <p class="crisis-ways">
      ${link(telUrl(phone), t.call, phone)}
      ${text && link(text.url, text.word ? t.textWord : t.text, text.number, text.word)}
      ${link(safeUrl(chatUrl), t.chat)}
    </p>
  </div>`;
}

/** The number for emergencies, the lines to talk to, and where to look in another country. All numbers can be pressed. */
export const crisisContent = ({ emergency, groups }: CrisisHelp, t: Words): TemplateResult =>
  html`<p class="crisis-emergency">
      ${emergency ? around(t.emergency, telUrl(emergency), emergency) : t.emergencyAnywhere}
    </p>
    ${
      groups.length
        ? html`<p>${t.talk}</p>
            <ul class="crisis-lines" role="list">
              ${groups.map((lines) => html`<li>${lines.map((line) => contact(line, t))}</li>`)}
            </ul>`
        : ''
    }
    <p class="small">
      ${around(emergency ? t.elsewhere : t.anywhere, 'https://findahelpline.com/', 'findahelpline.com')}
    </p>`;

export const crisisContentStyles = css`
  .crisis-emergency {
    font-weight: 600;
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
    .crisis-ways .button {
      display: inline !important;
      border: 0;
    }
  }
`;
