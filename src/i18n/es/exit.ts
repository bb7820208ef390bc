import type { Catalogue } from '../catalogue.js';

export const exit: Catalogue['exit'] = {
  exit: 'Salir de esta página',
  emergency: 'Emergencia:',
  what: 'Qué hace',
  does: 'Oculta esta página y abre otra.',
  keys: 'También puedes pulsar 3 veces la tecla Mayúsculas.',
  doesNot:
    'No borra tu historial: las páginas anteriores de este sitio y lo que guardan otros dispositivos siguen ahí.',
  framed:
    'Esta página está dentro de otra. El botón oculta esta parte e intenta salir de toda la página. Si algo se queda, cierra la pestaña.',
  more: 'Mayúsculas: pulsa {n} veces más para salir.',
  once: 'Mayúsculas: pulsa una vez más para salir.',
  expired: 'Salir de esta página: demasiado lento, empieza otra vez.',
  leaving: 'Saliendo de esta página.',
};
