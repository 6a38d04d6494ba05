import type { LearnerWords } from '../../preview/learner-words';

/** Spanish. */
export const learner: LearnerWords = {
  seenTitle: 'Cómo lo lee quien selecciona',
  couldTitle: 'Lo que podría decir',
  firstSentence: 'La primera frase que se ve:',
  isDraft: 'Es un borrador: nadie lo tiene y nada está firmado; todavía no hay veredicto que mostrar.',
  noGaps: 'No falta nada de lo que se busca.',
  misses: 'Se echará en falta: {what}.',
  field: 'Campo (Open Badges 3.0)',
  fieldOb2: 'Campo (Open Badges 2.0)',
  letterTitle: 'Texto para enviar al emisor',
  letter:
    'Hola:\n\nlas empresas que leen la insignia «{name}» buscan datos que todavía no indica. ¿Podrían añadirlos a la insignia?\n\n{asks}\n\nEntre paréntesis figuran los campos del estándar Open Badges que los llevan.\n\nGracias',
  letterLine: '– {ask} ({field})',
  letterAsks: { result: 'Añadir el resultado obtenido y el resultado exigido.' },
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'El navegador no permitió copiar; el texto está seleccionado, cópielo con el teclado.',
  linkTitle: 'Cómo enlazarla para que se pueda comprobar',
  linkThis: 'Ponga este enlace en LinkedIn y en su currículum:',
  linkKnown: '{host} guarda ahí una credencial que se puede comprobar.',
  linkPageOnly:
    '{host} solo muestra una página web. Detrás de este enlace no se puede comprobar nada; si la misma insignia está también en otro servidor, enlace aquella.',
  linkRetired: '{host} cerró. Pida al emisor que emita la insignia de nuevo.',
  linkChecker: 'Esto lleva a un servicio que comprueba insignias. Enlace la insignia misma.',
  linkUnknown:
    'No indica ninguna dirección donde volver a obtenerla. Ponga el archivo mismo (JSON, o la imagen con la insignia dentro) en una página suya con https y enlace ese archivo.',
  linkFile: 'O adjunte este mismo archivo al PDF de su currículum.',
  linkEmail:
    'Quite todo lo que sigue a «?»: contiene su dirección de correo, que puede leer cualquiera que vea el enlace.',
  linkRules: [
    'Enlace la concesión misma, no su perfil, una colección ni la imagen.',
    'En LinkedIn el enlace va en «URL de la credencial», en Licencias y certificaciones.',
    'En un PDF haga de las palabras un enlace real, o escriba la dirección entera en una línea.',
    'Los enlaces cortos y las redirecciones ocultan adónde llevan; use la dirección completa.',
    'Una imagen conserva su insignia solo como archivo original: una captura, una impresión o una imagen recomprimida la pierde.',
  ],
  otherHosts: 'Para cada servidor: qué enlace sirve y cuál pierde la prueba',
  host: 'Servidor',
  linkPut: 'Enlace esto',
  linkLoses: 'Esto pierde la prueba',
  notes: {
    'picture-shared': 'La imagen es la misma para todos los que la obtuvieron.',
    'page-only': 'Solo una página web; ahí no se puede comprobar nada.',
    'link-issuer': 'Muestra lo que otros emitieron: enlace la página del emisor.',
    'cut-at-hash': 'LinkedIn puede cortar el enlace en «#»; entonces no queda nada.',
    'file-needed': 'Adjunte el archivo JSON mismo.',
    'often-credly': 'La misma concesión está a menudo en Credly: enlace aquella.',
    retired: 'Cerrado; pida la insignia de nuevo al emisor.',
    'json-file': 'Enlace el archivo JSON que carga la página.',
    'open-to-view': 'Solo se puede abrir, no comprobar.',
    checker: 'Un servicio que comprueba insignias, no una insignia.',
    'badge-class': 'Dice qué es la insignia, no quién la obtuvo.',
    'old-short': 'Las direcciones cortas antiguas solo llevan a la página.',
  },
  emailTitle: '¿A qué dirección de correo está ligada?',
  emailHint:
    'Escriba una dirección para ver si la insignia está ligada a ella. Quien selecciona ve la misma respuesta para la dirección de su solicitud. Se compara aquí y no se guarda en ningún sitio.',
};
