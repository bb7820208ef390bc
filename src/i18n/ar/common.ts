import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
  loading: 'جارٍ التحميل…',
  failed: 'لم نتمكن من تحميل هذا الآن.',
  failedHelp: 'يرجى المحاولة مرة أخرى، أو تواصل معنا وسيساعدك أحدنا.',
  offline: 'يبدو أنك غير متصل بالإنترنت.',
  tryAgain: 'المحاولة مرة أخرى',
  newTab: 'يفتح في علامة تبويب جديدة',
};
