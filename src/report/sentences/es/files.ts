import type { Sentences } from '../sentences';

/** What can be wrong with a file or an answer before a credential is found in it. */
export const files: Sentences = {
  'too-large': 'Es mayor que todo lo que Legible abre.',
  'not-utf8': 'Su texto no está escrito como pide la norma (UTF-8) y no se puede leer con certeza.',
  'not-baked': 'Esta imagen no lleva ninguna credencial dentro. Quizá el enlace que la acompaña lleve a una.',
  'json-damaged': 'Su texto está dañado: no es JSON válido. Compruebe de nuevo más tarde o pida otra copia.',
  'json-too-deep': 'Está más anidado que cualquier credencial.',
  'json-duplicate-key': 'Dice «{key}» dos veces; lectores distintos leerían cosas distintas.',
  'envelope-damaged': 'El envoltorio que lo rodea no se puede leer.',
  'envelope-unsupported': 'Está dentro de un envoltorio de un tipo ({type}) que Legible aún no sabe abrir.',
  'too-many-credentials': 'Contiene más de {most} credenciales; se leyeron las primeras.',
  'file-damaged': 'El archivo está dañado y no se pudo abrir.',
  'png-damaged': 'Esta imagen está dañada; lo que lleva no se puede leer con certeza.',
  'pdf-elsewhere': 'Es un PDF; ábralo en la página de comprobación de Legible para ver qué contiene.',
  'pdf-encrypted': 'Este PDF está protegido con contraseña.',
  'pdf-damaged': 'Este PDF está dañado y no se pudo abrir.',
  'pdf-no-badge': 'Este PDF no contiene enlaces a insignias ni credenciales.',
  'pdf-too-long': 'Este PDF tiene más páginas de las que Legible lee; se leyeron las primeras.',
  'pdf-too-much':
    'Este PDF contiene más enlaces o archivos adjuntos de los que Legible lee; se leyeron los primeros.',
  'pdf-partly-damaged': 'Una parte de este PDF está dañada y no se pudo leer; el resto se leyó.',
  'pdf-picture-unread':
    'No se pudo descodificar una imagen de este PDF; un código QR que contuviera habría pasado inadvertido.',
  'pdf-attachment-unread': 'No se pudo leer el archivo adjunto «{name}».',
  'pdf-redirected': '{host} remite este archivo a otro lugar que el navegador no revela.',
};
