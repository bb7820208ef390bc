import type { Catalogue } from '../catalogue.js';

export const book: Catalogue['book'] = {
  book: 'Reserva una primera charla',
  cost: 'Precio',
  duration: 'Duración',
  kind: 'Cómo',
  with: 'Con quién hablas',
  responseTime: 'Cuándo respondemos',
  eligibility: 'Para quién es',
  whatHappens: 'Qué pasa después',
  cancelPolicy: 'Si no puedes venir',
  byKind: { call: 'Por teléfono', video: 'Por vídeo', 'in-person': 'En persona', message: 'Por mensaje' },
  call: 'Llama al {n}',
  text: 'Envía un SMS al {n}',
  email: 'Escribe a {n}',
  none: 'Ahora mismo no hay nada que reservar aquí.',
};
