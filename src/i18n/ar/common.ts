import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
  loading: 'جارٍ التحميل…',
  failed: 'لم نتمكن من تحميل هذا الآن.',
  failedHelp: 'يرجى المحاولة مرة أخرى، أو تواصل معنا وسيساعدك أحدنا.',
  tryAgain: 'المحاولة مرة أخرى',
};
