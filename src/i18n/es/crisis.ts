import type { Catalogue } from '../catalogue.js';

export const crisis: Catalogue['crisis'] = {
  line: '¿No estás a salvo ahora mismo? Pide ayuda',
};
