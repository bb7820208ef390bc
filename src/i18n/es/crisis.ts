import type { Catalogue } from '../catalogue.js';

export const crisis: Catalogue['crisis'] = {
  line: '¿No estás a salvo ahora mismo? Pide ayuda',
  heading: 'Pide ayuda ahora si no estás a salvo',
  emergency: 'Si hay una vida en peligro, llama al {n}.',
  emergencyAnywhere:
    'Si hay una vida en peligro, llama al número de emergencias de tu país. En muchos países es el 112 o el 911.',
  talk: 'También puedes hablar con alguien ahora. No hace falta que estés seguro de que es grave.',
  call: 'Llama al {n}',
  text: 'Envía un SMS al {n}',
  textWord: 'Envía {w} por SMS al {n}',
  chat: 'Chatea en línea',
  always: 'de día y de noche',
  free: 'gratis',
  elsewhere: '¿Estás en otro país? Busca una línea en {n}',
  anywhere: 'Busca una línea en tu país en {n}',
};
