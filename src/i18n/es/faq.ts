import type { Catalogue } from '../catalogue.js';

export const faq: Catalogue['faq'] = {
  search: 'Buscar en estas preguntas',
  clear: 'Borrar la búsqueda',
  openAll: 'Abrir todas',
  closeAll: 'Cerrar todas',
  categories: 'Categorías',
  all: 'Todas',
  empty: 'Todavía no hay preguntas aquí.',
};
