import type { LearnerWords } from '../../preview/learner-words';

/** French. */
export const learner: LearnerWords = {
  seenTitle: 'Comment un recruteur lit ceci',
  couldTitle: 'Ce que le badge pourrait dire',
  firstSentence: 'La première phrase que voit un recruteur :',
  isDraft:
    "C'est un brouillon : personne ne le détient et rien n'est signé ; il n'y a donc pas encore de verdict à montrer.",
  noGaps: "Il ne manque rien de ce qu'un recruteur cherche.",
  misses: 'Il manquera au recruteur : {what}.',
  field: 'Champ (Open Badges 3.0)',
  fieldOb2: 'Champ (Open Badges 2.0)',
  letterTitle: "Texte à envoyer à l'émetteur",
  letter:
    "Bonjour,\n\nles employeurs qui lisent le badge « {name} » cherchent des éléments qu'il n'indique pas encore. Pourriez-vous les ajouter au badge ?\n\n{asks}\n\nEntre parenthèses figurent les champs de la norme Open Badges qui les portent.\n\nMerci",
  letterLine: '– {ask} ({field})',
  letterAsks: { result: 'Ajouter le résultat obtenu et le résultat exigé.' },
  copy: 'Copier',
  copied: 'Copié.',
  copyFailed: "Le navigateur n'a pas permis la copie ; le texte est sélectionné, copiez-le au clavier.",
  linkTitle: 'Comment le lier pour qu’on puisse le vérifier',
  linkThis: 'Mettez ce lien sur LinkedIn et dans votre CV :',
  linkKnown: '{host} y conserve une attestation vérifiable.',
  linkPageOnly:
    "{host} ne montre qu'une page web. Rien derrière ce lien ne peut être vérifié ; si le même badge se trouve aussi chez un autre hébergeur, liez celui-là.",
  linkRetired: "{host} a fermé. Demandez à l'émetteur de délivrer le badge à nouveau.",
  linkChecker: 'Ceci mène à un service qui vérifie des badges. Liez le badge lui-même.',
  linkUnknown:
    "Il n'indique aucune adresse où l'obtenir de nouveau. Mettez le fichier lui-même (JSON, ou l'image qui contient le badge) sur une page à vous en https et liez ce fichier.",
  linkFile: 'Ou joignez ce même fichier au PDF de votre CV.',
  linkEmail:
    'Supprimez tout ce qui suit « ? » : cela contient votre adresse e-mail, que quiconque voit le lien peut lire.',
  linkRules: [
    "Liez l'attribution elle-même, pas votre profil, une collection ou l'image.",
    'Sur LinkedIn, le lien va dans « URL de la certification », sous Licences et certifications.',
    "Dans un PDF, faites des mots un vrai lien, ou écrivez l'adresse entière sur une ligne.",
    "Les liens courts et les redirections cachent où ils mènent ; utilisez l'adresse complète.",
    "Une image ne garde son badge que comme fichier d'origine : une capture d'écran, une impression ou une image recompressée le perd.",
  ],
  otherHosts: 'Pour chaque hébergeur : quel lien fonctionne et lequel perd la preuve',
  host: 'Hébergeur',
  linkPut: 'Lier ceci',
  linkLoses: 'Ceci perd la preuve',
  notes: {
    'picture-shared': "L'image est la même pour tous ceux qui l'ont obtenu.",
    'page-only': 'Une page web seulement ; rien ne peut y être vérifié.',
    'link-issuer': "Montre ce que d'autres ont délivré : liez la page de l'émetteur.",
    'cut-at-hash': "LinkedIn peut couper le lien au « # » ; il n'en reste alors rien.",
    'file-needed': 'Joignez le fichier JSON lui-même.',
    'often-credly': 'La même attribution est souvent sur Credly : liez celle-là.',
    retired: "Fermé ; demandez le badge à nouveau à l'émetteur.",
    'json-file': 'Liez le fichier JSON que la page charge.',
    'open-to-view': 'Peut seulement être ouvert, pas vérifié.',
    checker: 'Un service qui vérifie des badges, pas un badge.',
    'badge-class': "Dit ce qu'est le badge, pas qui l'a obtenu.",
    'old-short': "Les anciennes adresses courtes ne mènent qu'à la page.",
  },
  emailTitle: 'À quelle adresse e-mail est-il lié ?',
  emailHint:
    "Saisissez une adresse pour voir si le badge y est lié. Un recruteur voit la même réponse pour l'adresse de votre candidature. Elle est comparée ici et n'est gardée nulle part.",
};
