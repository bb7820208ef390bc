import type { Catalogue } from '../catalogue.js';
import { finder } from './finder.js';

export const panel: Catalogue['panel'] = {
  find: (what) => `ابحث في: ${what}`,
  done: (n, shown) => `عرض ${finder.count(n, shown)}`,
  noOption: 'لا شيء بهذا الاسم هنا.',
  placesIn: (place) => `أماكن في ${place}`,
  near: 'بالقرب منك',
  nearMe: 'استخدم مكاني الآن',
  nearMeNote: 'يبقى مكانك على هذا الجهاز.',
  nearPlace: 'المدينة أو الرمز البريدي',
  go: 'انطلق',
  locating: 'نحدد مكانك…',
  notLocated: 'لم يحدد هذا الجهاز مكانه. يمكنك كتابة مدينة أو رمز بريدي.',
  noPlace: (words) => `لا توجد مجموعة لدينا في «${words}». جرّب مدينة أكبر قريبة.`,
  here: 'مكانك',
};
