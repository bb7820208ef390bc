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
  within: 'على بُعد لا يزيد على',
  anyDistance: 'أي مسافة',
  noneWithin: (far) => `لا توجد مجموعة على بُعد لا يزيد على ${far}.`,
  further: (n, shown, far) =>
    n === 1 ? `هناك مجموعة واحدة أبعد من ${far}.` : `عدد المجموعات الأبعد من ${far}: ${shown}.`,
  showFurther: (n, shown) => (n === 1 ? 'أظهرها أيضًا' : `أظهرها كلها أيضًا (${shown})`),
  whichPlace: 'هناك عدة أماكن بهذا الاسم. أيها تقصد؟',
  locating: 'نحدد مكانك…',
  notLocated: 'لم يحدد هذا الجهاز مكانه. يمكنك كتابة مدينة أو رمز بريدي.',
  noPlace: (words) => `لا توجد مجموعة لدينا في «${words}». جرّب مدينة أكبر قريبة.`,
  mapOffer: (site) => `صور الخريطة تأتي من ${site}. سيرى ذلك الموقع عنوانك على الإنترنت، لا ما تبحث عنه.`,
  mapShow: 'عرض خريطة',
  mapHide: 'إخفاء الخريطة',
  mapLabel: 'خريطة هذه المجموعات',
  mapKeys: 'خريطة. تحركها أسهم لوحة المفاتيح.',
  mapIn: 'تكبير',
  mapOut: 'تصغير',
  mapCount: (on, off, others) =>
    off ? `على الخريطة: ${on}. بلا مكان يُعرض، في القائمة فقط: ${others}.` : `على الخريطة: ${on}.`,
  mapFailed: 'تعذر تحميل الخريطة. كل المجموعات في القائمة.',
  mapHere: (n, shown) => `هنا ${finder.count(n, shown)}`,
  mapLeave: 'العودة إلى الخريطة',
  here: 'مكانك',
};
