import { bookMore } from '../../i18n/en/book-more.js';
import { schedule } from '../../i18n/en/schedule.js';
import type { Localize } from '../../i18n/index.js';
import type { Booking } from '../../feed/index.js';
import type { Told } from './context.js';
import { Panel } from './panel.js';

/** What the element hands over with a press. */
export interface Press {
  /** The `<dialog>` to fill and show, or the place in the page. */
  place: HTMLElement;
  booking: Booking & { url: string };
  i18n: Localize<'book'>;
  told: Told;
  /** Fires an event of the element. */
  tell: (type: 'done' | 'fail', provider: string, reason?: 'late' | 'failed') => void;
  onClose: () => void;
}

/** A panel that is open. */
export interface OpenPanel {
  focus: () => void;
  close: () => void;
}

/** Opens the panel in a dialog or in the page. */
export function openPanel({ place, i18n, tell, ...press }: Press): OpenPanel {
  const panel = new Panel(place, {
    ...press,
    onStage: (stage, provider) => {
      if (stage === 'done') tell('done', provider);
      if (stage === 'late' || stage === 'failed') tell('fail', provider, stage);
    },
    words: i18n.t,
    t: i18n.words('bookMore', bookMore),
    schedule: i18n.words('schedule', schedule),
    lang: i18n.lang,
  });
  const dialog = place instanceof HTMLDialogElement ? place : undefined;
  const onClose = (): void => {
    if (!dialog?.open) press.onClose(); // the event comes late: by then it may be open again
  };
  dialog?.addEventListener('close', onClose);
  dialog?.showModal();
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
