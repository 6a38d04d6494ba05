import type { VerifierWords } from '../../verifier/verifier-words';

/** Spanish. */
export const verifier: VerifierWords = {
  title: 'Legible: leer y comprobar credenciales',
  readPdf: 'Leer este PDF',
  open: 'Abrir la página de comprobación',
  intro:
    'Los archivos se leen en este equipo y no se envían a ningún sitio. Solo se pregunta lo necesario: la clave del emisor, su lista de estado, el servidor de la insignia.',
  drop: 'Suelte o pegue archivos aquí',
  pick: 'Elegir archivos',
  typeHere: 'Dirección o texto de una credencial',
  typeHint: 'Una dirección por línea, o la credencial misma (JSON, JWT).',
  check: 'Comprobar',
  language: 'Idioma',
  results: 'Resultados',
  progress: '{done} de {all} comprobadas',
  waiting: 'En espera',
  working: 'Comprobando…',
  remove: 'Quitar {name}',
  clear: 'Quitar todo',
  saveReport: 'Guardar el informe',
  saveJson: 'Guardar como JSON',
  saveAll: 'Guardar todos los informes en una página',
  saveAllJson: 'Guardar todo como JSON',
  saveCredential: 'Guardar la credencial',
  print: 'Imprimir',
  savedOn:
    'Guardado desde Legible el {date}. Este archivo es una copia de lo que se encontró entonces; por sí solo no prueba nada.',
  tooMany: 'Solo se tomaron los primeros {max}.',
  tooLarge: 'El archivo es demasiado grande para leerlo.',
  nothingTyped: 'Escriba o pegue algo primero.',
  allowed: 'Permitido. Comprobando de nuevo.',
  notAllowed: 'No permitido; no se preguntó nada.',
  corsNote:
    'Una página web solo puede preguntar a los servidores que lo permiten, y {hosts} no respondió a esta página. Eso no dice nada en contra de la credencial: la extensión Legible o la terminal pueden preguntar.',
  corsIntro:
    'Esta página funciona sin la extensión. Los navegadores solo dejan que una página web pregunte a los servidores que lo permiten; muchos servidores de insignias no lo hacen. Lo que no se pudo preguntar se muestra como no comprobado, nunca como malo.',
  ownSwitch: 'Esta es mi propia insignia, o un borrador',
  pasted: 'Texto pegado',
};
