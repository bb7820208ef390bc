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
  within: 'A menos de',
  anyDistance: 'Cualquier distancia',
  noneWithin: (far) => `Ningún grupo a menos de ${far}.`,
  further: (n, shown, far) =>
    n === 1 ? `1 grupo está a más de ${far}.` : `${shown} grupos están a más de ${far}.`,
  showFurther: (n, shown) => (n === 1 ? 'Mostrarlo también' : `Mostrar también los ${shown}`),
  whichPlace: 'Hay varios lugares con ese nombre. ¿Cuál?',
  locating: 'Buscando dónde estás…',
  notLocated: 'Este dispositivo no ha dicho dónde está. Puedes escribir una ciudad o un código postal.',
  noPlace: (words) =>
    `Ninguno de nuestros grupos está en «${words}». Prueba con una ciudad más grande cercana.`,
  mapOffer: (site) =>
    `Las imágenes del mapa vienen de ${site}. Ese sitio verá tu dirección de internet, no lo que buscas.`,
  mapShow: 'Ver un mapa',
  mapHide: 'Ocultar el mapa',
  mapLabel: 'Mapa de estos grupos',
  mapKeys: 'Mapa. Las flechas lo mueven.',
  mapIn: 'Acercar',
  mapOut: 'Alejar',
  mapCount: (on, off, others) =>
    off ? `En el mapa: ${on}. Sin lugar que mostrar, solo en la lista: ${others}.` : `En el mapa: ${on}.`,
  mapFailed: 'No se pudo cargar el mapa. Todos los grupos están en la lista.',
  mapHere: (n, shown) => (n === 1 ? '1 grupo aquí' : `${shown} grupos aquí`),
  mapLeave: 'Volver al mapa',
  here: 'ti',
};
