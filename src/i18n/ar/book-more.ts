import type { Catalogue } from '../catalogue.js';

export const bookMore: Catalogue['bookMore'] = {
  consent: 'قبل المتابعة',
  consentWhat:
    'التقويم مقدَّم من {p} ({h}). إذا فتحته فستعرف {p} عنوانك على الإنترنت وما تكتبه هناك، وقد تستخدم ملفات تعريف الارتباط. نحن لا نرى ما تكتبه.',
  here: 'افتحه هنا',
  newTab: 'افتحه في علامة تبويب جديدة',
  close: 'إغلاق',
  waiting: 'في انتظار {p}…',
  frame: 'الحجز لدى {p}',
  late: 'لم يصل رد من {p}. يمكنك الانتظار أو اختيار طريقة أخرى.',
  failed: 'تعذر عرض تقويم {p}. يرجى اختيار طريقة أخرى.',
  thanks: 'شكرًا، تم حجز موعدك',
  thanksWhat: 'ستصلك التفاصيل من {p}.',
  calendar: 'أضفه إلى تقويمك',
  problem: 'يرجى مراجعة النموذج',
  missing: '{n}: يرجى ملء هذا الحقل.',
  wrong: '{n}: يرجى مراجعة هذا، لا يبدو صحيحًا.',
  wrongEmail: '{n}: يرجى كتابة عنوان بريد إلكتروني مثل name@example.org.',
  again: 'يرجى الضغط على الزر مرة أخرى.',
  openUntil: 'مفتوح الآن حتى الساعة {t}',
  openAlways: 'مفتوح الآن',
  opensToday: 'يفتح اليوم الساعة {t}',
  opensTomorrow: 'يفتح غدًا الساعة {t}',
  opensOn: 'يفتح يوم {d} الساعة {t}',
  yourTime: '{t} بتوقيتك',
  closed: 'مغلق الآن',
};
