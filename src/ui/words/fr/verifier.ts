import type { VerifierWords } from '../../verifier/verifier-words';

/** French. */
export const verifier: VerifierWords = {
  title: 'Legible : lire et vérifier des attestations',
  readPdf: 'Lire ce PDF',
  open: 'Ouvrir la page de vérification',
  intro:
    "Les fichiers sont lus sur cet appareil et ne sont envoyés nulle part. On ne demande que le nécessaire : la clé de l'émetteur, sa liste de statuts, l'hébergeur du badge.",
  drop: 'Déposez ou collez des fichiers ici',
  pick: 'Choisir des fichiers',
  typeHere: "Adresse ou texte d'une attestation",
  typeHint: "Une adresse par ligne, ou l'attestation elle-même (JSON, JWT).",
  check: 'Vérifier',
  language: 'Langue',
  results: 'Résultats',
  progress: '{done} sur {all} vérifiés',
  waiting: 'En attente',
  working: 'Vérification…',
  remove: 'Retirer {name}',
  clear: 'Tout retirer',
  saveReport: 'Enregistrer le rapport',
  saveJson: 'Enregistrer en JSON',
  saveAll: 'Enregistrer tous les rapports en une page',
  saveAllJson: 'Tout enregistrer en JSON',
  saveAllCsv: 'Tout enregistrer en CSV',
  saveCredential: "Enregistrer l'attestation",
  print: 'Imprimer',
  savedOn:
    'Enregistré depuis Legible le {date}. Ce fichier est une copie de ce qui a été trouvé alors ; à lui seul il ne prouve rien.',
  tooMany: 'Seuls les {max} premiers ont été pris.',
  tooLarge: 'Le fichier est trop grand pour être lu.',
  nothingTyped: "Saisissez d'abord quelque chose.",
  allowed: 'Autorisé. Nouvelle vérification.',
  notAllowed: "Non autorisé ; rien n'a été demandé.",
  corsNote:
    "Une page web ne peut interroger que les hôtes qui l'acceptent, et {hosts} n'a pas répondu à cette page. Cela ne dit rien contre l'attestation : l'extension Legible ou le terminal peut demander.",
  corsIntro:
    "Cette page fonctionne sans l'extension. Les navigateurs ne laissent une page web interroger que les hôtes qui l'acceptent ; beaucoup d'hébergeurs de badges ne le font pas. Ce qui n'a pas pu être demandé est indiqué comme non vérifié, jamais comme mauvais.",
  camera: 'Scanner avec la caméra',
  cameraAsking: 'En attente de la caméra. Le navigateur demandera peut-être votre accord.',
  cameraView: 'Ce que montre la caméra',
  cameraHint: 'Présentez le code QR devant la caméra. L’image reste sur cet appareil et n’est pas conservée.',
  cameraStop: 'Arrêter la caméra',
  cameraNothing: 'Ce code ne contient ni attestation ni adresse web. La recherche continue.',
  cameraFound: 'Un code a été lu, la caméra est éteinte.',
  cameraRefused:
    'La caméra n’a pas été autorisée. Vous pouvez changer cela dans les réglages du navigateur pour cette page.',
  cameraNone: 'Aucune caméra n’a été trouvée.',
  cameraBusy: 'La caméra ne donne pas d’image pour le moment. Un autre programme l’utilise peut-être.',
  ownSwitch: 'Ceci est mon propre badge, ou un brouillon',
  pasted: 'Texte collé',
};
