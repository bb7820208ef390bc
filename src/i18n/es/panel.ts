import type { Catalogue } from '../catalogue.js';

export const panel: Catalogue['panel'] = {
  find: (what) => `Buscar en: ${what}`,
  done: (n, shown) => (n === 1 ? 'Ver 1 grupo' : `Ver ${shown} grupos`),
  noOption: 'No hay nada con ese nombre.',
  placesIn: (place) => `Lugares en ${place}`,
  near: 'Cerca de ti',
  nearMe: 'Usar dónde estoy',
  nearMeNote: 'Tu ubicación se queda en este dispositivo.',
  nearPlace: 'Ciudad o código postal',
  go: 'Ir',
  locating: 'Buscando dónde estás…',
  notLocated: 'Este dispositivo no ha dicho dónde está. Puedes escribir una ciudad o un código postal.',
  noPlace: (words) =>
    `Ninguno de nuestros grupos está en «${words}». Prueba con una ciudad más grande cercana.`,
  here: 'ti',
};
