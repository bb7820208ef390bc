import type { Catalogue } from '../catalogue.js';

export const bookMore: Catalogue['bookMore'] = {
  consent: 'Antes de seguir',
  consentWhat:
    'El calendario es de {p} ({h}). Si lo abres, {p} conoce tu dirección de internet y lo que escribas allí, y puede usar cookies. Nosotros no vemos lo que escribes.',
  here: 'Abrirlo aquí',
  newTab: 'Abrirlo en una pestaña nueva',
  close: 'Cerrar',
  waiting: 'Esperando a {p}…',
  frame: 'Reserva con {p}',
  late: '{p} no ha respondido. Puedes esperar o elegir otra manera.',
  failed: '{p} no ha podido mostrar su calendario. Elige otra manera.',
  thanks: 'Gracias, tu cita está reservada',
  thanksWhat: '{p} te enviará los detalles.',
  calendar: 'Añadir a tu calendario',
  problem: 'Revisa el formulario',
  missing: '{n}: rellena este campo.',
  wrong: '{n}: revisa esto, no parece correcto.',
  wrongEmail: '{n}: escribe una dirección de correo, como nombre@example.org.',
  again: 'Pulsa el botón otra vez.',
  openUntil: 'Abierto ahora, hasta las {t}',
  openAlways: 'Abierto ahora',
  opensToday: 'Abre hoy a las {t}',
  opensTomorrow: 'Abre mañana a las {t}',
  opensOn: 'Abre el {d} a las {t}',
  yourTime: '{t} en tu hora',
  closed: 'Cerrado en este momento',
};
