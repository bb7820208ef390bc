/** The open filter: check boxes with counts, places as a tree, near you. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, type Catalogue, type Localize } from '../../../i18n/index.js';
import { panel as english } from '../../../i18n/en/panel.js';
import { withoutAccents } from '../../../text/index.js';
import type { FilterId } from '../model/filters.js';
import type { Option } from '../model/options.js';
import { nearBox, type NearProps } from './near-box.js';

/** From so many values on, a filter has a search box of its own. */
const LONG = 12;

export interface PanelProps {
  i18n: Localize<'finder'>;
  filter: FilterId;
  options: readonly Option[];
  chosen: readonly string[];
  /** What is typed in the panel's own search box. */
  find: string;
  /** How many groups match. */
  count: number;
  /** The way to name a place, where groups have one. */
  near?: NearProps | undefined;
  onToggle: (value: string) => void;
  onFind: (words: string) => void;
  onDone: () => void;
}

interface Context extends PanelProps {
  p: Catalogue['panel'];
}

const checkBox = (
  { chosen, i18n: { lang }, onToggle }: Context,
  { value, label, count }: Option,
): TemplateResult =>
  html`<label class=${count ? 'option' : 'option muted'}
    ><input type="checkbox" .checked=${live(chosen.includes(value))} @change=${() => onToggle(value)} /><span
      ><bdi>${label}</bdi> <span class="n">(${formatNumber(lang, count)})</span></span
    ></label
  >`;

const flat = (context: Context, options: readonly Option[]): TemplateResult =>
  html`<ul role="list" class="options">
    ${options.map((option) => html`<li>${checkBox(context, option)}</li>`)}
  </ul>`;

/** Countries, regions and towns, each inside the one it is part of. */
function tree(context: Context): TemplateResult {
  const { chosen, options } = context;
  const inside = new Map<string, Option[]>();
  for (const option of options) {
    const parent = option.value.slice(0, Math.max(0, option.value.lastIndexOf('/')));
    inside.set(parent, [...(inside.get(parent) ?? []), option]);
  }
  const level = (parent: string): TemplateResult => {
    const here = inside.get(parent) ?? [];
    return html`<ul role="list" class="options tree">
      ${here.map((option) => {
        const { value, label } = option;
        const open = here.length === 1 || chosen.some((each) => each.startsWith(`${value}/`));
        return html`<li>
          ${checkBox(context, option)}
          ${
            inside.has(value)
              ? html`<details ?open=${open}>
                  <summary>${context.p.placesIn(label)}</summary>
                  ${level(value)}
                </details>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
  };
  // a country, or a region, that all places are in tells none apart
  let top = '';
  for (
    let only = inside.get('');
    only?.length === 1 && only[0] && inside.has(only[0].value);
    only = inside.get(top)
  ) {
    if (chosen.includes(only[0].value)) break; // it can be taken off here
    top = only[0].value;
  }
  return level(top);
}

const findBox = ({ p, i18n, filter, find, onFind }: Context): TemplateResult =>
  html`<label class="find" for="find">${p.find(i18n.t.filterNames[filter])}</label>
    <input
      id="find"
      class="field"
      type="search"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="none"
      spellcheck="false"
      writingsuggestions="false"
      .value=${live(find)}
      @input=${(event: Event) => onFind((event.target as HTMLInputElement).value)}
    />`;

const folded = (words: string): string => withoutAccents(words).toLowerCase().trim();

/** The panel below the filter's button. Escape, or the button at its end, closes it. */
export function filterPanel(props: PanelProps): TemplateResult {
  const { i18n, filter, options, near, count } = props;
  const { t, lang } = i18n;
  const p = i18n.words('panel', english);
  const context: Context = { ...props, p };
  const wanted = folded(props.find);
  const found = wanted ? options.filter(({ label }) => folded(label).includes(wanted)) : options;
  const list = !found.length
    ? html`<p>${p.noOption}</p>`
    : filter === 'region' && !wanted
      ? tree(context)
      : flat(context, found);
  return html`<div class="panel" id="panel" part="panel">
    ${near ? nearBox(near, i18n, p) : nothing}
    <fieldset>
      <legend class="visually-hidden">${t.filterNames[filter]}</legend>
      ${options.length > LONG ? findBox(context) : nothing} ${list}
    </fieldset>
    <p class="actions">
      <button class="button primary" type="button" @click=${props.onDone}>
        ${p.done(count, formatNumber(lang, count))}
      </button>
    </p>
  </div>`;
}
