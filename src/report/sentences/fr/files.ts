import type { Sentences } from '../sentences';

/** What can be wrong with a file or an answer before a credential is found in it. */
export const files: Sentences = {
  'too-large': 'C’est plus grand que tout ce que Legible ouvre.',
  'not-utf8':
    'Son texte n’est pas écrit comme la norme le demande (UTF-8) et ne peut être lu avec certitude.',
  'not-baked': 'Cette image ne contient pas d’attestation. Le lien à côté y mène peut-être.',
  'json-damaged':
    'Son texte est abîmé : ce n’est pas du JSON valable. Vérifiez à nouveau plus tard ou demandez une nouvelle copie.',
  'json-too-deep': 'C’est plus imbriqué que toute attestation.',
  'json-duplicate-key':
    '« {key} » y figure deux fois : des lecteurs différents liraient des choses différentes.',
  'envelope-damaged': 'L’enveloppe qui l’entoure est illisible.',
  'envelope-unsupported':
    'Il se trouve dans une enveloppe d’un type ({type}) que Legible ne sait pas encore ouvrir.',
  'too-many-credentials': 'Il contient plus de {most} attestations ; les premières ont été lues.',
  'file-damaged': 'Le fichier est abîmé et n’a pu être ouvert.',
  'png-damaged': 'Cette image est abîmée ; ce qu’elle contient ne peut être lu avec certitude.',
  'pdf-elsewhere':
    'C’est un PDF ; ouvrez-le sur la page de vérification de Legible pour voir ce qu’il contient.',
  'pdf-encrypted': 'Ce PDF est protégé par un mot de passe.',
  'pdf-damaged': 'Ce PDF est abîmé et n’a pu être ouvert.',
  'pdf-no-badge': 'Ce PDF ne contient ni lien vers un badge ni attestation.',
  'pdf-too-long': 'Ce PDF a plus de pages que Legible n’en lit ; les premières ont été lues.',
  'pdf-too-much':
    'Ce PDF contient plus de liens ou de fichiers joints que Legible n’en lit ; les premiers ont été lus.',
  'pdf-partly-damaged': 'Une partie de ce PDF est abîmée et n’a pu être lue ; le reste l’a été.',
  'pdf-picture-unread':
    'Une image de ce PDF n’a pu être décodée ; un code QR qu’elle contiendrait aurait échappé.',
  'pdf-attachment-unread': 'Le fichier joint « {name} » n’a pu être lu.',
  'pdf-redirected': '{host} renvoie ce fichier vers un autre emplacement que le navigateur ne révèle pas.',
};
