import { html, type TemplateResult } from 'lit';
import type { Group } from '../../feed/index.js';
import type { Localize } from '../../i18n/index.js';
import type { AddressController } from './address-controller.js';
import type { CardContext } from './card.views.js';
import type { PageController } from './page-controller.js';

/** The open group, with what its buttons do. A group that has left the feed says so. */
export function pageView(
  code: NonNullable<PageController['code']>,
  page: PageController,
  groups: readonly Group[],
  card: CardContext,
  i18n: Localize<'finder'>,
  address: AddressController,
): TemplateResult {
  const d = i18n.words('detail', code.english);
  const group = page.groupIn(groups);
  const back = (): void => page.close();
  if (!group)
    return html`<p>${d.gone}</p>
      <p><button class="button" type="button" @click=${back}>${d.back}</button></p>`;
  return code.detailView(group, {
    ...card,
    level: card.level - 1,
    d,
    base: document.baseURI,
    said: page.said,
    neutral: page.neutral,
    on: {
      back,
      redraw: () => page.say(page.said),
      neutral: page.setNeutral,
      calendar: (all) =>
        void code.saveCalendar(group, {
          all,
          title: page.neutral ? d.appointment : group.name,
          options: card.schedule,
        }),
      copy: () => {
        const link = address.link(group.id);
        void code.copyLink(link).then((copied) => page.say(copied ? d.copied : `${d.notCopied} ${link}`));
      },
      print: () => print(),
    },
  });
}
