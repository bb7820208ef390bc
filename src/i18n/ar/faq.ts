import type { Catalogue } from '../catalogue.js';

export const faq: Catalogue['faq'] = {
  search: 'ابحث في هذه الأسئلة',
  clear: 'امسح البحث',
  openAll: 'افتح الكل',
  closeAll: 'أغلق الكل',
  categories: 'الأقسام',
  all: 'الكل',
  empty: 'لا توجد أسئلة هنا بعد.',
};
