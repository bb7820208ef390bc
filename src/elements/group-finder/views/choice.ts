import { html, type TemplateResult } from 'lit';
import { icon } from '../../../styles/index.js';

export interface ChoiceProps {
  label: string;
  options: readonly { label: string; chosen: boolean; onChoose: () => void }[];
}

/** The one that is open: weakly, since an element may be taken out with its list open. */
let opened: WeakRef<HTMLDetailsElement> | undefined;

/** Closes what is open once somebody presses beside it. */
function onPress(event: Event): void {
  const details = opened?.deref();
  if (details && !event.composedPath().includes(details)) details.open = false;
}

function onToggle({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  if (!details.open) return;
  opened = new WeakRef(details);
  document.addEventListener('pointerdown', onPress); // the same one each time, so there is one
}

/** Only where the focus is known to go elsewhere: Safari focuses no button that is clicked. */
function onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
}

function close(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector('summary')?.focus();
}

function onKey(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation(); // the filter around it stays open
  close(details);
}

/**
 * One of a few, behind a button that says which one is chosen. It is no `<select>`: Chromium reports the chosen option of a
 * `<select>` when one is drawn and when code changes it, and the screen reader Orca follows that report, away from what is
 * being read or typed.
 */
export function choice({ label, options }: ChoiceProps): TemplateResult {
  const choose = (event: Event, onChoose: () => void): void => {
    const details = (event.currentTarget as HTMLElement).closest('details');
    if (details) close(details);
    onChoose();
  };
  return html`<details class="choice" @toggle=${onToggle} @focusout=${onFocusOut} @keydown=${onKey}>
    <summary class="button">
      <span>${label}: ${options.find(({ chosen }) => chosen)?.label}</span>${icon('down')}
    </summary>
    <div class="choices" role="group" aria-label=${label}>
      ${options.map(
        (option) =>
          html`<button
            type="button"
            aria-pressed=${option.chosen}
            @click=${(event: Event) => choose(event, option.onChoose)}
          >
            ${option.label}
          </button>`,
      )}
    </div>
  </details>`;
}
