import { css, html, nothing, type TemplateResult } from 'lit';
import type { CrisisLine } from '../feed/index.js';
import type { Catalogue } from '../i18n/index.js';
import { safeUrl, telUrl } from '../text/index.js';
import { readSms, type CrisisHelp } from './choose.js';

type Words = Catalogue['crisis'];

const ltr = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** A sentence of the catalogue with pieces of template where its `{n}` and `{w}` stand. */
const fill = (sentence: string, pieces: Record<string, unknown>): unknown =>
  sentence.split(/\{(\w)\}/).map((part, i) => (i % 2 ? pieces[part] : part));

const link = (href: string | undefined, content: unknown, button = true): unknown =>
  href
    ? html`<a
        class=${button ? 'button' : ''}
        href=${href}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${content}</a
      >`
    : content;

const findALine = (t: Words, known: boolean): TemplateResult =>
  html`<p class="small">
    ${fill(known ? t.elsewhere : t.anywhere, {
      n: link('https://findahelpline.com/', ltr('findahelpline.com'), false),
    })}
  </p>`;

function contact(line: CrisisLine, t: Words): TemplateResult {
  const { name, audience, region, phone, sms, chatUrl, hours, cost } = line;
  const text = sms ? readSms(sms) : undefined;
  const facts = [
    audience,
    region,
    cost === 'free' ? t.free : cost,
    hours && /^24.?7$/.test(hours) ? t.always : hours,
  ].filter(Boolean);
  return html`<div class="crisis-contact">
    <p>
      <b dir="auto">${name}</b>${
        facts.length ? html` <span class="muted small">${facts.join(' · ')}</span>` : nothing
      }
    </p>
    <p class="crisis-ways">
      ${phone ? link(telUrl(phone), html`<span>${fill(t.call, { n: ltr(phone) })}</span>`) : nothing}
      ${
        text
          ? link(
              text.url,
              html`<span
                >${fill(text.word ? t.textWord : t.text, { n: ltr(text.number), w: ltr(text.word) })}</span
              >`,
            )
          : nothing
      }
      ${chatUrl ? link(safeUrl(chatUrl), t.chat) : nothing}
    </p>
  </div>`;
}

/** The number for emergencies, the lines to talk to, and where to look in another country. All numbers can be pressed. */
export function crisisContent({ emergency, groups }: CrisisHelp, t: Words): TemplateResult {
  return html`<p class="crisis-emergency">
      ${
        emergency
          ? fill(t.emergency, { n: link(telUrl(emergency), ltr(emergency), false) })
          : t.emergencyAnywhere
      }
    </p>
    ${
      groups.length
        ? html`<p>${t.talk}</p>
            <ul role="list">
              ${groups.map((lines) => html`<li>${lines.map((line) => contact(line, t))}</li>`)}
            </ul>`
        : nothing
    }
    ${findALine(t, !!emergency)}`;
}

export const crisisContentStyles = css`
  .crisis-emergency {
    font-weight: 600;
  }
  .crisis-emergency a {
    font-size: 1.125em;
  }
  .crisis-content > * + *,
  .crisis-content li + li,
  .crisis-contact + .crisis-contact {
    margin-block-start: calc(4 * var(--_space));
  }
  .crisis-ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .crisis-ways .button {
      display: inline !important;
      border: 0;
      padding: 0;
    }
  }
`;
