import type { Catalogue } from '../catalogue.js';

export const faq: Catalogue['faq'] = {
  search: 'Buscar en estas preguntas',
  clear: 'Borrar la búsqueda',
  openAll: 'Abrir todas',
  closeAll: 'Cerrar todas',
  categories: 'Categorías',
  all: 'Todas',
  empty: 'Todavía no hay preguntas aquí.',
  found: (count, plural) =>
    plural === 'one' ? `${count} pregunta encontrada` : `${count} preguntas encontradas`,
  showingFor: (words) => `Resultados para ${words}`,
  some: 'Estas coinciden con algunas de tus palabras',
  none: 'Ninguna pregunta coincide.',
  noneHelp: 'Prueba con otras palabras, o con menos. También puedes preguntarnos.',
  noneAlone: 'Prueba con otras palabras, o con menos.',
  call: (number) => `Llamar al ${number}`,
  email: (address) => `Escribir a ${address}`,
  contact: 'Contacta con nosotros',
  reviewed: (date) => `Última revisión: ${date}`,
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  copyFailed: 'Copia este enlace:',
  helpful: '¿Te ha servido?',
  yes: 'Sí',
  no: 'No',
  thanks: 'Gracias por decírnoslo.',
};
