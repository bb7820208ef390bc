/** The part of the builder's form that is about colour, corners and space, with its warnings in words. */
import { hex, nearest, warning } from './builder-colour.js';
import { tell } from './builder-fields.js';

const of = (id) => document.getElementById(id);
/** How long nothing is changed before a warning is said, in milliseconds: a picker sends every colour that it passes. */
const PAUSE = 400;

/** A field for the code of a colour, and a picker beside it that always shows the same one. */
function colour(id, page, instead = () => '') {
  const [text, pick, mend, said] = ['', '-pick', '-mend', '-warning'].map((part) => of(id + part));
  let timer;
  const value = () => hex(text.value);
  const judge = () => {
    const found = value() || instead();
    const words = found && !text.closest('[hidden]') ? warning(found, page) : '';
    if (said.textContent !== words) said.textContent = words;
    mend.hidden = !words;
  };
  const write = (code) => {
    text.value = code;
    text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(judge, PAUSE);
  };
  text.addEventListener('input', () => {
    const wrong = text.value.trim() && !value();
    tell(text, of(`${id}-mistake`), wrong ? 'This is not the code of a colour. It is left out for now.' : '');
    if (value()) pick.value = value();
    later();
  });
  pick.addEventListener('input', (event) => {
    event.stopPropagation(); // the field beside it tells the form
    write(pick.value);
  });
  mend.addEventListener('click', () => {
    text.focus(); // the button goes
    write(nearest(value() || instead(), page));
    judge();
  });
  return { value, judge: later };
}

/** @returns {() => import('./builder-snippet.js').Choice['look']} reads what is chosen now. */
export function look() {
  const night = of('b-night');
  const accent = colour('b-accent', 'light');
  const dark = colour('b-dark', 'dark', accent.value);
  of('b-accent').addEventListener('input', dark.judge);
  night.addEventListener('change', () => {
    of('b-dark-field').hidden = !night.checked;
    dark.judge();
  });
  return () => ({
    accent: accent.value(),
    dark: night.checked ? dark.value() : '',
    radius: of('b-radius').value,
    space: of('b-space').value,
  });
}
