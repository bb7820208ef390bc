import type { Catalogue } from '../catalogue.js';

export const faq: Catalogue['faq'] = {
  name: 'أسئلة وأجوبة',
  search: 'ابحث في هذه الأسئلة',
  clear: 'امسح البحث',
  openAll: 'افتح الكل',
  closeAll: 'أغلق الكل',
  categories: 'الأقسام',
  all: 'الكل',
  empty: 'لا توجد أسئلة هنا بعد.',
  found: (count, plural) =>
    plural === 'zero'
      ? 'لا توجد أسئلة مطابقة'
      : plural === 'one'
        ? 'سؤال واحد مطابق'
        : plural === 'two'
          ? 'سؤالان مطابقان'
          : plural === 'few'
            ? `${count} أسئلة مطابقة`
            : `${count} سؤالًا مطابقًا`,
  showingFor: (words) => `نتائج البحث عن ${words}`,
  some: 'هذه تطابق بعض كلماتك',
  none: 'لا يوجد سؤال مطابق هنا.',
  noneHelp: 'جرّب كلمات أخرى أو أقل. يمكنك أيضًا أن تسألنا.',
  noneAlone: 'جرّب كلمات أخرى أو أقل.',
  call: (number) => `اتصل على ${number}`,
  email: (address) => `راسلنا على ${address}`,
  contact: 'تواصل معنا',
  reviewed: (date) => `آخر مراجعة: ${date}`,
  copy: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  copyFailed: 'انسخ هذا الرابط:',
  helpful: 'هل أفادك هذا؟',
  yes: 'نعم',
  no: 'لا',
  thanks: 'شكرًا لإخبارنا.',
};
