import type { PlacesWords } from '../../preview/places/places-words';

/** French. */
export const places: PlacesWords = {
  title: 'Là où un recruteur le rencontre',
  intro:
    'Esquisses de trois endroits, avec ce que Legible y montre. Les dessiner ne demande rien à personne.',
  ways: 'Comment il est lié',
  advised: 'Comme nous le conseillons',
  usual: 'Comme le font la plupart des gens',
  yourName: 'Votre nom, comme dans votre profil',
  yourEmail: 'Votre adresse e-mail, comme dans une candidature',
  personNote: 'Les deux ne servent qu’à ces esquisses et ne sont gardés nulle part.',
  somebody: 'Votre nom',
  linkedin: 'LinkedIn : licences et certifications',
  resume: 'CV en PDF',
  ats: 'Candidature dans un logiciel de recrutement',
  issued: 'Délivré : {date}',
  expires: 'Expire : {date}',
  credentialId: 'Identifiant {id}',
  showCredential: 'Afficher l’attestation',
  certifications: 'Certificats',
  application: 'Candidature',
  emailField: 'Adresse e-mail',
  linkField: 'Lien vers le certificat',
  attached: 'Joint à ce PDF : {name}',
  onMark: 'S’arrêter sur la marque montre d’abord ceci ; appuyer dessus montre toute la carte.',
  onStrip: 'Le choisir dans le bandeau montre d’abord ceci ; appuyez dessus pour voir toute la carte.',
  press:
    'Legible vient ici quand le recruteur appuie sur son bouton dans la barre d’outils, ou de lui-même sur les sites choisis.',
  noMark: 'Legible ne met pas de marque ici : ce lien ne mène à aucun badge.',
  noStrip: 'Legible ne trouve rien ici : ce lien ne mène à aucun badge.',
  noAddress:
    'Un fichier n’a pas d’adresse : il ne peut pas être lié ici. Joignez-le au PDF de votre CV, ou mettez-le sur une page à vous et liez celle-ci.',
  fromFile: '{host} n’a pas été interrogé. Un recruteur voit ceci si le même badge s’y trouve.',
  firstAllow:
    'La première fois, le recruteur est prié d’autoriser : {hosts}. D’ici là, il lit « {verdict} ».',
  pdfAddress:
    'Legible compare le badge aux adresses e-mail qui figurent dans le PDF lui-même : mettez dans votre CV celle à laquelle il a été délivré.',
};
