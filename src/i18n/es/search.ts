import type { Catalogue } from '../catalogue.js';

export const search: Catalogue['search'] = {
  matches: (words) => `Coincide con ${words}`,
  when: {
    weekday: 'entre semana',
    weekend: 'fin de semana',
    morning: 'mañana',
    lunchtime: 'mediodía',
    daytime: 'de día',
    afternoon: 'tarde',
    evening: 'tarde o noche',
    night: 'noche',
    appointment: 'con cita',
  },
};
