import type { PlacesWords } from '../../preview/places/places-words';

/** Spanish. */
export const places: PlacesWords = {
  title: 'Dónde lo encuentra quien selecciona',
  intro:
    'Bocetos de tres lugares, con lo que Legible muestra en cada uno. Dibujarlos no pregunta nada a nadie.',
  ways: 'Cómo está enlazada',
  advised: 'Como aconsejamos',
  usual: 'Como hace la mayoría',
  yourName: 'Su nombre, como en su perfil',
  yourEmail: 'Su correo electrónico, como en una candidatura',
  personNote: 'Ambos sirven solo para estos bocetos y no se guardan.',
  somebody: 'Su nombre',
  linkedin: 'LinkedIn: licencias y certificaciones',
  resume: 'Currículum en PDF',
  ats: 'Candidatura en un programa de selección',
  issued: 'Expedición: {date}',
  expires: 'Vencimiento: {date}',
  credentialId: 'ID de la credencial {id}',
  showCredential: 'Mostrar credencial',
  certifications: 'Certificados',
  application: 'Candidatura',
  emailField: 'Correo electrónico',
  linkField: 'Enlace al certificado',
  attached: 'Adjunto a este PDF: {name}',
  onMark: 'Al detenerse en la marca se ve primero esto; al pulsarla, toda la tarjeta.',
  onStrip: 'Al elegirla en la barra se ve primero esto; púlsela para ver toda la tarjeta.',
  press:
    'Legible aparece aquí cuando se pulsa su botón en la barra de herramientas, o por sí solo en los sitios elegidos.',
  noMark: 'Legible no pone ninguna marca aquí: este enlace no lleva a ninguna insignia.',
  noStrip: 'Legible no encuentra nada aquí: este enlace no lleva a ninguna insignia.',
  noAddress:
    'Un archivo no tiene dirección, así que no se puede enlazar aquí. Adjúntelo al PDF de su currículum, o póngalo en una página suya y enlace esa.',
  fromFile: 'No se preguntó a {host}. Se verá esto si allí está la misma insignia.',
  firstAllow: 'La primera vez se pide permiso para: {hosts}. Hasta entonces se lee «{verdict}».',
  pdfAddress:
    'Legible compara la insignia con las direcciones de correo que figuran en el propio PDF: ponga en su currículum aquella a la que se emitió.',
};
