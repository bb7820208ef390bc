import type { Catalogue } from '../catalogue.js';

export const book: Catalogue['book'] = {
  book: 'احجز محادثة أولى',
  cost: 'التكلفة',
  duration: 'المدة',
  kind: 'الطريقة',
  with: 'مع من تتحدث',
  responseTime: 'متى نرد',
  eligibility: 'لمن هذا',
  whatHappens: 'ماذا يحدث بعد ذلك',
  cancelPolicy: 'إذا لم تستطع الحضور',
  byKind: { call: 'عبر الهاتف', video: 'عبر الفيديو', 'in-person': 'حضوريًا', message: 'عبر الرسائل' },
  call: 'اتصل على {n}',
  text: 'أرسل رسالة نصية إلى {n}',
  email: 'أرسل بريدًا إلى {n}',
  none: 'لا يوجد ما يمكن حجزه هنا الآن.',
};
