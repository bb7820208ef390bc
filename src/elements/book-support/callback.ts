import { insert, type Localize } from '../../i18n/index.js';
import { queryAll } from '../../text/dom.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const known = new WeakSet<HTMLFormElement>();
const forms: WeakRef<HTMLFormElement>[] = [];

/** Once it is on its way, or the page is left, no draft stays behind for the next person at this device. */
const forget = (): void => {
  for (const ref of forms) {
    const form = ref.deref();
    if (form) HTMLFormElement.prototype.reset.call(form);
  }
};

/**
 * Adds to an author's form what a browser says badly: what is wrong, in words, beside the field and in a list above the
 * button, with the focus on the first. The form stays a real POST to its own address; nothing typed is kept or sent
 * anywhere else. A field inside `[data-honeypot]` is hidden from people; if it is filled, the press is asked for once more.
 * A control may have the name of any member of its form, so those of the prototypes are used.
 */
export function enhance(form: HTMLFormElement, i18n: Localize<'book'>): void {
  if (known.has(form)) return;
  known.add(form);
  forms.push(new WeakRef(form));
  addEventListener('pagehide', forget);
  Reflect.set(HTMLFormElement.prototype, 'noValidate', true, form);
  const traps = queryAll(form, '[data-honeypot] input, input[data-honeypot]') as HTMLInputElement[];
  for (const trap of traps) {
    trap.tabIndex = -1;
    trap.autocomplete = 'off';
    trap.closest<HTMLElement>('[data-honeypot]')?.toggleAttribute('hidden', true);
  }
  const summary = document.createElement('div');
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  Element.prototype.prepend.call(form, summary);

  const onSubmit = (event: Event): void => {
    const { t } = i18n;
    const all = Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection;
    const controls = [...all].filter((each): each is Control => 'validity' in each);
    const wrong = controls.filter(
      (control) => !traps.includes(control as HTMLInputElement) && check(control, i18n),
    );
    const trapped = traps.some((trap) => trap.value);
    for (const trap of traps) trap.value = '';
    summary.replaceChildren();
    summary.lang = i18n.messagesLang;
    if (!wrong.length && !trapped) return;
    event.preventDefault();
    summarise(summary, wrong, trapped && !wrong.length ? t.again : t.problem);
    (wrong[0] ?? summary).focus();
  };
  EventTarget.prototype.addEventListener.call(form, 'submit', onSubmit);
}

const nameOf = (control: Control): string => {
  const legend = control.closest('fieldset')?.querySelector('legend');
  const label = control.type === 'radio' && legend ? legend : control.labels?.[0];
  const words = [...(label?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches('input, select, textarea')))
    .map((node) => node.textContent)
    .join('');
  return (words || control.getAttribute('aria-label') || control.name)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^¿|(?<![:*?؟])[:*?؟]+$/g, '');
};

/** What is wrong with a field. The words around its name may be in another language than the page. */
function sentenceFor(control: Control, i18n: Localize<'book'>): (Node | string)[] {
  const { t } = i18n;
  const { validity } = control;
  const sentence = validity.valueMissing
    ? t.missing
    : validity.typeMismatch && control.type === 'email'
      ? t.wrongEmail
      : t.wrong;
  const own = (words: string): Node => {
    const node = document.createElement('bdi');
    node.lang = i18n.lang;
    node.textContent = words;
    return node;
  };
  const hint = control.title && !validity.valueMissing ? [' ', own(control.title)] : [];
  return [...insert(sentence, own(nameOf(control))), ...hint];
}

let made = 0;
const told = new WeakMap<Control, HTMLElement>();

/** Writes, or takes away, the sentence beside a field. @returns whether the field is wrong. */
function check(control: Control, i18n: Localize<'book'>): boolean {
  const before = told.get(control);
  if (control.validity.valid) {
    if (before) {
      before.remove();
      told.delete(control);
      control.removeAttribute('aria-invalid');
      describe(control, before.id, false);
    }
    return false;
  }
  // one sentence for a group of radio buttons
  if (control.type === 'radio' && control.closest('fieldset')?.querySelector('[data-peer-error]') && !before)
    return false;
  const note = before ?? document.createElement('span');
  if (!before) {
    note.id = `peer-error-${++made}`;
    note.dataset.peerError = '';
    note.dir = 'auto';
    note.style.setProperty('display', 'block');
    note.style.setProperty('font-weight', '600');
    note.style.setProperty('color', 'var(--_danger)');
    (control.type === 'radio' ? (control.closest('label') ?? control) : control).before(note);
    told.set(control, note);
    control.setAttribute('aria-invalid', 'true');
    describe(control, note.id, true);
    control.addEventListener('change', () => void (told.has(control) && check(control, i18n)));
  }
  note.lang = i18n.messagesLang;
  note.replaceChildren(...sentenceFor(control, i18n));
  return true;
}

/** Adds an id to, or takes it from, what the author may have written into `aria-describedby`. */
function describe(control: Control, id: string, on: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .filter((each) => each && each !== id);
  if (on) ids.push(id);
  if (ids.length) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

function summarise(summary: HTMLElement, wrong: Control[], words: string): void {
  const heading = document.createElement('p');
  heading.dir = 'auto';
  heading.textContent = words;
  const list = document.createElement('ul');
  for (const control of wrong) {
    const item = document.createElement('li');
    item.dir = 'auto';
    item.append(...[...(told.get(control)?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    list.append(item);
  }
  summary.replaceChildren(heading, ...(wrong.length ? [list] : []));
}
