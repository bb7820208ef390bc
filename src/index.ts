/** What npm imports: classes and types, no side effects. `peer-support-widgets/define/<tag>` registers an element. */
export { ContextRoot } from '@lit/context';
export { define } from './context/define.js';
export { feedContext, type FeedProvision } from './context/feed-context.js';
export {
  PeerFeed,
  type PeerErrorDetail,
  type PeerLoadDetail,
  type PeerNoticesDetail,
} from './elements/feed/feed.js';
export {
  PeerBookSupport,
  type BookFailure,
  type BookMode,
  type PeerBookDetail,
} from './elements/book-support/book-support.js';
export type { BookingAdapter, BookingContext, BookingMessage } from './elements/book-support/adapter.js';
export { PeerCrisisHelp } from './elements/crisis-help/crisis-help.js';
export { PeerFaq } from './elements/faq/faq.js';
export type { PeerFeedbackDetail } from './elements/faq/foot.js';
export type { PeerToggleDetail, ToggleReason } from './elements/faq/opening.js';
export { PeerGroupFinder, type PeerGroupSelectDetail } from './elements/group-finder/group-finder.js';
export type { PeerResultsDetail } from './elements/group-finder/controllers/list.js';
export { PeerQuickExit } from './elements/quick-exit/quick-exit.js';
export { PeerTestimonials } from './elements/testimonials/testimonials.js';
export type { PeerRevealDetail, PeerRotateDetail, PeerSlideDetail } from './elements/testimonials/events.js';
export type {
  Booking,
  CrisisLine,
  Faq,
  Feed,
  Group,
  FeedIssue,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for whoever knows it by that name
  Notice,
  Schedule,
  Testimonial,
} from './feed/index.js';
export { registerLanguage, type Phrases } from './i18n/register.js';
export { VERSION } from './version.js';
