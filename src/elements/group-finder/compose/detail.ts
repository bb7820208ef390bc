/** Gives the open group what it shows and what its presses do. Fetched when the first group is opened. */
import type { TemplateResult } from 'lit';
import { copyLink, printOnly, saveCalendar, shareLink } from '../late/actions.js';
import { detailView } from '../late/detail.js';
import { contextOf, type Finder } from './finder.js';

export { detailStyles as styles } from '../late/detail.styles.js';

/** The open group in full. */
export function detailOf(finder: Finder): TemplateResult {
  const { host, i18n, detail, index, url } = finder;
  const context = contextOf(finder);
  const group = index.groups.find(({ id }) => id === detail.id);
  return detailView({
    ...context,
    i18n,
    group,
    feedLang: finder.feedLang,
    level: host.headingLevel,
    neutral: detail.neutral,
    said: detail.said,
    onClose: detail.close,
    onCopy: () => void copyLink(url.link(detail.id), i18n, detail.say),
    onShare: () => void shareLink(group?.name ?? '', url.link(detail.id)),
    onPrint: () => printOnly(host.renderRoot.querySelector('.detail'), group?.name ?? ''),
    onNeutral: detail.setNeutral,
    onCalendar: (all) => {
      if (group) void saveCalendar(group, all, detail.neutral, context.schedule);
    },
    ready: () => host.requestUpdate(),
  });
}
