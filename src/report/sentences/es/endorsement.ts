import type { Sentences } from '../sentences';

/** Who else vouches for a badge or its issuer, and whether that counts. */
export const endorsement: Sentences = {
  'endorsed-credential': '{by} avala esta insignia.',
  'endorsed-achievement': '{by} avala lo que esta insignia representa.',
  'endorsed-issuer': '{by} avala a su emisor.',
  'endorsed-creator': '{by} avala a quienes la diseñaron.',
  'quality-assured': '{by} responde de su calidad: {text}.',
  'endorsement-altered': 'Lleva un aval alterado o firmado por alguien distinto de quien dice: no cuenta.',
  'endorsement-expired': 'Un aval de {by} caducó y ya no cuenta.',
  'endorsement-not-yet-valid': 'Un aval de {by} aún no está en vigor y no cuenta.',
  'endorsement-revoked': 'Un aval de {by} se retiró y ya no cuenta.',
  'endorsement-unchecked': 'Un aval que sería de {by} no se pudo comprobar, así que no cuenta.',
  'endorsement-unreachable': 'Remite a un aval en {host} que no se pudo obtener, así que no cuenta.',
  'endorsement-unreadable': 'Lleva un aval que no se puede leer, así que no cuenta.',
  'endorsement-other-kind': 'Donde debería haber un aval lleva otra cosa, que no cuenta.',
  'endorsement-too-slow': 'Comprobar uno de sus avales tardaba demasiado, así que no cuenta.',
  'endorsement-of-another': 'Lleva un aval de {by} que trata de otra cosa: no cuenta.',
  'endorsement-own': 'Lo avala su propio emisor, lo que no añade nada.',
  'endorsement-nameless':
    'Está avalado con una clave de nadie que conozcamos ({by} es un nombre que cualquiera puede escribir): no cuenta.',
  'endorsement-untied': '{by} avala {about}, pero nada muestra que sea del emisor, así que no cuenta.',
  'accreditation-claimed': 'Dice estar acreditado: «{text}». Eso no se comprobó.',
  'quality-claimed': 'Dice que su calidad está asegurada: «{text}». Eso no se comprobó.',
};
