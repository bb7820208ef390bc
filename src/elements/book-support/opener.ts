import { schedule } from '../../i18n/en/schedule.js';
import type { Localize } from '../../i18n/index.js';
import type { Booking } from '../../feed/index.js';
import type { BookingContext } from './adapter.js';
import { Panel } from './panel.js';

/** A panel that is open. */
export interface OpenPanel {
  focus: () => void;
  close: () => void;
}

/** The element. */
interface Host extends HTMLElement {
  mode: string;
  prefill?: BookingContext['prefill'];
  utm?: BookingContext['utm'];
  renderRoot: HTMLElement | DocumentFragment;
  close: () => void;
}

/**
 * Opens the panel in the element's dialog, or in its place in the page.
 * @param tell fires an event of the element.
 */
export function openPanel(
  host: Host,
  booking: Booking & { url: string },
  i18n: Localize<'book'>,
  tell: (type: 'done' | 'fail', provider: string, reason?: 'late' | 'failed') => void,
): OpenPanel {
  const place =
    host.mode === 'dialog'
      ? dialogIn(host.renderRoot, i18n.messagesLang)
      : host.renderRoot.querySelector<HTMLElement>('#inline');
  if (!place) throw new Error('The element is not drawn.');
  const close = (): void => {
    host.close();
  };
  const panel = new Panel(place, {
    booking,
    told: { prefill: host.prefill ?? {}, utm: host.utm ?? {} },
    onClose: close,
    onStage: (stage, provider) => {
      if (stage === 'done') tell('done', provider);
      if (stage === 'late' || stage === 'failed') tell('fail', provider, stage);
    },
    t: i18n.t,
    schedule: i18n.words('schedule', schedule),
    lang: i18n.lang,
  });
  const dialog = place instanceof HTMLDialogElement ? place : undefined;
  const onClose = (): void => {
    if (!dialog?.open) close(); // the event comes late: by then it may be open again
  };
  dialog?.addEventListener('close', onClose);
  dialog?.showModal();
  if (dialog) bringNear(dialog, host);
  return {
    focus: () => {
      panel.focus();
    },
    close: () => {
      panel.end();
      dialog?.removeEventListener('close', onClose);
      dialog?.close();
    },
  };
}

/** The element's dialog, which is made for the first press. */
function dialogIn(root: HTMLElement | DocumentFragment, lang: string): HTMLDialogElement {
  const dialog = root.querySelector('dialog') ?? document.createElement('dialog');
  dialog.part.add('dialog');
  dialog.setAttribute('aria-labelledby', 'panel-heading');
  dialog.setAttribute('aria-describedby', 'panel-words panel-status');
  dialog.tabIndex = -1; // it takes the focus itself: Orca in Firefox says nothing of a dialog whose heading does
  dialog.lang = lang;
  if (!dialog.isConnected) root.append(dialog);
  return dialog;
}

/** In a frame that is higher than the screen the middle may be out of sight: there the dialog opens where the press was. */
function bringNear(dialog: HTMLDialogElement, host: HTMLElement): void {
  const room = screen.height;
  const style = (name: string, value: string): void => {
    dialog.style.setProperty(name, value);
  };
  if (innerHeight < 1.5 * room) {
    for (const name of ['margin-block', 'max-block-size']) dialog.style.removeProperty(name);
    return;
  }
  style('max-block-size', `${0.8 * room}px`);
  const { top } = host.getBoundingClientRect();
  style('margin-block', `${Math.max(0, Math.min(top, innerHeight - dialog.offsetHeight))}px auto`);
}
