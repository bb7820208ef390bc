import type { Catalogue } from '../catalogue.js';

export const search: Catalogue['search'] = {
  matches: (words) => `يطابق ${words}`,
  when: {
    weekday: 'أيام الأسبوع',
    weekend: 'نهاية الأسبوع',
    morning: 'صباحًا',
    lunchtime: 'وقت الظهر',
    daytime: 'خلال النهار',
    afternoon: 'بعد الظهر',
    evening: 'مساءً',
    night: 'ليلًا',
    appointment: 'بموعد',
  },
};
