import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
  loading: 'Cargando…',
  failed: 'Ahora mismo no hemos podido cargar esto.',
  failedHelp: 'Inténtalo de nuevo o ponte en contacto y alguien te ayudará.',
  tryAgain: 'Intentar de nuevo',
};
