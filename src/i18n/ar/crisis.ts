import type { Catalogue } from '../catalogue.js';

export const crisis: Catalogue['crisis'] = {
  line: 'لست في أمان الآن؟ احصل على المساعدة',
};
